#include "ui/pages/settings/templatedialog.h"

#include "models/services/templates.h"
#include "models/templates/shippedtemplates.h"
#include "models/workspace.h"
#include "storage/records/interaction.h"
#include "ui/pages/settings/settingscard.h"
#include "ui/support/codenames.h"
#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/templatetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sectioncaption.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QStringList moodWords()
{
    QStringList words;
    for (int bit = 0; bit <= static_cast<int>(MoodStep::Delighted); ++bit)
        words << moodStepText(static_cast<MoodStep>(bit));
    return words;
}

QStringList situationWords()
{
    QStringList words;
    for (int bit = 0; bit <= static_cast<int>(Situation::Praise); ++bit)
        words << situationText(static_cast<Situation>(bit));
    return words;
}

QStringList channelWords()
{
    QStringList words;
    for (int bit = 0; bit < static_cast<int>(InteractionKind::Note); ++bit)
        words << kindText(kindId(static_cast<InteractionKind>(bit)));
    return words;
}

quint32 maskOf(const QVector<Chip *> &chips)
{
    quint32 mask = 0;
    for (int bit = 0; bit < chips.size(); ++bit)
        mask |= chips.at(bit)->isChecked() ? 1U << bit : 0U;
    return mask;
}

/// A customer for the preview.
templates::Facts exampleFacts(const Workspace &workspace)
{
    templates::Facts facts;
    facts.today = workspace.calendar().local(workspace.clock().now()).date();
    facts.values = {{u"first_name"_s, u"Ingrid"_s},
                    {u"name"_s, u"Ingrid Solheim"_s},
                    {u"company"_s, u"Kita Regenbogen"_s},
                    {u"shop"_s, workspace.profile().name},
                    {u"staff"_s, u"Nora"_s}};
    return facts;
}

} // namespace

TemplateDialog::TemplateDialog(Workspace &workspace, const ReplyTemplate &text, const QVector<Topic> &topics, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_stored(text), m_example(exampleFacts(workspace)), m_name(new QLineEdit(text.name, this)),
      m_keywords(new QLineEdit(text.keywords, this)), m_category(new QComboBox(this)), m_language(new QComboBox(this)),
      m_topic(new QComboBox(this)), m_body(new PlainText(text.body, this)), m_problem(new FieldProblem(m_body, this)),
      m_preview(new QLabel(this)), m_messages(new MessageBar(this)),
      m_save(new Button(text.id.isValid() ? tr("Save the template") : tr("Add the template"), Button::Kind::Primary, this))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(text.id.isValid() ? tr("Change a template") : tr("New template"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::s20, space::s16, space::s20, space::s8);
    column->setSpacing(space::s8);
    column->addWidget(buildFields(topics));
    column->addWidget(buildBody());
    column->addWidget(new SectionCaption(tr("When it fits (nothing chosen: always)"), inner));
    column->addWidget(buildMask(u"moods"_s, tr("Moods it fits"), moodWords(), text.moods, m_moods));
    column->addWidget(buildMask(u"situations"_s, tr("Situations it fits"), situationWords(), text.situations, m_situations));
    column->addWidget(buildMask(u"channels"_s, tr("Channels it fits"), channelWords(), text.channels, m_channels));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Above what scrolls: what it says is seen wherever one is.
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    resizeWithinScreen(this, 640, 680);
    preview();
    m_opened = typed();
    m_name->setFocus();
}

QWidget *TemplateDialog::buildFields(const QVector<Topic> &topics)
{
    auto *fields = new QWidget(this);
    auto *form = makeForm();
    fields->setLayout(form);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(80);
    m_keywords->setObjectName(u"keywords"_s);
    m_keywords->setMaxLength(200);
    m_keywords->setPlaceholderText(tr("Words to find it by: sorry, late, delay"));
    m_category->setObjectName(u"category"_s);
    for (const TemplateCategory category : {TemplateCategory::Opening, TemplateCategory::Empathy, TemplateCategory::Reply})
        m_category->addItem(categoryText(category), categoryId(category));
    m_category->setCurrentIndex(m_category->findData(categoryId(m_stored.category)));
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("any language"), QString());
    QStringList languages = templates::shippedLanguages();
    for (const QString &other : {m_workspace.profile().language, m_stored.language}) {
        if (!other.isEmpty() && !languages.contains(other))
            languages << other;
    }
    for (const QString &language : std::as_const(languages))
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(m_stored.language));
    m_topic->setObjectName(u"topic"_s);
    m_topic->addItem(tr("any topic"), 0);
    for (const Topic &topic : topics) {
        if (topic.active || topic.id == m_stored.topic)
            m_topic->addItem(topic.name, topic.id.value());
    }
    m_topic->setCurrentIndex(qMax(0, m_topic->findData(m_stored.topic.value())));
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Keywords"), m_keywords);
    // Side by side: the preview has to stand on the same screen as the text.
    auto *choices = new QWidget(fields);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    for (QComboBox *choice : {m_category, m_language, m_topic})
        row->addWidget(choice);
    row->addStretch();
    choices->setFocusProxy(m_category);
    addFormRow(form, tr("&Kind"), choices);
    m_category->setAccessibleName(tr("Kind"));
    m_language->setAccessibleName(tr("Language"));
    m_topic->setAccessibleName(tr("Topic"));
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::preview);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplateDialog::preview);
    return fields;
}

QWidget *TemplateDialog::buildBody()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    const auto fit = [this] { m_body->setFixedHeight(6 * lineHeight(TextStyle::Body) + space::s16); };
    fit();
    connect(ThemeManager::instance(), &ThemeManager::changed, m_body, fit);
    auto *holders = new QWidget(box);
    auto *flow = new FlowLayout(holders, space::s4);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &name : templates::placeholderNames()) {
        const QString whole = name == u"date" ? u"{date+2}"_s : u'{' + name + u'}';
        auto *chip = new Chip(whole, Chip::Kind::Offered, holders);
        chip->setAccessibleName(tr("Insert %1").arg(whole));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &Chip::clicked, this, [this, whole] {
            m_body->insertPlainText(whole);
            m_body->setFocus();
        });
        flow->addWidget(chip);
    }
    auto *hint = new QLabel(
        tr("{first_name|there} says “there” where the name is not known. What you write in [brackets] is selected first, to be filled in."),
        box);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setTextStyle(hint, TextStyle::Small, &Theme::text2);
    m_problem->setObjectName(u"problem"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("How it reads"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(m_preview, TextStyle::Small, &Theme::text2);
    column->addWidget(m_body);
    column->addWidget(m_problem);
    column->addWidget(new SectionCaption(tr("How it reads, for Ingrid Solheim"), box));
    column->addWidget(m_preview);
    column->addWidget(holders);
    column->addWidget(hint);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateDialog::preview);
    return box;
}

QWidget *TemplateDialog::buildMask(const QString &name, const QString &accessibleName, const QStringList &words, quint32 mask,
                                   QVector<Chip *> &chips)
{
    auto *box = new QWidget(this);
    box->setAccessibleName(accessibleName);
    auto *flow = new FlowLayout(box, space::s4);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int bit = 0; bit < words.size(); ++bit) {
        auto *chip = new Chip(words.at(bit), box);
        chip->setObjectName(u"%1.%2"_s.arg(name).arg(bit));
        chip->setTickWhenOn(true);
        chip->setChecked((mask & (1U << bit)) != 0);
        flow->addWidget(chip);
        chips.append(chip);
    }
    return box;
}

QWidget *TemplateDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::s20, 0, space::s20, space::s16);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), foot);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"saveTemplate"_s);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &Button::clicked, this, &TemplateDialog::accept);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return foot;
}

void TemplateDialog::preview()
{
    const QString body = m_body->toPlainText();
    m_example.language = m_language->currentData().toString();
    m_preview->setText(body.trimmed().isEmpty() ? tr("Write a text to see how it reads.") : templates::fillIn(body, m_example).text);
    const QStringList unknown = templates::unknownPlaceholders(body);
    m_problem->setSentence(unknown.isEmpty() ? QString()
                                             : tr("{%1} means nothing here: it would stand there in brackets.").arg(unknown.constFirst()));
    const bool whole = !m_name->text().trimmed().isEmpty() && !body.trimmed().isEmpty();
    m_save->setEnabled(whole);
    m_save->setToolTip(whole ? QString() : tr("A template needs a name and a text"));
}

ReplyTemplate TemplateDialog::typed() const
{
    ReplyTemplate text = m_stored;
    text.name = m_name->text();
    text.keywords = m_keywords->text();
    text.body = m_body->toPlainText();
    text.category = templateCategory(m_category->currentData().toString()).value_or(TemplateCategory::Reply);
    text.language = m_language->currentData().toString();
    text.topic = TopicId(m_topic->currentData().toLongLong());
    text.moods = maskOf(m_moods);
    // A bit that no chip stands for stays as it was.
    text.channels = maskOf(m_channels) | (m_stored.channels & bitOf(InteractionKind::Note));
    text.situations = maskOf(m_situations);
    return text;
}

void TemplateDialog::accept()
{
    m_save->setEnabled(false);
    launch(this, store(typed()));
}

void TemplateDialog::reject()
{
    if (mayDrop(m_messages, !(typed() == m_opened)))
        QDialog::reject();
}

QCoro::Task<> TemplateDialog::store(ReplyTemplate text)
{
    const QPointer<TemplateDialog> self(this);
    const auto future = m_workspace.templates().save(text);
    const auto result = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (!result) {
        m_messages->showMessage(Notice::Error, errorText(result.error(), tr("The template was not saved")));
        co_return;
    }
    Q_EMIT saved(*result);
    QDialog::accept();
}

} // namespace rapport
