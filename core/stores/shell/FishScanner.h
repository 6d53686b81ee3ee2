// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellScriptBuilder.h"

namespace goconf {

/// Reads a script of fish statically (fish language reference). Linear in the bytes, without recursion.
class FishScanner
{
public:
    explicit FishScanner(const QByteArray &bytes);

    ShellScript scan();

private:
    struct Word
    {
        qsizetype begin;
        qsizetype end;
    };

    struct Frame
    {
        bool isIf = false;
        bool inCondition = false;
        bool function = false;
        int guard = -1;
        int otherwise = -1;
        qsizetype items = 0;
        qsizetype mark = 0;
        QByteArray loopName;
        QByteArrayList loopWords;
    };

    QByteArray text(qsizetype begin, qsizetype end) const { return m_bytes.mid(begin, end - begin); }
    QByteArrayView view(const Word &word) const
    {
        return QByteArrayView(m_bytes).sliced(word.begin, word.end - word.begin);
    }
    QByteArray text(const Word &word) const { return text(word.begin, word.end); }
    char at(qsizetype offset) const { return offset < m_bytes.size() ? m_bytes.at(offset) : '\0'; }

    /// Reads one command with its words; false at the end.
    void readCommand();
    void skipRedirection();
    void onSeparator();
    /// Words in front of a command: it runs all the same. True when they take the only word so far.
    bool onPrefix();
    void onCommand(qsizetype end);
    bool onBlock(QByteArrayView command);
    void push(bool isIf, bool opaque, qsizetype begin);
    bool readListEntry(qsizetype begin);
    bool readListEntry(qsizetype begin, qsizetype nameBegin, QByteArrayView quoted);
    void analyze(qsizetype first, qsizetype end);
    /// What `set` was told (set(1) of fish).
    struct SetOptions
    {
        bool exports = false;
        bool universal = false;
        bool erases = false;
        bool prepends = false;
        bool appends = false;
        /// Asks only, or sets what no other program sees.
        bool passesBy = false;
        bool isLocal = false;
        /// The word behind the options.
        qsizetype end = 0;
    };
    SetOptions setOptions(qsizetype first) const;
    void addSet(qsizetype first, qsizetype end);
    void addExports(qsizetype first, qsizetype end);
    void addRead(qsizetype first, qsizetype end);
    QByteArray nameOf(const Word &word) const;
    void addSetenv(qsizetype first, qsizetype end);
    void addEvaluated(qsizetype first, qsizetype end);
    void addPathFolders(qsizetype first, qsizetype end);
    ShellAssignment statement(qsizetype end);

    const QByteArray &m_bytes;
    ShellScriptBuilder m_builder;
    QVector<Frame> m_frames;
    QVector<Word> m_words;
    qsizetype m_pos = 0;
    /// Where the command with `m_words` begins, the `not` in front of it included.
    qsizetype m_begin = 0;
    qsizetype m_topBegin = 0;
    bool m_broken = false;
    /// The guard of the next command because of && || and or.
    int m_chain = -1;
    Word m_previous{0, 0};
    bool m_pipeline = false;
    int m_functions = 0;
};

} // namespace goconf
