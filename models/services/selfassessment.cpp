#include "models/services/selfassessment.h"

#include "models/services/undoable.h"
#include "storage/repos/assessments.h"

namespace rapport {

using namespace Qt::StringLiterals;

QFuture<Result<void>> assess(Workspace &workspace, const SelfAssessment &assessment)
{
    for (const auto &[item, value] : {std::pair(u"listened"_s, assessment.listened), std::pair(u"understood"_s, assessment.understood),
                                      std::pair(u"cared"_s, assessment.cared)}) {
        if (value < 1 || value > 5)
            return refused<void>(Error{Error::Kind::Invalid, item, u"not from 1 to 5"_s, {}});
    }
    const qint64 now = workspace.clock().now();
    const int today = workspace.calendar().at(now).day;
    return undoable(workspace, u"assessment.add"_s, [assessment, now, today](Transaction &transaction, UndoNote &) -> Result<void> {
        repos::addAssessment(transaction.session(),
                             {true, assessment.staff, {}, today, assessment.listened, assessment.understood, assessment.cared}, now);
        transaction.changes().totals = true;
        return {};
    });
}

} // namespace rapport
