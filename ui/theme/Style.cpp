// SPDX-License-Identifier: MIT
#include "theme/Style.h"

#include "theme/ButtonKind.h"
#include "theme/ButtonPainter.h"
#include "theme/Distance.h"
#include "theme/FieldPainter.h"
#include "theme/ProgressPainter.h"
#include "theme/ScrollBarPainter.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

void drawRow(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = Tokens::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.hover);
}

void drawToolTip(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = Tokens::of(option.palette);
    shapes::panel(painter, option.rect, 0, t.card, t.line);
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget))
        buttonpainter::drawFocus(painter, option, widget);
    else if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
        shapes::focusRing(painter, option.rect, distance::tight, Tokens::of(option.palette).accent);
}

/// The styles of Windows paint by the system's theme, whichever was chosen here, and the older one has no
/// dark one.
std::unique_ptr<QStyle> nativeStyle()
{
    const auto name = "macos"_L1;
    return std::unique_ptr<QStyle>(
        QStyleFactory::keys().contains(name, Qt::CaseInsensitive) ? QStyleFactory::create(name) : nullptr);
}

/// Qt lets the system choose the colours of tool tips, also behind our back when its settings change.
bool isToolTip(const QWidget *widget)
{
    return widget->inherits("QTipLabel");
}

bool isOfScrollBars(QStyle::StyleHint hint)
{
    switch (hint) {
    case QStyle::SH_ScrollBar_MiddleClickAbsolutePosition:
    case QStyle::SH_ScrollBar_LeftClickAbsolutePosition:
    case QStyle::SH_ScrollBar_ScrollWhenPointerLeavesControl:
    case QStyle::SH_ScrollBar_RollBetweenButtons:
    case QStyle::SH_ScrollBar_ContextMenu:
    case QStyle::SH_ScrollBar_Transient: return true;
    default: return false;
    }
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
    , m_native(nativeStyle())
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isToolTip(widget))
        widget->setPalette(QGuiApplication::palette());
    else if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
             qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    else if (qobject_cast<QScrollBar *>(widget) && !m_native) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // there is nothing behind the handle
    } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        // Without a frame it stands in a card, whose round corners it must not cover.
        if (view->frameShape() == QFrame::NoFrame)
            view->viewport()->setAutoFillBackground(false);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return distance::icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return distance::large;
    case PM_FocusFrameHMargin: return distance::medium - 1; // the air beside the words of a row
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return distance::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return qobject_cast<const QDialog *>(widget) ? distance::large : 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return distance::small;
    case PM_SplitterWidth: return distance::medium;
    case PM_ScrollBarExtent:
        return m_native ? m_native->pixelMetric(metric, option, widget) : scrollbarpainter::extent;
    case PM_ScrollBarSliderMin:
        return m_native ? m_native->pixelMetric(metric, option, widget) : scrollbarpainter::leastHandle;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (m_native && isOfScrollBars(hint))
        return m_native->styleHint(hint, option, widget, returned);
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::sizeFor(*button, widget);
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(qMax(result.height(), distance::controlHeight));
    if (type == CT_ComboBox)
        result.rwidth() += distance::small;
    if (type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), distance::rowHeight));
    if (type == CT_ToolButton && result.height() < distance::chipHeight + 2)
        result = result.expandedTo({distance::chipHeight + 2, distance::chipHeight + 2});
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(distance::tight, 0, -distance::tight, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar && m_native)
        return m_native->subControlRect(control, option, part, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollbarpainter::rectOf(part, *bar);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(distance::small - 2, 0, 0, 0);
    return rect;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return buttonpainter::drawPanel(*painter, *option, widget);
    case PE_PanelButtonTool: return buttonpainter::drawToolPanel(*painter, *option);
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner: return;
    case PE_FrameFocusRect: return drawFocus(*painter, *option, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            fieldpainter::drawTextField(*painter, *option, widget);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return fieldpainter::drawCheckMark(*painter, *option);
    case PE_IndicatorRadioButton: return fieldpainter::drawRadioMark(*painter, *option);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: return drawRow(*painter, *option);
    case PE_PanelTipLabel: return drawToolTip(*painter, *option);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButton) {
        // Fusion shows the focus in its own bevel.
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel) {
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonpainter::drawLabel(*painter, *button, widget);
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return progresspainter::draw(*painter, *bar);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar && m_native)
        return m_native->drawComplexControl(control, option, painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollbarpainter::draw(*painter, *bar);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return fieldpainter::drawComboBox(*painter, *combo, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace goconf::ui
