#include "ui/theme/typography.h"

#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct StyleRow
{
    double points;
    QFont::Weight weight;
    int line;
    double spacing; ///< Letter spacing in per cent; Inter runs wide at large sizes.
};

constexpr std::array<StyleRow, 12> rows{{
    {24, QFont::DemiBold, 40, 96.5},
    {20, QFont::DemiBold, 30, 96.5},
    {17, QFont::DemiBold, 28, 96.5},
    {12, QFont::DemiBold, 20, 100},
    {11, QFont::DemiBold, 20, 100},
    {11, QFont::Normal, 24, 100},
    {10, QFont::Normal, 20, 100},
    {10, QFont::DemiBold, 20, 100},
    {10, QFont::Medium, 20, 100},
    {9, QFont::Normal, 16, 100},
    {9, QFont::Medium, 16, 100},
    {9, QFont::DemiBold, 16, 100},
}};

/// One style at the current text size; made when first asked for, since opening a font face takes time.
struct Built
{
    QFont font;
    int line = 0; ///< 0: not made yet.
};

struct Scale
{
    int percent = 100;
    QString family;
    std::array<Built, rows.size()> styles;
};

Scale &scale()
{
    static Scale state;
    return state;
}

const Built &built(TextStyle style)
{
    Scale &state = scale();
    const auto index = static_cast<std::size_t>(style);
    Built &result = state.styles[index];
    if (result.line > 0)
        return result;
    const StyleRow &row = rows[index];
    QStringList families{u"Inter"_s};
    if (!state.family.isEmpty())
        families << state.family;
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(row.points * state.percent / 100.0);
    font.setWeight(row.weight);
    // Light hinting keeps the letters' own widths: text is set as drawn, at every scale.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    if (row.spacing < 100)
        font.setLetterSpacing(QFont::PercentageSpacing, row.spacing);
    result.font = font;
    result.line = std::max(row.line, QFontMetrics(font).lineSpacing());
    return result;
}

/// Keeps one widget in its style; a child of the widget, at most one per widget.
class TextStyler : public QObject
{
public:
    TextStyler(QWidget *widget, TextStyle style, Role role)
        : QObject(widget), m_style(style), m_role(role)
    {
        setObjectName(u"textStyler"_s);
        connect(ThemeManager::instance(), &ThemeManager::changed, this, &TextStyler::apply);
        apply();
    }

    void set(TextStyle style, Role role)
    {
        m_style = style;
        m_role = role;
        apply();
    }

private:
    void apply()
    {
        auto *widget = static_cast<QWidget *>(parent());
        widget->setFont(textFont(m_style));
        QPalette palette = widget->palette();
        const QColor colour = Theme::current().*m_role;
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(QPalette::Active, role, colour);
            palette.setColor(QPalette::Inactive, role, colour);
        }
        widget->setPalette(palette);
    }

    TextStyle m_style;
    Role m_role;
};

} // namespace

QFont textFont(TextStyle style)
{
    return built(style).font;
}

int lineHeight(TextStyle style)
{
    return built(style).line;
}

void setTextStyle(QWidget *widget, TextStyle style, Role role)
{
    const auto children = widget->children();
    for (QObject *child : children) {
        if (auto *styler = dynamic_cast<TextStyler *>(child)) {
            styler->set(style, role);
            return;
        }
    }
    new TextStyler(widget, style, role);
}

void applyApplicationFonts()
{
    QApplication::setFont(textFont(TextStyle::Body));
    QApplication::setFont(textFont(TextStyle::Name), "QPushButton");
    QApplication::setFont(textFont(TextStyle::Name), "QToolButton");
    QApplication::setFont(textFont(TextStyle::Name), "QTabBar");
    QApplication::setFont(textFont(TextStyle::Small), "QHeaderView");
    QApplication::setFont(textFont(TextStyle::Small), "QTipLabel");
}

double textScale()
{
    return scale().percent / 100.0;
}

void detail::setTextScale(int percent)
{
    scale().percent = percent;
    scale().styles = {};
}

void detail::setBaseFontFamily(const QString &family)
{
    scale().family = family;
    scale().styles = {};
}

} // namespace rapport
