#include "ui/pages/chat/chatdialog.h"

#include "models/exchange/transcriptfile.h"
#include "models/workspace.h"
#include "ui/pages/chat/chatpastebox.h"
#include "ui/pages/chat/chatpreviewmodel.h"
#include "ui/pages/chat/chatsession.h"
#include "ui/pages/chat/chattext.h"
#include "ui/support/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentbuttons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QLabel *words(const QString &text, QWidget *parent, TextStyle style = TextStyle::Small, Role role = &Theme::text2)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, role);
    return label;
}

/// The beginning of a sentence that a field ends.
QLabel *lead(const QString &text, QWidget *parent)
{
    QLabel *label = words(text, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

ChatDialog::ChatDialog(Workspace &workspace, CustomerId shown, StaffId writer, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(new ChatSession(workspace, this)), m_pages(new QStackedWidget(this)),
      m_paste(new ChatPasteBox(m_pages)), m_messages(new MessageBar(this)),
      m_facts(new ElidedLabel(TextStyle::Heading, &Theme::text, m_pages)), m_orderRow(new QWidget(m_pages)),
      m_order(new SegmentButtons(SegmentButtons::Look::Pills, m_orderRow)), m_dayRow(new QWidget(m_pages)), m_day(new QDateEdit(m_dayRow)),
      m_speakers(new QWidget(m_pages)), m_speakerGrid(new QGridLayout(m_speakers)), m_turns(new ChatPreviewModel(this)),
      m_view(new QListView(m_pages)), m_find(new SearchField(m_pages)), m_person(new QComboBox(m_pages)), m_newName(new QLineEdit(m_pages)),
      m_doubt(new MessageBar(m_pages)), m_outcome(words({}, m_pages, TextStyle::Body, &Theme::text)), m_again(new Button(tr("Another chat"), this)),
      m_keep(new Button(tr("Keep this chat"), Button::Kind::Primary, this)), m_busy(new BusyBar(m_pages))
{
    setObjectName(u"chatDialog"_s);
    setWindowTitle(tr("Keep a chat"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_session->setSuggested(shown);
    m_session->setWriter(writer);
    m_pages->addWidget(buildPastePage());
    m_pages->addWidget(buildChatPage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buildFoot());
    connectSession();
    startAgain();
    resizeWithinScreen(this, 900, 600);
}

QWidget *ChatDialog::buildPastePage()
{
    auto *page = new QWidget(m_pages);
    m_paste->setObjectName(u"chatText"_s);
    m_paste->setAccessibleName(tr("The chat as text"));
    m_paste->setPlaceholderText(tr("14:05 Anna: Is my bike ready?\n14:07 Jonas: Yes, since noon."));
    m_paste->setTabChangesFocus(true);
    auto *open = new Button(tr("Open a text file…"), page);
    open->setObjectName(u"chatOpen"_s);
    open->setIconName(u"document-open"_s);
    connect(open, &Button::clicked, this, &ChatDialog::chooseFile);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addWidget(words(tr("Paste the chat here, drop its file, or open it. WhatsApp exports a chat as a text file; chats copied from "
                               "elsewhere need a time and a name before each message."),
                            page, TextStyle::Body, &Theme::text2));
    column->addWidget(m_paste, 1);
    column->addWidget(open, 0, Qt::AlignLeft);
    // At once, for Ctrl+Enter right after the last letter; the document, for a chat may be long.
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] { m_keep->setEnabled(!m_paste->document()->isEmpty()); });
    connect(m_paste, &ChatPasteBox::pasted, this, &ChatDialog::setText);
    return page;
}

QWidget *ChatDialog::buildQuestions()
{
    auto *questions = new QWidget(m_pages);
    m_order->addSegment(u"day"_s, tr("Day first"));
    m_order->addSegment(u"month"_s, tr("Month first"));
    m_order->setObjectName(u"chatOrder"_s);
    m_order->setAccessibleName(tr("How dates are written"));
    auto *order = new QHBoxLayout(m_orderRow);
    order->setContentsMargins(0, 0, 0, 0);
    order->addWidget(lead(tr("Its dates are written"), m_orderRow));
    order->addWidget(m_order);
    order->addStretch();
    m_day->setObjectName(u"chatDay"_s);
    m_day->setAccessibleName(tr("Day of the chat"));
    m_day->setCalendarPopup(true);
    auto *day = new QHBoxLayout(m_dayRow);
    day->setContentsMargins(0, 0, 0, 0);
    day->addWidget(lead(tr("The chat says no day. It was on"), m_dayRow));
    day->addWidget(m_day);
    day->addStretch();
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_orderRow);
    column->addWidget(m_dayRow);
    connect(m_order, &SegmentButtons::currentChanged, this, [this](const QString &id) {
        if (!m_filling)
            m_session->setOrder(id == u"day"_s ? exchange::DayOrder::DayFirst : exchange::DayOrder::MonthFirst);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate chosen) {
        if (!m_filling)
            m_session->setDay(chosen);
    });
    return questions;
}

QWidget *ChatDialog::buildChatPage()
{
    auto *page = new QWidget(m_pages);
    m_facts->setObjectName(u"chatFacts"_s);
    m_speakerGrid->setContentsMargins(0, 0, space::s8, 0);
    m_speakerGrid->setHorizontalSpacing(space::s8);
    m_speakerGrid->setVerticalSpacing(space::s8);
    auto *people = new QScrollArea(page);
    people->setWidget(m_speakers);
    people->setWidgetResizable(true);
    people->setFrameShape(QFrame::NoFrame);
    people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    people->setAccessibleName(tr("Who speaks"));

    m_view->setObjectName(u"chatTurns"_s);
    m_view->setAccessibleName(tr("Messages as they were read"));
    m_view->setModel(m_turns);
    m_view->setItemDelegate(new ChatTurnDelegate(*m_turns, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    buildPeople();
    m_outcome->setObjectName(u"chatOutcome"_s);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::s8);
    // Whose it is comes first: below the field there is room for what it finds.
    left->addWidget(words(tr("Customer"), page, TextStyle::Caption));
    left->addWidget(m_person);
    left->addWidget(m_newName);
    left->addWidget(m_find);
    left->addWidget(words(tr("Who speaks"), page, TextStyle::Caption));
    left->addWidget(people, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s16);
    row->addLayout(left, 2);
    row->addWidget(m_view, 3);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    column->addWidget(m_facts);
    column->addWidget(buildQuestions());
    column->addLayout(row, 1);
    column->addWidget(m_doubt);
    column->addWidget(m_outcome);
    return page;
}

QLayout *ChatDialog::buildFoot()
{
    m_again->setObjectName(u"chatAgain"_s);
    m_keep->setObjectName(u"chatKeep"_s);
    auto *cancel = new Button(tr("Cancel"), this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_again, &Button::clicked, this, &ChatDialog::startAgain);
    connect(m_keep, &Button::clicked, this, [this] {
        if (m_pages->currentIndex() == 0) {
            setText(m_paste->toPlainText());
            return;
        }
        m_keep->setEnabled(false);
        m_session->keep();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s8);
    foot->addWidget(m_again);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_keep);
    return foot;
}

void ChatDialog::connectSession()
{
    connect(m_session, &ChatSession::read, this, &ChatDialog::showChat);
    connect(m_session, &ChatSession::changed, this, [this] {
        showTurns();
        showDoubt();
        showOutcome();
    });
    connect(m_session, &ChatSession::outcomeChanged, this, &ChatDialog::showOutcome);
    connect(m_session, &ChatSession::failed, this, [this](const Error &error) {
        m_messages->showMessage(Notice::Error, errorText(error, tr("The chat was not kept")));
        m_keep->setEnabled(true);
    });
    connect(m_session, &ChatSession::kept, this, [this](const ChatOutcome &outcome) {
        Q_EMIT kept(outcome);
        accept();
    });
}

void ChatDialog::setText(const QString &text)
{
    m_messages->hide();
    m_busy->start();
    m_session->setText(text);
}

void ChatDialog::openFile(const QString &path)
{
    const Result<QString> text = exchange::chatFileText(path);
    if (text)
        setText(*text);
    else
        m_messages->showMessage(Notice::Error, errorText(text.error(), tr("The chat was not read")));
}

void ChatDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a chat"), {}, tr("Text files (*.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

/// A button's text takes its shortcut along.
void ChatDialog::nameKeep(const QString &text)
{
    m_keep->setText(text);
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ChatDialog::startAgain()
{
    m_messages->hide();
    m_pages->setCurrentIndex(0);
    m_again->hide();
    nameKeep(tr("Read this text"));
    m_keep->setEnabled(!m_paste->document()->isEmpty());
    m_paste->selectAll();
    m_paste->setFocus();
}

void ChatDialog::showChat()
{
    m_busy->stop();
    const exchange::ChatText &chat = m_session->chat();
    if (const QString problem = chatProblemText(chat); !problem.isEmpty()) {
        m_messages->showMessage(Notice::Warning, problem);
        m_pages->setCurrentIndex(0);
        return;
    }
    m_filling = true;
    m_facts->setText(chatFactsText(chat));
    m_orderRow->setVisible(chat.orderIsOpen);
    m_order->setCurrent(chat.order == exchange::DayOrder::DayFirst ? u"day"_s : u"month"_s);
    m_dayRow->setVisible(!chat.hasDates());
    m_day->setMaximumDate(m_workspace.calendar().local(m_workspace.clock().now()).date());
    m_day->setDate(m_session->draft().day);
    showSpeakers();
    showPeople();
    m_filling = false;
    m_pages->setCurrentIndex(1);
    m_again->show();
    nameKeep(tr("Keep this chat"));
    showTurns();
    showDoubt();
    showOutcome();
    m_keep->setFocus();
}

void ChatDialog::showTurns()
{
    m_turns->setConversations(m_session->conversations(), m_workspace.calendar());
}

void ChatDialog::onPerson()
{
    const CustomerId chosen(m_person->currentData().toLongLong());
    m_newName->setVisible(!chosen.isValid());
    if (chosen.isValid()) {
        m_session->setCustomer(chosen);
        return;
    }
    m_session->setNewCustomer(m_newName->text());
    m_newName->setFocus();
}

void ChatDialog::showOutcome()
{
    const std::optional<ChatOutcome> &outcome = m_session->outcome();
    const bool nobody = !m_session->draft().customer.isValid() && m_session->draft().newName.trimmed().isEmpty();
    if (outcome)
        m_outcome->setText(chatOutcomeText(*outcome));
    else if (nobody)
        m_outcome->setText(tr("Whose chat is it? Choose a customer, or write the name of a new one."));
    m_keep->setEnabled(outcome && outcome->newTurns > 0);
}

void ChatDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field is no word that it shall be kept.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

void ChatDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ChatDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace rapport
