#include "ui/pages/customers/briefrow.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

BriefRow::BriefRow(const Content &content, QWidget *parent) : QAbstractButton(parent), m_content(content)
{
    setText(content.title);
    QStringList spoken{content.title, content.mood == MoodBand::None ? QString() : moodWord(content.mood), content.trailing, content.note};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize BriefRow::sizeHint() const
{
    const int second = m_content.note.isEmpty() ? 0 : lineHeight(TextStyle::Small);
    return {160, lineHeight(TextStyle::Body) + second + 4};
}

void BriefRow::paintEvent(QPaintEvent *)
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
    const int body = lineHeight(TextStyle::Body);
    const QRect mark(0, 2, size::icon(), body);
    if (m_content.mood == MoodBand::None)
        paintIcon(&painter, mark, m_content.icon, size::icon(), theme.text2);
    else
        paintMoodMark(&painter, mark, m_content.mood);
    QRect line(size::icon() + space::s8, 2, width() - size::icon() - space::s8 - space::s4, body);
    const int trailing = m_content.trailing.isEmpty() ? 0 : lineWidth(m_content.trailing, TextStyle::Small);
    paintLine(&painter, line, m_content.trailing, TextStyle::Small, theme.text3, Qt::AlignRight);
    paintLine(&painter, line.adjusted(0, 0, trailing > 0 ? -trailing - space::s8 : 0, 0), m_content.title, TextStyle::Body, theme.text);
    if (!m_content.note.isEmpty())
        paintLine(&painter, QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TextStyle::Small)), m_content.note,
                  TextStyle::Small, theme.text2);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::control);
}

void BriefRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
