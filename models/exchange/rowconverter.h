#pragma once

#include "models/exchange/cellreader.h"
#include "models/exchange/importrow.h"
#include "models/sentiment/engine.h"

namespace rapport::exchange {

/// Turns a file's rows into records by a plan: typed, checked and scored. Pure; one per thread.
class RowConverter
{
public:
    RowConverter(const ImportPlan &plan, const ImportContext &context);

    /// The row; `reject` holds its first problem where it can't be used.
    [[nodiscard]] ImportRow convert(const Record &record);
    /// All problems of the row that was converted last.
    [[nodiscard]] const QVector<Reject> &problems() const { return m_cells.problems(); }

private:
    void convertPerson(RowPerson &person);
    [[nodiscard]] Customer customer(RowPerson &person);
    [[nodiscard]] Interaction interaction(RowReferences &references, const RowPerson &person);
    [[nodiscard]] Purchase purchase();
    [[nodiscard]] Feedback feedback(const RowPerson &person);
    [[nodiscard]] Feedback review(const RowPerson &person);
    [[nodiscard]] ServiceCase serviceCase(RowReferences &references);
    void readMoney(Purchase &purchase);
    void readRating(Feedback &feedback);
    [[nodiscard]] bool checkShape(const Record &record);
    [[nodiscard]] sentiment::Context readingContext(const RowPerson &person) const { return {m_cells.context().language, {person.name}, m_cells.context().words}; }

    CellReader m_cells;
    bool m_ignoreExtra;
};

} // namespace rapport::exchange
