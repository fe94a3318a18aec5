#pragma once

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QVBoxLayout;

namespace rapport {

/// What to know before a call, one note a line; changed in place with the pencil. Ctrl+Enter keeps, Escape leaves.
class RememberNotes : public QWidget
{
    Q_OBJECT

public:
    explicit RememberNotes(QWidget *parent = nullptr);

    /// While it is being edited the text stays as typed.
    void setNotes(const QString &notes);
    void edit();
    [[nodiscard]] bool isEditing() const;
    /// Ends editing and shows what was stored.
    void finish();
    /// Hands on what is being written, where it is not what was stored.
    void keep();

Q_SIGNALS:
    /// The notes are to be these now.
    void changed(const QString &notes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_notes;
    QVBoxLayout *m_lines;
    QWidget *m_shown;
    QWidget *m_editing;
    QPlainTextEdit *m_text;
};

} // namespace rapport
