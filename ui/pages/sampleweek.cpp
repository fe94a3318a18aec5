#include "ui/pages/sampleweek.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/card.h"

#include <QLocale>
#include <QPainter>

#include <array>

namespace rapport {

namespace {

constexpr int days = 4;

struct Entry
{
    int weekday; ///< Qt::DayOfWeek
    QString kind;
    QString words;
    double score;
};

std::array<Entry, days> week()
{
    return {{
        {Qt::Tuesday, SampleWeek::tr("Call in"), SampleWeek::tr("Waited 40 minutes, brake squeals again"), -0.68},
        {Qt::Wednesday, SampleWeek::tr("Visit"), SampleWeek::tr("Brake redone, loan bike went home with her"), 0.02},
        {Qt::Friday, SampleWeek::tr("Call out"), SampleWeek::tr("Asked how it runs. All quiet, she laughed"), 0.46},
        {Qt::Saturday, SampleWeek::tr("Review, 5 of 5"), SampleWeek::tr("“They listen. I will be back in spring.”"), 0.81},
    }};
}

int cardHeight()
{
    return size::row(TextStyle::Body, 2, 18);
}

} // namespace

SampleWeek::SampleWeek(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(size::scaled(470));
    setAccessibleName(tr("An example: a customer's week from a complaint to a good review"));
    connect(ThemeManager::instance(), &ThemeManager::changed, this, [this] {
        setMaximumWidth(size::scaled(470));
        updateGeometry();
    });
}

QSize SampleWeek::sizeHint() const
{
    return {size::scaled(460), lineHeight(TextStyle::Caption) + space::s12 + days * cardHeight() + (days - 1) * space::s16};
}

void SampleWeek::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    const int dayColumn = size::scaled(36);
    const int mark = size::scaled(24);
    const int contentX = dayColumn + space::s12 + mark + space::s12;
    const qreal axis = dayColumn + space::s12 + mark / 2.0;

    paintLine(&painter, QRectF(dayColumn + space::s12 + mark, 0, width() - contentX, lineHeight(TextStyle::Caption)),
              tr("A customer’s week could look like this"), TextStyle::Caption, t.text2);

    qreal y = lineHeight(TextStyle::Caption) + space::s12;
    const auto entries = week();
    for (int i = 0; i < days; ++i) {
        const Entry &entry = entries[static_cast<std::size_t>(i)];
        const QRectF card(contentX, y, width() - contentX, cardHeight());
        const QRectF disc(axis - mark / 2.0, y, mark, mark);
        paintLine(&painter, QRectF(0, disc.y(), dayColumn, mark), QLocale().dayName(entry.weekday, QLocale::ShortFormat),
                  TextStyle::Small, t.text3, Qt::AlignRight);
        paintMoodMark(&painter, disc, moodBand(entry.score));
        if (i + 1 < days)
            painter.fillRect(QRectF(qRound(axis) - 1, disc.bottom() + space::s8, 1, cardHeight() + space::s16 - mark - 2 * space::s8), t.outline);

        paintCard(&painter, card);
        const int line = lineHeight(TextStyle::Body);
        const QRectF first = QRectF(card.x(), card.y() + 9, card.width(), line).adjusted(space::s12, 0, -space::s12, 0);
        const QString mood = moodText(entry.score);
        const int moodWidth = lineWidth(mood, TextStyle::SmallName);
        paintLine(&painter, first, mood, TextStyle::SmallName, moodColour(moodBand(entry.score)), Qt::AlignRight);
        paintLine(&painter, first.adjusted(0, 0, -moodWidth - space::s12, 0), entry.kind, TextStyle::BodyStrong, t.text);
        paintLine(&painter, first.translated(0, line), entry.words, TextStyle::Body, t.text2);
        y += cardHeight() + space::s16;
    }
}

} // namespace rapport
