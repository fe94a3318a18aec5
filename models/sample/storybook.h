#pragma once

#include "storage/records/customer.h"
#include "storage/records/feedback.h"
#include "storage/records/interaction.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rapport::sample {

/// One line of a story: what happens some days after it began (or before today, for the cast).
struct Step
{
    enum class What { Talk, Buy, Refund, Answer, Plan, Leave };

    int day = 0;
    int minute = -1;             ///< Of the day; -1: any that fits.
    What what = What::Talk;
    InteractionKind kind = InteractionKind::Note;
    Direction direction = Direction::In;
    FeedbackKind answer = FeedbackKind::Nps;
    int low = 0;                 ///< Of an answer.
    int high = 0;
    double chance = 1.0;         ///< That the line happens at all.
    double says = 0.6;           ///< That an answer has its comment.
    QString section;             ///< Of goods.txt.
    QString topic;
    QString staff;
    QString title;
    QString text;
    int minutes = 0;             ///< It took, about; 0: not kept.
    int wait = 0;                ///< Minutes waited, about; 0: not kept.
    bool opensCase = false;
    bool closesCase = false;     ///< With opensCase: solved in this very conversation.
    int due = 0;                 ///< Days until a follow-up is due.
    bool promised = false;
};

/// A course of events that any customer of the right kind may live through. See resources/sample/stories.txt.
struct Story
{
    QString name;
    double early = 0;            ///< Weight before the booking desk opened,
    double late = 0;             ///< and after.
    QStringList types;           ///< Of customers; empty: everybody.
    std::vector<Step> steps;
};

/// A customer written by hand. See resources/sample/cast.txt.
struct CastMember
{
    Customer customer;           ///< Without contact points.
    QString phone;
    QString email;
    std::vector<Step> steps;     ///< Days are negative: before today.
};

/// Reads the files compiled into the program; a line that can't be read is a defect and ends it, saying which.
[[nodiscard]] std::vector<Story> readStories(const QString &resource);
[[nodiscard]] std::vector<CastMember> readCast(const QString &resource);

} // namespace rapport::sample
