// SPDX-License-Identifier: MIT
#include "Excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Excerpt)
};

constexpr qsizetype mostLines = 200;
constexpr qsizetype longestLine = 400;

void appendLine(QString &result, QStringView line)
{
    if (line.size() <= longestLine) {
        result += line;
        return;
    }
    const qsizetype kept = line.at(longestLine - 1).isHighSurrogate() ? longestLine - 1 : longestLine;
    result += line.first(kept);
    result += Text::tr("… (%1 more characters)").arg(line.size() - kept);
}

} // namespace

QString excerpt(const QString &lines)
{
    QString result;
    qsizetype position = 0;
    for (qsizetype count = 0; count < mostLines; ++count) {
        const qsizetype found = lines.indexOf(u'\n', position);
        const qsizetype end = found < 0 ? lines.size() : found;
        appendLine(result, QStringView(lines).sliced(position, end - position));
        if (found < 0)
            return result;
        result += u'\n';
        position = end + 1;
    }
    const qsizetype left = std::count(lines.cbegin() + position, lines.cend(), u'\n') +
                           (lines.size() > position && !lines.endsWith(u'\n') ? 1 : 0);
    return left == 0 ? result : result + Text::tr("… (%1 more lines)").arg(left);
}

} // namespace goconf
