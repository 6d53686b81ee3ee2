// SPDX-License-Identifier: MIT
#include "theme/SvgPath.h"

#include <QByteArray>
#include <QtMath>

#include <array>

namespace goconf::ui::svg {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many numbers a command takes each time; -1 for none of ours.
int numbersOf(char command)
{
    switch (command | 0x20) {
    case 'm':
    case 'l': return 2;
    case 'h':
    case 'v': return 1;
    case 'c': return 6;
    case 'a': return 7;
    case 'z': return 0;
    default: return -1;
    }
}

class PathReader
{
public:
    explicit PathReader(const QByteArray &data)
        : m_data(data)
    {
    }

    std::optional<QPainterPath> read()
    {
        char command = 0;
        for (skipSeparators(); !atEnd(); skipSeparators()) {
            const bool named = numbersOf(m_data[m_at]) >= 0;
            if (named)
                command = m_data[m_at++];
            else if (!repeats(command))
                return {};
            if (m_path.elementCount() == 0 && (command | 0x20) != 'm')
                return {}; // the pen is nowhere yet
            if (!readNumbers(command))
                return {};
            // More points behind a move are lines.
            const bool moves = (command | 0x20) == 'm';
            draw(command | 0x20, (command & 0x20) != 0, moves && !named);
        }
        return m_path;
    }

private:
    bool atEnd() const { return m_at >= m_data.size(); }
    char here() const { return atEnd() ? '\0' : m_data[m_at]; }
    static bool repeats(char command) { return command && numbersOf(command) > 0; }

    void skipSeparators()
    {
        while (!atEnd() && (here() == ' ' || here() == ',' || here() == '\n' || here() == '\t'))
            ++m_at;
    }

    bool readNumbers(char command)
    {
        const int count = numbersOf(command);
        for (int i = 0; i < count; ++i) {
            skipSeparators();
            const bool flag = (command | 0x20) == 'a' && (i == 3 || i == 4);
            const qsizetype length = flag ? qsizetype(here() == '0' || here() == '1') : numberLength();
            bool ok = false;
            m_numbers[size_t(i)] = m_data.mid(m_at, length).toDouble(&ok);
            if (!ok)
                return false;
            m_at += length;
        }
        return true;
    }

    /// A sign or a second point begins the next number: "3.2-.5.1" are three.
    qsizetype numberLength() const
    {
        qsizetype end = m_at;
        if (end < m_data.size() && (m_data[end] == '-' || m_data[end] == '+'))
            ++end;
        bool point = false;
        while (end < m_data.size() && (isDigit(m_data[end]) || (m_data[end] == '.' && !point)))
            point |= m_data[end++] == '.';
        return end - m_at;
    }

    QPointF pointAt(size_t index, bool relative) const
    {
        const QPointF point(m_numbers[index], m_numbers[index + 1]);
        return relative ? m_path.currentPosition() + point : point;
    }

    void draw(int command, bool relative, bool line)
    {
        const QPointF from = m_path.currentPosition();
        switch (command) {
        case 'm': line ? m_path.lineTo(pointAt(0, relative)) : m_path.moveTo(pointAt(0, relative)); break;
        case 'l': m_path.lineTo(pointAt(0, relative)); break;
        case 'h': m_path.lineTo(m_numbers[0] + (relative ? from.x() : 0), from.y()); break;
        case 'v': m_path.lineTo(from.x(), m_numbers[0] + (relative ? from.y() : 0)); break;
        case 'c': m_path.cubicTo(pointAt(0, relative), pointAt(2, relative), pointAt(4, relative)); break;
        case 'a': drawArc(from, pointAt(5, relative)); break;
        default: m_path.closeSubpath(); break;
        }
    }

    /// From the ends of an arc to its middle and its angles.
    void drawArc(QPointF from, QPointF to)
    {
        const QPointF half = (to - from) / 2;
        const double chord = qSqrt(QPointF::dotProduct(half, half));
        const double radius = qMax(m_numbers[0], chord); // one that is too small grows
        if (chord == 0)
            return;
        const bool large = m_numbers[3] != 0;
        const bool clockwise = m_numbers[4] != 0;
        const double height = qSqrt(radius * radius - chord * chord) * (large == clockwise ? -1 : 1);
        const QPointF middle = from + half + QPointF(-half.y(), half.x()) * (height / chord);
        const double start = angle(from - middle);
        double sweep = angle(to - middle) - start;
        if (clockwise && sweep > 0)
            sweep -= 360;
        else if (!clockwise && sweep < 0)
            sweep += 360;
        m_path.arcTo(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), start, sweep);
    }

    /// In degrees, against the clock, as QPainterPath counts them.
    static double angle(QPointF offset) { return qRadiansToDegrees(qAtan2(-offset.y(), offset.x())); }

    const QByteArray &m_data;
    qsizetype m_at = 0;
    std::array<double, 7> m_numbers{};
    QPainterPath m_path;
};

} // namespace

std::optional<QPainterPath> path(const QByteArray &data)
{
    return PathReader(data).read();
}

} // namespace goconf::ui::svg
