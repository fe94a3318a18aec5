#include "ui/pages/feedback/departmentmonth.h"

#include "models/text/shopcalendar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/report/reportcanvas.h"
#include "ui/support/csvtext.h"
#include "ui/support/feedbacktext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentMonth)
};

constexpr int marginPoints = 48;

QString dayText(int day)
{
    return QLocale().toString(ShopCalendar::date(day), QLocale::ShortFormat);
}

QString outcome(const Feedback &row)
{
    if (row.toldBackAt != 0)
        return Words::tr("told back");
    return row.answeredAt != 0 ? Words::tr("answered") : Words::tr("waits for an answer");
}

} // namespace

QStringList DepartmentMonth::figureHead() const
{
    return {Words::tr("Department"), Words::tr("Handed over"), Words::tr("Answered"), Words::tr("Told back"), Words::tr("Share told back")};
}

QStringList DepartmentMonth::figureRow(const DepartmentFigures &row) const
{
    return {departmentText(row.department, rules), countText(row.handed), countText(row.answered), countText(row.toldBack),
            row.handed > 0 ? percentText(static_cast<double>(row.toldBack) / row.handed) : u"–"_s};
}

QStringList DepartmentMonth::handedHead() const
{
    return {Words::tr("Handed over"), Words::tr("Department"), Words::tr("Customer"), Words::tr("Answer"), Words::tr("What was said"), Words::tr("Note"), Words::tr("What became of it")};
}

QStringList DepartmentMonth::handedRow(const InboxRow &row) const
{
    const Feedback &answer = row.feedback;
    return {dayText(row.care.handedDay), departmentText(answer.department, rules), whoseText(row),
            Words::tr("%1, %2 of %3", "NPS, 4 of 10").arg(questionText(answer)).arg(answer.value).arg(answer.scale),
            answer.title.isEmpty() ? answer.comment : QString(answer.title + u": "_s + answer.comment), row.care.handedNote, outcome(answer)};
}

QByteArray departmentCsv(const DepartmentMonth &month)
{
    QString text(QChar(0xFEFF));
    text += csvRow(month.figureHead());
    for (const DepartmentFigures &row : month.figures)
        text += csvRow(month.figureRow(row));
    text += u"\r\n"_s + csvRow(month.handedHead());
    for (const InboxRow &row : month.handed)
        text += csvRow(month.handedRow(row));
    return text.toUtf8();
}

Result<void> writeDepartmentPdf(const DepartmentMonth &month, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, path, file.errorString(), {}};
    {
        QPdfWriter writer(&file);
        writer.setTitle(Words::tr("Feedback handed over, %1").arg(monthLong(month.month)));
        writer.setCreator(u"Rapport"_s);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints - 8), QPageLayout::Point);
        ReportCanvas canvas(writer, Words::tr("%1 · %2").arg(month.shop, monthLong(month.month)));
        if (!canvas.active())
            return Error{Error::Kind::Unavailable, path, u"the pages could not be painted"_s, {}};
        canvas.title(monthLong(month.month), Words::tr("Feedback handed over to departments, %1").arg(month.shop));
        QVector<QStringList> figures;
        for (const DepartmentFigures &row : month.figures)
            figures.append(month.figureRow(row));
        canvas.table(month.figureHead(), figures, {0.32, 0.17, 0.17, 0.17, 0.17}, 1);
        canvas.heading(Words::tr("What was handed over"));
        QVector<QStringList> rows;
        for (const InboxRow &row : month.handed) {
            const QStringList cells = month.handedRow(row);
            rows.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(6)});
        }
        const QStringList head = month.handedHead();
        if (rows.isEmpty())
            canvas.paragraph(Words::tr("Nothing was handed over in this month."));
        else
            canvas.table({head.at(0), head.at(1), head.at(2), head.at(3), head.at(6)}, rows, {0.14, 0.18, 0.26, 0.2, 0.22}, 5);
        for (const InboxRow &row : month.handed) {
            const QStringList cells = month.handedRow(row);
            if (!cells.at(4).isEmpty() || !cells.at(5).isEmpty())
                canvas.paragraph(QStringList{cells.at(2), cells.at(4).left(1000), cells.at(5)}.join(u" · "_s));
        }
    }
    if (!file.commit())
        return Error{Error::Kind::Unavailable, path, file.errorString(), {}};
    return {};
}

} // namespace rapport
