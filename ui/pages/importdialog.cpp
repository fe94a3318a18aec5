#include "ui/pages/importdialog.h"

#include "ui/pages/import/iconlabel.h"
#include "ui/pages/import/importoptions.h"
#include "ui/pages/import/importoutlook.h"
#include "ui/pages/import/importpreview.h"
#include "ui/pages/import/importsession.h"
#include "ui/support/importtext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;
using State = ImportSession::State;

namespace {

QLabel *smallLabel(QWidget *parent, Role role = &Theme::text2)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Small, role);
    return label;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_session(new ImportSession(workspace, this)), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_name(new ElidedLabel(TextStyle::Heading, &Theme::text, this)), m_facts(smallLabel(this)), m_other(new Button(tr("Other file…"), this)),
      m_messages(new MessageBar(this)), m_options(new ImportOptions(this)), m_preview(new ImportPreview(this)), m_caption(smallLabel(this, &Theme::text3)),
      m_outlook(new ImportOutlook(this)), m_bar(new QProgressBar(this)), m_note(smallLabel(this)), m_cancel(new Button(tr("Cancel"), this)),
      m_action(new Button(tr("Import"), Button::Kind::Primary, this)), m_pulse(new QTimer(this))
{
    setObjectName(u"import"_s);
    setAcceptDrops(true);
    build();
    connectSession();
    showState();
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import"));
    resizeWithinScreen(this, 1078, 686);
    m_empty->setContent(tr("Drop a list here: customers, orders, conversations, reviews or survey answers, as CSV or text."), tr("Choose a file…"), u"document-open"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportDialog::chooseFile);
    m_caption->setObjectName(u"import.caption"_s);
    m_facts->setObjectName(u"import.facts"_s);
    m_messages->setObjectName(u"import.messages"_s);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    column->addWidget(buildHeader());
    column->addWidget(m_options);
    auto *table = new QVBoxLayout;
    table->setSpacing(space::s8);
    table->addWidget(m_preview);
    table->addWidget(m_caption);
    column->addLayout(table);
    column->addWidget(m_outlook);
    column->addStretch(1);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s20, space::s20, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFooter());
    m_pulse->setInterval(100);
    connect(m_pulse, &QTimer::timeout, this, &ImportDialog::showProgress);
}

QWidget *ImportDialog::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s12);
    row->addWidget(new IconLabel(u"document-import"_s, 28, &Theme::text2, header));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setElideMode(Qt::ElideMiddle);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    m_other->setObjectName(u"import.other"_s);
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    row->addWidget(m_options->kindChoice());
    row->addWidget(m_other);
    return header;
}

QWidget *ImportDialog::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    m_note->setObjectName(u"import.note"_s);
    m_undoIcon = new IconLabel(u"edit-undo"_s, 16, &Theme::text2, footer);
    row->addWidget(m_undoIcon);
    row->addWidget(m_note);
    m_bar->setObjectName(u"import.progress"_s);
    m_bar->setAccessibleName(tr("How far the import is"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(240);
    row->addWidget(m_bar);
    row->addStretch(1);
    m_cancel->setObjectName(u"import.cancel"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    row->addWidget(m_cancel);
    m_action->setObjectName(u"import.run"_s);
    m_action->setIconName(u"document-import"_s);
    m_action->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &ImportDialog::press);
    row->addWidget(m_action);
    return footer;
}

void ImportDialog::connectSession()
{
    connect(m_options, &ImportOptions::kindChosen, m_session, &ImportSession::setKind);
    connect(m_options, &ImportOptions::delimiterChosen, m_session, &ImportSession::setDelimiter);
    connect(m_options, &ImportOptions::encodingChosen, m_session, &ImportSession::setEncoding);
    connect(m_options, &ImportOptions::dateFormatChosen, m_session, &ImportSession::setDateFormat);
    connect(m_options, &ImportOptions::headerChosen, m_session, &ImportSession::setHeader);
    connect(m_preview, &ImportPreview::mappingChanged, m_session, &ImportSession::setMapping);
    connect(m_outlook, &ImportOutlook::keepOursChosen, m_session, &ImportSession::setKeepOurs);
    connect(m_outlook, &ImportOutlook::saveRejectsRequested, this, &ImportDialog::chooseRejectsFile);

    connect(m_session, &ImportSession::stateChanged, this, &ImportDialog::showState);
    connect(m_session, &ImportSession::planChanged, this, &ImportDialog::showPlan);
    connect(m_session, &ImportSession::previewChanged, this, [this](const exchange::Preview &preview) {
        m_preview->setPreview(preview);
        m_caption->setText(tr("The first %1 of %2. Columns were matched by name and content; check the ones you know.")
                               .arg(countText(preview.rows.size()), countText(m_session->plan().rowEstimate)));
    });
    connect(m_session, &ImportSession::counting, this, [this] {
        m_refused = false;
        m_outlook->showCounting();
        updateAction();
    });
    connect(m_session, &ImportSession::counted, this, &ImportDialog::showNumbers);
    connect(m_session, &ImportSession::finished, this, [this] {
        showNumbers();
        Q_EMIT imported(m_session->report()->batch);
    });
    connect(m_session, &ImportSession::refused, this, &ImportDialog::showRefusal);
    connect(m_session, &ImportSession::failed, this,
            [this](const Error &error) { m_messages->showMessage(Notice::Error, importErrorText(error, m_session->plan().kind)); });
    connect(m_session, &ImportSession::cancelled, this,
            [this] { m_messages->showMessage(Notice::Information, tr("The import was stopped. Nothing of it was kept.")); });
    connect(m_session, &ImportSession::undone, this, &ImportDialog::showUndone);
    connect(m_session, &ImportSession::rejectsSaved, this, [this](const QString &path) {
        m_messages->showMessage(Notice::Done, tr("The rows that are left out stand in %1, each with its reason.").arg(QFileInfo(path).fileName()));
    });
}

void ImportDialog::openFile(const QString &path)
{
    m_messages->hide();
    m_session->open(path);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QString(), tr("Lists (*.csv *.tsv *.txt *.tab);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::chooseRejectsFile()
{
    const QFileInfo file(m_session->plan().path);
    auto *dialog = new QFileDialog(this, tr("Save the rows that are left out"), file.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("%1 - left out.%2").arg(file.completeBaseName(), file.suffix().isEmpty() ? u"csv"_s : file.suffix()));
    connect(dialog, &QFileDialog::fileSelected, m_session, &ImportSession::saveRejects);
    dialog->open();
}

void ImportDialog::press()
{
    if (m_session->state() == State::Done) {
        accept();
    } else {
        m_messages->hide();
        m_session->run();
    }
}

void ImportDialog::reject()
{
    if (m_session->state() == State::Running)
        m_session->cancel();
    else if (m_session->state() == State::Done && sender() == m_cancel)
        m_session->undo();
    else
        QDialog::reject();
}

void ImportDialog::showState()
{
    const State state = m_session->state();
    const bool running = state == State::Running;
    const bool done = state == State::Done;
    m_pages->setCurrentIndex(m_session->plan().path.isEmpty() ? 0 : 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_options, m_options->kindChoice(), m_preview, m_other})
        part->setEnabled(!running && !done);
    m_bar->setVisible(running);
    if (running)
        m_pulse->start();
    else
        m_pulse->stop();
    m_bar->setValue(0);
    m_facts->setVisible(!done); // "Nothing is written" is over.
    m_cancel->setText(running ? tr("Stop") : done ? tr("Undo") : tr("Cancel"));
    m_cancel->setIconName(done ? u"edit-undo"_s : QString());
    m_note->setVisible(state != State::Empty);
    m_undoIcon->setVisible(state == State::Ready || done);
    m_note->setText(running ? tr("Reading…") : done ? tr("Undo takes the whole import back.") : tr("The whole import can be undone at once."));
    updateAction();
}

void ImportDialog::showPlan()
{
    const exchange::ImportPlan &plan = m_session->plan();
    m_pages->setCurrentIndex(1);
    setWindowTitle(importTitle(plan.kind));
    m_name->setText(QFileInfo(plan.path).fileName());
    const QString count = countText(plan.rowEstimate);
    const QString rows = plan.rowEstimate == 1 ? tr("1 row") : plan.rowEstimateExact ? tr("%1 rows").arg(count) : tr("about %1 rows").arg(count);
    const QString columns = plan.columns.size() == 1 ? tr("1 column") : tr("%1 columns").arg(countText(plan.columns.size()));
    m_facts->setText(tr("%1, %2. Nothing is written before you press Import.").arg(rows, columns));
    m_options->setPlan(plan);
    m_preview->setPlan(plan);
    updateAction();
}

void ImportDialog::showNumbers()
{
    m_refused = false;
    if (m_session->report())
        m_outlook->showReport(*m_session->report(), m_session->plan(), m_session->state() == State::Done);
    else
        m_outlook->showEstimate(m_session->plan());
    updateAction();
    // Enter goes on: the filled button has the focus until somebody takes it elsewhere.
    if (m_session->state() == State::Done || !m_pages->isAncestorOf(focusWidget()) || focusWidget() == m_other)
        m_action->setFocus();
}

void ImportDialog::showRefusal(const Error &error)
{
    m_refused = true;
    m_outlook->showSentence(importErrorText(error, m_session->plan().kind));
    updateAction();
}

void ImportDialog::showProgress()
{
    m_bar->setValue(static_cast<int>(m_session->share() * 1000.0));
    m_note->setText(tr("%1 rows written").arg(countText(m_session->rowsDone())));
}

void ImportDialog::showUndone(const exchange::UndoReport &report)
{
    if (report.kept + report.impossible == 0)
        m_messages->showMessage(Notice::Done, tr("The import was taken back. The shop is as it was."));
    else
        m_messages->showMessage(Notice::Warning, tr("The import was taken back, except %1 that are in use or were changed since.").arg(countText(report.kept + report.impossible)));
}

void ImportDialog::updateAction()
{
    const State state = m_session->state();
    const exchange::ImportPlan &plan = m_session->plan();
    m_action->setVisible(state != State::Empty);
    if (state == State::Done) {
        m_action->setText(tr("Close"));
        m_action->setIconName({});
        m_action->setEnabled(true);
        return;
    }
    m_action->setIconName(u"document-import"_s);
    const std::optional<exchange::ImportReport> &report = m_session->report();
    const qint64 count = report ? report->created + report->updated : plan.rowEstimate;
    const bool nothing = report && count == 0;
    m_action->setText(state == State::Looking || nothing ? tr("Import") : importAction(plan.kind, count));
    m_action->setEnabled(state == State::Ready && !m_refused && !nothing);
    m_action->setToolTip(nothing ? tr("There is nothing new in this file.") : QString());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() && m_session->state() != State::Running)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace rapport
