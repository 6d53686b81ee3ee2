// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/ShellScript.h"

namespace goconf {

/// Collects what a scanner finds and keeps the items in order. Used by the scanners of all dialects.
class ShellScriptBuilder
{
public:
    explicit ShellScriptBuilder(const QByteArray &bytes);

    /// Behind the byte order mark with which the script begins; 0 without one. Not for the POSIX-like shells:
    /// they take the mark for a part of the first word.
    qsizetype textBegin() const;
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
    /// may or may not have an effect. However deep the calls nest, each item is changed once by each of the
    /// two.
    void blur(qsizetype count, bool opaque);

    ShellScript &script() { return m_script; }

private:
    /// Items [begin, end) that have been changed already. Only the last ones of the script are ever changed,
    /// so these form a stack.
    struct Range
    {
        qsizetype begin;
        qsizetype end;
    };
    using Ranges = QVector<Range>;

    /// Calls `change` for the items from `count` on that are in none of the ranges, which then contain them.
    template <typename Change>
    void changeOnce(Ranges &ranges, qsizetype count, const Change &change);
    void fix(const ShellScript::Item &item);
    void makeOpaque(const ShellScript::Item &item);

    const QByteArray &m_bytes;
    ShellScript m_script;
    Ranges m_fixed;
    Ranges m_opaque;
    qsizetype m_lineOffset = 0;
    int m_line = 1;
};

} // namespace goconf
