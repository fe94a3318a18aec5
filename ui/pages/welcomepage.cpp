#include "ui/pages/welcomepage.h"

#include "ui/pages/sampleweek.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/optioncard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, role);
    return label;
}

/// An icon in the size of the text beside it.
QLabel *smallIcon(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const auto apply = [label, name] {
        label->setPixmap(themedPixmap(name, size::icon(), Theme::current().text2, label->devicePixelRatioF()));
    };
    QObject::connect(ThemeManager::instance(), &ThemeManager::changed, label, apply);
    apply();
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_week(new SampleWeek(this))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));

    auto *lead = plainLabel(tr("Write down what customers say. See how they feel, what is open and who is about to leave, "
                               "before the next call."),
                            TextStyle::Lead, &Theme::text2, this);
    lead->setWordWrap(true);

    m_first = new OptionCard(tr("Import a file"), tr("Customers, orders or reviews, from your till or an old list"),
                             u"document-import"_s, keyHintText(QKeySequence(u"Ctrl+I"_s)), this);
    m_first->setObjectName(u"welcome.import"_s);
    setFocusProxy(m_first);
    auto *customer = new OptionCard(tr("Add the first customer"), tr("A name is enough. The rest can follow"), u"list-add-user"_s,
                                    keyHintText(QKeySequence(u"Ctrl+Shift+N"_s)), this);
    customer->setObjectName(u"welcome.customer"_s);
    auto *sample = new OptionCard(tr("Explore the sample shop"), tr("A shop with two years of customers. Kept apart from yours"),
                                  u"visibility"_s, keyHintText(QKeySequence(Qt::Key_F2)), this);
    sample->setObjectName(u"welcome.sample"_s);
    connect(m_first, &QAbstractButton::clicked, this, &WelcomePage::importRequested);
    connect(customer, &QAbstractButton::clicked, this, &WelcomePage::customerRequested);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    // Only here: while one's own shop is open, F2 gives things another name.
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, this, &WelcomePage::sampleRequested);

    auto *open = new LinkButton(tr("Open it"), this);
    open->setObjectName(u"welcome.open"_s);
    open->setAccessibleName(tr("Open a Rapport file"));
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);

    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(space::s8);
    privacy->addWidget(smallIcon(u"lock"_s, this));
    privacy->addWidget(plainLabel(tr("Everything stays in one file on this computer. Rapport opens no network connection."),
                                  TextStyle::Small, &Theme::text2, this), 1);
    auto *already = new QHBoxLayout;
    already->setSpacing(space::s8);
    already->addWidget(smallIcon(u"document-open"_s, this));
    already->addWidget(plainLabel(tr("Already have a Rapport file?"), TextStyle::Small, &Theme::text2, this));
    already->addWidget(open);
    already->addStretch();

    auto *ways = new QVBoxLayout;
    ways->setSpacing(10);
    ways->addStretch(4);
    ways->addWidget(plainLabel(tr("Welcome to Rapport"), TextStyle::Display, &Theme::text, this));
    ways->addWidget(lead);
    ways->addSpacing(space::s8);
    ways->addWidget(m_first);
    ways->addWidget(customer);
    ways->addWidget(sample);
    ways->addSpacing(space::s8);
    ways->addLayout(privacy);
    ways->addLayout(already);
    ways->addStretch(5);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::s48, space::s24, space::s48, space::s24);
    columns->setSpacing(2 * space::s48);
    columns->addStretch(1);
    columns->addLayout(ways, 12);
    columns->addWidget(m_week, 10);
    columns->addStretch(1);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The example gives way first: what one can do here stays whole.
    m_week->setVisible(width() >= size::scaled(1000));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace rapport
