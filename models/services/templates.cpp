#include "models/services/templates.h"

#include "models/services/templatedesk.h"
#include "models/services/undoable.h"
#include "models/templates/shippedtemplates.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUses = 5000;
constexpr int followDays = 60; ///< What a customer says later says little about a phrase.

DeskContext contextOf(const Workspace &workspace)
{
    return {workspace.profile(), workspace.calendar(), workspace.clock().now()};
}

ReplyTemplate tidied(ReplyTemplate text)
{
    text.name = text.name.simplified();
    text.keywords = text.keywords.simplified();
    text.body = text.body.trimmed();
    return text;
}

OpeningLine bestOpening(const TemplateDesk &desk)
{
    for (const templates::Offer &offer : templates::ranked(desk.texts, desk.occasion)) {
        if (offer.text.category != TemplateCategory::Opening || !offer.fits)
            continue;
        const templates::Filled filled = templates::fillIn(offer.text.body, desk.facts);
        if (filled.gaps.isEmpty())
            return {offer.text.id, filled.text};
    }
    return {};
}

} // namespace

QFuture<Result<QVector<ReplyTemplate>>> Templates::all()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<ReplyTemplate>> { return repos::templates(session); });
}

QFuture<Result<TemplateId>> Templates::save(const ReplyTemplate &text)
{
    const ReplyTemplate tidy = tidied(text);
    if (tidy.name.isEmpty() || tidy.body.isEmpty())
        return refused<TemplateId>(Error{Error::Kind::Invalid, tidy.name.isEmpty() ? u"name"_s : u"text"_s, u"empty"_s, {}});
    return undoable(m_workspace, tidy.id.isValid() ? u"template.change"_s : u"template.add"_s,
                    [tidy](Transaction &transaction, UndoNote &note) -> Result<TemplateId> {
                        Session &session = transaction.session();
                        note.subject = tidy.name;
                        if (repos::find(session, tidy.id) == tidy) {
                            note.id.clear();
                            return tidy.id;
                        }
                        transaction.changes().settings = true;
                        return repos::save(session, tidy);
                    });
}

QFuture<Result<void>> Templates::remove(TemplateId id)
{
    return undoable(m_workspace, u"template.remove"_s, [id](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<ReplyTemplate> stored = repos::find(transaction.session(), id);
        if (!stored)
            return Error{Error::Kind::NotFound, u"template"_s, QString::number(id.value()), {}};
        note.subject = stored->name;
        repos::remove(transaction.session(), *stored);
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<int>> Templates::addShipped(const QString &language)
{
    return undoable(m_workspace, u"template.shipped"_s, [language](Transaction &transaction, UndoNote &note) -> Result<int> {
        const int added = templates::putShipped(transaction.session(), language);
        if (added == 0)
            note.id.clear();
        transaction.changes().settings = added > 0;
        return added;
    });
}

QFuture<Result<QHash<TemplateId, templates::Effect>>> Templates::effects()
{
    return m_workspace.database().read([](Session &session) -> Result<QHash<TemplateId, templates::Effect>> {
        return templates::effectsOf(repos::templateUses(session, mostUses, followDays));
    });
}

QFuture<Result<TemplateDesk>> Templates::desk(CustomerId customer, StaffId staff)
{
    return m_workspace.database().read(
        [customer, staff, context = contextOf(m_workspace)](Session &session) { return deskFor(session, customer, staff, context); });
}

QFuture<Result<OpeningLine>> Templates::openingFor(CustomerId customer, StaffId staff)
{
    return m_workspace.database().read([customer, staff, context = contextOf(m_workspace)](Session &session) -> Result<OpeningLine> {
        const Result<TemplateDesk> desk = deskFor(session, customer, staff, context);
        if (!desk)
            return desk.error();
        return bestOpening(*desk);
    });
}

} // namespace rapport
