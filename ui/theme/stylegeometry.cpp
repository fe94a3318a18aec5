#include "ui/theme/rapportstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

// The half of RapportStyle that measures; rapportstyle.cpp draws.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

QRect RapportStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        // QLineEdit adds two pixels of its own on either side.
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 1, -8, -1)
                                             : QProxyStyle::subElementRect(element, option, widget);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int side = size::icon();
        const QRect box(option->rect.x() + space::s4, option->rect.y() + (option->rect.height() - side) / 2, side, side);
        return visualRect(option->direction, option->rect, box);
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visualRect(option->direction, option->rect, option->rect.adjusted(space::s4 + size::icon() + space::s8, 0, -space::s4, 0));
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_TabBarTabText:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(space::s8 + 2, 0, -space::s8 - 2, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect RapportStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option);
        combo && control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField))
        return styleparts::comboBoxPart(*combo, subControl);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return styleparts::spinBoxPart(*spin, subControl);
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return styleparts::scrollBarPart(*bar, subControl);
    if (const auto *box = as<QStyleOptionGroupBox>(option);
        box && control == CC_GroupBox && subControl == SC_GroupBoxContents && !(box->subControls & SC_GroupBoxCheckBox))
        return box->rect.adjusted(0, box->text.isEmpty() ? 0 : lineHeight(TextStyle::Body), 0, 0);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize RapportStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return styleparts::buttonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return styleparts::menuItemSize(*item);
        break;
    case CT_LineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return {contents.width() + 16, qMax(size::field(), contents.height() + 6)};
        break;
    case CT_ComboBox:
        return {contents.width() + size::scaled(12) + 2 * space::s8 + 14, qMax(size::button(), contents.height() + 6)};
    case CT_SpinBox:
        return {contents.width() + size::scaled(12) + 2 * space::s8 + 12, size::field()};
    case CT_CheckBox:
    case CT_RadioButton:
        return {contents.width() + size::icon() + space::s8 + 2 * space::s4 + 2, qMax(size::row(TextStyle::Body, 1, 4), contents.height() + 4)};
    case CT_ToolButton: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int side = size::smallButton();
        return {qMax(natural.width(), side), qMax(natural.height(), side)};
    }
    case CT_TabBarTab:
        return {contents.width() + 16, size::button() + 4};
    case CT_HeaderSection: {
        QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *header = as<QStyleOptionHeader>(option);
        if (!header || header->orientation == Qt::Horizontal)
            natural.setHeight(size::tableHeader());
        natural.rwidth() += space::s8;
        return natural;
    }
    case CT_ItemViewItem: {
        QSize natural = QProxyStyle::sizeFromContents(type, option, contents, widget);
        natural.setHeight(qMax(natural.height(), size::tableRow()));
        return natural;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int RapportStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Three pixels keep the square text area clear of the field's round corners and its ring.
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return 3;
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return size::icon();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? space::s20 : space::s12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return space::s16;
    case PM_TabBarTabVSpace:
        return space::s12;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return space::s4;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return space::s8;
    case PM_FocusFrameHMargin:
        return space::s8;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RapportStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_ScrollBar_Transient:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_Widget_Animation_Duration: {
        // What the desktop says about animations, but never longer than 120 ms.
        const int wanted = QProxyStyle::styleHint(hint, option, widget, returnData);
        return qMin(wanted, 120);
    }
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::current().line.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon RapportStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return themedIcon(u"edit-clear"_s, &Theme::text3);
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return themedIcon(u"window-close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace rapport
