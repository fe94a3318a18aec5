#include "ui/support/likenesstext.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Likeness", text, note, n);
}

QString reasonText(LikeReason reason)
{
    switch (reason) {
    case LikeReason::SamePhone: return tr("same phone");
    case LikeReason::SameEmail: return tr("same e-mail");
    case LikeReason::SameName: return tr("same name");
    case LikeReason::SimilarName: return tr("similar name");
    case LikeReason::SameAddress: return tr("same address");
    case LikeReason::SameBirthday: return tr("same birthday");
    case LikeReason::SameCompany: return tr("same company");
    case LikeReason::NothingAgainst: return tr("nothing else known of one of them");
    }
    return {};
}

QString columnText(const QString &column)
{
    const QVector<MergeField> fields = mergeFields();
    for (const MergeField field : fields) {
        if (column == toText(MergeChoice{{field}}))
            return mergeFieldText(field);
    }
    return column == "consent"_L1 ? tr("Consents") : column == "warning"_L1 ? tr("Warning") : tr("Customer number");
}

} // namespace

QString reasonsText(const Likeness &likeness)
{
    QStringList reasons;
    for (const LikeReason reason : likeness.reasons)
        reasons << reasonText(reason);
    return reasons.join(tr(", ", "between reasons"));
}

QString likelihoodText(int score)
{
    return score >= 85 ? tr("Almost certain") : score >= 70 ? tr("Likely") : tr("Possible");
}

QString mergeFieldText(MergeField field)
{
    switch (field) {
    case MergeField::Name: return tr("Name");
    case MergeField::Company: return tr("Company");
    case MergeField::Address: return tr("Address");
    case MergeField::Birthday: return tr("Birthday");
    case MergeField::PreferredChannel: return tr("Prefers");
    case MergeField::Language: return tr("Language");
    case MergeField::Source: return tr("Came through");
    }
    return {};
}

QString separatedText(const UnmergeReport &report)
{
    QString text = tr("%1 and %2 are two customers again; %n entries went back.", nullptr, report.moved).arg(report.keptName, report.backName);
    if (report.stayed > 0)
        text += u' ' + tr("%n entries written since stay with %1.", nullptr, report.stayed).arg(report.keptName);
    if (report.missing > 0)
        text += u' ' + tr("%n entries were deleted or moved meanwhile.", nullptr, report.missing);
    if (!report.changedSince.isEmpty()) {
        QStringList fields;
        for (const QString &column : report.changedSince)
            fields << columnText(column);
        text += u' ' + tr("Changed since, and left as it is: %1.").arg(fields.join(tr(", ", "between reasons")));
    }
    return text;
}

} // namespace rapport
