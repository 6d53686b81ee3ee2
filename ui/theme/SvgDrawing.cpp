// SPDX-License-Identifier: MIT
#include "theme/SvgDrawing.h"

#include "theme/SvgPath.h"

#include <QPainter>
#include <QXmlStreamReader>

namespace goconf::ui {

using namespace Qt::StringLiterals;

std::optional<SvgDrawing::Colour> SvgDrawing::Colour::parse(QStringView text)
{
    if (text == "none"_L1)
        return Colour{};
    if (text == "currentColor"_L1)
        return Colour{Current, {}};
    const QColor colour(text.toString());
    return colour.isValid() ? std::optional(Colour{Fixed, colour}) : std::nullopt;
}

QColor SvgDrawing::Colour::resolve(const QColor &current) const
{
    return kind == Current ? current : fixed;
}

/// Reads one document; what it does not know makes the whole of it unreadable.
class SvgDrawing::Reader
{
public:
    explicit Reader(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    std::optional<SvgDrawing> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != "svg"_L1 || !readView() || !readGroup({}))
            return {};
        return m_drawing;
    }

private:
    bool readView()
    {
        const QList<QStringView> numbers = m_xml.attributes().value("viewBox"_L1).split(u' ');
        if (numbers.size() != 4)
            return false;
        m_drawing.m_view = QRectF(numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(),
                                  numbers[3].toDouble());
        return !m_drawing.m_view.isEmpty();
    }

    /// The element that was entered, and what is in it.
    bool readGroup(Style style)
    {
        if (!readStyle(style))
            return false;
        while (m_xml.readNextStartElement()) {
            if (!(m_xml.name() == "g"_L1 ? readGroup(style) : readShape(style)))
                return false;
        }
        return !m_xml.hasError();
    }

    bool readShape(Style style)
    {
        const std::optional<QPainterPath> outline = readOutline();
        if (!outline || !readStyle(style))
            return false;
        m_drawing.m_shapes.push_back({*outline, style});
        m_xml.skipCurrentElement();
        return true;
    }

    std::optional<QPainterPath> readOutline() const
    {
        QPainterPath outline;
        if (m_xml.name() == "path"_L1)
            return svg::path(m_xml.attributes().value("d"_L1).toLatin1());
        if (m_xml.name() == "rect"_L1)
            outline.addRoundedRect(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1),
                                   number("rx"_L1), number("rx"_L1));
        else if (m_xml.name() == "circle"_L1)
            outline.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
        else
            return {};
        return outline;
    }

    double number(QLatin1StringView attribute) const
    {
        return m_xml.attributes().value(attribute).toDouble();
    }

    bool readStyle(Style &style) const
    {
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QStringView name = attribute.name();
            if (name == "fill"_L1 || name == "stroke"_L1) {
                const std::optional<Colour> colour = Colour::parse(attribute.value());
                if (!colour)
                    return false;
                (name == "fill"_L1 ? style.fill : style.stroke) = *colour;
            } else if (name == "stroke-width"_L1) {
                style.pen.setWidthF(attribute.value().toDouble());
            } else if (name == "stroke-linecap"_L1 && attribute.value() == "round"_L1) {
                style.pen.setCapStyle(Qt::RoundCap);
            } else if (name == "stroke-linejoin"_L1 && attribute.value() == "round"_L1) {
                style.pen.setJoinStyle(Qt::RoundJoin);
            }
        }
        return true;
    }

    QXmlStreamReader m_xml;
    SvgDrawing m_drawing;
};

std::optional<SvgDrawing> SvgDrawing::parse(const QByteArray &svg)
{
    return Reader(svg).read();
}

void SvgDrawing::paint(QPainter &painter, const QRectF &target, const QColor &current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_view.width(), target.height() / m_view.height());
    painter.translate(-m_view.topLeft());
    for (const Shape &shape : m_shapes) {
        QPen pen = shape.style.pen;
        pen.setColor(shape.style.stroke.resolve(current));
        painter.setPen(shape.style.stroke.kind == Colour::None ? QPen(Qt::NoPen) : pen);
        painter.setBrush(shape.style.fill.kind == Colour::None ? QBrush(Qt::NoBrush)
                                                               : QBrush(shape.style.fill.resolve(current)));
        painter.drawPath(shape.outline);
    }
    painter.restore();
}

} // namespace goconf::ui
