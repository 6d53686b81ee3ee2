// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

#include <functional>

namespace goconf {

/// Splits a script of a POSIX-like shell (bash, zsh, dash) into words and operators, by chapter 2.3 of the
/// Shell Command Language of POSIX.1-2017 and the extensions of bash(1) and zshmisc(1). Linear in the bytes,
/// without recursion; any bytes are accepted.
class PosixLexer
{
public:
    struct Token
    {
        enum Type { Word, Operator, Newline, End };
        Type type = End;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// Called for every comment with the offsets of its sign and its end.
    using CommentHandler = std::function<void(qsizetype begin, qsizetype end)>;

    PosixLexer(const QByteArray &bytes, CommentHandler handler);

    Token next();
    /// Continues behind `offset`, which lies behind what was read.
    void seek(qsizetype offset) { m_pos = offset; }
    qsizetype position() const { return m_pos; }
    /// The next byte that is no blank, without reading it; NUL at the end.
    char peek();
    char at(qsizetype offset) const { return offset < m_size ? m_data[offset] : '\0'; }
    /// The script ended inside of a quote, a substitution or a here-document.
    bool isBroken() const { return m_broken; }
    /// The script ended in a backslash and a line end: what anyone appends would continue its last line.
    bool isContinued() const { return m_continued; }
    /// Behind the bracket that closes the one at `offset`.
    qsizetype skipBrackets(qsizetype offset);

private:
    struct HereDocument
    {
        /// Mostly a part of the script, not copied.
        QByteArray delimiter;
        bool stripsTabs = false;
    };

    void skipBlanks();
    qsizetype wordEnd(qsizetype offset);
    qsizetype operatorEnd(qsizetype offset) const;
    qsizetype skipSingle(qsizetype offset);
    qsizetype skipDouble(qsizetype offset);
    qsizetype skipAnsi(qsizetype offset);
    qsizetype skipNested(qsizetype offset);
    /// The last byte of the comment or of the here-documents that begin at `offset`, in a substituted
    /// command; `offset` when none do.
    qsizetype skipInCommand(qsizetype offset);
    /// Behind what a '$' begins.
    qsizetype skipDollar(qsizetype offset);
    qsizetype skipComment(qsizetype offset) const;
    qsizetype skipHereDocuments(qsizetype offset);
    /// Notes a here-document whose operator ends at `offset`.
    void expectHereDocument(qsizetype offset, bool stripsTabs);
    QByteArray unquotedDelimiter(qsizetype offset) const;
    qsizetype broken();

    const char *m_data;
    qsizetype m_size;
    CommentHandler m_handler;
    qsizetype m_pos = 0;
    bool m_broken = false;
    bool m_continued = false;
    QVector<HereDocument> m_pending;
};

} // namespace goconf
