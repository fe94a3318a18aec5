#include "ui/composer/spanfield.h"

#include "models/clock.h"
#include "models/text/spanparser.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 88;
constexpr int roomForStopwatch = 24;
} // namespace

SpanField::SpanField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setMaxLength(20);
    const auto fit = [this] { setFixedWidth(rapport::size::scaled(m_clock ? fieldWidth + roomForStopwatch : fieldWidth)); };
    fit();
    connect(ThemeManager::instance(), &ThemeManager::changed, this, fit);
    connect(this, &QLineEdit::textEdited, this, &SpanField::changed);
    connect(this, &QLineEdit::editingFinished, this, &SpanField::tidy);
}

void SpanField::addStopwatch(const Clock &clock)
{
    m_clock = &clock;
    m_tick = new QTimer(this);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &SpanField::showRunning);
    m_stopwatch = addAction(themedIcon(u"clock"_s), QLineEdit::TrailingPosition);
    m_stopwatch->setObjectName(u"stopwatch"_s);
    connect(m_stopwatch, &QAction::triggered, this, &SpanField::toggleStopwatch);
    setFixedWidth(rapport::size::scaled(fieldWidth + roomForStopwatch));
    setRunningSince(0);
}

void SpanField::toggleStopwatch()
{
    if (!m_clock)
        return;
    if (m_since == 0) {
        setRunningSince(m_clock->now());
    } else {
        const int taken = seconds().value_or(0);
        setRunningSince(0);
        setText(exactSpanText(taken));
    }
    Q_EMIT changed();
}

void SpanField::setRunningSince(qint64 since)
{
    m_since = since;
    setReadOnly(since != 0);
    if (!m_stopwatch)
        return;
    m_stopwatch->setToolTip(since == 0 ? tr("Take the time") : tr("Stop taking the time"));
    if (since == 0) {
        m_tick->stop();
        return;
    }
    m_tick->start();
    showRunning();
}

void SpanField::showRunning()
{
    const int taken = seconds().value_or(0);
    setText(u"%1:%2"_s.arg(taken / 60).arg(taken % 60, 2, 10, QLatin1Char('0')));
}

std::optional<int> SpanField::seconds() const
{
    if (m_since != 0)
        return static_cast<int>(std::max<qint64>(0, (m_clock->now() - m_since) / 1000));
    return rapport::text::parseSpan(text());
}

bool SpanField::isReadable() const
{
    return m_since != 0 || text().trimmed().isEmpty() || seconds().has_value();
}

/// What was typed, as it was understood.
void SpanField::tidy()
{
    if (m_since != 0)
        return;
    if (const std::optional<int> span = seconds())
        setText(exactSpanText(*span));
}

QString exactSpanText(int seconds)
{
    const int hours = seconds / 3600;
    const int minutes = seconds / 60 % 60;
    const int rest = seconds % 60;
    QStringList parts;
    if (hours > 0)
        parts << SpanField::tr("%1 h", "hours").arg(hours);
    if (minutes > 0)
        parts << SpanField::tr("%1 min", "minutes").arg(minutes, hours > 0 ? 2 : 1, 10, QLatin1Char('0'));
    if (rest > 0 || parts.isEmpty())
        parts << SpanField::tr("%1 s", "seconds").arg(rest);
    return parts.join(u' ');
}

} // namespace rapport
