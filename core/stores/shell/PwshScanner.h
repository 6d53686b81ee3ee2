// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellScriptBuilder.h"

namespace goconf {

/// Reads a script of PowerShell statically: assignments at the top level are plain, everything in brackets is
/// conditional. Linear in the bytes, without recursion.
class PwshScanner
{
public:
    explicit PwshScanner(const QByteArray &bytes);

    ShellScript scan();

private:
    char at(qsizetype offset) const { return offset < m_bytes.size() ? m_bytes.at(offset) : '\0'; }
    bool startsWith(qsizetype offset, const char *text) const;
    /// Behind the quote, comment or escape at the offset; the same offset when there is none.
    qsizetype skipQuoted(qsizetype offset);
    void onBracket(char bracket);
    void endStatement(qsizetype end);
    bool readListEntry();
    void analyze(qsizetype begin, qsizetype end);
    void addEnvironment(qsizetype begin, qsizetype end);
    void addDotNet(qsizetype begin, qsizetype end);
    void add(ShellAssignment assignment, qsizetype begin, qsizetype end);

    const QByteArray &m_bytes;
    ShellScriptBuilder m_builder;
    qsizetype m_pos = 0;
    qsizetype m_begin = -1;
    qsizetype m_topBegin = 0;
    /// One guard for everything in brackets, made when first needed.
    int m_opaque = -1;
    QByteArray m_brackets;
    bool m_broken = false;
};

} // namespace goconf
