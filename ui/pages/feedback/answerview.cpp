#include "ui/pages/feedback/answerview.h"

#include "models/sentiment/engine.h"
#include "ui/support/entrytext.h"
#include "ui/support/numbertext.h"
#include "ui/support/readingtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 5;
constexpr int gap = 4; ///< Between the values of a scale.

/// Poor, middling and good in the words moods have: every one has its sign beside it.
MoodBand bandOf(const Feedback &row)
{
    const double share = static_cast<double>(row.value) / row.scale;
    if (row.kind == FeedbackKind::Nps)
        return row.value <= 6 ? MoodBand::Upset : row.value >= 9 ? MoodBand::Delighted : MoodBand::Neutral;
    // CES 1.0 asks for the effort: high is bad.
    const bool effort = row.kind == FeedbackKind::Ces && row.scale == 5;
    if (share <= 0.6 && share > 0.4)
        return MoodBand::Neutral;
    return (share > 0.6) != effort ? MoodBand::Delighted : MoodBand::Upset;
}

} // namespace

AnswerView::AnswerView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"feedback.answer"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, [this] {
        m_words.reset();
        updateGeometry();
    });
}

void AnswerView::setAnswer(const InboxDetail &detail, const AskingRules &rules)
{
    m_detail = detail;
    m_words.reset();
    const Feedback &row = detail.row.feedback;
    m_question = row.kind == FeedbackKind::Review ? tr("Public review") : row.kind == FeedbackKind::Ces && row.scale == 5
            ? tr("How much effort did it take you?")
            : wordingText(kindId(row.kind), row.wording.startsWith(u"own-"_s) ? rules : AskingRules{});
    m_group = npsGroupText(row);
    sentiment::Context context;
    context.language = detail.language;
    context.names = detail.names;
    m_reading = row.comment.isEmpty() ? sentiment::Reading() : sentiment::Engine::shared().read(row.comment, context);
    QStringList reasons;
    const QVector<ReasonLine> lines = reasonLines(m_reading, mostReasons);
    for (const ReasonLine &line : lines)
        reasons << line.quote + u' ' + signedText(line.hundredths / 100.0, 2);
    m_reasons = reasons.join(u" · "_s);
    m_note = detail.row.care.handedNote.isEmpty() ? QString() : tr("For %1: %2", "department, what it was asked to look at").arg(departmentText(row.department, rules), detail.row.care.handedNote);
    const std::optional<double> score = moodScore(row.mood);
    QStringList spoken{m_question, tr("%1 of %2", "a survey value").arg(row.value).arg(row.scale), m_group, row.title, row.comment,
                       score ? tr("reads %1", "reads upset −0.68").arg(moodText(score, row.mood.mixed)) : QString(), m_reasons, m_note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

const MarkedText *AnswerView::wordsFor(int width) const
{
    const QString &comment = m_detail.row.feedback.comment;
    if (comment.isEmpty())
        return nullptr;
    if (!m_words || m_wordsWidth != width) {
        m_words = std::make_unique<MarkedText>(comment, m_reading, width, TextStyle::Lead);
        m_wordsWidth = width;
    }
    return m_words.get();
}

QSize AnswerView::cell() const
{
    return {std::max(size::scaled(32), lineWidth(u"10"_s, TextStyle::BodyStrong) + space::s12), size::chip()};
}

AnswerView::Layout AnswerView::layout(int width) const
{
    const Feedback &row = m_detail.row.feedback;
    const int lowest = row.kind == FeedbackKind::Nps ? 0 : 1;
    const int small = lineHeight(TextStyle::Small);
    Layout at;
    int y = 0;
    at.question = QRect(0, y, width, linesHeight(m_question, TextStyle::Caption, width, 2));
    y = at.question.bottom() + 1 + space::s8;
    const int values = row.scale - lowest + 1;
    at.scale = QRect(0, y, values * (cell().width() + gap) - gap, cell().height());
    // Where there is no room beside the scale the group stands below.
    const int group = m_group.isEmpty() ? 0 : lineWidth(m_group, TextStyle::BodyStrong) + size::mark() + space::s8;
    const bool beside = at.scale.width() + space::s16 + group <= width;
    at.group = QRect(beside ? width - group : 0, beside ? y : y + at.scale.height() + space::s4, group, cell().height());
    y = (group > 0 ? std::max(at.scale.bottom(), at.group.bottom()) : at.scale.bottom()) + 1 + space::s12;
    if (!row.title.isEmpty()) {
        at.title = QRect(0, y, width, linesHeight(row.title, TextStyle::Heading, width, 2));
        y = at.title.bottom() + 1 + space::s4;
    }
    if (const MarkedText *words = wordsFor(width)) {
        at.words = QRect(0, y, width, words->height());
        y = at.words.bottom() + 1 + space::s8;
        at.reads = QRect(0, y, width, m_reasons.isEmpty() ? small : small + linesHeight(m_reasons, TextStyle::Small, width, 2));
        y = at.reads.bottom() + 1;
    } else {
        at.words = QRect(0, y, width, lineHeight(TextStyle::Body));
        y = at.words.bottom() + 1;
    }
    if (!m_note.isEmpty()) {
        at.note = QRect(0, y + space::s8, width, linesHeight(m_note, TextStyle::Small, width, 3));
        y = at.note.bottom() + 1;
    }
    at.height = y;
    return at;
}

int AnswerView::heightForWidth(int width) const
{
    return layout(width).height;
}

QSize AnswerView::sizeHint() const
{
    return {size::scaled(420), heightForWidth(std::max(width(), size::scaled(320)))};
}

QSize AnswerView::minimumSizeHint() const
{
    return {size::scaled(240), lineHeight(TextStyle::Body)};
}

void AnswerView::paintScale(QPainter *painter, const QRect &rect) const
{
    const Theme &theme = Theme::current();
    const Feedback &row = m_detail.row.feedback;
    const MoodBand band = bandOf(row);
    QRect one(rect.topLeft(), cell());
    for (int value = row.kind == FeedbackKind::Nps ? 0 : 1; value <= row.scale; ++value) {
        const bool chosen = value == row.value;
        const QRectF box = QRectF(one).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setPen(chosen ? Qt::NoPen : QPen(theme.line, 1));
        painter->setBrush(chosen ? (band == MoodBand::Neutral ? theme.text2 : moodFill(band)) : theme.surface);
        painter->drawRoundedRect(box, radius::control, radius::control);
        const QColor ink = !chosen ? theme.text2 : band == MoodBand::Neutral ? theme.surface : theme.onMark;
        paintLine(painter, one, QLocale().toString(value), chosen ? TextStyle::BodyStrong : TextStyle::Small, ink, Qt::AlignHCenter);
        one.translate(one.width() + gap, 0);
    }
}

void AnswerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const Feedback &row = m_detail.row.feedback;
    const Layout at = layout(width());
    paintLines(&painter, at.question, m_question, TextStyle::Caption, theme.text2, 2);
    paintScale(&painter, at.scale);
    if (!m_group.isEmpty()) {
        const MoodBand band = bandOf(row);
        paintMoodMark(&painter, QRectF(at.group.left(), at.group.top(), size::mark(), at.group.height()), band);
        paintLine(&painter, at.group.adjusted(size::mark() + space::s8, 0, 0, 0), m_group, TextStyle::BodyStrong, moodColour(band));
    }
    if (!row.title.isEmpty())
        paintLines(&painter, at.title, row.title, TextStyle::Heading, theme.text, 2);
    if (const MarkedText *words = wordsFor(width())) {
        words->paint(&painter, at.words.topLeft(), theme.text);
        const QRect first(at.reads.left(), at.reads.top(), at.reads.width(), lineHeight(TextStyle::Small));
        const std::optional<double> score = moodScore(row.mood);
        const MoodBand band = score ? moodBand(*score, row.mood.mixed && !row.mood.corrected) : MoodBand::None;
        paintLine(&painter, first, score ? tr("reads %1", "reads upset −0.68").arg(moodText(score, row.mood.mixed && !row.mood.corrected)) : tr("no mood was read"),
                  TextStyle::Caption, moodColour(band));
        if (!m_reasons.isEmpty())
            paintLines(&painter, at.reads.adjusted(0, first.height(), 0, 0), m_reasons, TextStyle::Small, theme.text2, 2);
    } else {
        paintLine(&painter, at.words, tr("No words with it."), TextStyle::Body, theme.text3);
    }
    if (!m_note.isEmpty())
        paintLines(&painter, at.note, m_note, TextStyle::Small, theme.text2, 3);
}

} // namespace rapport
