// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "base/WindowsName.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace goconf {

/// The environment of a process: names to values, as exact bytes (on Windows the WTF-8 form). Names compare
/// as the system compares them and keep their spelling. A value object; changing it touches no process.
class Environment
{
public:
    explicit Environment(Os os = Os::current());

    /// From "NAME=value" strings as in environ(7); of duplicates the first wins, as with getenv(3) and Go's
    /// syscall.copyenv. Strings without '=' are left out.
    static Environment fromBlock(const QByteArrayList &block, Os os);
    /// Of this process; core/platform asks the system.
    static Environment current();

    /// The value, or nothing when the name is absent. An empty value is a value.
    std::optional<QByteArray> find(const QByteArray &name) const;
    /// The value as Go looks at it: absent and empty are the same (cmd/go/internal/cfg Getenv).
    QByteArray value(const QByteArray &name) const;
    bool contains(const QByteArray &name) const { return m_values.contains(key(name)); }

    void set(const QByteArray &name, const QByteArray &value);
    void remove(const QByteArray &name);

    QByteArrayList names() const;
    /// "NAME=value" strings, sorted by name.
    QByteArrayList block() const;

    Os os() const { return m_os; }

    friend bool operator==(const Environment &a, const Environment &b) { return a.block() == b.block(); }

private:
    struct Variable
    {
        QByteArray name;
        QByteArray value;
    };

    QByteArray key(const QByteArray &name) const
    {
        return m_os.caseSensitiveNames() ? name : upperName(name);
    }

    Os m_os;
    std::map<QByteArray, Variable> m_values;
};

} // namespace goconf
