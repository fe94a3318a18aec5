#pragma once

#include "storage/records/ids.h"
#include "ui/composer/composerdraft.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>

class QTimer;

namespace rapport {

/// Drafts of entries by customer, and other texts being written by a key of their own, kept beside the shop's file so that what was
/// typed survives a crash. The file is readable by its owner only and is written within half a second of a change, atomically; without
/// drafts there is no file. Several stores of one shop, also of several copies of the program, write only what changed in each.
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
    /// A text being written elsewhere than in the composer; `key` is no number ("feedback 12"). Empty: none.
    [[nodiscard]] QString text(const QString &key) const { return m_texts.value(key); }
    void keepText(const QString &key, const QString &text);
    /// Writes now. False where the file could not be written.
    bool flush();

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// What was typed stands in the window alone: the file could not be written.
    void unwritable(const QString &path);

private:
    void read();
    void change(const QString &key);
    [[nodiscard]] QJsonObject stored() const;
    [[nodiscard]] bool write(const QJsonObject &all) const;

    QString m_path;
    QHash<CustomerId, ComposerDraft> m_drafts;
    QHash<QString, QString> m_texts;
    QSet<QString> m_changed; ///< Keys in the file, not yet written.
    QTimer *m_timer;
};

} // namespace rapport
