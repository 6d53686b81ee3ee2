// SPDX-License-Identifier: MIT
// The forms without `then` and `do`: those of zshmisc(1), "ALTERNATE FORMS FOR COMPLEX COMMANDS", and the
// braces that bash takes around the body of a `for`. A part of PosixScanner.
#include "stores/shell/PosixScanner.h"

namespace goconf {

// Before the body: `token` begins a command, and perhaps the body.
void PosixScanner::beginBody(const Token &token)
{
    const QByteArrayView word = view(token);
    const bool isBrace = is(word, "{");
    if (frame().part == Frame::Condition && !(m_delimited && m_isZsh))
        return;
    if (!isBrace && (!m_isZsh || is(word, "then") || is(word, "do") || is(word, "always")))
        return;
    const char behind = m_lexer.at(token.end);
    if (token.type == Token::Word && (behind == '<' || behind == '>'))
        return; // the number of a redirection
    if (frame().type == Frame::Loop) {
        beginLoop(token.begin);
    } else if (frame().part == Frame::Condition) {
        endList(token.begin);
        beginBranch(token.begin);
    }
    frame().part = Frame::Body;
    frame().hasBraces = isBrace;
    frame().isShort = !isBrace;
    m_pendingBody = isBrace;
}

void PosixScanner::endBody(qsizetype end)
{
    if (frame().type == Frame::If && (isNext("elif") || isNext("else")))
        return;
    pop(frame().type, end);
}

void PosixScanner::endShortForms(qsizetype end)
{
    while (frame().isShort) {
        frame().isShort = false; // pop() comes by here, too
        pop(frame().type, end);
    }
}

bool PosixScanner::onShortForm(QByteArrayView word, const Token &token)
{
    if (is(word, "repeat")) {
        push(Frame::Loop, token.begin);
        m_lexer.next();
        frame().part = Frame::Head;
    } else if (is(word, "foreach")) {
        push(Frame::Foreach, token.begin);
        readFor();
        beginLoop(token.begin);
    } else if (is(word, "end") && frame().type == Frame::Foreach) {
        pop(Frame::Foreach, token.end);
    } else {
        return is(word, "always") && m_delimited; // what follows runs in any case
    }
    return true;
}

} // namespace goconf
