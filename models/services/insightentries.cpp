#include "models/services/insightreader.h"

#include "storage/failure.h"

namespace rapport {

void InsightReader::readEntries(Session &, Totals &) const
{
    throw Failure(Error{Error::Kind::Invalid, QStringLiteral("filter"), QStringLiteral("figures of some customers only come next"), {}});
}

} // namespace rapport
