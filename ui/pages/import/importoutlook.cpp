#include "ui/pages/import/importoutlook.h"

#include "ui/pages/import/rejectdelegate.h"
#include "ui/support/importtext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/linkbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace rapport {

using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

constexpr int shownRejects = 3;

QLabel *plainLabel(TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, role);
    return label;
}

} // namespace

ImportOutlook::ImportOutlook(QWidget *parent)
    : QWidget(parent), m_title(plainLabel(TextStyle::BodyStrong, &Theme::text, this)), m_sentence(plainLabel(TextStyle::Body, &Theme::text2, this)),
      m_grid(new QGridLayout), m_policy(new QComboBox(this)), m_leftOut(new QWidget(this)), m_leftOutTitle(plainLabel(TextStyle::BodyStrong, &Theme::text, this)),
      m_save(new LinkButton(tr("Save these rows…"), this)), m_list(new QListView(this)), m_rejects(new QStandardItemModel(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(space::s8);
    // Both headings on one line, though one has a link beside it.
    m_title->setMinimumHeight(size::tag());
    m_leftOutTitle->setMinimumHeight(size::tag());
    m_save->setFixedHeight(size::tag());
    left->addWidget(m_title);
    m_sentence->setWordWrap(true);
    left->addWidget(m_sentence);
    m_grid->setHorizontalSpacing(space::s8);
    m_grid->setVerticalSpacing(space::s4);
    m_grid->setColumnMinimumWidth(0, size::scaled(52));
    m_grid->setColumnStretch(3, 1);
    for (int row = 0; row < 4; ++row) {
        Line line{plainLabel(TextStyle::BodyStrong, &Theme::text, this), plainLabel(TextStyle::Body, &Theme::text, this)};
        line.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(line.number, row, 0);
        m_grid->addWidget(line.words, row, 1);
        m_lines.append(line);
    }
    m_policy->setObjectName(u"import.policy"_s);
    m_policy->setAccessibleName(tr("Where file and shop differ"));
    m_policy->setFixedHeight(size::smallButton());
    m_policy->addItem(tr("Keep ours"), true);
    m_policy->addItem(tr("Take the file’s"), false);
    m_grid->addWidget(m_policy, 1, 2);
    connect(m_policy, &QComboBox::activated, this, [this] { Q_EMIT keepOursChosen(m_policy->currentData().toBool()); });
    left->addLayout(m_grid);
    left->addStretch();

    auto *right = new QVBoxLayout(m_leftOut);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::s8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_leftOutTitle);
    head->addStretch();
    m_save->setObjectName(u"import.saveRejects"_s);
    head->addWidget(m_save);
    connect(m_save, &LinkButton::clicked, this, &ImportOutlook::saveRejectsRequested);
    right->addLayout(head);
    m_list->setObjectName(u"import.rejects"_s);
    m_list->setAccessibleName(tr("Rows left out"));
    m_list->setModel(m_rejects);
    m_list->setItemDelegate(new RejectDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownRejects * size::timelineRow() + 2);
    right->addWidget(m_list);
    right->addStretch();

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::s24);
    columns->addLayout(left, 1);
    columns->addWidget(m_leftOut, 1);
    clearLines();
    m_leftOut->hide();
}

void ImportOutlook::clearLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.number->clear();
        line.words->clear();
        line.number->hide();
        line.words->hide();
    }
    m_policy->hide();
    m_sentence->hide();
}

void ImportOutlook::setLine(int row, const QString &number, const QString &words)
{
    m_lines.at(row).number->setText(number);
    m_lines.at(row).words->setText(words);
    m_lines.at(row).number->show();
    m_lines.at(row).words->show();
}

void ImportOutlook::showSentence(const QString &sentence)
{
    clearLines();
    m_leftOut->hide();
    m_title->setText(tr("What will happen"));
    m_sentence->setText(sentence);
    m_sentence->show();
}

void ImportOutlook::showCounting()
{
    // What stands there stays until the new numbers come: nothing jumps while somebody tries things out.
    if (!m_lines.constFirst().number->isHidden())
        return;
    showSentence(tr("Trying it out…"));
}

void ImportOutlook::showEstimate(const exchange::ImportPlan &plan)
{
    showSentence(tr("About %1. A file of this length is not tried out first; rows that can’t be read are listed afterwards.")
                     .arg(countedNoun(plan.kind, plan.rowEstimate)));
}

void ImportOutlook::showReport(const exchange::ImportReport &report, const exchange::ImportPlan &plan, bool done)
{
    clearLines();
    m_title->setText(done ? tr("What happened") : tr("What will happen"));
    if (plan.kind == ImportKind::Customers) {
        setLine(0, countText(report.created), tr("new customers"));
        if (report.updated + report.duplicates > 0)
            setLine(1, countText(report.updated), done ? tr("already here: brought up to date")
                                                       : plan.keepOurs ? tr("already here: fill in what is missing") : tr("already here: take the file’s values"));
        if (report.duplicates > 0)
            setLine(2, countText(report.duplicates), tr("already here, nothing new"));
        m_policy->setVisible(!done && report.updated + report.duplicates > 0);
        const QSignalBlocker quiet(m_policy);
        m_policy->setCurrentIndex(plan.keepOurs ? 0 : 1);
    } else {
        setLine(0, countText(report.created), tr("new, onto the timelines"));
        if (report.customersCreated > 0)
            setLine(1, countText(report.customersCreated), tr("customers who are new to the shop"));
        if (report.updated + report.duplicates > 0)
            setLine(2, countText(report.updated + report.duplicates), report.updated > 0 ? tr("already here or filled in") : tr("already here, passed over"));
    }
    if (report.rejected > 0)
        setLine(3, countText(report.rejected), tr("left out, listed on the right"));
    showRejects(report, plan);
}

void ImportOutlook::showRejects(const exchange::ImportReport &report, const exchange::ImportPlan &plan)
{
    m_rejects->clear();
    m_leftOut->setVisible(report.rejected > 0);
    m_leftOutTitle->setText(report.rejected == 1 ? tr("Left out: 1 row") : tr("Left out: %1 rows").arg(countText(report.rejected)));
    for (const exchange::Reject &reject : report.rejects) {
        auto *item = new QStandardItem(rejectText(reject, plan.kind));
        item->setData(tr("Line %1").arg(countText(reject.line)), RejectDelegate::LineRole);
        item->setData(QString(tr("Line %1").arg(countText(reject.line)) + u": "_s + item->text()), Qt::AccessibleTextRole);
        m_rejects->appendRow(item);
    }
    if (report.rejected > report.rejects.size())
        m_rejects->appendRow(new QStandardItem(tr("%1 more, all in the file you save").arg(countText(report.rejected - report.rejects.size()))));
}

} // namespace rapport
