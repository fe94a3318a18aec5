#include "app/cli/figurecell.h"

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(double value, const FigureStyle &style)
{
    return QString::number(value * style.factor, 'f', style.digits);
}

} // namespace

QString figureCell(const metrics::Estimate &figure, const FigureStyle &style)
{
    if (figure.why == u"not-yet")
        return u"not yet"_s;
    return figure.value ? QString(digitsOf(*figure.value, style) + style.unit) : u"-"_s;
}

QString countedCell(const metrics::Estimate &figure, const FigureStyle &style)
{
    const QString cell = figureCell(figure, style);
    return figure.why == u"not-yet" ? cell : u"%1 (%2)"_s.arg(cell).arg(figure.n);
}

QString intervalCell(const metrics::Estimate &figure, const FigureStyle &style)
{
    if (!figure.value || !figure.low || !figure.high)
        return {};
    return u"%1..%2%3"_s.arg(digitsOf(*figure.low, style), digitsOf(*figure.high, style), style.unit);
}

} // namespace rapport::cli
