#pragma once

#include <QWidget>

class QLabel;

namespace rapport {

/// What is wrong with a field, below it; takes no room while there is nothing to say. Screen readers hear it as the
/// field's description.
class FieldProblem : public QWidget
{
    Q_OBJECT

public:
    FieldProblem(QWidget *field, QWidget *parent);
    /// An empty sentence hides it.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    QLabel *m_text;
};

} // namespace rapport
