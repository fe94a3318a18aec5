#include "ui/timeline/openpart.h"

#include "models/sentiment/engine.h"
#include "models/services/scoring.h"
#include "ui/support/codenames.h"
#include "ui/support/memorytext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/bars.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenPart)
};

constexpr int wideEnough = 520; ///< From here on signals stand beside the reasons.

/// Of a chat only what the customer says is read.
sentiment::Reading readingOf(const TimelineEntry &entry, const TimelineContext &context, const QVector<ChatTurn> *turns)
{
    sentiment::Context known;
    known.language = context.language;
    known.names = context.maskedNames;
    known.words = context.memory.words;
    return sentiment::Engine::shared().read(turns ? saidByCustomer(*turns) : saidText(entry), known);
}

int reasonLine()
{
    return lineHeight(TextStyle::Small) + 3;
}

int quoteWidth(int width)
{
    return std::min(size::scaled(150), width / 3);
}

QString oneDecimal(double value)
{
    return signedText(value, 1);
}

} // namespace

QString saidText(const TimelineEntry &entry)
{
    if (entry.title.isEmpty())
        return entry.body;
    return entry.body.isEmpty() ? entry.title : QString(entry.title + u'\n' + entry.body);
}

QString OpenPart::correctText()
{
    return Words::tr("Correct the mood…");
}

OpenPart::OpenPart(const TimelineEntry &entry, const TimelineContext &context, int width, int editorHeight, const QVector<ChatTurn> *turns)
    : m_text(QString(), {}, width)
{
    const sentiment::Reading reading = readingOf(entry, context, turns);
    if (turns)
        m_turns = std::make_unique<TurnsPart>(*turns, reading, context, width);
    else
        m_text = MarkedText(saidText(entry), reading, width);
    explain(entry, context, reading);
    tellMemory(entry, context, reading);
    collectSignals(reading);
    if (entry.edited)
        m_links.append({Action::FirstVersion, Words::tr("Show the first version"), entry.key, {}});
    if (editorHeight > 0)
        m_links.clear();
    arrange(width, editorHeight);
}

void OpenPart::explain(const TimelineEntry &entry, const TimelineContext &context, const sentiment::Reading &reading)
{
    const MomentText moments = context.moments();
    m_reasons = reasonLines(reading, 6, [&](const sentiment::Reason &reason) {
        const Teaching *teaching = reason.what == u"shopword" ? context.memory.of(reason.text) : nullptr;
        return teaching ? teachingText(*teaching, entry.key, moments, context.calendar) : QString();
    });
    for (const ReasonLine &line : std::as_const(m_reasons))
        m_largest = std::max(m_largest, std::abs(line.hundredths));

    const QString word = moodWord(moodBand(reading.score, reading.mixed));
    QStringList notes{confidenceText(reading.confidence), languageName(reading.language)};
    if (entry.mood.corrected) {
        m_whyTitle = Words::tr("Corrected to %1").arg(moodText(*entry.mood.corrected / 1000.0));
        const QString by = context.names.staff.value(entry.mood.correctedBy);
        const QString when = entry.mood.correctedAt > 0 ? onDayText(entry.mood.correctedAt, moments, context.calendar) : QString();
        notes = {by.isEmpty() ? when : Words::tr("by %1 %2", "who, when").arg(by, when), Words::tr("it reads %1").arg(moodText(reading.score, reading.mixed))};
    } else if (!entry.mood.score) {
        m_whyTitle = Words::tr("Not scored");
        notes = {Words::tr("only what customers say has a mood")};
        m_reasons.clear();
    } else if (isUnread(entry.mood)) {
        m_whyTitle = Words::tr("Not read");
        notes = {notReadText(entry.mood.language)};
    } else {
        m_whyTitle = m_reasons.isEmpty() ? Words::tr("No word with a mood was found") : Words::tr("Why it reads %1").arg(word);
        // A text scored by an earlier engine keeps its score until it is scored anew.
        if (std::abs(*entry.mood.score - reading.score * 1000.0) > 6)
            notes << Words::tr("now %1", "what the engine would say today").arg(moodText(reading.score, reading.mixed));
    }
    notes.removeAll(QString());
    m_whyNote = notes.join(u" · "_s);
}

void OpenPart::tellMemory(const TimelineEntry &entry, const TimelineContext &context, const sentiment::Reading &reading)
{
    if (entry.mood.effective())
        m_links.append({Action::Correct, correctText(), entry.key, {}});
    if (entry.mood.corrected) {
        m_links.append({Action::TakeBack, Words::tr("Take the correction back"), entry.key, {}});
        const Teaching *taught = context.memory.taughtIn(entry.key);
        if (taught)
            m_taught = taught->works ? Words::tr("Other texts that say “%1” follow.").arg(taught->phrase)
                                     : Words::tr("Other texts that say “%1” do not follow: it would spoil how they read.").arg(taught->phrase);
        return;
    }
    for (const sentiment::Reason &reason : reading.reasons) {
        const Teaching *teaching = reason.what == u"shopword" ? context.memory.of(reason.text) : nullptr;
        if (!teaching || teaching->own.id.isValid() || teaching->lessons.isEmpty())
            continue;
        const QString text = Words::tr("Take back what was taught about “%1”").arg(teaching->phrase);
        const bool known = std::any_of(m_links.cbegin(), m_links.cend(), [&](const Link &link) { return link.text == text; });
        if (!known)
            m_links.append({Action::TakeBack, text, teaching->lessons.last().lesson.entry, {}});
    }
}

void OpenPart::collectSignals(const sentiment::Reading &reading)
{
    quint32 seen = 0;
    for (const sentiment::SignalEvidence &evidence : reading.signals_) {
        const quint32 bit = 1U << static_cast<unsigned>(evidence.signal);
        if (!(seen & bit))
            m_signals.append({signalIcon(evidence.signal), signalText(evidence.signal)});
        seen |= bit;
    }
    if (std::abs(reading.opening - reading.closing) >= 0.15)
        m_signals.append({u"arrow-right"_s, Words::tr("opened %1, closed %2").arg(oneDecimal(reading.opening), oneDecimal(reading.closing))});
}

void OpenPart::arrange(int width, int editorHeight)
{
    const int caption = lineHeight(TextStyle::Caption);
    m_textRect = QRect(0, 0, width, m_turns ? m_turns->height() : m_text.height());
    m_rule = m_textRect.bottom() + 1 + space::s8;
    const int top = m_rule + space::s8;

    const bool beside = width >= size::scaled(wideEnough);
    int natural = 0;
    for (const SignalLine &line : std::as_const(m_signals))
        natural = std::max(natural, size::icon() + 6 + lineWidth(line.text, TextStyle::Small));
    natural = std::max(natural, m_signals.isEmpty() ? 0 : lineWidth(Words::tr("Signals"), TextStyle::Caption));
    const int signalWidth = beside ? std::min(natural, size::scaled(200)) : width;
    const int whyWidth = beside && natural > 0 ? width - signalWidth - space::s16 : width;
    int reasonHeight = caption + (m_reasons.isEmpty() ? 0 : 3);
    for (const ReasonLine &reason : std::as_const(m_reasons))
        reasonHeight += standsBelow(reason, whyWidth) ? 2 * reasonLine() : reasonLine();
    m_why = QRect(0, top, whyWidth, reasonHeight);

    const int signalTop = beside ? top : m_why.bottom() + 1 + space::s8;
    const int signalLines = static_cast<int>(m_signals.size());
    m_signalBox = QRect(beside ? width - signalWidth : 0, signalTop, signalWidth, signalLines > 0 ? caption + 3 + signalLines * reasonLine() : 0);
    m_height = std::max(m_why.bottom() + 1, signalLines > 0 ? m_signalBox.bottom() + 1 : 0);
    if (!m_taught.isEmpty()) {
        m_taughtRect = QRect(0, m_height, width, reasonLine());
        m_height += reasonLine();
    }
    m_height = placeLinks(m_height, width);
    if (editorHeight > 0) {
        m_editor = QRect(0, m_height + space::s8, width, editorHeight);
        m_height = m_editor.bottom() + 1;
    }
}

int OpenPart::whyLeft(int width) const
{
    return quoteWidth(width) + size::scaled(84) + size::scaled(42) + space::s8;
}

/// A reason's story that would be cut has a line of its own.
bool OpenPart::standsBelow(const ReasonLine &reason, int width) const
{
    return !reason.why.isEmpty() && lineWidth(reason.why, TextStyle::Small) > width - whyLeft(width);
}

/// Side by side, wrapping; the y below them.
int OpenPart::placeLinks(int top, int width)
{
    if (m_links.isEmpty())
        return top;
    const int line = lineHeight(TextStyle::Small);
    int x = 0;
    int y = top + space::s4;
    for (Link &link : m_links) {
        const int wide = std::min(lineWidth(link.text, TextStyle::Caption), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + space::s4;
        }
        link.rect = QRect(x, y, wide, line);
        x += wide + space::s16;
    }
    return y + line;
}

QString OpenPart::spoken() const
{
    QStringList parts{m_turns ? m_turns->handOver() : QString(), m_whyTitle, m_whyNote};
    for (const ReasonLine &line : m_reasons)
        parts << Words::tr("%1 %2 %3", "quote, number, why").arg(line.quote, scoreText(line.hundredths / 100.0), line.why).trimmed();
    for (const SignalLine &line : m_signals)
        parts << line.text;
    parts << m_taught;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void OpenPart::paint(QPainter *painter, const QPoint &at, int hovered) const
{
    const Theme &theme = Theme::current();
    if (m_turns)
        m_turns->paint(painter, at + m_textRect.topLeft());
    else
        m_text.paint(painter, at + m_textRect.topLeft(), theme.text);
    painter->fillRect(QRect(at.x(), at.y() + m_rule, m_textRect.width(), 1), theme.line);
    paintReasons(painter, at);
    paintSignals(painter, at);
    if (!m_taught.isEmpty())
        paintLine(painter, m_taughtRect.translated(at), m_taught, TextStyle::Small, theme.text2);
    paintLinks(painter, at, hovered);
}

void OpenPart::paintReasons(QPainter *painter, const QPoint &at) const
{
    const Theme &theme = Theme::current();
    const QRect box = m_why.translated(at);
    QRect line(box.left(), box.top(), box.width(), lineHeight(TextStyle::Caption));
    const qreal used = paintLine(painter, line, m_whyTitle, TextStyle::Caption, theme.text2);
    paintLine(painter, line.adjusted(static_cast<int>(used) + space::s8, 0, 0, 0), m_whyNote, TextStyle::Small, theme.text3);

    const int quote = quoteWidth(box.width());
    const int bar = size::scaled(84);
    const int number = size::scaled(42);
    int y = line.bottom() + 1 + 3;
    for (const ReasonLine &reason : m_reasons) {
        const QRect row(box.left(), y, box.width(), reasonLine());
        paintLine(painter, QRect(row.left(), y, quote - space::s8, row.height()), reason.quote, TextStyle::Small, theme.text);
        paintContribution(painter, QRect(row.left() + quote, y, bar, row.height()), reason.hundredths, m_largest);
        const QColor &ink = reason.hundredths < 0 ? theme.negative : theme.positive;
        paintFigures(painter, QRect(row.left() + quote + bar, y, number, row.height()), scoreText(reason.hundredths / 100.0),
                     TextStyle::Caption, reason.hundredths == 0 ? theme.text3 : ink);
        const bool below = standsBelow(reason, box.width());
        const int rest = below ? space::s12 : whyLeft(box.width());
        if (below)
            y += reasonLine();
        paintLine(painter, QRect(row.left() + rest, y, row.width() - rest, row.height()), reason.why, TextStyle::Small, theme.text2);
        y += reasonLine();
    }
}

void OpenPart::paintSignals(QPainter *painter, const QPoint &at) const
{
    const Theme &theme = Theme::current();
    const QRect box = m_signalBox.translated(at);
    int y = box.top();
    if (!m_signals.isEmpty()) {
        paintLine(painter, QRect(box.left(), y, box.width(), lineHeight(TextStyle::Caption)), Words::tr("Signals"), TextStyle::Caption, theme.text2);
        y += lineHeight(TextStyle::Caption) + 3;
    }
    for (const SignalLine &line : m_signals) {
        const int icon = size::icon();
        const QRect place(box.left(), y, icon, reasonLine());
        if (line.icon.isEmpty())
            paintNoticeMark(painter, QRectF(place.left(), place.center().y() - icon / 2.0 + 1, icon, icon), Notice::Warning);
        else
            paintIcon(painter, place, line.icon, icon, theme.text2);
        paintLine(painter, QRect(box.left() + icon + 6, y, box.width() - icon - 6, reasonLine()), line.text, TextStyle::Small, theme.text);
        y += reasonLine();
    }
}

void OpenPart::paintLinks(QPainter *painter, const QPoint &at, int hovered) const
{
    const Theme &theme = Theme::current();
    for (int i = 0; i < m_links.size(); ++i) {
        const QRect link = m_links.at(i).rect.translated(at);
        const QColor &ink = i == hovered ? theme.accentHover : theme.accent;
        paintLine(painter, link, m_links.at(i).text, TextStyle::Caption, ink);
        painter->fillRect(QRect(link.left(), link.bottom() - 1, link.width(), 1), ink);
    }
}

} // namespace rapport
