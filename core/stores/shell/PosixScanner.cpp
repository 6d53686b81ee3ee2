// SPDX-License-Identifier: MIT
#include "stores/shell/PosixScanner.h"

#include "stores/shell/PosixListEntry.h"

#include <algorithm>
#include <cstring>

namespace goconf {

PosixScanner::PosixScanner(const QByteArray &bytes, ShellKind shell)
    : m_bytes(bytes)
    , m_isZsh(shell == ShellKind::Zsh)
    , m_isSh(shell == ShellKind::Sh)
    , m_builder(bytes)
    , m_lexer(bytes, [this](qsizetype begin, qsizetype end) {
        if (m_frames.size() == 1)
            m_builder.comment(begin, end);
    })
{
    m_frames.emplace_back();
}

ShellScript PosixScanner::scan()
{
    for (;;) {
        const Token token = m_lexer.next();
        if (token.type == Token::End)
            break;
        onToken(token);
    }
    endShortForms(m_bytes.size());
    const bool cutOff = m_frames.size() > 1 || m_lexer.isBroken() || m_expectsMore;
    if (cutOff)
        m_builder.script().brokenAt = m_topBegin;
    else if (m_lexer.isContinued())
        m_builder.script().continuedAt = m_topBegin;
    while (m_frames.size() > 1)
        pop(frame().type, m_bytes.size());
    endList(m_bytes.size());
    return std::move(m_builder.script());
}

void PosixScanner::onToken(const Token &token)
{
    if (frame().type == Frame::Case && frame().inPattern) {
        onPattern(token);
        return;
    }
    if (token.type == Token::Newline) {
        if (!m_expectsMore)
            endList(token.begin);
        atLineStart(m_lexer.position());
        return;
    }
    if (!m_started && m_frames.size() == 1) {
        m_started = true;
        m_topBegin = token.begin;
    }
    if (token.type == Token::Operator)
        onOperator(token);
    else
        onCommand(token);
}

void PosixScanner::atLineStart(qsizetype offset)
{
    if (m_frames.size() == 1 && !m_expectsMore && !m_lexer.isBroken())
        m_builder.script().breaks.append(offset);
}

void PosixScanner::onOperator(const Token &token)
{
    const QByteArrayView sign = view(token);
    if (is(sign, "&&") || is(sign, "||")) {
        endCommand(token.begin);
        chain(is(sign, "&&"));
    } else if (is(sign, "|") || is(sign, "|&")) {
        m_builder.blur(frame().pipelineItems, true);
        frame().inPipeline = true;
        m_expectsMore = true;
        m_delimited = false;
    } else if (is(sign, "&")) {
        m_builder.forgetFrom(frame().listItems);
        endList(token.begin);
        if (m_isZsh && (m_lexer.at(token.end) == '|' || m_lexer.at(token.end) == '!'))
            m_lexer.seek(token.end + 1); // "&|" and "&!": not even a job
    } else if (is(sign, ";;") || is(sign, ";&") || is(sign, ";;&") || is(sign, ";|")) {
        endList(token.begin);
        if (frame().type == Frame::Case) {
            frame().inPattern = true;
            frame().mark = token.end;
        }
    } else if (is(sign, ";")) {
        endList(token.begin);
    } else if (is(sign, "(")) {
        m_expectsMore = false;
        if (frame().part != Frame::Body)
            beginBody(token);
        if (m_lexer.at(token.end) == '(' && m_lexer.at(token.begin - 1) != '$') {
            m_lexer.seek(m_lexer.skipBrackets(token.begin)); // arithmetic
            frame().command = token.begin;
            m_lastEnd = m_lexer.position();
            m_delimited = true;
        } else {
            push(Frame::Subshell, token.begin);
        }
    } else if (is(sign, ")")) {
        pop(Frame::Subshell, token.end);
    } else {
        readSimple(token); // a redirection
    }
}

void PosixScanner::onCommand(const Token &token)
{
    m_expectsMore = false;
    const QByteArrayView word = view(token);
    if (frame().part != Frame::Body)
        beginBody(token);
    const bool mayBeOurs = is(word, "case") || (word.endsWith('"') && word.endsWith(":}\""));
    if (mayBeOurs && readListEntry(token.begin))
        return;
    if (!onReserved(word, token))
        readSimple(token);
}

bool PosixScanner::readListEntry(qsizetype begin)
{
    const std::optional<PosixListEntry> entry = readPosixListEntry(QByteArrayView(m_bytes).sliced(begin));
    if (!entry)
        return false;
    ShellAssignment assignment = statement(begin, begin + entry->length);
    assignment.operation = entry->operation;
    assignment.name = entry->name;
    assignment.raw = entry->raw;
    assignment.exported = true;
    frame().command = begin;
    m_lexer.seek(assignment.end);
    m_lastEnd = assignment.end;
    m_builder.add(std::move(assignment));
    return true;
}

void PosixScanner::readSimple(const Token &first)
{
    if (first.type == Token::Word && readDefinition()) {
        m_pendingFunction = true;
        m_expectsMore = true;
        return;
    }
    m_words.clear();
    m_delimited = false;
    qsizetype end = first.end;
    for (Token token = first;; token = m_lexer.next()) {
        end = readPart(token);
        if (token.end == token.begin)
            break;
        const char c = m_lexer.peek();
        if (c == '\n' || c == ';' || c == '|' || c == ')' || c == '#' || c == '\0')
            break;
        if (c == '&' && m_lexer.at(m_lexer.position() + 1) != '>')
            break;
        if (c == '}' && m_isZsh && endsWord(m_lexer.at(m_lexer.position() + 1)))
            break;
    }
    m_lastEnd = end;
    if (m_words.empty())
        return; // redirections only, of the compound command before them
    frame().command = first.begin;
    analyze(m_words, end);
}

// One word of a simple command or one redirection; answers with its end.
qsizetype PosixScanner::readPart(const Token &token)
{
    if (token.type == Token::Operator) {
        qsizetype end = 0;
        if (is(view(token), "(")) {
            end = m_lexer.skipBrackets(token.begin); // no shell takes this; do not lose the thread
        } else {
            m_bound |= is(view(token), "<<") || is(view(token), "<<-");
            end = m_lexer.next().end;
        }
        m_lexer.seek(std::max(end, m_lexer.position()));
        return end;
    }
    if (token.type == Token::Word) {
        const char behind = m_lexer.at(token.end);
        const bool isDescriptor = (behind == '<' || behind == '>') &&
                                  (m_bytes.at(token.begin) == '{' ||
                                   std::all_of(m_bytes.begin() + token.begin, m_bytes.begin() + token.end,
                                               [](char digit) { return digit >= '0' && digit <= '9'; }));
        if (!isDescriptor)
            m_words.push_back({token.begin, token.end});
    }
    return token.end;
}

void PosixScanner::push(Frame::Type type, qsizetype begin)
{
    ShellScript &script = m_builder.script();
    if (script.firstCompound < 0)
        script.firstCompound = m_topBegin;
    Frame next;
    next.type = type;
    next.function = std::exchange(m_pendingFunction, false);
    next.isBody = std::exchange(m_pendingBody, false);
    next.guard = frame().listGuard;
    if (next.function) {
        ++m_functions;
        next.guard = m_builder.guard({next.guard, ShellGuard::Opaque, false, {}, {}});
    }
    next.listGuard = next.otherwise = next.guard;
    next.begin = begin;
    next.items = next.listItems = next.pipelineItems = m_builder.count();
    next.loopName = frame().loopName;
    next.loopWords = frame().loopWords;
    m_expectsMore = false;
    frame().command = begin;
    m_frames.push_back(std::move(next));
}

void PosixScanner::pop(Frame::Type type, qsizetype end)
{
    endShortForms(end);
    if (m_frames.size() == 1 || frame().type != type)
        return;
    endList(end);
    const Frame closed = std::move(m_frames.back());
    m_frames.pop_back();
    m_functions -= closed.function ? 1 : 0;
    if (type == Frame::Subshell)
        m_builder.forgetFrom(closed.items);
    else
        m_builder.blur(closed.items, false);
    m_expectsMore = false;
    m_lastEnd = end;
    m_delimited = type == Frame::Brace || type == Frame::Subshell;
    if (closed.isBody)
        endBody(end);
}

void PosixScanner::endCommand(qsizetype end)
{
    if (frame().inPipeline)
        m_builder.blur(frame().pipelineItems, true);
    frame().inPipeline = false;
    frame().pipelineItems = m_builder.count();
    m_lastEnd = end;
    m_delimited = false;
}

void PosixScanner::endList(qsizetype end)
{
    endShortForms(end);
    endCommand(end);
    frame().listGuard = frame().guard;
    frame().commands = 0;
    frame().negation = -1;
    frame().hadOr = false;
    frame().listItems = m_builder.count();
    m_expectsMore = false;
    m_pendingFunction = false;
    m_bound = false;
    if (m_frames.size() == 1)
        m_started = false;
}

void PosixScanner::chain(bool onSuccess)
{
    m_builder.blur(frame().listItems, false);
    const bool known = onSuccess ? !frame().hadOr : frame().commands == 0;
    ++frame().commands;
    frame().hadOr |= !onSuccess;
    ShellGuard guard{frame().guard, ShellGuard::Opaque, false, {}, {}};
    if (known) {
        guard = {frame().listGuard, ShellGuard::Test, !onSuccess, {}, {}};
        const qsizetype begin = frame().negation >= 0 ? frame().negation : frame().command;
        guard.text = text(view(begin, std::max(begin, m_lastEnd)).trimmed());
    }
    frame().negation = -1;
    frame().listGuard = m_builder.guard(std::move(guard));
    m_expectsMore = true;
}

} // namespace goconf
