// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

#include <memory>

namespace goconf::ui {

/// Fusion, with buttons, fields, rows, scroll bars, tool tips, focus and progress drawn by the tokens. What
/// it does not draw (menus, native dialogs) stays as it is, and so do the scroll bars of macOS. One painter
/// class per sort of control; no style sheets, which cost start-up time and memory.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    /// The style of macOS, which draws the scroll bars there; null elsewhere.
    std::unique_ptr<QStyle> m_native;
};

} // namespace goconf::ui
