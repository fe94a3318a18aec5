#pragma once

#include <QLineEdit>

class QStringListModel;

namespace rapport {

/// Where a tag is typed: offers the shop's tags that contain what stands there. Enter or a comma adds, Escape leaves; it stays
/// for the next one.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// Tags to offer: those the customer does not bear.
    void setOffers(const QStringList &tags);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void added(const QString &tag);
    /// Escape, or the keyboard went elsewhere with nothing typed.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void add();

    QStringListModel *m_offers;
};

} // namespace rapport
