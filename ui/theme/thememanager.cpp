#include "ui/theme/thememanager.h"

#include "ui/theme/icons.h"
#include "ui/theme/rapportstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPixmapCache>
#include <QPointer>
#include <QSettings>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <cstdlib>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scales{100, 125, 150};

int nearestScale(int percent)
{
    int best = scales.front();
    for (const int scale : scales) {
        if (std::abs(scale - percent) < std::abs(best - percent))
            best = scale;
    }
    return best;
}

ThemeManager::Mode modeFromText(const QString &text)
{
    if (text == "light"_L1)
        return ThemeManager::Mode::Light;
    return text == "dark"_L1 ? ThemeManager::Mode::Dark : ThemeManager::Mode::System;
}

QString textFromMode(ThemeManager::Mode mode)
{
    switch (mode) {
    case ThemeManager::Mode::Light:
        return u"light"_s;
    case ThemeManager::Mode::Dark:
        return u"dark"_s;
    case ThemeManager::Mode::System:
        break;
    }
    return u"system"_s;
}

ThemeManager::Contrast contrastFromText(const QString &text)
{
    if (text == "high"_L1)
        return ThemeManager::Contrast::High;
    return text == "normal"_L1 ? ThemeManager::Contrast::Normal : ThemeManager::Contrast::System;
}

QString textFromContrast(ThemeManager::Contrast contrast)
{
    switch (contrast) {
    case ThemeManager::Contrast::High:
        return u"high"_s;
    case ThemeManager::Contrast::Normal:
        return u"normal"_s;
    case ThemeManager::Contrast::System:
        break;
    }
    return u"system"_s;
}

} // namespace

ThemeManager *ThemeManager::instance()
{
    // The application deletes its child; a second application (tests) gets a new one.
    static QPointer<ThemeManager> manager;
    if (!manager)
        manager = new ThemeManager(qApp);
    return manager;
}

ThemeManager::ThemeManager(QObject *parent)
    : QObject(parent)
{
}

void ThemeManager::install()
{
    const QPalette start = QApplication::palette();
    m_startedDark = start.color(QPalette::Window).lightness() < start.color(QPalette::WindowText).lightness();

    const QSettings settings;
    m_mode = modeFromText(settings.value(u"look/mode"_s).toString());
    m_contrast = contrastFromText(settings.value(u"look/contrast"_s).toString());
    m_textScale = nearestScale(settings.value(u"look/textScale"_s, 100).toInt());

    installIconTheme();
    detail::setBaseFontFamily(QApplication::font().family());
    QApplication::setStyle(new RapportStyle);
    m_installed = true;
    apply();
}

bool ThemeManager::isDark() const
{
    return m_mode == Mode::System ? m_desktopDark.value_or(m_startedDark) : m_mode == Mode::Dark;
}

bool ThemeManager::isHighContrast() const
{
    return m_contrast == Contrast::System ? m_desktopContrast.value_or(false) : m_contrast == Contrast::High;
}

void ThemeManager::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    QSettings().setValue(u"look/mode"_s, textFromMode(mode));
    apply();
}

void ThemeManager::setContrast(Contrast contrast)
{
    if (contrast == m_contrast)
        return;
    m_contrast = contrast;
    QSettings().setValue(u"look/contrast"_s, textFromContrast(contrast));
    apply();
}

void ThemeManager::followDesktop(std::optional<bool> dark, std::optional<bool> highContrast)
{
    const bool wasDark = isDark();
    const bool wasHigh = isHighContrast();
    m_desktopDark = dark;
    m_desktopContrast = highContrast;
    if (isDark() != wasDark || isHighContrast() != wasHigh)
        apply();
}

void ThemeManager::setTextScale(int percent)
{
    const int scale = nearestScale(percent);
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    QSettings().setValue(u"look/textScale"_s, scale);
    apply();
}

void ThemeManager::apply()
{
    if (!m_installed)
        return;
    detail::setCurrentTheme(isDark(), isHighContrast());
    detail::setTextScale(m_textScale);
    const QPalette palette = Theme::current().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    applyApplicationFonts();
    Q_EMIT changed();
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

} // namespace rapport
