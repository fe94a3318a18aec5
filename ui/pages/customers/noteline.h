#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace rapport {

/// A line of the brief: icon, words that wrap, and a quieter explanation after them. Plain text.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    NoteLine(const QString &icon, const QString &text, const QString &note, QWidget *parent = nullptr);

    /// Something to act with at the right edge.
    void setTrailing(QWidget *widget);
    /// The explanation as a warning (late).
    void setUrgent();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QLabel *m_text;
    QLabel *m_note;
    QHBoxLayout *m_layout;
    bool m_urgent = false;
};

} // namespace rapport
