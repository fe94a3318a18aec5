#pragma once

#include <QLineEdit>

namespace rapport {

class Workspace;

/// When something happened or is planned. Empty means now; typed it takes "yesterday", "fri 14:00", "12.3." or "in 3 days", in
/// English, German and the names of the window's language; a calendar is behind the icon and the Down key.
class WhenField : public QLineEdit
{
    Q_OBJECT

public:
    WhenField(Workspace &workspace, QWidget *parent);

    /// UTC epoch ms; 0: now.
    [[nodiscard]] qint64 at() const { return m_at; }
    /// Of at() only the day is known.
    [[nodiscard]] bool isDayOnly() const { return m_dayOnly; }
    /// `planned`: it lay ahead when it was typed; what lies ahead now does so anyway.
    void setWhen(qint64 at, bool dayOnly, bool planned = false);
    /// What was typed and not understood; empty: nothing.
    [[nodiscard]] QString notUnderstood() const { return m_readable ? QString() : text(); }
    void setNotUnderstood(const QString &typed);
    /// It lies ahead.
    [[nodiscard]] bool isPlanned() const;
    /// It lay ahead when it was typed, whether or not it does now.
    [[nodiscard]] bool wasPlanned() const { return m_wasPlanned; }
    void openCalendar();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &typed);
    void showWhen();
    void chooseDay(QDate day);

    Workspace &m_workspace;
    qint64 m_at = 0;
    bool m_dayOnly = false;
    bool m_readable = true;
    bool m_wasPlanned = false;
};

} // namespace rapport
