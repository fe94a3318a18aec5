#include "models/services/figurerules.h"

#include "models/services/forecasts.h"
#include "models/services/undoable.h"
#include "storage/repos/settings.h"

#include <QPointer>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString quietDaysKey = u"fcr_window"_s;
const QString marginKey = u"forecast.margin"_s;
const QString discountKey = u"forecast.monthly_discount"_s;

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

double storedShare(Session &session, const QString &key, double fallback)
{
    bool ok = false;
    const double value = repos::setting(session, key).toDouble(&ok);
    return ok && isShare(value) ? value : fallback;
}

} // namespace

FigureRules figureRulesIn(Session &session)
{
    FigureRules rules;
    const int days = repos::setting(session, quietDaysKey, QString::number(rules.quietDays)).toInt();
    rules.quietDays = std::clamp(days, FigureRules::fewestQuietDays, FigureRules::mostQuietDays);
    rules.margin = storedShare(session, marginKey, rules.margin);
    rules.monthlyDiscount = storedShare(session, discountKey, rules.monthlyDiscount);
    return rules;
}

QFuture<Result<FigureRules>> FigureSettings::rules()
{
    return m_workspace.database().read([](Session &session) -> Result<FigureRules> { return figureRulesIn(session); });
}

QFuture<Result<void>> FigureSettings::setRules(const FigureRules &rules)
{
    const auto outOfRange = [](const QString &field, double value) {
        return refused<void>({Error::Kind::Invalid, field, QString::number(value), u"range"_s});
    };
    if (rules.quietDays < FigureRules::fewestQuietDays || rules.quietDays > FigureRules::mostQuietDays)
        return outOfRange(u"quiet_days"_s, rules.quietDays);
    if (!isShare(rules.margin))
        return outOfRange(u"margin"_s, rules.margin);
    if (!isShare(rules.monthlyDiscount))
        return outOfRange(u"discount"_s, rules.monthlyDiscount);
    QFuture<Result<void>> write = undoable(m_workspace, u"figures.rules"_s, [rules](Transaction &transaction, UndoNote &) -> Result<void> {
        Session &session = transaction.session();
        repos::setSetting(session, quietDaysKey, QString::number(rules.quietDays));
        repos::setSetting(session, marginKey, QString::number(rules.margin));
        repos::setSetting(session, discountKey, QString::number(rules.monthlyDiscount));
        transaction.changes().settings = true;
        return Done{};
    });
    // Answered on the workspace's thread, or, where the shop is closed meanwhile, without the forecasts.
    return andThen(std::move(write), [forecasts = QPointer<Forecasts>(&m_workspace.forecasts()), rules](const Result<void> &written) {
        if (written && forecasts)
            forecasts->adopt(rules);
        return written;
    });
}

} // namespace rapport
