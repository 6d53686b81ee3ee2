// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellScript.h"

namespace goconf {

/// Collects what a scanner finds and keeps the items in order. Used by the scanners of all dialects.
class ShellScriptBuilder
{
public:
    explicit ShellScriptBuilder(const QByteArray &bytes);

    /// Line of an offset, from 1; the offsets must not go back by more than a few lines to stay quick.
    int lineAt(qsizetype offset);
    int guard(ShellGuard guard);

    void add(ShellAssignment &&assignment);
    void add(ShellInclude include);
    void add(ShellStop stop);
    /// Notes the comment [begin, end) when it is one of our marks. `begin` is the comment sign.
    void comment(qsizetype begin, qsizetype end);

    /// The number of items so far, for the two below.
    qsizetype count() const { return m_script.order.size(); }
    /// Forgets the items from `count` on: they ran in a subshell.
    void forgetFrom(qsizetype count);
    /// The items from `count` on are part of something bigger and must not be edited; with `opaque` they also
    /// may or may not have an effect.
    void blur(qsizetype count, bool opaque);

    ShellScript &script() { return m_script; }

private:
    const QByteArray &m_bytes;
    ShellScript m_script;
    qsizetype m_lineOffset = 0;
    int m_line = 1;
};

} // namespace goconf
