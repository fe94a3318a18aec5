#pragma once

#include "ui/theme/thememanager.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace rapport::testkit {

/// The theme as a first start finds it, its settings in a folder of their own.
class Themed
{
public:
    /// To be called once, from initTestCase().
    void install()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("rapport-test"));
        QCoreApplication::setApplicationName(QStringLiteral("theme"));
        ThemeManager::instance()->install();
        reset();
    }

    /// Light, 100 % and British, whatever the test before chose.
    void reset()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
        ThemeManager::instance()->setContrast(ThemeManager::Contrast::Normal);
        ThemeManager::instance()->setTextScale(100);
    }

private:
    QTemporaryDir m_settings;
};

/// How many pixels are nearly `colour`.
[[nodiscard]] inline int countNear(const QImage &image, const QColor &colour)
{
    constexpr int nearly = 12;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue()) < nearly)
                ++count;
        }
    }
    return count;
}

} // namespace rapport::testkit
