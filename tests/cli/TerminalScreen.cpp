// SPDX-License-Identifier: MIT
#include "TerminalScreen.h"

#include <algorithm>

namespace goconf::test {

using namespace Qt::StringLiterals;

TerminalScreen::TerminalScreen(const QByteArray &bytes, int columns)
{
    const QString text = QString::fromUtf8(bytes);
    // The second column of a wide character holds a null.
    QStringList cells{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign == u'\r') {
            column = 0;
        } else if (sign == u'\n') {
            cells.append(QString());
        } else if (text.mid(i, 3) == "\033[K"_L1) {
            cells.last().truncate(column);
            i += 2;
        } else if (sign < u' ') {
            ++unknown;
        } else {
            const int width = sign.unicode() >= 0x2e80 ? 2 : 1;
            if (column + width > columns) {
                ++broken;
                cells.append(QString());
                column = 0;
            }
            QString &line = cells.last();
            line = line.leftJustified(column).replace(column, width,
                                                      QString(sign).leftJustified(width, QChar(0)));
            column += width;
            widest = std::max(widest, column);
        }
    }
    for (QString line : cells)
        lines.append(line.remove(QChar(0)).trimmed());
}

} // namespace goconf::test
