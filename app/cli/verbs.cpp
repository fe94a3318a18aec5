#include "app/cli/verb.h"

#include "app/cli/demoverb.h"
#include "app/cli/initverb.h"
#include "app/cli/scoreverb.h"

namespace rapport::cli {

std::vector<std::unique_ptr<Verb>> verbs()
{
    std::vector<std::unique_ptr<Verb>> all;
    all.push_back(std::make_unique<InitVerb>());
    all.push_back(std::make_unique<DemoVerb>());
    all.push_back(std::make_unique<ScoreVerb>());
    return all;
}

Error badUse(const QString &sentence)
{
    return Error{Error::Kind::Invalid, {}, sentence, {}};
}

} // namespace rapport::cli
