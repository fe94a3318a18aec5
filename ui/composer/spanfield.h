#pragma once

#include <QLineEdit>

#include <optional>

class QTimer;

namespace rapport {

class Clock;

/// A span of time as people type it: "5m", "1:30", "90 s"; a plain number means minutes. With a clock it also takes the time
/// itself: one press starts, the next one stops and writes it down.
class SpanField : public QLineEdit
{
    Q_OBJECT

public:
    SpanField(const QString &placeholder, QWidget *parent);

    /// Adds the button that takes the time.
    void addStopwatch(const Clock &clock);
    /// Starts or stops taking the time.
    void toggleStopwatch();
    /// Since when the time is being taken, UTC epoch ms; 0: it is not. Survives in a draft.
    [[nodiscard]] qint64 runningSince() const { return m_since; }
    void setRunningSince(qint64 since);

    /// Of what is typed, or what has run so far; empty where there is nothing or nothing readable.
    [[nodiscard]] std::optional<int> seconds() const;
    /// Empty, or a span.
    [[nodiscard]] bool isReadable() const;

Q_SIGNALS:
    /// Typed, or the stopwatch was started or stopped.
    void changed();

private:
    void showRunning();
    void tidy();

    const Clock *m_clock = nullptr;
    qint64 m_since = 0;
    QTimer *m_tick = nullptr;
    QAction *m_stopwatch = nullptr;
};

/// A span as it is written into the field, to the second: "5 min", "1 min 30 s", "1 h 05 min".
[[nodiscard]] QString exactSpanText(int seconds);

} // namespace rapport
