#include "ui/pages/customers/segmentdialog.h"

#include "models/workspace.h"
#include "ui/pages/customers/segmentgroupbox.h"
#include "ui/support/customertext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/segmenttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 200; ///< Between the last change and the new count.
constexpr int namesShown = 5;

SegmentDefinition startingDefinition()
{
    return {segmentGroup(SegmentRule::Kind::All, {segmentRule(startingCondition(SegmentField::LastContact))})};
}

} // namespace

SegmentDialog::SegmentDialog(Workspace &workspace, const Segment &segment, const QStringList &tags, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_segment(segment), m_vocabulary{tags, workspace.profile().currency},
      m_messages(new MessageBar(this)), m_name(new QLineEdit(segment.name, this)), m_count(new QLabel(this)), m_names(new QLabel(this)),
      m_save(new Button(tr("Save the segment"), Button::Kind::Primary, this)), m_quiet(new QTimer(this))
{
    setObjectName(u"segmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = segment.id.isValid() ? tr("Edit segment") : tr("New segment");
    setWindowTitle(title);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { launch(this, ask(definition())); });

    const Result<SegmentDefinition> read =
        segment.definition.isEmpty() ? Result<SegmentDefinition>(startingDefinition()) : SegmentDefinition::fromJson(segment.definition);
    build(read ? *read : startingDefinition());
    if (!read)
        m_messages->showMessage(Notice::Error, errorText(read.error(), tr("This segment can't be shown")));
    m_before = entered();
    askSoon();
    m_name->setFocus();
    m_name->selectAll();
}

void SegmentDialog::build(const SegmentDefinition &definition)
{
    auto *title = new QLabel(windowTitle(), this);
    setTextStyle(title, TextStyle::Title);
    m_name->setObjectName(u"segment.name"_s);
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("What these customers have in common"));
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Name"), m_name);

    m_group = new SegmentGroupBox(m_vocabulary, definition.rule, 1);
    connect(m_group, &SegmentGroupBox::changed, this, &SegmentDialog::askSoon);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::s8, 0);
    column->addWidget(m_group);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Conditions"));
    scroll->setWidget(inside);

    m_count->setObjectName(u"segment.count"_s);
    m_names->setObjectName(u"segment.names"_s);
    for (QLabel *label : {m_count, m_names}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextStyle(m_count, TextStyle::BodyStrong);
    setTextStyle(m_names, TextStyle::Small, &Theme::text2);
    m_names->setMinimumHeight(2 * lineHeight(TextStyle::Small));
    m_names->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &SegmentDialog::reject);
    m_save->setObjectName(u"segment.save"_s);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &SegmentDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_names);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 720, 600);
}

SegmentDefinition SegmentDialog::definition() const
{
    return {m_group->rule()};
}

Segment SegmentDialog::entered() const
{
    Segment segment = m_segment;
    segment.name = m_name->text().simplified();
    segment.definition = definition().toJson();
    return segment;
}

void SegmentDialog::askSoon()
{
    ++m_question;
    m_quiet->start();
}

QCoro::Task<> SegmentDialog::ask(SegmentDefinition definition)
{
    const QPointer<SegmentDialog> self(this);
    const int question = m_question;
    auto future = m_workspace.segments().preview(definition, namesShown);
    const auto preview = co_await future;
    if (!self || question != m_question)
        co_return;
    if (preview) {
        showPreview(*preview);
        co_return;
    }
    // Half a condition is no error while one is at it: the sentence says what is missing.
    m_count->setText(preview.error().kind == Error::Kind::Invalid ? errorText(preview.error())
                                                                  : errorText(preview.error(), tr("It could not be counted")));
    m_names->clear();
}

void SegmentDialog::showPreview(const SegmentPreview &preview)
{
    const QLocale locale;
    m_count->setText(preview.count == 0 ? tr("Nobody of %1").arg(locale.toString(preview.customers))
                                        : tr("%1 of %2").arg(peopleText(preview.count), locale.toString(preview.customers)));
    if (preview.count == 0) {
        const std::vector<SegmentRule> rules = definition().rule.rules;
        const bool known = preview.excludedBy && *preview.excludedBy < static_cast<int>(rules.size());
        m_names->setText(known ? tr("This leaves nobody: %1")
                                     .arg(segmentRuleText(rules[static_cast<std::size_t>(*preview.excludedBy)], m_vocabulary.currency))
                               : QString());
        return;
    }
    QStringList names;
    for (const CustomerRow &row : preview.first)
        names.append(row.name.left(60));
    const auto more = static_cast<int>(preview.count - names.size());
    const QString first = names.join(tr(", "));
    m_names->setText(more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first);
}

void SegmentDialog::accept()
{
    m_save->setEnabled(false);
    launch(this, store(entered()));
}

QCoro::Task<> SegmentDialog::store(Segment segment)
{
    const QPointer<SegmentDialog> self(this);
    auto future = m_workspace.segments().save(segment);
    const auto stored = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (stored) {
        Q_EMIT saved(*stored);
        QDialog::accept();
        co_return;
    }
    m_messages->showMessage(Notice::Error, errorText(stored.error()));
    if (stored.error().subject == u"segment-name"_s || stored.error().subject == u"name"_s)
        m_name->setFocus(Qt::OtherFocusReason);
}

void SegmentDialog::reject()
{
    if (mayDrop(m_messages, !(entered() == m_before)))
        QDialog::reject();
}

} // namespace rapport
