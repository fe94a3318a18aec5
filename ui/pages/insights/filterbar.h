#pragma once

#include "models/services/trendrequest.h"
#include "storage/records/shop.h"
#include "ui/pages/insights/filteruse.h"
#include "ui/pages/insights/period.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace rapport {

class Chip;
class ChoiceChip;

/// Which months and whose, by which channel, on what and with whom: chips that open lists, and a sentence on what is compared.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    [[nodiscard]] QString tag() const { return m_tag; }
    [[nodiscard]] SegmentId segment() const { return m_segment; }
    /// What can be chosen; a choice that is gone falls back to all customers.
    void setChoices(const QStringList &tags, const QVector<Segment> &segments);
    /// The shop's people and topics; without any there is nothing to narrow by.
    void setNames(const QVector<Staff> &staff, const QVector<Topic> &topics);
    /// Fills the part of a request that is not months.
    void narrow(TrendRequest &request) const;
    /// The same in words: "Loyal · Channel: Call"; empty where nothing is narrowed.
    [[nodiscard]] QString narrowedText() const;
    /// Back to all customers, channels, topics and people, and the last twelve months.
    void reset();

    /// The months in force, for the chip's text.
    void setMonths(int fromMonth, int toMonth);
    void setExplanation(const QString &text);
    /// Takes chips that the sheet shown does not heed out of use.
    void setUse(const FilterUse &use);
    /// Which entries these months do without, in a sentence before the explanation; empty: none.
    void setLeftOut(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void openPeriods();
    void openCustomers();
    void askMonths();
    void showSentences();
    void choose(const QString &tag, const Segment &segment);
    static void popUp(QMenu *menu, Chip *chip);

    Period m_period;
    int m_fromMonth = 0;
    int m_toMonth = 0;
    QString m_tag;
    SegmentId m_segment;
    QStringList m_tags;
    QVector<Segment> m_segments;
    Chip *m_months;
    Chip *m_customers;
    ChoiceChip *m_channel;
    ChoiceChip *m_topic;
    ChoiceChip *m_staff;
    QString m_leftOut;
    QString m_explained;
    QLabel *m_explanation;
};

} // namespace rapport
