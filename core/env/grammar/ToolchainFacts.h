// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVersion.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>

#include <optional>

namespace goconf {

/// What Go's releases know by name: flags of the go command, experiments, ports. From
/// resources/data/toolchain.json, which was read off the sources of Go 1.21 to 1.27; read when first asked.
class ToolchainFacts
{
public:
    enum class FlagShape {
        Switch, ///< -x or -x=BOOL
        Number, ///< -x=N
        Value,  ///< -x=TEXT
        Other,  ///< a switch for one command and a value for another
    };

    static const ToolchainFacts &instance();

    /// The shape of a flag (without dashes) that some command of this go has.
    std::optional<FlagShape> flag(const QByteArray &name, const GoVersion &go) const;
    /// A name that GOEXPERIMENT may hold, in lower case.
    bool hasExperiment(const QByteArray &name, const GoVersion &go) const;
    /// Such as "linux", "amd64".
    bool hasPort(const QByteArray &goos, const QByteArray &goarch, const GoVersion &go) const;
    /// The value of GOOS, or of GOARCH, occurs in some port.
    bool hasGoos(const QByteArray &goos, const GoVersion &go) const;
    bool hasGoarch(const QByteArray &goarch, const GoVersion &go) const;

private:
    /// The releases that know a name: from `since` (always, when invalid) to before `until`.
    struct Range
    {
        GoVersion since;
        GoVersion until;

        bool contains(const GoVersion &go) const;
    };
    struct Flag
    {
        FlagShape shape = FlagShape::Switch;
        Range range;
    };

    ToolchainFacts();
    static std::pair<QByteArray, Range> entry(const QJsonValue &text);
    void addFlags(const QJsonArray &flags, FlagShape shape);

    QHash<QByteArray, Flag> m_flags;
    QHash<QByteArray, Range> m_experiments;
    QHash<QByteArray, Range> m_ports;
};

} // namespace goconf
