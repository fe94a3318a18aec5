#include "ui/pages/settings/readingcard.h"

#include "models/items/whendone.h"
#include "models/sentiment/engine.h"
#include "models/services/rescoring.h"
#include "models/workspace.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QLabel *valueLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(size::field());
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setTextStyle(label, TextStyle::Body);
    return label;
}

} // namespace

QString hitRateText(const HitRate &hits)
{
    const auto n = static_cast<int>(hits.rate.n);
    if (n == 0)
        return QCoreApplication::translate("ReadingCard", "nobody has corrected a text yet");
    if (!hits.rate.value) {
        return n == 1 ? QCoreApplication::translate("ReadingCard", "too few: 1 text corrected, ten are needed")
                      : QCoreApplication::translate("ReadingCard", "too few: %n texts corrected, ten are needed", nullptr, n);
    }
    const auto right = static_cast<int>(std::lround(*hits.rate.value * n));
    return QCoreApplication::translate("ReadingCard", "right by itself in %1 of %n texts: %2, likely %3 to %4", "hits, share, interval", n)
        .arg(countText(right), percentText(*hits.rate.value), percentText(*hits.rate.low), percentText(*hits.rate.high));
}

ReadingCard::ReadingCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Moods"), tr("How the mood of a text is read. What a person corrected always stays as the person said."), parent), m_workspace(workspace),
      m_engine(valueLabel(u"settings.reading.engine"_s, this)), m_hits(valueLabel(u"settings.reading.hits"_s, this)),
      m_state(valueLabel(u"settings.reading.state"_s, this)), m_progress(new QProgressBar(this)), m_stop(new Button(tr("Stop"), this))
{
    setObjectName(u"settings.reading"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_engine->setText(tr("version %1").arg(sentiment::Engine::version()));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading texts anew"));
    m_stop->setObjectName(u"settings.reading.stop"_s);
    m_stop->setSmall(true);
    QFormLayout *form = makeForm();
    form->setVerticalSpacing(0);
    addFormRow(form, tr("Engine"), m_engine);
    addFormRow(form, tr("Corrected texts"), m_hits);
    addFormRow(form, tr("Stored texts"), m_state);
    content()->addLayout(form);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s8);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    content()->addLayout(line);

    connect(&workspace.rescoring(), &Rescoring::changed, this, &ReadingCard::showProgress);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_workspace.rescoring().isRunning())
            m_workspace.rescoring().stop();
        else
            m_workspace.rescoring().start();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // Every correction changes an entry; hidden the card counts again when it is shown.
        if (isVisible() && (changes.everything || !changes.updated.isEmpty()))
            refresh();
    });
    showProgress();
}

void ReadingCard::refresh()
{
    whenDone(this, m_workspace.memory().hitRate(), [this](const Result<HitRate> &hits) { showHits(hits); });
}

void ReadingCard::showHits(const Result<HitRate> &hits)
{
    if (hits)
        m_hits->setText(hitRateText(*hits));
}

void ReadingCard::showProgress()
{
    const Rescoring &reading = m_workspace.rescoring();
    const bool busy = reading.isRunning() && reading.state().total > 0;
    const PassState &state = reading.state();
    if (busy && !state.idle) {
        const QString far = tr("%1 of %2", "texts read anew, all of them").arg(countText(state.done), countText(state.total));
        m_state->setText(state.phrase.isEmpty() ? tr("being read anew: %1").arg(far) : tr("those that say “%1” are being read anew: %2").arg(state.phrase, far));
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(state.done * 1000 / state.total));
    } else {
        m_state->setText(reading.isPaused() ? tr("not all read as they would today; the next start goes on") : tr("all read by this engine and the shop’s words"));
    }
    m_progress->setVisible(busy && !state.idle);
    m_stop->setVisible(m_progress->isVisibleTo(this) || reading.isPaused());
    m_stop->setText(reading.isPaused() ? tr("Go on") : tr("Stop"));
}

} // namespace rapport
