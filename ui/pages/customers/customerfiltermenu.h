#pragma once

#include "models/services/customerquery.h"
#include "storage/records/shop.h"

#include <QMenu>

namespace rapport {

/// What the list of customers can be narrowed to: a mood, a saved segment, a tag; and what can be done about segments.
class CustomerFilterMenu : public QMenu
{
    Q_OBJECT

public:
    CustomerFilterMenu(const CustomerQuery &query, const QVector<Segment> &segments, const QStringList &tags, QWidget *parent = nullptr);

    /// What a query is narrowed to, in words: "Unhappy or upset, Loyal"; empty for nothing. Without text and order.
    [[nodiscard]] static QString textOf(const CustomerQuery &query, const QVector<Segment> &segments);

Q_SIGNALS:
    void queryChosen(const rapport::CustomerQuery &query);
    void newSegmentRequested();
    void editRequested(const rapport::Segment &segment);
    void duplicateRequested(const rapport::Segment &segment);
    void removeRequested(const rapport::Segment &segment);

private:
    void choice(QMenu *menu, const QString &text, bool on, const CustomerQuery &wanted);
    void addMoods(const CustomerQuery &query);
    void addSegments(const CustomerQuery &query, const QVector<Segment> &segments);
    void addTags(const CustomerQuery &query, const QStringList &tags);
};

} // namespace rapport
