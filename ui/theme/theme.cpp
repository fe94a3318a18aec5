#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF7F3ED);
    t.surface = QColor(0xFFFDFA);
    t.raised = QColor(0xFFFFFF);
    t.rail = QColor(0xEFE9E0);
    t.hover = QColor(0xF1EBE2);
    t.select = QColor(0xF1E4EE);
    t.line = QColor(0xE4DCD0);
    t.outline = QColor(0x958A7D);
    t.text = QColor(0x29241F);
    t.text2 = QColor(0x5D544A);
    t.text3 = QColor(0x6E6459);
    t.disabled = QColor(0xA2978A);
    t.accent = QColor(0x74386A);
    t.accentHover = QColor(0x633059);
    t.onAccent = QColor(0xFFFFFF);
    t.warn = QColor(0x7A5200);
    t.warnTint = QColor(0xFAEFD2);
    t.error = QColor(0xA11D3A);
    t.errorTint = QColor(0xFBE3E7);
    t.ok = QColor(0x3C6321);
    t.okTint = QColor(0xE6F0DC);
    t.negative = QColor(0x9A3A14);
    t.negativeTint = QColor(0xFBE7DC);
    t.negativeFull = QColor(0xA8380F);
    t.neutral = QColor(0x5F564C);
    t.neutralTint = QColor(0xECE6DD);
    t.positive = QColor(0x0C5F70);
    t.positiveTint = QColor(0xDBEEF1);
    t.positiveFull = QColor(0x0B6678);
    t.onMark = QColor(0xFFFFFF);
    t.series1 = QColor(0x74386A);
    t.series2 = QColor(0xA06C00);
    t.series3 = QColor(0x6A86AD);
    t.series4 = QColor(0x8A7F73);
    t.promoters = QColor(0x4899A8);
    t.passives = QColor(0xDCD4C8);
    t.detractors = QColor(0xCC764F);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x1D1A18);
    t.surface = QColor(0x262220);
    t.raised = QColor(0x2F2A27);
    t.rail = QColor(0x171513);
    t.hover = QColor(0x322D29);
    t.select = QColor(0x3D2A39);
    t.line = QColor(0x3A3430);
    t.outline = QColor(0x7F746A);
    t.text = QColor(0xF1EAE2);
    t.text2 = QColor(0xC0B5A9);
    t.text3 = QColor(0xA89C90);
    t.disabled = QColor(0x6F655C);
    t.accent = QColor(0xD9A3CD);
    t.accentHover = QColor(0xE6B9DC);
    t.onAccent = QColor(0x2B1427);
    t.warn = QColor(0xE5BC62);
    t.warnTint = QColor(0x3E3219);
    t.error = QColor(0xFF9AAB);
    t.errorTint = QColor(0x47202A);
    t.ok = QColor(0xA6CB84);
    t.okTint = QColor(0x2A3820);
    t.negative = QColor(0xF0A07A);
    t.negativeTint = QColor(0x45281B);
    t.negativeFull = QColor(0xE8713F);
    t.neutral = QColor(0xBEB3A7);
    t.neutralTint = QColor(0x37312D);
    t.positive = QColor(0x7FCBD8);
    t.positiveTint = QColor(0x15393F);
    t.positiveFull = QColor(0x3FA9BC);
    t.onMark = QColor(0x1D1A18);
    t.series1 = QColor(0xD9A3CD);
    t.series2 = QColor(0xE0B04A);
    t.series3 = QColor(0x6C8AB2);
    t.series4 = QColor(0x9B9085);
    t.promoters = QColor(0x2F8394);
    t.passives = QColor(0x4A433D);
    t.detractors = QColor(0xB05A34);
    return t;
}

Theme &currentTheme()
{
    static Theme theme = makeLight();
    return theme;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme &Theme::current()
{
    return currentTheme();
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

QPalette Theme::palette() const
{
    QPalette p;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool off = group == QPalette::Disabled;
        p.setColor(group, QPalette::Window, window);
        p.setColor(group, QPalette::Base, off ? window : surface);
        p.setColor(group, QPalette::Button, off ? window : surface);
        p.setColor(group, QPalette::AlternateBase, rail);
        p.setColor(group, QPalette::ToolTipBase, raised);
        p.setColor(group, QPalette::Highlight, select);
        p.setColor(group, QPalette::Midlight, line);
        p.setColor(group, QPalette::Mid, outline);
        p.setColor(group, QPalette::Light, raised);
        p.setColor(group, QPalette::Dark, outline);
        p.setColor(group, QPalette::Shadow, outline);
        const QColor ink = off ? disabled : text;
        p.setColor(group, QPalette::WindowText, ink);
        p.setColor(group, QPalette::Text, ink);
        p.setColor(group, QPalette::ButtonText, ink);
        p.setColor(group, QPalette::HighlightedText, ink);
        p.setColor(group, QPalette::ToolTipText, text);
        p.setColor(group, QPalette::BrightText, error);
        p.setColor(group, QPalette::PlaceholderText, off ? disabled : text3);
        p.setColor(group, QPalette::Link, off ? disabled : accent);
        p.setColor(group, QPalette::LinkVisited, off ? disabled : accent);
    }
    return p;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

void detail::setCurrentTheme(bool dark, bool highContrast)
{
    if (highContrast)
        currentTheme() = dark ? Theme::highContrastDark() : Theme::highContrastLight();
    else
        currentTheme() = dark ? Theme::darkTheme() : Theme::light();
}

} // namespace rapport
