#include "storage/records/feedback.h"
#include "storage/records/interaction.h"

#include <array>

namespace rapport {

namespace {
constexpr std::array interactionIds{"call", "visit", "email", "chat", "social", "review", "note"};
constexpr std::array directionIds{"in", "out", "none"};
constexpr std::array feedbackIds{"nps", "csat", "ces", "review"};

template<class Enum, std::size_t N>
std::optional<Enum> find(const std::array<const char *, N> &ids, const QString &id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == QLatin1String(ids[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template<class Enum, std::size_t N>
QString name(const std::array<const char *, N> &ids, Enum value)
{
    return QString::fromLatin1(ids.at(static_cast<std::size_t>(value)));
}
} // namespace

QString kindId(InteractionKind kind) { return name(interactionIds, kind); }
std::optional<InteractionKind> interactionKind(const QString &id) { return find<InteractionKind>(interactionIds, id); }
QString directionId(Direction value) { return name(directionIds, value); }
std::optional<Direction> direction(const QString &id) { return find<Direction>(directionIds, id); }
QString kindId(FeedbackKind kind) { return name(feedbackIds, kind); }
std::optional<FeedbackKind> feedbackKind(const QString &id) { return find<FeedbackKind>(feedbackIds, id); }

} // namespace rapport
