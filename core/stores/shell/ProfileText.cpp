// SPDX-License-Identifier: MIT
#include "stores/shell/ProfileText.h"

#include <algorithm>
#include <cstring>

namespace goconf {

namespace {

// Not translated: a profile is read on other machines too.
constexpr char explanation[] = "Written by Go Configurator. Edit these lines here, or with goconf.";
constexpr char createdFile[] = "This block created the file.";
constexpr char addedLineEnd[] = "The line end before this block came with it.";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

ProfileText::ProfileText(const ShellDialect &dialect, std::optional<QByteArray> bytes)
    : m_dialect(dialect)
{
    assign(std::move(bytes));
}

void ProfileText::assign(std::optional<QByteArray> bytes)
{
    m_bytes = std::move(bytes);
    m_script = m_bytes ? m_dialect.scan(*m_bytes) : ShellScript();
}

bool ProfileText::usesCrlf() const
{
    return m_bytes && 2 * m_bytes->count("\r\n") > m_bytes->count('\n');
}

void ProfileText::replaceValue(const ShellAssignment &assignment, const QByteArray &quoted)
{
    QByteArray bytes = *m_bytes;
    QByteArray text = quoted;
    // In a CRLF file the shell counts the carriage return to the value: keep it, behind a comment sign.
    if (assignment.raw.endsWith('\r') && m_dialect.crlfBreaksCompounds())
        text += " #\r";
    bytes.replace(assignment.valueBegin, assignment.wordEnd - assignment.valueBegin, text);
    assign(bytes);
}

void ProfileText::remove(const ShellAssignment &assignment)
{
    QByteArray bytes = *m_bytes;
    const Span span = assignment.siblings > 1 ? spanOfWord(assignment) : spanOfStatement(assignment);
    bytes.remove(span.begin, span.end - span.begin);
    assign(bytes);
    dropEmptyBlock();
}

ProfileText::Span ProfileText::spanOfWord(const ShellAssignment &assignment) const
{
    Span span{assignment.wordBegin, assignment.wordEnd};
    if (span.begin == assignment.begin) {
        while (span.end < m_bytes->size() && isBlank(m_bytes->at(span.end)))
            ++span.end;
    } else {
        span.begin = skipBlanksBack(span.begin);
    }
    return span;
}

// Other commands on the line stay, whatever joins them; a comment behind the last one goes with it.
ProfileText::Span ProfileText::spanOfStatement(const ShellAssignment &assignment) const
{
    const qsizetype begin = skipBlanksBack(assignment.begin);
    const bool startsLine =
        begin == 0 || std::binary_search(m_script.breaks.begin(), m_script.breaks.end(), begin);
    qsizetype end = skipBlanks(assignment.end);
    const bool isFollowed = end < m_bytes->size() && m_bytes->at(end) == ';';
    if (isFollowed)
        end = skipBlanks(end + 1);
    if (startsLine && endsLine(end)) {
        const qsizetype lineEnd = m_bytes->indexOf('\n', end);
        return {begin, lineEnd < 0 ? m_bytes->size() : lineEnd + 1};
    }
    if (isFollowed)
        return {assignment.begin, end};
    if (!endsLine(end))
        return {assignment.begin, assignment.end};
    const bool isJoined = begin > 0 && m_bytes->at(begin - 1) == ';';
    return {isJoined ? begin - 1 : begin, assignment.end};
}

qsizetype ProfileText::skipBlanksBack(qsizetype offset) const
{
    while (offset > 0 && isBlank(m_bytes->at(offset - 1)))
        --offset;
    return offset;
}

// Behind a statement a backslash before the line end continues the line.
qsizetype ProfileText::skipBlanks(qsizetype offset) const
{
    for (;;) {
        if (offset < m_bytes->size() && isBlank(m_bytes->at(offset)))
            ++offset;
        else if (QByteArrayView(*m_bytes).sliced(offset).startsWith("\\\n"))
            offset += 2;
        else
            return offset;
    }
}

bool ProfileText::endsLine(qsizetype offset) const
{
    const QByteArrayView rest = QByteArrayView(*m_bytes).sliced(offset);
    return rest.isEmpty() || rest.startsWith('\n') || rest.startsWith("\r\n") || rest.startsWith('#');
}

std::optional<ProfileText::Block> ProfileText::findBlock() const
{
    for (qsizetype i = 0; i + 1 < m_script.marks.size(); ++i) {
        const ShellMark &open = m_script.marks.at(i);
        const ShellMark &close = m_script.marks.at(i + 1);
        if (open.opens && !close.opens)
            return Block{open.begin, close.begin, close.end};
    }
    return std::nullopt;
}

bool ProfileText::isInBlock(const ShellAssignment &assignment) const
{
    const std::optional<Block> block = findBlock();
    return block && assignment.begin >= block->begin && assignment.begin < block->bodyEnd;
}

void ProfileText::dropEmptyBlock()
{
    const std::optional<Block> block = findBlock();
    if (!block)
        return;
    QByteArray text = m_bytes->mid(block->begin, block->bodyEnd - block->begin);
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#'))
            return;
    }
    const bool created = text.contains(createdFile);
    QByteArray bytes = *m_bytes;
    qsizetype begin = block->begin;
    if (text.contains(addedLineEnd) && block->end == bytes.size() && begin > 0) {
        --begin;
        if (begin > 0 && bytes.at(begin - 1) == '\r' && text.contains("\r\n"))
            --begin;
    }
    bytes.remove(begin, block->end - begin);
    assign(created && bytes.isEmpty() ? std::nullopt : std::optional(bytes));
}

void ProfileText::addLine(const QByteArray &statement, qsizetype offset)
{
    const QByteArray line = statement + m_dialect.lineEnd(usesCrlf());
    if (const std::optional<Block> block = findBlock()) {
        QByteArray bytes = *m_bytes;
        bytes.insert(block->bodyEnd, line);
        assign(bytes);
        return;
    }
    QByteArray bytes = m_bytes.value_or(QByteArray());
    const bool needsLineEnd = offset > 0 && bytes.at(offset - 1) != '\n';
    const auto comment = [&](const char *text) { return m_dialect.comment(text) + commentEnd(); };
    QByteArray block = needsLineEnd ? commentEnd() : QByteArray();
    block += comment(shellBlockBegin) + comment(explanation);
    if (!m_bytes)
        block += comment(createdFile);
    if (needsLineEnd)
        block += comment(addedLineEnd);
    block += line + comment(shellBlockEnd);
    bytes.insert(offset, block);
    assign(bytes);
}

void ProfileText::moveBlock(qsizetype limit)
{
    const std::optional<Block> block = findBlock();
    if (!block)
        return;
    const qsizetype length = block->end - block->begin;
    const qsizetype place = lastPlace(limit);
    if (place <= block->end)
        return;
    QByteArray bytes = *m_bytes;
    QByteArray text = bytes.mid(block->begin, length);
    if (bytes.at(place - 1) != '\n')
        text.prepend(commentEnd());
    bytes.insert(place, text);
    bytes.remove(block->begin, length);
    assign(bytes);
}

qsizetype ProfileText::lastPlace(qsizetype limit) const
{
    if (!m_bytes)
        return 0;
    qsizetype hard = limit;
    const auto lower = [&](qsizetype offset) {
        if (offset >= 0)
            hard = hard < 0 ? offset : std::min(hard, offset);
    };
    lower(m_script.brokenAt);
    lower(m_script.continuedAt);
    if (usesCrlf() && m_dialect.crlfBreaksCompounds())
        lower(m_script.firstCompound);
    return hard < 0 ? m_bytes->size() : placeBefore(hard);
}

qsizetype ProfileText::placeBefore(qsizetype offset) const
{
    const QVector<qsizetype> &breaks = m_script.breaks;
    auto found = std::upper_bound(breaks.begin(), breaks.end(), offset);
    if (found == breaks.begin())
        return 0;
    --found;
    while (found != breaks.begin()) {
        const qsizetype before = *std::prev(found);
        if (m_bytes->at(before) != '#' || m_bytes->mid(before, 2) == "#!" ||
            m_bytes->mid(before, *found - before).contains(shellBlockEnd))
            break;
        --found;
    }
    return *found;
}

} // namespace goconf
