#pragma once

#include "models/items/whendone.h"
#include "models/segments/segmentcompiler.h"
#include "models/services/forecasts.h"
#include "models/services/lateanswer.h"
#include "models/workspace.h"
#include "storage/database.h"

#include <QMetaObject>

#include <type_traits>

namespace rapport {

/// Who is in a saved segment. NotFound where it is gone, Invalid as SegmentDefinition::fromJson(); where it asks for a risk and the
/// context has no forecast, the error readSegmented() knows.
[[nodiscard]] Result<repos::CustomerCondition> segmentCondition(Session &session, SegmentId segment, const SegmentContext &context);

/// Runs `fn(Session &, const SegmentContext &) -> Result<T>` on a read lane. Where it fails because a condition needs the forecast, that
/// is made (or was kept) and `fn` is run once more with it: most segments don't, and cost one read.
template<class Fn>
[[nodiscard]] auto readSegmented(Workspace &workspace, Fn fn) -> QFuture<std::invoke_result_t<Fn, Session &, const SegmentContext &>>
{
    using Answer = std::invoke_result_t<Fn, Session &, const SegmentContext &>;
    const SegmentContext context{workspace.calendar(), workspace.clock().now()};
    auto late = std::make_shared<LateAnswer<Answer>>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Answer> future = late->future();
    const auto finish = [late](const Answer &answer) {
        late->set(answer);
        late->send();
    };
    const auto again = [&workspace, late, finish, fn, context](const Result<Forecasts::Shop> &shop) {
        if (!shop)
            return finish(shop.error());
        SegmentContext full = context;
        full.forecast = *shop;
        andThen(workspace.database().read([fn, full](Session &session) -> Answer { return fn(session, full); }), finish);
    };
    auto first = workspace.database().read([fn, context](Session &session) -> Answer { return fn(session, context); });
    andThen(std::move(first), [&workspace, finish, again](const Answer &answer) {
        if (answer || answer.error().reason != forecastNeeded)
            return finish(answer);
        // On the workspace's thread, which outlives the lane this runs on.
        QMetaObject::invokeMethod(&workspace, [&workspace, again] {
            ForecastRequest request;
            request.totals = false;
            whenDone(&workspace, workspace.forecasts().latest(request), again);
        }, Qt::QueuedConnection);
    });
    return future;
}

} // namespace rapport
