#pragma once

#include "models/services/journal.h"
#include "tests/kit/randomrows.h"

namespace rapport::testkit {

/// A shop with two customers whose timelines can be filled.
class TimelineShop : public TemporaryShop
{
public:
    TimelineShop() : anna(addCustomer(**this, QStringLiteral("Anna"))), ben(addCustomer(**this, QStringLiteral("Ben"))) {}

    /// Random entries of every kind, three quarters of them Anna's.
    void fill(int rows, unsigned seed = 11)
    {
        const auto written = await((*this)->database().write([this, rows, seed](Transaction &transaction) -> Result<void> {
            testkit::Chance chance(seed);
            repos::Totals totals;
            Session &session = transaction.session();
            for (int i = 0; i < rows; ++i) {
                const CustomerId customer = chance.oneIn(4) ? ben : anna;
                const auto add = [&](auto row) {
                    repos::insert(session, row);
                    totals.add(row);
                };
                switch (chance.upTo(4)) {
                case 0: add(testkit::makeFeedback(chance, customer)); break;
                case 1: add(testkit::makePurchase(chance, customer)); break;
                case 2: add(testkit::makeTask(chance, customer)); break;
                default: add(testkit::makeInteraction(chance, customer)); break;
                }
            }
            totals.flush(session);
            transaction.changes().everything = true;
            return Done{};
        }));
        if (!written)
            qFatal("the shop could not be filled");
        QCoreApplication::processEvents();
    }

    /// A call of Anna's.
    InteractionId log(const QString &text, int hoursAgo = 0)
    {
        InteractionDraft draft;
        draft.customer = anna;
        draft.kind = InteractionKind::Call;
        draft.text = text;
        draft.at = noon - hoursAgo * 3'600'000LL;
        return await((*this)->journal().log(draft)).value();
    }

    /// Anna's whole timeline in one page.
    [[nodiscard]] QVector<TimelineEntry> all(const TimelineFilter &filter = {})
    {
        return await((*this)->journal().page(anna, filter, std::nullopt, 100'000)).value().entries;
    }

    const CustomerId anna;
    const CustomerId ben;
};

} // namespace rapport::testkit
