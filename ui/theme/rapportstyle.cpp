#include "ui/theme/rapportstyle.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/textpaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Fields whose value the wheel steps through.
bool wheelChanges(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isInside(const QWidget *widget, const char *parentClass)
{
    return widget && widget->parentWidget() && widget->parentWidget()->inherits(parentClass);
}

} // namespace

RapportStyle::RapportStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"rapport"_s);
    // Starts watching before the first key or click, so that the first focus ring is right.
    (void)keyboardInUse();
}

void RapportStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        // The list of a combo box comes with a delegate that asks no style.
        if (view->inherits("QComboBoxListView") && !qobject_cast<QStyledItemDelegate *>(view->itemDelegate()))
            view->setItemDelegate(new QStyledItemDelegate(view));
    }
    if (wheelChanges(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    // The ring is drawn on the frame, which does not repaint when only the text inside gets the focus.
    if (isTextEdit(widget)) {
        widget->installEventFilter(this);
        QTextDocument *document = qobject_cast<QPlainTextEdit *>(widget) ? static_cast<QPlainTextEdit *>(widget)->document()
                                                                        : static_cast<QTextEdit *>(widget)->document();
        // With the frame's three pixels the text starts where that of a line edit does.
        document->setDocumentMargin(7);
    }
}

void RapportStyle::unpolish(QWidget *widget)
{
    if (isTextEdit(widget) || wheelChanges(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool RapportStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    // The wheel belongs to the page, unless somebody went into a number's field: else who scrolls changes settings on the way.
    const auto *spin = qobject_cast<QAbstractSpinBox *>(watched);
    if (event->type() == QEvent::Wheel && (qobject_cast<QComboBox *>(watched) || (spin && !spin->hasFocus()))) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void RapportStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &t = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            styleparts::drawButtonPanel(*button, painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelButtonTool:
        styleparts::drawToolButtonPanel(*option, painter, widget);
        return;
    case PE_IndicatorButtonDropDown:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        styleparts::drawCheckBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        styleparts::drawRadioButton(*option, painter);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // Inside a combo or spin box the outer widget draws the field.
        if (isInside(widget, "QComboBox") || isInside(widget, "QAbstractSpinBox"))
            return;
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            styleparts::drawField(option->rect, option->state, option->state & State_HasFocus, true, painter);
        return;
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            styleparts::drawMenuPanel(*option, painter);
        } else if (isTextEdit(widget)) {
            styleparts::drawField(option->rect, option->state, widget->hasFocus(), true, painter);
        } else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(t.line);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::badge, radius::badge);
            painter->restore();
        }
        return;
    case PE_FrameGroupBox:
    case PE_IndicatorHeaderArrow: // Part of the label here.
        return;
    case PE_FrameFocusRect:
        // In a popup the selected row already says where one is.
        if (keyboardInUse() && !(widget && widget->window()->windowType() == Qt::Popup))
            paintFocusRing(painter, option->rect, radius::badge);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            styleparts::drawItemPanel(*item, painter, widget);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        styleparts::drawMenuPanel(*option, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        paintChevron(painter, option->rect, option->state & State_Enabled ? t.text2 : t.disabled, element == PE_IndicatorArrowUp);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RapportStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            styleparts::drawButtonLabel(*button, painter, widget);
        return;
    case CE_PushButton:
        // The panel draws the focus ring itself.
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            drawCheckControl(*button, element == CE_RadioButton, painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            styleparts::drawHeaderSection(*header, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            styleparts::drawHeaderLabel(*header, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::current().rail);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), Theme::current().line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            styleparts::drawTabShape(*tab, painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            styleparts::drawTabLabel(*tab, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            styleparts::drawMenuItem(*item, painter);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_ProgressBarGroove:
        styleparts::drawProgressGroove(*option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            styleparts::drawProgressContents(*bar, painter);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const bool lying = frame->frameShape == QFrame::HLine;
            const QPoint c = option->rect.center();
            painter->fillRect(lying ? QRect(option->rect.x(), c.y(), option->rect.width(), 1)
                                    : QRect(c.x(), option->rect.y(), 1, option->rect.height()),
                              Theme::current().line);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::current().line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RapportStyle::drawCheckControl(const QStyleOptionButton &button, bool radio, QPainter *painter, const QWidget *widget) const
{
    // The base style would ask itself, not the proxy, where the parts are.
    QStyleOptionButton part(button);
    part.rect = proxy()->subElementRect(radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &button, widget);
    proxy()->drawPrimitive(radio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, painter, widget);
    part.rect = proxy()->subElementRect(radio ? SE_RadioButtonContents : SE_CheckBoxContents, &button, widget);
    proxy()->drawControl(radio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
    if (button.state & State_HasFocus)
        proxy()->drawPrimitive(PE_FrameFocusRect, &button, painter, widget);
}

void RapportStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox) {
        styleparts::drawComboBox(*combo, painter, widget);
        return;
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox) {
        styleparts::drawSpinBox(*spin, painter, widget);
        return;
    }
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        styleparts::drawScrollBar(*bar, painter);
        return;
    }
    if (const auto *box = as<QStyleOptionGroupBox>(option);
        box && control == CC_GroupBox && !(box->subControls & SC_GroupBoxCheckBox)) {
        // Only a heading: a frame would be a box in a box. Its weight is not the font of what is inside.
        const QRect line(box->rect.x(), box->rect.y(), box->rect.width(), lineHeight(TextStyle::Body));
        paintLine(painter, line, box->text.contains(u'&') ? QString(box->text).remove(u'&') : box->text, TextStyle::BodyStrong,
                  box->state & State_Enabled ? Theme::current().text : Theme::current().disabled,
                  visualAlignment(box->direction, Qt::AlignLeft));
        return;
    }
    if (const auto *button = as<QStyleOptionToolButton>(option); button && control == CC_ToolButton) {
        // An icon that opens a menu is its own arrow; the panel draws the focus ring.
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        plain.state &= ~State_HasFocus;
        if (!(plain.state & State_Sunken))
            proxy()->drawPrimitive(PE_PanelButtonTool, &plain, painter, widget);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace rapport
