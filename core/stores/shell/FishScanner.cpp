// SPDX-License-Identifier: MIT
#include "stores/shell/FishScanner.h"

#include "base/ShellName.h"
#include "stores/shell/FishWord.h"

#include <cstring>

namespace goconf {

FishScanner::FishScanner(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_builder(bytes)
{
    m_frames.append(Frame());
}

ShellScript FishScanner::scan()
{
    m_pos = m_builder.textBegin();
    while (m_pos < m_bytes.size()) {
        const char c = m_bytes.at(m_pos);
        if (c == ' ' || c == '\t' || c == '\r') {
            ++m_pos;
        } else if (c == '#') {
            const qsizetype end = m_bytes.indexOf('\n', m_pos);
            const qsizetype stop = end < 0 ? m_bytes.size() : end;
            if (m_frames.size() == 1)
                m_builder.comment(m_pos, stop);
            m_pos = stop;
        } else if (c == '\n' || c == ';' || c == '&' || c == '|') {
            onSeparator();
        } else {
            readCommand();
        }
    }
    if (m_frames.size() > 1 || m_broken)
        m_builder.script().brokenAt = m_topBegin;
    if (m_frames.size() > 1)
        m_builder.blur(m_frames.at(1).items, true);
    return std::move(m_builder.script());
}

void FishScanner::onSeparator()
{
    const char c = m_bytes.at(m_pos);
    const bool twice = at(m_pos + 1) == c && (c == '&' || c == '|');
    m_pos += twice ? 2 : 1;
    if (twice) {
        const bool onSuccess = c == '&';
        m_chain = m_builder.guard({m_chain >= 0 ? m_chain : m_frames.last().guard,
                                   ShellGuard::Test,
                                   !onSuccess,
                                   text(m_previous),
                                   {}});
    } else {
        m_chain = -1;
        m_pipeline = c == '|';
        if (c == '\n' && m_frames.size() == 1)
            m_builder.script().breaks.append(m_pos);
    }
}

void FishScanner::skipRedirection()
{
    ++m_pos;
    while (at(m_pos) == '>' || at(m_pos) == '&' || at(m_pos) == '?' || at(m_pos) == ' ')
        ++m_pos;
    if (m_pos < m_bytes.size())
        m_pos = std::min(fishWordEnd(m_bytes, m_pos), m_bytes.size());
}

void FishScanner::readCommand()
{
    if (m_frames.size() == 1)
        m_topBegin = m_pos;
    if (readListEntry(m_pos))
        return;
    m_words.clear();
    m_begin = m_pos;
    qsizetype end = m_pos;
    while (m_pos < m_bytes.size()) {
        const char c = m_bytes.at(m_pos);
        if (c == ' ' || c == '\t' || c == '\r') {
            ++m_pos;
        } else if (c == '\\' && at(m_pos + 1) == '\n') {
            m_pos += 2;
            m_broken |= m_pos >= m_bytes.size();
        } else if (c == '<' || c == '>') {
            skipRedirection();
            end = m_pos;
        } else if (c == '\n' || c == ';' || c == '&' || c == '|' || c == '#') {
            break;
        } else {
            qsizetype wordEnd = fishWordEnd(m_bytes, m_pos);
            m_broken |= wordEnd > m_bytes.size();
            wordEnd = std::clamp(wordEnd, m_pos + 1, m_bytes.size()); // a stray bracket is a word of its own
            m_words.append({m_pos, wordEnd});
            end = m_pos = wordEnd;
            if (m_words.size() > 1 || onPrefix())
                continue;
            const QByteArrayView word = view(m_words.first());
            if (word == "begin" || word == "else" || word == "if" || word == "while")
                break; // what follows is a command of its own
        }
    }
    if (!m_words.isEmpty())
        onCommand(end);
}

bool FishScanner::onPrefix()
{
    const QByteArrayView word = view(m_words.first());
    const bool chains = word == "and" || word == "or";
    if (!chains && word != "not" && word != "!" && word != "time")
        return false;
    if (chains) {
        m_chain =
            m_builder.guard({m_frames.last().guard, ShellGuard::Test, word == "or", text(m_previous), {}});
        m_begin = m_words.first().end + 1;
    }
    m_words.clear();
    return true;
}

/// Our statements, by what stands before the element and between it and the name of the list.
bool FishScanner::readListEntry(qsizetype begin)
{
    static constexpr struct
    {
        const char *head;
        const char *separator;
        const char *between;
    } forms[] = {{"while set -l i (contains -i -- ", "", " $"},
                 {"contains -- ", "", " $"},
                 {"string split -q -m1 -- ", ":", " \":$"}};
    const QByteArrayView script = QByteArrayView(m_bytes).sliced(begin);
    for (const auto &form : forms) {
        if (!script.startsWith(form.head))
            continue;
        const qsizetype start = qsizetype(std::strlen(form.head));
        const qsizetype end = fishWordEnd(script, start);
        const qsizetype edge = qsizetype(std::strlen(form.separator));
        if (end >= script.size() || end - start <= 2 * edge)
            return false;
        const qsizetype nameBegin = end + qsizetype(std::strlen(form.between));
        return readListEntry(begin, nameBegin, script.sliced(start + edge, end - start - 2 * edge));
    }
    // A list that fish must be told of: its name comes before the element.
    if (!script.startsWith("test -n \"$"))
        return false;
    const QByteArray moves = "while set -l i (contains -i -- ";
    const qsizetype lineEnd = script.indexOf('\n');
    const qsizetype loop = script.first(lineEnd < 0 ? script.size() : lineEnd).indexOf(moves);
    if (loop < 0)
        return false;
    const qsizetype start = loop + moves.size();
    const qsizetype end = fishWordEnd(script, start);
    return end < script.size() && readListEntry(begin, 10, script.sliced(start, end - start));
}

bool FishScanner::readListEntry(qsizetype begin, qsizetype nameBegin, QByteArrayView quoted)
{
    const QByteArrayView script = QByteArrayView(m_bytes).sliced(begin);
    qsizetype nameEnd = nameBegin;
    while (nameEnd < script.size() && isShellName(script.sliced(nameBegin, nameEnd + 1 - nameBegin)))
        ++nameEnd;
    if (nameEnd <= nameBegin || nameEnd > script.size())
        return false;
    ShellAssignment assignment = statement(begin);
    assignment.name = script.sliced(nameBegin, nameEnd - nameBegin).toByteArray();
    assignment.raw = quoted.toByteArray();
    for (const auto operation :
         {ShellAssignment::MoveFirst, ShellAssignment::AddFirst, ShellAssignment::AddLast}) {
        const QByteArray text = fishListEntry(assignment.name, assignment.raw, operation);
        if (!script.startsWith(text))
            continue;
        assignment.operation = operation;
        assignment.begin = assignment.wordBegin = assignment.valueBegin = begin;
        m_pos = assignment.end = assignment.wordEnd = begin + text.size();
        assignment.exported = true;
        m_builder.add(std::move(assignment));
        return true;
    }
    return false;
}

void FishScanner::push(bool isIf, bool opaque, qsizetype begin)
{
    Frame frame;
    frame.isIf = frame.inCondition = isIf;
    const int outer = m_chain >= 0 ? m_chain : m_frames.last().guard;
    frame.guard = opaque ? m_builder.guard({outer, ShellGuard::Opaque, false, {}, {}}) : outer;
    frame.otherwise = outer;
    frame.items = m_builder.count();
    frame.mark = begin;
    frame.loopName = m_frames.last().loopName;
    frame.loopWords = m_frames.last().loopWords;
    if (m_builder.script().firstCompound < 0)
        m_builder.script().firstCompound = m_topBegin;
    m_frames.append(std::move(frame));
    m_chain = -1;
}

// Blocks; the first word is taken. True when nothing is left of the command.
bool FishScanner::onBlock(QByteArrayView command)
{
    Frame &frame = m_frames.last();
    const qsizetype begin = m_words.first().begin;
    if (command == "end") {
        if (m_frames.size() > 1) {
            const Frame closed = m_frames.takeLast();
            m_functions -= closed.function ? 1 : 0;
            m_builder.blur(closed.items, false);
        }
        m_previous = {0, 0};
    } else if (command == "begin") {
        push(false, false, begin);
    } else if (command == "if") {
        push(true, false, begin);
    } else if (command == "else" && frame.isIf) {
        frame.guard = frame.otherwise;
    } else if (command == "case") {
        frame.guard = m_builder.guard({frame.otherwise, ShellGuard::Opaque, false, {}, {}});
    } else if (command == "for" || command == "while" || command == "switch" || command == "function") {
        push(false, true, begin);
        if (command == "for" && m_words.size() > 3) {
            m_frames.last().loopName = text(m_words.at(1));
            m_frames.last().loopWords.clear();
            for (qsizetype i = 3; i < m_words.size(); ++i)
                m_frames.last().loopWords.append(text(m_words.at(i)));
        }
        m_frames.last().function = command == "function";
        m_functions += m_frames.last().function ? 1 : 0;
    } else {
        return false;
    }
    return true;
}

void FishScanner::onCommand(qsizetype end)
{
    const QByteArrayView command = view(m_words.first());
    Frame &frame = m_frames.last();
    if (frame.isIf && frame.inCondition) {
        // The words behind `if`: a condition of one command.
        frame.inCondition = false;
        const QByteArray test = text(m_begin, end);
        const qsizetype before = m_builder.count();
        analyze(0, end);
        m_builder.blur(before, false);
        const int outer = frame.otherwise;
        qsizetype next = m_pos;
        while (at(next) == ';' || at(next) == ' ' || at(next) == '\n' || at(next) == '\t')
            ++next;
        const QByteArray after = m_bytes.mid(next, 4);
        const bool simple = !after.startsWith("and ") && !after.startsWith("or ") &&
                            !after.startsWith("&&") && !after.startsWith("||") && !after.startsWith('|');
        const auto kind = simple ? ShellGuard::Test : ShellGuard::Opaque;
        frame.otherwise = m_builder.guard({outer, kind, true, test, {}});
        frame.guard = m_builder.guard({outer, kind, false, test, {}});
        return;
    }
    if (onBlock(command)) {
        if (command == "else" && at(m_words.first().end) == ' ') {
            qsizetype next = m_words.first().end;
            while (at(next) == ' ' || at(next) == '\t')
                ++next;
            if (m_bytes.mid(next, 3) == "if ") {
                m_frames.last().inCondition = true;
                m_pos = next + 3;
            }
        }
        return;
    }
    m_previous = {m_begin, end};
    analyze(0, end);
}

} // namespace goconf
