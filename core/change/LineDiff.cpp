// SPDX-License-Identifier: MIT
#include "change/LineDiff.h"

#include <QHash>

#include <algorithm>

namespace goconf {

namespace {

// Together about 50 ms and 20 MB on a slow machine.
constexpr qsizetype maxLines = 200'000;
constexpr int maxDifference = 1500;
constexpr qint64 maxSteps = 20'000'000;

void append(QVector<LineRun> &runs, char sign, qsizetype count)
{
    if (count == 0)
        return;
    if (!runs.isEmpty() && runs.constLast().sign == sign)
        runs.last().count += count;
    else
        runs.append({sign, count});
}

/// Myers' search, on lines replaced by numbers that are equal where the lines are.
class ShortestEdit
{
public:
    ShortestEdit(QVector<int> before, QVector<int> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    /// False when the bounds were reached.
    bool search()
    {
        const int n = int(m_before.size());
        const int m = int(m_after.size());
        const int limit = std::min(n + m, maxDifference);
        m_reach.fill(0, 2 * limit + 3);
        m_origin = limit + 1;
        qint64 steps = 0;
        for (int d = 0; d <= limit; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = comesFromAbove(d, k) ? reach(k + 1) : reach(k - 1) + 1;
                while (x < n && x - k < m && m_before.at(x) == m_after.at(x - k)) {
                    ++x;
                    ++steps;
                }
                reach(k) = x;
                if (x >= n && x - k >= m) {
                    m_trace.append(m_reach.sliced(m_origin - d, 2 * d + 1));
                    return true;
                }
            }
            steps += d;
            if (steps > maxSteps)
                return false;
            m_trace.append(m_reach.sliced(m_origin - d, 2 * d + 1));
        }
        return false;
    }

    /// The way that search() found.
    QVector<LineRun> script() const
    {
        QVector<LineRun> backwards;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int d = int(m_trace.size()) - 1; d > 0; --d) {
            const QVector<int> &former = m_trace.at(d - 1);
            const auto formerReach = [&](int k) { return std::abs(k) < d ? former.at(k + d - 1) : -1; };
            const int k = x - y;
            const bool added = k == -d || (k != d && formerReach(k - 1) < formerReach(k + 1));
            const int formerX = added ? formerReach(k + 1) : formerReach(k - 1);
            const int startX = added ? formerX : formerX + 1;
            append(backwards, ' ', x - startX);
            append(backwards, added ? '+' : '-', 1);
            x = formerX;
            y = formerX - (added ? k + 1 : k - 1);
        }
        append(backwards, ' ', x);
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

private:
    int &reach(int k) { return m_reach[m_origin + k]; }

    bool comesFromAbove(int d, int k) { return k == -d || (k != d && reach(k - 1) < reach(k + 1)); }

    QVector<int> m_before;
    QVector<int> m_after;
    QVector<int> m_reach;
    int m_origin = 0;
    QVector<QVector<int>> m_trace;
};

QVector<LineRun> removedFirst(const QVector<LineRun> &runs)
{
    QVector<LineRun> result;
    qsizetype removed = 0;
    qsizetype added = 0;
    const auto flush = [&] {
        append(result, '-', removed);
        append(result, '+', added);
        removed = added = 0;
    };
    for (const LineRun &run : runs) {
        if (run.sign == ' ') {
            flush();
            append(result, ' ', run.count);
        } else {
            (run.sign == '-' ? removed : added) += run.count;
        }
    }
    flush();
    return result;
}

} // namespace

QVector<LineRun> lineDiff(const QVector<QByteArrayView> &before, const QVector<QByteArrayView> &after)
{
    const QVector<LineRun> everything = removedFirst({{'-', before.size()}, {'+', after.size()}});
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > maxLines)
        return everything;
    QHash<QByteArrayView, int> numbers;
    const auto numbered = [&numbers](const QVector<QByteArrayView> &lines) {
        QVector<int> result;
        result.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            const auto known = numbers.constFind(line);
            result.append(known != numbers.cend() ? *known : *numbers.insert(line, int(numbers.size())));
        }
        return result;
    };
    QVector<int> left = numbered(before);
    ShortestEdit edit(std::move(left), numbered(after));
    return edit.search() ? removedFirst(edit.script()) : everything;
}

} // namespace goconf
