#include "ui/pages/customers/noteline.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport {

NoteLine::NoteLine(const QString &icon, const QString &text, const QString &note, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_text(new QLabel(text, this)), m_note(new QLabel(note, this)), m_layout(new QHBoxLayout(this))
{
    for (QLabel *label : {m_text, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextStyle(m_text, TextStyle::Body);
    setTextStyle(m_note, TextStyle::Small, &Theme::text2);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(note.isEmpty() ? text : tr("%1, %2", "what, explanation").arg(text, note));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_note);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s4);
    // For the icon; a margin would stay at the left in a right-to-left language.
    m_layout->addSpacing(size::icon() + space::s8);
    m_layout->addLayout(words, 1);
}

void NoteLine::setTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignTop);
}

void NoteLine::setUrgent()
{
    m_urgent = true;
    setTextStyle(m_note, TextStyle::Caption, &Theme::warn);
}

void NoteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    const Theme &theme = Theme::current();
    paintIcon(&painter, QRect(0, 0, size::icon(), lineHeight(TextStyle::Body)), m_icon, size::icon(), m_urgent ? theme.warn : theme.text2);
}

} // namespace rapport
