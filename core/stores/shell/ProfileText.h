// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

namespace goconf {

/// Edits one profile: statements of the user's in place, and our marked block. Bytes that no edit names stay
/// as they are. Line ends follow the file. Works on its own copy; bytes() is the result.
class ProfileText
{
public:
    /// Nothing stands for a file that does not exist.
    ProfileText(const ShellDialect &dialect, std::optional<QByteArray> bytes);

    const std::optional<QByteArray> &bytes() const { return m_bytes; }
    const ShellScript &script() const { return m_script; }

    /// Gives the assignment another value, already quoted.
    void replaceValue(const ShellAssignment &assignment, const QByteArray &quoted);
    /// Takes the assignment away, the whole line when nothing else stands on it, and our block with its last
    /// line. The file too, when the block created it and nothing else is left.
    void remove(const ShellAssignment &assignment);

    /// Adds a statement as the last line of the block; without a block, `offset` says where to make it.
    void addLine(const QByteArray &statement, qsizetype offset);
    bool isInBlock(const ShellAssignment &assignment) const;
    /// Moves the block to the last place that the shell reaches, `limit` at most.
    void moveBlock(qsizetype limit);

    /// The last place for a line that the shell runs, not behind `limit` (-1: no limit).
    qsizetype lastPlace(qsizetype limit) const;
    /// The place before the statement at `offset`, above the comment that belongs to it.
    qsizetype placeBefore(qsizetype offset) const;

private:
    struct Block
    {
        qsizetype begin;
        qsizetype bodyEnd;
        qsizetype end;
    };

    struct Span
    {
        qsizetype begin;
        qsizetype end;
    };

    /// What to cut so that the word, or the whole statement, is gone and nothing else is.
    Span spanOfWord(const ShellAssignment &assignment) const;
    Span spanOfStatement(const ShellAssignment &assignment) const;
    qsizetype skipBlanks(qsizetype offset) const;
    qsizetype skipBlanksBack(qsizetype offset) const;
    /// Only a comment may stand between the offset and the end of the line.
    bool endsLine(qsizetype offset) const;
    std::optional<Block> findBlock() const;
    void assign(std::optional<QByteArray> bytes);
    void dropEmptyBlock();
    bool usesCrlf() const;
    QByteArray commentEnd() const { return usesCrlf() ? "\r\n" : "\n"; }

    const ShellDialect &m_dialect;
    std::optional<QByteArray> m_bytes;
    ShellScript m_script;
};

} // namespace goconf
