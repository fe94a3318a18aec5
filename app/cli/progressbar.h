#pragma once

#include "app/cli/console.h"

#include <QElapsedTimer>

namespace rapport::cli {

/// One line on standard error that shows how far long work is; nothing at all where no person watches.
class ProgressBar
{
public:
    ProgressBar(Console &console, QString what);
    /// Wipes the line.
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// `done` of `total` parts (0: unknown), and what to say beside it ("12,000 rows").
    void show(qint64 done, qint64 total, const QString &beside);

private:
    Console &m_console;
    QString m_what;
    QElapsedTimer m_sinceDrawn;
    bool m_drawn = false;
};

} // namespace rapport::cli
