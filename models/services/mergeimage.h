#pragma once

#include "storage/records/customer.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport {

/// What a person chooses between when two customers become one. Everything else is united.
enum class MergeField { Name, Company, Address, Birthday, PreferredChannel, Language, Source };

/// The fields whose value is taken from the one who goes. A field the one who stays has nothing in is always filled.
struct MergeChoice
{
    QVector<MergeField> fromGone;
    friend bool operator==(const MergeChoice &, const MergeChoice &) = default;
};

[[nodiscard]] QString toText(const MergeChoice &choice);

/// The value of a field, as it stands.
[[nodiscard]] QString valueOf(const Customer &customer, MergeField field);
/// Every field there is a choice for.
[[nodiscard]] QVector<MergeField> mergeFields();

/// A person as a whole: what a merge changes and what an unmerge brings back.
struct PersonImage
{
    Customer customer;
    QVector<Consent> consents;
    friend bool operator==(const PersonImage &, const PersonImage &) = default;
};

[[nodiscard]] QString toJson(const PersonImage &image);
[[nodiscard]] PersonImage personFromJson(const QString &json);

/// Both in one, under the id of `kept`. Contact points (no-calls marks win), tags, remember notes, warnings and other
/// names are united, the name not chosen becomes one of the other names, and of two consents for one purpose the later
/// word counts. Version and times are those of `kept`, consents of `gone` have no id.
[[nodiscard]] PersonImage united(const PersonImage &kept, const PersonImage &gone, const MergeChoice &choice);

struct Separation
{
    PersonImage image;
    QStringList changedSince; ///< Fields that were changed after the merge and stay as they are: column names, "consent".
};

/// `current` without what a merge made of `before` in `after`. A record that is still as the merge left it becomes
/// `before` as it was, version included. Otherwise only what the merge changed and nobody touched since is taken back,
/// the version goes up by `step` (nextVersion(0)) and `now` is the time of the change. One separation has one step for all
/// images of the record, so that an image later merges keep is still known as the record it was.
[[nodiscard]] Separation separated(const PersonImage &current, const PersonImage &before, const PersonImage &after, int step, qint64 now);

} // namespace rapport
