// SPDX-License-Identifier: MIT
#include "TextLayout.h"

#include <QDir>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineColumns = 80;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Whether a line may end between these two.
bool breaksBetween(QChar left, QChar right)
{
    if (left == u' ')
        return true;
    return right != u' ' && (isWide(left) || isWide(right)) && !u"，。；：！？、）”’》"_s.contains(right) &&
           !u"（“‘《"_s.contains(left);
}

/// The length of the first line of `text` that fits into so many columns.
qsizetype lineLength(const QString &text, qsizetype columns)
{
    qsizetype used = 0;
    qsizetype last = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && breaksBetween(text.at(i - 1), text.at(i)))
            last = i;
        used += isWide(text.at(i)) ? 2 : 1;
        if (used > columns && text.at(i) != u' ' && last > 0)
            return last;
    }
    return text.size();
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    return text.size() + std::count_if(text.cbegin(), text.cend(), isWide);
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(columns - columnsOf(text), 0), u' ');
}

QStringList wrapped(const QString &first, const QString &text)
{
    const qsizetype indent = columnsOf(first);
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() || lines.isEmpty()) {
        const qsizetype length = lineLength(rest, lineColumns - indent);
        lines.append((lines.isEmpty() ? first : QString(indent, u' ')) + rest.first(length).trimmed());
        rest = rest.sliced(length);
    }
    return lines;
}

QString withTilde(const QString &path, const QString &home)
{
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : QDir::toNativeSeparators(path);
}

} // namespace goconf
