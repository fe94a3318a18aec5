#include "ui/pages/customers/warningbanner.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/timeline/timelinerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rapport {

WarningBanner::WarningBanner(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("customerWarning"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setTextStyle(m_text, TextStyle::BodyStrong, &Theme::warn);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(this, {timelineMargin() + size::icon() + space::s8, space::s8, space::s16, space::s8}));
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void WarningBanner::setWarning(const QString &warning)
{
    m_text->setText(warning);
    setAccessibleName(tr("Warning: %1").arg(warning));
    setVisible(!warning.isEmpty());
}

void WarningBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.fillRect(rect(), noticeTint(Notice::Warning));
    paintNoticeMark(&painter, QRect(timelineMargin(), m_text->y() + 2, size::icon(), size::icon()), Notice::Warning);
}

} // namespace rapport
