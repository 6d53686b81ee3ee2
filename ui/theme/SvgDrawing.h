// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>

#include <optional>
#include <vector>

class QPainter;

namespace goconf::ui {

/// A drawing of resources/icons, or the program's icon: the small part of SVG that they are made of, read
/// here, because Qt Svg costs a library at every start and more to cross-build than it saves. The elements
/// are svg, g, path, rect (rx rounds both ways) and circle; of styles fill, stroke, stroke-width,
/// stroke-linecap and stroke-linejoin, inherited; colours are none, currentColor and #rrggbb. Source:
/// "Scalable Vector Graphics (SVG) 1.1", 5, 9 and 11.
class SvgDrawing
{
public:
    /// nullopt for what is no such drawing.
    static std::optional<SvgDrawing> parse(const QByteArray &svg);

    /// Fills `target`; `current` is what the drawing calls currentColor.
    void paint(QPainter &painter, const QRectF &target, const QColor &current) const;

private:
    struct Colour
    {
        enum Kind { None, Current, Fixed } kind = None;
        QColor fixed;

        static std::optional<Colour> parse(QStringView text);
        QColor resolve(const QColor &current) const;
    };

    struct Style
    {
        Colour fill{Colour::Fixed, Qt::black};
        Colour stroke;
        QPen pen{Qt::black, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
    };

    struct Shape
    {
        QPainterPath outline;
        Style style;
    };

    class Reader;

    QRectF m_view;
    std::vector<Shape> m_shapes;
};

} // namespace goconf::ui
