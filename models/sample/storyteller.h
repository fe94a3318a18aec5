#pragma once

#include "models/sample/life.h"
#include "models/sample/phrasebook.h"
#include "models/sample/storybook.h"
#include "models/text/shopcalendar.h"

#include <QHash>

#include <optional>

namespace rapport::sample {

/// What the storyteller has to know of the shop.
struct Stage
{
    ShopCalendar calendar;
    int today = 0;                    ///< Moment::day; nothing happens on it or later, but for follow-ups that are due.
    QString currency;
    QHash<QString, StaffId> staff;    ///< By name; the owner, the mechanic and the workshop.
    QHash<QString, TopicId> topics;
};

/// Plays stories into a customer's life: texts, times of day, amounts.
class Storyteller
{
public:
    explicit Storyteller(Stage stage);

    /// Plays `story` from `day` on; days after today do not happen. Keeps the quota: what is full is left out.
    /// True where the customer leaves for good.
    bool tell(const std::vector<Step> &steps, int day, Life &life, const Quota &quota, Random &random) const;

    [[nodiscard]] const Stage &stage() const { return m_stage; }

private:
    struct Goods
    {
        QString name;
        int low = 0;
        int high = 0;
    };
    /// What is remembered from one line of a story to the next.
    struct Scene
    {
        Settled settled;
        int openCase = 0;     ///< Position in Life::cases plus one.
        int lastPurchase = 0; ///< Position in Life::purchases plus one.
    };

    [[nodiscard]] Moment when(const Step &step, int day, Random &random) const;
    [[nodiscard]] StaffId staffOf(const Step &step, const Scene &scene) const;
    void talk(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const;
    void buy(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const;
    void refund(const Moment &at, Life &life, const Scene &scene) const;
    void answer(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const;
    void lookAfter(Feedback &row) const;
    void plan(const Step &step, const Moment &at, Life &life, Scene &scene, Random &random) const;

    Stage m_stage;
    PhraseBook m_phrases;
    QHash<QString, std::vector<Goods>> m_goods;
    QStringList m_names; ///< Of staff, in a fixed order.
};

} // namespace rapport::sample
