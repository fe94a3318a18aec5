#include "ui/pages/insights/leftouttexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

} // namespace

QString keptApartText(const QVector<MonthlyFigures::KeptApart> &rows)
{
    QStringList sentences;
    for (const MonthlyFigures::KeptApart &row : rows) {
        const QString top = QLocale().toString(row.scale);
        const auto n = static_cast<int>(row.n);
        if (row.kind == u"review")
            sentences.append(n == 1 ? Words::tr("1 review on a scale from 1 to %1 is kept apart.").arg(top)
                                    : Words::tr("%n reviews on a scale from 1 to %1 are kept apart.", nullptr, n).arg(top));
        else
            sentences.append(n == 1 ? Words::tr("1 answer on a scale from 1 to %1 is kept apart.").arg(top)
                                    : Words::tr("%n answers on a scale from 1 to %1 are kept apart.", nullptr, n).arg(top));
    }
    return sentences.join(u' ');
}

QString otherCurrenciesText(const QStringList &currencies)
{
    if (currencies.isEmpty())
        return {};
    return Words::tr("Purchases in %1 are not in it: amounts of two currencies have no common total.").arg(currencies.join(u", "_s));
}

QString nothingCountedText(const QStringList &figures)
{
    return figures.isEmpty() ? QString() : Words::tr("Nothing counted in these months: %1.", "names of figures").arg(figures.join(u", "_s));
}

} // namespace rapport
