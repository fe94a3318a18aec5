#pragma once

#include "storage/records/timelineentry.h"
#include "ui/support/momenttext.h"

#include <QVector>
#include <QWidget>

namespace rapport {

/// A customer's last contacts before an answer: day, kind, words, and amount or mood at the right. Painted; takes no input.
class BeforeList : public QWidget
{
    Q_OBJECT

public:
    BeforeList(const ShopCalendar &calendar, QWidget *parent);

    void setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShopCalendar m_calendar;
    QVector<TimelineEntry> m_entries;
    QStringList m_days;
    QStringList m_outcomes;
};

} // namespace rapport
