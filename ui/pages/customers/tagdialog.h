#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;

namespace rapport {

class Button;

/// Asks which tag several customers are to get, or to lose.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { PutOn, TakeOff };

    /// `tags`: the shop's. Only PutOn takes one that is not among them.
    TagDialog(Way way, int customers, const QStringList &tags, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &tag);

public Q_SLOTS:
    void accept() override;

private:
    QComboBox *m_tag;
    Button *m_do;
};

} // namespace rapport
