#include "ui/pages/settings/appearancecard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/form.h"
#include "ui/widgets/segmentbuttons.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

AppearanceCard::AppearanceCard(QWidget *parent)
    : SettingsCard(tr("Appearance"), tr("For you on this computer; the shop's file does not change."), parent), m_mode(new SegmentButtons(SegmentButtons::Look::Pills, this)),
      m_contrast(new SegmentButtons(SegmentButtons::Look::Pills, this)), m_textSize(new SegmentButtons(SegmentButtons::Look::Pills, this))
{
    setObjectName(u"settings.appearance"_s);
    m_mode->setObjectName(u"settings.appearance.mode"_s);
    m_mode->addSegment(u"system"_s, tr("Like the desktop"));
    m_mode->addSegment(u"light"_s, tr("Light"));
    m_mode->addSegment(u"dark"_s, tr("Dark"));
    m_contrast->setObjectName(u"settings.appearance.contrast"_s);
    m_contrast->addSegment(u"system"_s, tr("Like the desktop"));
    m_contrast->addSegment(u"normal"_s, tr("Normal", "contrast"));
    m_contrast->addSegment(u"high"_s, tr("High", "contrast"));
    m_textSize->setObjectName(u"settings.appearance.text"_s);
    const QLocale locale;
    for (const int percent : {100, 125, 150})
        m_textSize->addSegment(QString::number(percent), tr("%1 %", "text size").arg(locale.toString(percent)));

    QFormLayout *form = makeForm();
    addFormRow(form, tr("Colours"), m_mode);
    addFormRow(form, tr("Contrast"), m_contrast);
    addFormRow(form, tr("Text size"), m_textSize);
    content()->addLayout(form);

    follow();
    connect(m_mode, &SegmentButtons::currentChanged, this, [](const QString &id) {
        using Mode = ThemeManager::Mode;
        ThemeManager::instance()->setMode(id == u"light" ? Mode::Light : id == u"dark" ? Mode::Dark : Mode::System);
    });
    connect(m_contrast, &SegmentButtons::currentChanged, this, [](const QString &id) {
        using Contrast = ThemeManager::Contrast;
        ThemeManager::instance()->setContrast(id == u"high" ? Contrast::High : id == u"normal" ? Contrast::Normal : Contrast::System);
    });
    connect(m_textSize, &SegmentButtons::currentChanged, this, [](const QString &id) { ThemeManager::instance()->setTextScale(id.toInt()); });
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &AppearanceCard::follow);
}

/// The menu and its keys change the same things.
void AppearanceCard::follow()
{
    // As high as a field, so that the row's label stands on its line.
    m_mode->setFixedHeight(size::field());
    m_contrast->setFixedHeight(size::field());
    m_textSize->setFixedHeight(size::field());
    const ThemeManager *theme = ThemeManager::instance();
    const ThemeManager::Mode mode = theme->mode();
    m_mode->setCurrent(mode == ThemeManager::Mode::Light ? u"light"_s : mode == ThemeManager::Mode::Dark ? u"dark"_s : u"system"_s);
    const ThemeManager::Contrast contrast = theme->contrast();
    m_contrast->setCurrent(contrast == ThemeManager::Contrast::High     ? u"high"_s
                           : contrast == ThemeManager::Contrast::Normal ? u"normal"_s
                                                                        : u"system"_s);
    m_textSize->setCurrent(QString::number(theme->textScale()));
}

} // namespace rapport
