#pragma once

#include "storage/session.h"

#include <QByteArray>
#include <QSet>

struct sqlite3_session;

namespace rapport {

/// Writes down what happens to the shop's own tables from its construction on, so that it can be taken back (Replay).
/// Within one transaction. What follows from other rows (totals, search indexes, what was read with which words) is left out.
class Recorder
{
public:
    /// Throws Failure.
    explicit Recorder(Session &session);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Everything so far; empty where nothing changed. Throws Failure.
    [[nodiscard]] QByteArray changeset() const;

    /// Whether changes of a table are written down.
    [[nodiscard]] static bool isRecorded(const QString &table);
    /// The tables that a changeset has rows of. Throws Failure.
    [[nodiscard]] static QSet<QString> tablesIn(const QByteArray &changeset);

private:
    sqlite3_session *m_recording = nullptr;
    void *m_connection; ///< sqlite3 *.
};

} // namespace rapport
