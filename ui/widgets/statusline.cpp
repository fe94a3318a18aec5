#include "ui/widgets/statusline.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keylabel.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastsMs = 10'000;

/// The tick before what was done.
class Tick : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {size::icon(), size::icon()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"dialog-ok-apply"_s, size::icon(), Theme::current().text2);
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_tick(new Tick(this))
    , m_sentence(new ElidedLabel(TextStyle::Small, &Theme::text2, this))
    , m_undo(new LinkButton(tr("Undo"), this))
    , m_key(new KeyLabel(keyHintText(QKeySequence(QKeySequence::Undo)), this))
    , m_work(new ElidedLabel(TextStyle::Small, &Theme::text2, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new LinkButton(tr("Cancel"), this))
    , m_trailing(new ElidedLabel(TextStyle::Small, &Theme::text3, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    m_undo->setObjectName(u"statusLine.undo"_s);
    m_cancel->setObjectName(u"statusLine.cancel"_s);
    m_sentence->setObjectName(u"statusLine.sentence"_s);
    m_tick->setFixedSize(size::icon(), size::icon());
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of background work"));
    connect(m_undo, &QAbstractButton::clicked, this, &StatusLine::undoRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &StatusLine::cancelRequested);
    m_timer->setSingleShot(true);
    m_timer->setInterval(lastsMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::rest);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s16, 1, space::s16, 0);
    layout->setSpacing(space::s8);
    layout->addWidget(m_tick);
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo);
    layout->addWidget(m_key);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(space::s12);
    layout->addWidget(m_trailing);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hideWork();
    rest();
}

void StatusLine::setResting(const QString &sentence)
{
    m_resting = sentence;
    if (!m_timer->isActive())
        rest();
}

void StatusLine::setTrailing(const QString &sentence)
{
    m_trailing->setText(sentence);
}

void StatusLine::showDone(const QString &sentence, bool undoable)
{
    m_sentence->setText(sentence);
    m_tick->show();
    m_undo->setVisible(undoable);
    m_undo->setAccessibleName(tr("Undo: %1").arg(sentence));
    m_key->setVisible(undoable);
    m_timer->start();
}

void StatusLine::showNote(const QString &sentence)
{
    rest();
    m_sentence->setText(sentence);
    m_timer->start();
}

QString StatusLine::shownText() const
{
    return m_sentence->text();
}

bool StatusLine::showsDone() const
{
    return !m_tick->isHidden();
}

void StatusLine::showWork(const QString &what, qint64 done, qint64 total, bool cancellable)
{
    // QProgressBar counts in int; a share of 1000 is finer than its pixels.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(qBound(qint64(0), done * 1000 / total, qint64(1000))));
    m_work->setText(what);
    m_work->show();
    m_progress->show();
    m_cancel->setVisible(cancellable);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
}

void StatusLine::hideWork()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

bool StatusLine::showsWork() const
{
    return !m_progress->isHidden();
}

void StatusLine::rest()
{
    m_timer->stop();
    m_sentence->setText(m_resting);
    m_tick->hide();
    m_undo->hide();
    m_key->hide();
}

QSize StatusLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), size::statusLine()};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().line);
}

} // namespace rapport
