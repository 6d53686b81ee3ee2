// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/PosixLexer.h"
#include "stores/shell/ShellKind.h"
#include "stores/shell/ShellScriptBuilder.h"

#include <cstring>
#include <vector>

namespace goconf {

/// Reads a script of bash, zsh or dash statically. Knows the compound commands of POSIX.1-2017 (Shell Command
/// Language 2.9) and the common extensions; what it does not know is a simple command.
class PosixScanner
{
public:
    /// `shell`: Bash, Zsh or Sh.
    PosixScanner(const QByteArray &bytes, ShellKind shell);

    ShellScript scan();

private:
    using Token = PosixLexer::Token;

    struct Frame
    {
        enum Type { Top, If, Loop, Foreach, Case, Brace, Subshell };
        /// How far an `if` or a loop has come: to its body, or before it behind a condition or a `for`.
        enum Part { Condition, Head, Body };

        Type type = Top;
        Part part = Body;
        bool function = false;
        /// Its body is the present list, without a word that ends it (zsh).
        bool isShort = false;
        /// This block is the body of the `if` or loop around it, and ends that.
        bool isBody = false;
        /// The branches of this `if`, or the branches of this `case` together, stand in braces (zsh).
        bool hasBraces = false;
        /// The guard of everything inside, as far as it goes now.
        int guard = -1;
        /// The guard of the next command of the current list (`a && b`).
        int listGuard = -1;
        /// The guard that holds when no branch of a `case` so far was taken.
        int otherwise = -1;
        /// The guard of the present branch of an `if`.
        int taken = -1;
        qsizetype begin = 0;
        /// Items before this compound command, before its current list, before its current pipeline.
        qsizetype items = 0;
        qsizetype listItems = 0;
        qsizetype pipelineItems = 0;
        /// Of the current list.
        int commands = 0;
        bool hadOr = false;
        bool inPipeline = false;
        /// Where the condition, the case pattern, or the current command begins.
        qsizetype mark = 0;
        qsizetype command = 0;
        /// Where the `!` before the present command stands, or -1.
        qsizetype negation = -1;
        QByteArray subject;
        bool inPattern = false;
        QByteArray loopName;
        QByteArrayList loopWords;
    };

    struct Word
    {
        qsizetype begin;
        qsizetype end;
    };
    using Words = std::vector<Word>;

    /// A part of the script, not copied.
    QByteArray text(qsizetype begin, qsizetype end) const
    {
        return QByteArray::fromRawData(m_bytes.constData() + begin, end - begin);
    }
    QByteArray text(QByteArrayView part) const { return QByteArray::fromRawData(part.data(), part.size()); }
    QByteArrayView view(const Token &token) const { return view(token.begin, token.end); }
    QByteArrayView view(qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_bytes).sliced(begin, end - begin);
    }
    QByteArrayView view(const Word &word) const { return view(word.begin, word.end); }
    Frame &frame() { return m_frames.back(); }

    /// Compares without leaving this function: a word is compared with many literals.
    template <size_t Size>
    static bool is(QByteArrayView word, const char (&literal)[Size])
    {
        return word.size() == qsizetype(Size - 1) && std::memcmp(word.data(), literal, Size - 1) == 0;
    }
    void onToken(const Token &token);
    void onPattern(const Token &token);
    void onOperator(const Token &token);
    bool onReserved(QByteArrayView word, const Token &token);
    bool onConditional(QByteArrayView word, const Token &token);
    /// A word before a command or a definition.
    bool onPrefix(QByteArrayView word, const Token &token);
    void onCommand(const Token &token);
    void readSimple(const Token &first);
    qsizetype readPart(const Token &token);
    bool readDefinition();
    void readFor();
    void readLoopWords();
    /// Whether the next word is that one.
    template <size_t Size>
    bool isNext(const char (&literal)[Size])
    {
        m_lexer.peek();
        const qsizetype begin = m_lexer.position();
        const qsizetype end = begin + qsizetype(Size - 1);
        return end <= m_bytes.size() && is(view(begin, end), literal) && endsWord(m_lexer.at(end));
    }
    static bool endsWord(char c) { return std::strchr(" \t\n;&|<>()", c) != nullptr; }
    bool onShortForm(QByteArrayView word, const Token &token);
    void beginLoop(qsizetype begin);
    void beginBody(const Token &token);
    void endBody(qsizetype end);
    void endShortForms(qsizetype end);
    void readCase();
    void readTest();
    bool readListEntry(qsizetype begin);
    void push(Frame::Type type, qsizetype begin);
    void pop(Frame::Type type, qsizetype end);
    void endCommand(qsizetype end);
    void endList(qsizetype end);
    void chain(bool onSuccess);
    void beginBranch(qsizetype conditionEnd);
    /// What follows runs when no branch of the `if` so far was taken.
    void beginOtherwise();
    void atLineStart(qsizetype offset);
    bool inFunction() const { return m_functions > 0; }

    void analyze(const Words &words, qsizetype end);
    void addAssignment(const Word &word, qsizetype begin, qsizetype end, int siblings, bool exported);
    void addNames(const Words &words, qsizetype first, qsizetype end, ShellAssignment::Operation operation);
    /// What all words of one export, declare or the like have in common.
    struct Declaration
    {
        qsizetype begin;
        qsizetype end;
        int siblings;
        bool exported;
        bool readOnly;
    };

    /// One argument of such a command.
    void addDeclared(const Word &word, const Declaration &declaration);
    void addDeclaration(const Words &words, qsizetype first, qsizetype end, QByteArrayView command);
    void addInclude(const QByteArray &raw, qsizetype begin);
    void addStop(bool endsShell, qsizetype begin);
    void addEvaluated(QByteArrayView text, qsizetype begin, qsizetype end);
    void addOpaque(const QByteArray &name, qsizetype begin, qsizetype end);
    void analyzeAssigner(const Words &words, qsizetype first, qsizetype end, QByteArrayView command);
    /// Offset of '=' or of '+' of "+=" when the word is an assignment, else -1.
    qsizetype assignmentSign(const Word &word) const;
    ShellAssignment statement(qsizetype begin, qsizetype end);

    const QByteArray &m_bytes;
    bool m_isZsh;
    bool m_isSh;
    ShellScriptBuilder m_builder;
    PosixLexer m_lexer;
    std::vector<Frame> m_frames;
    Words m_words;
    int m_functions = 0;
    bool m_pendingFunction = false;
    /// The next block is the body of the command around it.
    bool m_pendingBody = false;
    /// What came last ends by itself, as a block or [[ ]] does: in zsh the body may follow at once.
    bool m_delimited = false;
    /// A command must follow (after && || | and the like).
    bool m_expectsMore = false;
    /// The command cannot be taken away without what belongs to it: a `!`, the text of a here-document.
    bool m_bound = false;
    bool m_started = false;
    qsizetype m_topBegin = 0;
    qsizetype m_lastEnd = 0;
};

} // namespace goconf
