#pragma once

#include "models/templates/templateeffect.h"
#include "storage/records/shop.h"
#include "storage/records/template.h"

#include <QAbstractListModel>
#include <QHash>

namespace rapport {

/// The shop's templates with when they fit and what came of them.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ConditionsRole = Qt::UserRole, EffectRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setTemplates(const QVector<ReplyTemplate> &templates, const QHash<TemplateId, templates::Effect> &effects,
                      const QVector<Topic> &topics);
    [[nodiscard]] const ReplyTemplate &at(int row) const { return m_templates.at(row); }
    [[nodiscard]] int rowOf(TemplateId id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString conditions(const ReplyTemplate &text) const;

    QVector<ReplyTemplate> m_templates;
    QHash<TemplateId, templates::Effect> m_effects;
    QHash<TopicId, QString> m_topics;
    bool m_severalLanguages = false;
};

} // namespace rapport
