#include "ui/theme/theme.h"

namespace rapport {

namespace {

Theme makeOnWhite()
{
    Theme t;
    t.highContrast = true;
    t.window = QColor(0xFFFFFF);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.rail = QColor(0xF4F1ED);
    t.hover = QColor(0xECE6DE);
    t.select = QColor(0xF3DDEE);
    t.line = QColor(0x857B71);
    t.outline = QColor(0x463E37);
    t.text = QColor(Qt::black);
    t.text2 = QColor(0x2A2520);
    t.text3 = QColor(0x38312B);
    t.disabled = QColor(0x6B625A);
    t.accent = QColor(0x571150);
    t.accentHover = QColor(0x3D0938);
    t.onAccent = QColor(0xFFFFFF);
    t.warn = QColor(0x573A00);
    t.warnTint = QColor(0xFFF4D6);
    t.error = QColor(0x85001F);
    t.errorTint = QColor(0xFFE9ED);
    t.ok = QColor(0x24480B);
    t.okTint = QColor(0xE9F6DD);
    t.negative = QColor(0x762500);
    t.negativeTint = QColor(0xFFEADF);
    t.negativeFull = QColor(0x8A2900);
    t.neutral = QColor(0x3A332D);
    t.neutralTint = QColor(0xEFEAE3);
    t.positive = QColor(0x00434F);
    t.positiveTint = QColor(0xDFF4F7);
    t.positiveFull = QColor(0x004D5C);
    t.onMark = QColor(0xFFFFFF);
    t.series1 = QColor(0x571150);
    t.series2 = QColor(0x7A4F00);
    t.series3 = QColor(0x2B5690);
    t.series4 = QColor(0x584F47);
    t.promoters = QColor(0x15606F);
    t.passives = QColor(0x978D82);
    t.detractors = QColor(0xA33F16);
    return t;
}

Theme makeOnBlack()
{
    Theme t;
    t.dark = true;
    t.highContrast = true;
    t.window = QColor(Qt::black);
    t.surface = QColor(0x0B0A09);
    t.raised = QColor(0x151311);
    t.rail = QColor(0x050505);
    t.hover = QColor(0x292420);
    t.select = QColor(0x431D3E);
    t.line = QColor(0x7D7268);
    t.outline = QColor(0xC6BBB0);
    t.text = QColor(0xFFFFFF);
    t.text2 = QColor(0xEFE8E0);
    t.text3 = QColor(0xE0D7CC);
    t.disabled = QColor(0x9C9288);
    t.accent = QColor(0xF2C8EA);
    t.accentHover = QColor(0xFBE3F7);
    t.onAccent = QColor(Qt::black);
    t.warn = QColor(0xFFD98A);
    t.warnTint = QColor(0x302400);
    t.error = QColor(0xFFC0CA);
    t.errorTint = QColor(0x3A0A15);
    t.ok = QColor(0xC6ECA6);
    t.okTint = QColor(0x16290A);
    t.negative = QColor(0xFFC4A6);
    t.negativeTint = QColor(0x381A0B);
    t.negativeFull = QColor(0xFF9A6C);
    t.neutral = QColor(0xE0D7CC);
    t.neutralTint = QColor(0x2A2521);
    t.positive = QColor(0xA8EBF6);
    t.positiveTint = QColor(0x062C32);
    t.positiveFull = QColor(0x63D2E4);
    t.onMark = QColor(Qt::black);
    t.series1 = QColor(0xF2C8EA);
    t.series2 = QColor(0xFFD062);
    t.series3 = QColor(0x91B8EC);
    t.series4 = QColor(0xBFB4A8);
    t.promoters = QColor(0x52BACF);
    t.passives = QColor(0x7F756B);
    t.detractors = QColor(0xF28E5F);
    return t;
}

} // namespace

const Theme &Theme::highContrastLight()
{
    static const Theme theme = makeOnWhite();
    return theme;
}

const Theme &Theme::highContrastDark()
{
    static const Theme theme = makeOnBlack();
    return theme;
}

} // namespace rapport
