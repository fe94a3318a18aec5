#include "ui/pages/settings/templatelistmodel.h"

#include "ui/support/codenames.h"
#include "ui/support/templatetext.h"
#include "ui/theme/textpaint.h"

#include <QSet>

namespace rapport {

using namespace Qt::StringLiterals;

void TemplateListModel::setTemplates(const QVector<ReplyTemplate> &templates, const QHash<TemplateId, templates::Effect> &effects,
                                     const QVector<Topic> &topics)
{
    beginResetModel();
    m_templates = templates;
    m_effects = effects;
    m_topics.clear();
    for (const Topic &topic : topics)
        m_topics.insert(topic.id, topic.name);
    QSet<QString> languages;
    for (const ReplyTemplate &text : templates)
        languages.insert(text.language);
    m_severalLanguages = languages.size() > 1;
    endResetModel();
}

int TemplateListModel::rowOf(TemplateId id) const
{
    for (int row = 0; row < m_templates.size(); ++row) {
        if (m_templates.at(row).id == id)
            return row;
    }
    return -1;
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QString TemplateListModel::conditions(const ReplyTemplate &text) const
{
    QStringList parts;
    if (!text.active)
        parts << tr("out of use");
    if (m_severalLanguages && !text.language.isEmpty())
        parts << languageName(text.language);
    if (const QString when = conditionsText(text, m_topics.value(text.topic)); !when.isEmpty())
        parts << when;
    return parts.join(u" · "_s);
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_templates.size())
        return {};
    const ReplyTemplate &text = m_templates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text.name;
    case Qt::ToolTipRole:
        return plainToolTip(text.body);
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3. %4", "name, category, when it fits, what came of it")
            .arg(text.name, categoryText(text.category), conditions(text), effectText(m_effects.value(text.id)));
    case ConditionsRole:
        return conditions(text);
    case EffectRole:
        return effectText(m_effects.value(text.id));
    case IconRole:
        return categoryIcon(text.category);
    default:
        return {};
    }
}

} // namespace rapport
