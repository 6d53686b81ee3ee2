// SPDX-License-Identifier: MIT
// The compound commands of a POSIX-like shell and the words that begin and end them: a part of PosixScanner.
#include "base/ShellName.h"
#include "stores/shell/PosixScanner.h"

namespace goconf {

namespace {

/// The first bytes of the words below.
bool mayBeReserved(char c)
{
    switch (c) {
    case 'i':
    case 't':
    case 'e':
    case 'f':
    case 'w':
    case 'u':
    case 's':
    case 'd':
    case 'c':
    case 'r':
    case 'a':
    case '{':
    case '}':
    case '[':
    case '!': return true;
    default: return false;
    }
}

} // namespace

bool PosixScanner::onReserved(QByteArrayView word, const Token &token)
{
    if (word.size() > 8 || !mayBeReserved(word.front()))
        return false; // most words, and this is the hot path
    if (onConditional(word, token) || onPrefix(word, token))
        return true;
    if (is(word, "while") || is(word, "until")) {
        push(Frame::Loop, token.begin);
        frame().part = Frame::Condition;
    } else if (is(word, "for") || is(word, "select")) {
        push(Frame::Loop, token.begin);
        readFor();
        frame().part = Frame::Head;
    } else if (is(word, "do") && frame().type == Frame::Loop) {
        beginLoop(token.begin);
    } else if (is(word, "done")) {
        pop(Frame::Loop, token.end);
    } else if (is(word, "case")) {
        push(Frame::Case, token.begin);
        readCase();
    } else if (is(word, "esac")) {
        pop(Frame::Case, token.end);
    } else if (is(word, "{")) {
        push(Frame::Brace, token.begin);
    } else if (is(word, "}")) {
        pop(frame().type == Frame::Case && frame().hasBraces ? Frame::Case : Frame::Brace, token.end);
    } else if (is(word, "[[") && !m_isSh) {
        frame().command = token.begin;
        readTest();
    } else {
        return m_isZsh && onShortForm(word, token);
    }
    return true;
}

bool PosixScanner::onConditional(QByteArrayView word, const Token &token)
{
    if (is(word, "if")) {
        push(Frame::If, token.begin);
        frame().part = Frame::Condition;
        frame().mark = token.end;
    } else if (is(word, "then") && frame().type == Frame::If) {
        endList(token.begin);
        beginBranch(token.begin);
    } else if ((is(word, "elif") || is(word, "else")) && frame().type == Frame::If) {
        endList(token.begin);
        beginOtherwise();
        frame().mark = token.end;
        frame().part = is(word, "elif") ? Frame::Condition : frame().hasBraces ? Frame::Head : Frame::Body;
    } else if (is(word, "fi")) {
        pop(Frame::If, token.end);
    } else {
        return false;
    }
    return true;
}

bool PosixScanner::onPrefix(QByteArrayView word, const Token &token)
{
    if (is(word, "function") && !m_isSh) {
        if (!isNext("{")) // zsh takes one without a name
            m_lexer.next();
        readDefinition();
        m_pendingFunction = true;
        m_expectsMore = true;
    } else if (is(word, "!")) {
        frame().negation = token.begin; // "! test" is one command for the guard's text
        m_expectsMore = true;
        m_bound = true;
    } else if (is(word, "time")) {
        m_bound = true;
    } else {
        return false;
    }
    return true;
}

// For the test of an `if`: what stands inside runs when it succeeds, what follows `else` when it does not.
void PosixScanner::beginBranch(qsizetype conditionEnd)
{
    QByteArrayView condition = view(frame().mark, conditionEnd).trimmed();
    while (condition.endsWith(';') || condition.endsWith('\n'))
        condition = condition.chopped(1).trimmed();
    frame().part = Frame::Body;
    frame().taken = m_builder.guard({frame().guard, ShellGuard::Test, false, text(condition), {}});
    frame().guard = frame().listGuard = frame().taken;
}

void PosixScanner::beginOtherwise()
{
    if (frame().taken < 0)
        return;
    ShellGuard guard = m_builder.script().guards.at(frame().taken);
    guard.negated = true;
    frame().guard = frame().listGuard = m_builder.guard(std::move(guard));
}

void PosixScanner::beginLoop(qsizetype begin)
{
    endList(begin);
    frame().part = Frame::Body;
    frame().guard = frame().listGuard = m_builder.guard({frame().guard, ShellGuard::Opaque, false, {}, {}});
}

void PosixScanner::readFor()
{
    if (m_lexer.peek() == '(') {
        m_lexer.seek(m_lexer.skipBrackets(m_lexer.position()));
        return;
    }
    const Token name = m_lexer.next();
    frame().loopName = text(view(name));
    frame().loopWords.clear();
    while (m_isZsh && isNameStart(m_lexer.peek()) && !isNext("in") && !isNext("do"))
        m_lexer.next(); // zsh takes several names
    while (m_lexer.peek() == '\n')
        m_lexer.next();
    if (isNext("in") || (m_isZsh && m_lexer.peek() == '(')) {
        m_lexer.next();
        readLoopWords();
    }
}

// To the line end or ';', and in zsh to the bracket that closes them.
void PosixScanner::readLoopWords()
{
    for (;;) {
        const Token token = m_lexer.next();
        if (token.type != Token::Word)
            return;
        frame().loopWords.append(text(view(token)));
    }
}

void PosixScanner::readCase()
{
    const Token subject = m_lexer.next();
    frame().subject = text(view(subject));
    Token in = m_lexer.next();
    while (in.type == Token::Newline)
        in = m_lexer.next();
    frame().inPattern = true;
    frame().hasBraces = m_isZsh && is(view(in), "{");
    frame().mark = in.end;
}

void PosixScanner::onPattern(const Token &token)
{
    const QByteArrayView word = view(token);
    if (token.type == Token::Word && (is(word, "esac") || (frame().hasBraces && is(word, "}")))) {
        pop(Frame::Case, token.end);
        return;
    }
    if (token.type == Token::Newline || (token.type == Token::Operator && is(word, "("))) {
        frame().mark = token.end;
        return;
    }
    if (token.type != Token::Operator || word != ")")
        return;
    const QByteArray pattern = text(view(frame().mark, token.begin).trimmed());
    const int before = frame().otherwise;
    frame().otherwise = m_builder.guard({before, ShellGuard::Pattern, true, frame().subject, pattern});
    frame().guard = frame().listGuard =
        m_builder.guard({before, ShellGuard::Pattern, false, frame().subject, pattern});
    frame().inPattern = false;
}

void PosixScanner::readTest()
{
    for (;;) {
        const Token token = m_lexer.next();
        m_lastEnd = token.end;
        if (token.type == Token::End || (token.type == Token::Word && is(view(token), "]]"))) {
            m_delimited = true;
            return;
        }
        // The flags of a pattern of zsh, and no comment.
        if (token.type == Token::Operator && m_isZsh && is(view(token), "(") && m_lexer.at(token.end) == '#')
            m_lexer.seek(m_lexer.skipBrackets(token.begin));
    }
}

// Reads "()" behind a name.
bool PosixScanner::readDefinition()
{
    if (m_lexer.peek() != '(')
        return false;
    qsizetype pos = m_lexer.position() + 1;
    while (m_lexer.at(pos) == ' ' || m_lexer.at(pos) == '\t')
        ++pos;
    if (m_lexer.at(pos) != ')')
        return false;
    m_lexer.seek(pos + 1);
    return true;
}

} // namespace goconf
