// SPDX-License-Identifier: MIT
#include "env/GoVariables.h"

#include <algorithm>

namespace goconf {

namespace {

/// A GoVariable as the build can write it down.
struct Row
{
    const char *name;
    ValueKind kind;
    Settable settable;
    bool readInFile;
    const char *topic;
    GoVersion since;
    GoVersion listedSince;
    KnownNames choices;
    KnownNames architectures;
};

#include "VariablesTable.h"

/// The bytes of a literal, not copied.
QByteArray bytesOf(const char *literal)
{
    return QByteArray::fromRawData(literal, static_cast<qsizetype>(qstrlen(literal)));
}

} // namespace

const GoVariables &GoVariables::catalogue()
{
    static const GoVariables instance;
    return instance;
}

GoVariables::GoVariables()
{
    m_variables.reserve(std::size(rows));
    for (const Row &row : rows)
        m_variables.append({bytesOf(row.name), row.kind, row.settable, row.readInFile, bytesOf(row.topic),
                            row.since, row.listedSince, row.choices, row.architectures});
}

const GoVariable *GoVariables::find(const QByteArray &name) const
{
    const auto found = std::lower_bound(
        m_variables.begin(), m_variables.end(), name,
        [](const GoVariable &known, const QByteArray &wanted) { return known.name < wanted; });
    return found != m_variables.end() && found->name == name ? &*found : nullptr;
}

} // namespace goconf
