#include "ui/pages/feedback/feedbackdetail.h"

#include "models/workspace.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/templatepopup.h"
#include "ui/pages/feedback/answerview.h"
#include "ui/pages/feedback/beforelist.h"
#include "ui/support/dialling.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectioncaption.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <initializer_list>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QLabel *rowLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Caption, &Theme::text2);
    label->setMinimumWidth(size::scaled(84));
    return label;
}

} // namespace

FeedbackDetail::FeedbackDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_dialling(new Dialling(workspace, this)), m_drafts(new DraftStore(workspace.path(), this)), m_scroll(new QScrollArea(this)), m_footBar(nullptr), m_name(new ElidedLabel(TextStyle::Title, &Theme::text, this)),
      m_when(new QLabel(this)), m_open(new Button(tr("Open customer"), this)), m_view(new AnswerView(this)), m_answerPart(nullptr),
      m_answerCaption(new SectionCaption(tr("Your answer"), this)), m_text(new GrowingText(this)), m_templates(new TemplatePopup(workspace, m_text)), m_reply(new QLabel(this)),
      m_note(new QLineEdit(this)), m_followRow(new QWidget(this)), m_follow(new Chip({}, Chip::Kind::Offered, m_followRow)),
      m_beforeCaption(new SectionCaption(tr("What came before"), this)), m_before(new BeforeList(workspace.calendar(), this)),
      m_told(new QCheckBox(tr("Told back to the customer"), this)), m_remove(new Button({}, Button::Kind::Flat, this)), m_done(new Button(tr("Mark as answered"), this)), m_copy(new Button(tr("Copy text"), this)),
      m_mail(new Button(tr("Open in mail program"), this)), m_send(new Button(tr("Save answer"), Button::Kind::Primary, this))
{
    setObjectName(u"feedbackDetail"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::s24, space::s16, space::s24, space::s16);
    column->setSpacing(space::s12);
    column->addWidget(buildHead());
    column->addWidget(m_view);
    column->addWidget(buildAnswer());
    column->addWidget(buildHanding());
    column->addWidget(m_beforeCaption);
    column->addWidget(m_before);
    column->addStretch(1);
    m_beforeCaption->setRule(true);

    m_scroll->setObjectName(u"feedback.scroll"_s);
    m_scroll->setAccessibleName(tr("Answer"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->setBackgroundRole(QPalette::Base);
    m_footBar = buildFoot();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footBar);
    connect(m_drafts, &DraftStore::unwritable, this,
            [this] { Q_EMIT noted(tr("What you are writing could not be put on disk as a draft. Keep the window open, or save it now.")); });
    connect(m_dialling, &Dialling::noted, this, &FeedbackDetail::noted);
    connect(m_dialling, &Dialling::failed, this, &FeedbackDetail::failed);
    setFeedback({});
}

QWidget *FeedbackDetail::buildHead()
{
    auto *head = new QWidget(this);
    setTextStyle(m_when, TextStyle::Small, &Theme::text2);
    m_when->setTextFormat(Qt::PlainText);
    m_open->setObjectName(u"feedback.open"_s);
    m_open->setIconName(u"user"_s);
    connect(m_open, &Button::clicked, this, &FeedbackDetail::openCustomer);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_when);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s12);
    row->addLayout(names, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    return head;
}

QWidget *FeedbackDetail::buildAnswer()
{
    m_answerPart = new QWidget(this);
    m_text->setObjectName(u"feedback.text"_s);
    m_text->setAccessibleName(tr("Your answer"));
    const auto roomy = [this] { m_text->setMinimumHeight(size::row(TextStyle::Body, 3, space::s16)); };
    roomy();
    connect(ThemeManager::instance(), &ThemeManager::changed, m_text, roomy);
    m_text->setPlaceholderText(tr("What went wrong, that you are sorry, and what changes"));
    connect(m_text, &GrowingText::sendRequested, this, &FeedbackDetail::sendAnswer);
    connect(m_text, &GrowingText::left, this, &FeedbackDetail::left);
    connect(m_text, &GrowingText::escapedOnce, this, [this] { Q_EMIT noted(tr("Escape again goes back to the list. What you wrote stays.")); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &FeedbackDetail::keepDraft);
    m_reply->setObjectName(u"feedback.reply"_s);
    m_reply->setTextFormat(Qt::PlainText);
    m_reply->setWordWrap(true);
    setTextStyle(m_reply, TextStyle::Body, &Theme::text2);

    auto *caption = new QHBoxLayout;
    caption->setSpacing(space::s8);
    auto *insert = new Button(tr("Template"), Button::Kind::Flat, m_answerPart);
    insert->setObjectName(u"feedback.template"_s);
    insert->setSmall(true);
    insert->setArrow(true);
    insert->setToolTip(tr("Inserts a text of the shop’s; :: in the text does the same"));
    setTextStyle(insert, TextStyle::Small, &Theme::text2);
    connect(insert, &Button::clicked, this, [this] {
        m_text->setFocus(Qt::OtherFocusReason);
        m_templates->openAtCursor();
    });
    connect(m_templates, &TemplatePopup::inserted, this, [this](TemplateId id, bool) { m_usedTemplate = id; });
    connect(this, &FeedbackDetail::writable, insert, &QWidget::setVisible);
    caption->addWidget(m_answerCaption, 1);
    caption->addWidget(insert);
    auto *column = new QVBoxLayout(m_answerPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s4);
    column->addLayout(caption);
    column->addWidget(m_reply);
    column->addWidget(m_text);
    return m_answerPart;
}

QWidget *FeedbackDetail::buildHanding()
{
    auto *part = new QWidget(this);
    auto *chips = new QWidget(part);
    auto *flow = new FlowLayout(chips, space::s8);
    flow->setContentsMargins(0, 0, 0, 0);
    const QStringList ids = departmentIds();
    for (int i = 0; i < ids.size(); ++i) {
        auto *chip = new Chip({}, chips);
        chip->setObjectName(u"feedback.department.%1"_s.arg(ids.at(i)));
        chip->setTickWhenOn(true);
        connect(chip, &Chip::clicked, this, [this, i] { toggleDepartment(i); });
        flow->addWidget(chip);
        m_departments.append(chip);
    }
    m_note->setObjectName(u"feedback.note"_s);
    m_note->setAccessibleName(tr("What the department should look at"));
    m_note->setPlaceholderText(tr("What should they look at?"));
    m_note->setMaxLength(500);
    connect(m_note, &QLineEdit::editingFinished, this, &FeedbackDetail::saveNote);

    m_follow->setObjectName(u"feedback.follow"_s);
    m_follow->setIconName(u"clock"_s);
    m_follow->setToolTip(tr("Plans this follow-up (Ctrl+Shift+F)"));
    connect(m_follow, &Chip::clicked, this, &FeedbackDetail::followUp);
    auto *follow = new QHBoxLayout(m_followRow);
    follow->setContentsMargins(0, 0, 0, 0);
    follow->setSpacing(space::s8);
    follow->addWidget(rowLabel(tr("Follow-up"), m_followRow));
    follow->addWidget(m_follow);
    follow->addStretch(1);

    auto *handing = new QHBoxLayout;
    handing->setSpacing(space::s8);
    handing->addWidget(rowLabel(tr("Passed to"), part), 0, Qt::AlignVCenter);
    handing->addWidget(chips, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addLayout(handing);
    column->addWidget(m_note);
    column->addWidget(m_followRow);
    return part;
}

QWidget *FeedbackDetail::buildFoot()
{
    auto *foot = new QWidget(this);
    m_told->setObjectName(u"feedback.told"_s);
    m_told->setToolTip(tr("They know what came of it (Ctrl+T)"));
    connect(m_told, &QCheckBox::clicked, this, &FeedbackDetail::toggleToldBack);
    m_remove->setObjectName(u"feedback.remove"_s);
    m_remove->setIconName(u"edit-delete"_s);
    m_remove->setAccessibleName(tr("Delete this answer"));
    m_remove->setToolTip(tr("Deletes this answer, a test or a prank at the counter; it counts no more (Delete in the list)"));
    connect(m_remove, &Button::clicked, this, &FeedbackDetail::remove);
    m_done->setObjectName(u"feedback.done"_s);
    m_done->setToolTip(tr("Without words: answered by other means, or there is nothing to say (Ctrl+D)"));
    connect(m_done, &Button::clicked, this, &FeedbackDetail::toggleAnswered);
    m_copy->setObjectName(u"feedback.copy"_s);
    m_copy->setIconName(u"edit-copy"_s);
    connect(m_copy, &Button::clicked, this, &FeedbackDetail::copyText);
    m_mail->setObjectName(u"feedback.mail"_s);
    m_mail->setIconName(u"mail-message-new"_s);
    connect(m_mail, &Button::clicked, this, &FeedbackDetail::openMail);
    m_send->setObjectName(u"feedback.send"_s);
    m_send->setKeyHint(keyHintText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(m_send, &Button::clicked, this, &FeedbackDetail::sendAnswer);

    // Buttons wrap and keep their words where the text is large or the window small.
    auto *buttons = new QWidget(foot);
    auto *flow = new FlowLayout(buttons, space::s8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_send, m_copy, m_mail})
        flow->addWidget(button);
    auto *marks = new QWidget(foot);
    auto *markFlow = new FlowLayout(marks, space::s8);
    markFlow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *mark : std::initializer_list<QWidget *>{m_told, m_done, m_remove})
        markFlow->addWidget(mark);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::s24, 0, space::s24, space::s12);
    column->setSpacing(space::s8);
    auto *rule = new SectionCaption({}, foot);
    rule->setRule(true);
    column->addWidget(rule);
    column->addWidget(marks);
    column->addWidget(buttons);
    return foot;
}

void FeedbackDetail::setRules(const AskingRules &rules)
{
    m_rules = rules;
    if (m_loaded)
        show(m_detail);
}

} // namespace rapport
