#include "ui/timeline/pinnednotes.h"

#include "ui/support/entrytext.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownAtFirst = 3;
constexpr qsizetype longestLine = 300;
} // namespace

PinnedLine::PinnedLine(const QString &text, const QString &date, QWidget *parent) : QAbstractButton(parent), m_date(date)
{
    setText(text);
    setAccessibleName(tr("Pinned: %1, %2", "text, day").arg(text, date));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize PinnedLine::sizeHint() const
{
    return {200, size::row(TextStyle::Body, 1, 4)};
}

void PinnedLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    if (underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintIcon(&painter, QRect(space::s4, 0, size::icon(), height()), u"pin"_s, size::icon(), theme.accent);
    QRect line = rect().adjusted(space::s4 + size::icon() + space::s8, 0, -space::s8, 0);
    const int date = lineWidth(m_date, TextStyle::Small);
    paintLine(&painter, line, m_date, TextStyle::Small, theme.text3, Qt::AlignRight);
    line.setRight(line.right() - date - space::s12);
    paintLine(&painter, line, text(), TextStyle::Body, theme.text);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::control);
}

void PinnedLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PinnedNotes::PinnedNotes(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"pinnedNotes"_s);
    setAccessibleName(tr("Pinned"));
    m_lines->setContentsMargins(timelineMargin() - space::s4, 0, space::s16, space::s4);
    m_lines->setSpacing(0);
    hide();
}

void PinnedNotes::setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments)
{
    if (entries == m_entries && moments.today() == m_today)
        return;
    const bool others = entries.isEmpty() || m_entries.isEmpty() || entries.first().customer != m_entries.first().customer;
    m_all = m_all && !others;
    m_entries = entries;
    m_today = moments.today();
    build(moments);
}

void PinnedNotes::clear()
{
    m_entries.clear();
    m_all = false;
    hide();
}

void PinnedNotes::build(const MomentText &moments)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const qsizetype shown = m_all ? m_entries.size() : std::min(shownAtFirst, m_entries.size());
    for (const TimelineEntry &entry : m_entries.first(shown))
        m_lines->addWidget(line(entry, moments));
    if (shown < m_entries.size()) {
        auto *more = new LinkButton(tr("%n more pinned", nullptr, static_cast<int>(m_entries.size() - shown)), this);
        more->setObjectName(u"pinnedMore"_s);
        connect(more, &LinkButton::clicked, this, [this, moments] {
            m_all = true;
            build(moments);
        });
        m_lines->addWidget(more, 0, Qt::AlignLeft);
    }
    setVisible(!m_entries.isEmpty());
}

QWidget *PinnedNotes::line(const TimelineEntry &entry, const MomentText &moments)
{
    auto *row = new QWidget(this);
    auto *line = new PinnedLine(plainLine(entry.body.left(longestLine)), moments.brief(entry.when), row);
    line->setObjectName(u"pinnedLine"_s);
    line->setToolTip(moments.absolute(entry.when));
    connect(line, &PinnedLine::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
    auto *unpin = new Button({}, Button::Kind::Flat, row);
    unpin->setIconName(u"window-close"_s);
    unpin->setSmall(true);
    unpin->setObjectName(u"unpin"_s);
    unpin->setToolTip(tr("No longer pinned"));
    unpin->setAccessibleName(tr("No longer pinned: %1").arg(line->text().left(60)));
    connect(unpin, &Button::clicked, this, [this, key = entry.key] { Q_EMIT unpinRequested(key); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s4);
    layout->addWidget(line, 1);
    layout->addWidget(unpin);
    return row;
}

} // namespace rapport
