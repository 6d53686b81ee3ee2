// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellDialect.h"

#include <QVarLengthArray>

namespace goconf {

/// Reads one word of a POSIX-like shell. `raw` and `lookup` must outlive it; `depth` counts the words around
/// it, which end at 8.
class PosixWordReader
{
public:
    PosixWordReader(QByteArrayView raw, const ShellLookup &lookup, int depth)
        : m_raw(raw)
        , m_lookup(lookup)
        , m_depth(depth)
    {
    }

    /// What the word stands for, as if between double quotes when `quoted`; nothing when that is not
    /// knowable. To be called once.
    std::optional<QByteArray> word(bool quoted);

private:
    char at(qsizetype offset) const { return offset < m_raw.size() ? m_raw.at(offset) : '\0'; }
    void append(const std::optional<QByteArray> &value)
    {
        if (value)
            m_value.append(value->constData(), value->size());
        m_failed |= !value || m_value.size() > ShellDialect::valueLimit;
    }
    /// Takes the bytes up to `end` as they stand.
    void take(qsizetype end)
    {
        m_value.append(m_raw.data() + m_pos, end - m_pos);
        m_pos = end;
    }
    void plainBytes();
    void unquoted();
    void singleQuoted();
    void doubleQuoted();
    void ansiQuoted();
    void ansiEscape();
    void ansiNumber(int base, int digits);
    void tilde();
    void parameter();
    void bracedParameter();
    QByteArray name();

    QByteArrayView m_raw;
    const ShellLookup &m_lookup;
    int m_depth;
    qsizetype m_pos = 0;
    /// On the stack: most words are short, and a script has thousands.
    QVarLengthArray<char, 256> m_value;
    bool m_failed = false;
};

} // namespace goconf
