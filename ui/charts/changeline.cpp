#include "ui/charts/changeline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

ChangeLine::ChangeLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    hide();
}

void ChangeLine::setChanges(const QString &now, const QVector<ChartChange> &changes)
{
    if (now == m_now && changes == m_changes)
        return;
    m_now = now;
    m_changes = changes;
    QStringList said{now};
    QStringList help;
    for (const ChartChange &change : changes) {
        said.append(change.against + u": "_s + (change.verdict == Verdict::None ? change.change : verdictText(change.verdict, change.change)));
        help.append(change.help);
    }
    setAccessibleName(said.join(u", "_s));
    setAccessibleDescription(help.join(u' '));
    setToolTip(help.join(u'\n'));
    setVisible(!changes.isEmpty());
    updateGeometry();
    update();
}

QSize ChangeLine::sizeHint() const
{
    return {size::scaled(360), size::tag() + 2};
}

void ChangeLine::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    QRectF rest(rect());
    rest.adjust(0, 0, 0, -2);
    rest.setLeft(rest.left() + paintLine(&painter, rest, m_now, TextStyle::Caption, t.text) + space::s16);
    for (const ChartChange &change : m_changes) {
        const bool badge = change.verdict != Verdict::None;
        const int words = lineWidth(change.against, TextStyle::Small);
        const int end = badge ? verdictSize(change.verdict, change.change).width() : lineWidth(change.change, TextStyle::Small);
        if (words + space::s8 + end > rest.width())
            return;
        paintLine(&painter, rest, change.against, TextStyle::Small, t.text2);
        rest.setLeft(rest.left() + words + space::s8);
        if (badge)
            paintVerdict(&painter, rest, change.verdict, change.change);
        else
            paintLine(&painter, rest, change.change, TextStyle::Small, t.text3);
        rest.setLeft(rest.left() + end + space::s16);
    }
}

} // namespace rapport
