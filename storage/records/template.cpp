#include "storage/records/template.h"

namespace rapport {

QString categoryId(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Opening:
        return QStringLiteral("opening");
    case TemplateCategory::Empathy:
        return QStringLiteral("empathy");
    case TemplateCategory::Reply:
        break;
    }
    return QStringLiteral("reply");
}

std::optional<TemplateCategory> templateCategory(const QString &id)
{
    for (const TemplateCategory category : {TemplateCategory::Opening, TemplateCategory::Empathy, TemplateCategory::Reply}) {
        if (categoryId(category) == id)
            return category;
    }
    return std::nullopt;
}

} // namespace rapport
