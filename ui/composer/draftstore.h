#pragma once

#include "storage/records/ids.h"
#include "ui/composer/composerdraft.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace rapport {

/// Drafts of entries by customer, kept beside the shop's file so that what was typed survives a crash. The file is readable
/// by its owner only and is written within half a second of the last change, atomically; without drafts there is no file.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    /// Reads what was kept for the shop at `shopPath`; a damaged file counts as empty and is overwritten.
    explicit DraftStore(const QString &shopPath, QObject *parent = nullptr);
    /// Writes what is not yet written.
    ~DraftStore() override;

    [[nodiscard]] ComposerDraft draft(CustomerId customer) const { return m_drafts.value(customer); }
    [[nodiscard]] bool contains(CustomerId customer) const { return m_drafts.contains(customer); }
    /// An empty draft is forgotten.
    void keep(CustomerId customer, const ComposerDraft &draft);
    void forget(CustomerId customer);
    /// Writes now. False where the file could not be written.
    bool flush();

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// What was typed stands in the window alone: the file could not be written.
    void unwritable(const QString &path);

private:
    void read();

    QString m_path;
    QHash<CustomerId, ComposerDraft> m_drafts;
    QTimer *m_timer;
    bool m_dirty = false;
};

} // namespace rapport
