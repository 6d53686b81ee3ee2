// SPDX-License-Identifier: MIT
#include "widgets/MarkedText.h"

#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QWidget>

namespace goconf::ui {

namespace {

constexpr char16_t monoBegin = 0x2068;   // first strong isolate
constexpr char16_t strongBegin = 0x2066; // left-to-right isolate
constexpr char16_t partEnd = 0x2069;     // pop directional isolate

bool isMark(QChar c)
{
    return c == monoBegin || c == strongBegin || c == partEnd;
}

/// A text of the machine's may hold such signs itself: they would end the part too early.
QString enclosed(char16_t begin, QString text)
{
    text.removeIf(isMark);
    return QChar(begin) + text + QChar(partEnd);
}

} // namespace

QString mono(const QString &text)
{
    return enclosed(monoBegin, text);
}

QString strong(const QString &text)
{
    return enclosed(strongBegin, text);
}

QString plain(const QString &marked)
{
    QString text = marked;
    text.removeIf(isMark);
    return text;
}

QVector<QTextLayout::FormatRange> formatsOf(const QString &marked, const QWidget *widget)
{
    QVector<QTextLayout::FormatRange> result;
    int position = 0;
    for (const QChar c : marked) {
        if (c == partEnd) {
            if (!result.isEmpty() && result.constLast().length < 0)
                result.last().length = position - result.constLast().start;
        } else if (isMark(c)) {
            QTextCharFormat format;
            QFont font = c == monoBegin ? typography::fixed() : widget->font();
            if (c == strongBegin) {
                font.setWeight(QFont::DemiBold);
                format.setForeground(Tokens::of(widget).text); // also within quiet words
            }
            format.setFont(font);
            result.append({position, -1, format});
        } else {
            ++position;
        }
    }
    return result;
}

} // namespace goconf::ui
