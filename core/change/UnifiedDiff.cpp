// SPDX-License-Identifier: MIT
#include "change/UnifiedDiff.h"

#include <QMultiHash>

#include <algorithm>

namespace goconf {

namespace {

constexpr qsizetype context = 3;

/// Walks over the lines of a content, from 0.
class LineCursor
{
public:
    explicit LineCursor(QByteArrayView text)
        : m_text(text)
    {
    }

    void seek(qsizetype line)
    {
        while (m_line < line)
            next();
    }

    /// With its '\n', where it has one.
    QByteArrayView next()
    {
        const qsizetype end = m_text.indexOf('\n', m_position);
        const qsizetype begin = m_position;
        m_position = end < 0 ? m_text.size() : end + 1;
        ++m_line;
        return m_text.sliced(begin, m_position - begin);
    }

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
    qsizetype m_line = 0;
};

bool startsLine(QByteArrayView text, qsizetype position)
{
    return position == 0 || text.at(position - 1) == '\n';
}

/// Length of the lines that both begin with.
qsizetype commonHead(QByteArrayView a, QByteArrayView b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype length = inA - a.begin();
    // A whole content is made of whole lines, but its last one may go on in the other.
    if (length == a.size() && length == b.size())
        return length;
    while (!startsLine(a, length))
        --length;
    return length;
}

/// Length of the lines that both end with.
qsizetype commonTail(QByteArrayView a, QByteArrayView b)
{
    const auto [inA, inB] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    qsizetype length = inA - a.rbegin();
    if (length > 0 && !(startsLine(a, a.size() - length) && startsLine(b, b.size() - length))) {
        const qsizetype end = a.indexOf('\n', a.size() - length);
        length = end < 0 ? 0 : a.size() - (end + 1);
    }
    return length;
}

QVector<QByteArrayView> linesOf(QByteArrayView text)
{
    QVector<QByteArrayView> result;
    LineCursor cursor(text);
    for (qsizetype left = text.size(); left > 0; left -= result.constLast().size())
        result.append(cursor.next());
    return result;
}

QByteArray range(qsizetype begin, qsizetype end)
{
    const qsizetype count = end - begin;
    if (count == 1)
        return QByteArray::number(begin + 1);
    return QByteArray::number(count == 0 ? begin : begin + 1) + ',' + QByteArray::number(count);
}

void appendLine(QByteArray &diff, char sign, QByteArrayView line)
{
    diff.append(sign).append(line);
    if (!line.endsWith('\n'))
        diff.append("\n\\ No newline at end of file\n");
}

/// `line` with a note before its end.
QByteArray withNote(QByteArray line, const QByteArray &note)
{
    return line.insert(line.size() - (line.endsWith('\n') ? 1 : 0), note);
}

} // namespace

UnifiedDiff::UnifiedDiff(const std::optional<QByteArray> &before, const std::optional<QByteArray> &after)
    : m_before(before)
    , m_after(after)
{
    const QByteArray noBytes;
    const QByteArrayView a = m_before ? *m_before : noBytes;
    const QByteArrayView b = m_after ? *m_after : noBytes;
    const qsizetype head = commonHead(a, b);
    if (head == a.size() && head == b.size())
        return;
    const qsizetype tail = commonTail(a.sliced(head), b.sliced(head));
    const auto middle = [&](QByteArrayView text) {
        return linesOf(text.sliced(head, text.size() - head - tail));
    };
    QVector<LineRun> script{{' ', std::count(a.begin(), a.begin() + head, '\n')}};
    script.append(lineDiff(middle(a), middle(b)));
    LineCursor rest(a.last(tail));
    qsizetype tailLines = 0;
    for (qsizetype left = tail; left > 0 && tailLines < context; ++tailLines)
        left -= rest.next().size();
    script.append({' ', tailLines});
    addHunks(script);
}

void UnifiedDiff::addHunks(const QVector<LineRun> &script)
{
    qsizetype before = 0;
    qsizetype after = 0;
    bool open = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const LineRun &run = script.at(i);
        if (run.sign == ' ') {
            const bool last = i + 1 == script.size();
            const bool splits = last || run.count > 2 * context;
            if (open) {
                const qsizetype kept = splits ? std::min(context, run.count) : run.count;
                Hunk &hunk = m_hunks.last();
                hunk.runs.append({' ', kept});
                hunk.beforeEnd += kept;
                hunk.afterEnd += kept;
                open = !splits;
            }
            before += run.count;
            after += run.count;
            continue;
        }
        if (!open) {
            const qsizetype kept = std::min(context, before);
            m_hunks.append({before - kept, before, after - kept, after, {{' ', kept}}});
            open = true;
        }
        Hunk &hunk = m_hunks.last();
        hunk.runs.append(run);
        (run.sign == '-' ? before : after) += run.count;
        hunk.beforeEnd = before;
        hunk.afterEnd = after;
    }
}

/// The lines of one side, as they are and as they are shown.
class UnifiedDiff::Shown
{
public:
    struct Line
    {
        QByteArrayView real;
        QByteArrayView shown;
    };

    Shown(QByteArrayView real, QByteArrayView shown)
        : m_real(real)
        , m_shown(shown)
    {
    }

    void seek(qsizetype line)
    {
        m_real.seek(line);
        m_shown.seek(line);
    }

    Line next() { return {m_real.next(), m_shown.next()}; }

private:
    LineCursor m_real;
    LineCursor m_shown;
};

QByteArray UnifiedDiff::text(const QByteArray &label) const
{
    return text(label, m_before.value_or(QByteArray()), m_after.value_or(QByteArray()), {});
}

QByteArray UnifiedDiff::text(const QByteArray &label, const QByteArray &before, const QByteArray &after,
                             const QByteArray &hiddenDiffers) const
{
    if (isEmpty())
        return {};
    const QByteArray missing = "/dev/null";
    QByteArray diff = "--- " + (m_before ? label : missing) + "\n+++ " + (m_after ? label : missing) + '\n';
    const QByteArray realBefore = m_before.value_or(QByteArray());
    const QByteArray realAfter = m_after.value_or(QByteArray());
    Shown left(realBefore, before);
    Shown right(realAfter, after);
    for (const Hunk &hunk : m_hunks)
        diff += textOf(hunk, left, right, hiddenDiffers);
    return diff;
}

QByteArray UnifiedDiff::textOf(const Hunk &hunk, Shown &before, Shown &after,
                               const QByteArray &hiddenDiffers) const
{
    before.seek(hunk.beforeBegin);
    after.seek(hunk.afterBegin);
    QByteArray diff = "@@ -" + range(hunk.beforeBegin, hunk.beforeEnd) + " +" +
                      range(hunk.afterBegin, hunk.afterEnd) + " @@\n";
    // Of this stretch of changed lines: what is shown, and what stands there.
    QMultiHash<QByteArrayView, QByteArrayView> removed;
    for (const LineRun &run : hunk.runs) {
        if (run.sign == ' ')
            removed.clear();
        for (qsizetype i = 0; i < run.count; ++i) {
            const Shown::Line line = run.sign == '+' ? after.next() : before.next();
            if (run.sign == ' ')
                after.next();
            if (run.sign == '-' && line.real != line.shown)
                removed.insert(line.shown, line.real);
            const bool differs =
                run.sign == '+' && removed.contains(line.shown) && !removed.contains(line.shown, line.real);
            if (differs)
                appendLine(diff, run.sign, withNote(line.shown.toByteArray(), hiddenDiffers));
            else
                appendLine(diff, run.sign, line.shown);
        }
    }
    return diff;
}

} // namespace goconf
