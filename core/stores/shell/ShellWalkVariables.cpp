// SPDX-License-Identifier: MIT
// The account of the variables: a part of ShellWalk.
#include "stores/shell/FishWord.h"
#include "stores/shell/ShellWalk.h"

#include <algorithm>
#include <functional>

namespace goconf {

namespace {

/// In bytes. A short script can ask for any number of copies of a long value.
constexpr qint64 allValuesLimit = qint64(64) * 1024 * 1024;

constexpr QByteArrayView homeName = "HOME";

/// What every login hands on to a shell; assigning one of them needs no export.
bool isInherited(const QByteArray &name)
{
    static constexpr QByteArrayView names[] = {"PATH",  "HOME", "USER", "LOGNAME",
                                               "SHELL", "TERM", "LANG", "MAIL"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](QByteArrayView one) { return one.size() == name.size() && one == name; });
}

/// What a variable is before the first statement.
ShellWalk::Variable initial(const QByteArray &name)
{
    const std::optional<QByteArray> value =
        name == QByteArrayView("PATH") ? std::optional(QByteArray(1, ShellWalk::unknownPart)) : std::nullopt;
    return {value, isInherited(name), false, -1};
}

} // namespace

const ShellWalk::Variable *ShellWalk::find(const QByteArray &name) const
{
    if (name == homeName)
        return &m_variables[homeNumber];
    const auto found = m_numbers.constFind({name});
    return found == m_numbers.cend() ? nullptr : &m_variables[size_t(*found)];
}

qsizetype ShellWalk::numberOf(const QByteArray &name)
{
    const qsizetype before = m_numbers.size();
    qsizetype &number = m_numbers[{name}];
    if (m_numbers.size() > before) {
        number = qsizetype(m_variables.size());
        m_variables.push_back(initial(name));
    }
    return number;
}

ShellWalk::Variable ShellWalk::variable(const QByteArray &name) const
{
    const Variable *found = find(name);
    return found ? *found : initial(name);
}

std::optional<QByteArray> ShellWalk::lookup(const QByteArray &name) const
{
    return known(name);
}

std::optional<QByteArray> ShellWalk::known(const QByteArray &name) const
{
    if (const Variable *found = find(name))
        return found->value;
    const auto when = [](bool holds) { return holds ? QByteArray("1") : QByteArray(); };
    if (name == "BASH_VERSION" || name == "BASH")
        return when(m_shell == ShellKind::Bash);
    if (name == "ZSH_VERSION")
        return when(m_shell == ShellKind::Zsh);
    if (name == "PS1" && m_shell != ShellKind::Sh)
        return when(m_start != ShellStart::LoginBatch);
    if (name == "XDG_CONFIG_HOME" || name == "ZDOTDIR" || name == "ENV" || name == "BASH_ENV")
        return m_host.environment.value(name);
    return name == "PATH" ? std::optional(QByteArray(1, unknownPart)) : std::nullopt;
}

QByteArray ShellWalk::withEntry(const QByteArray &list, const QByteArray &entry,
                                ShellAssignment::Operation operation) const
{
    const char separator = m_dialect.listSeparator();
    if (list.isEmpty())
        return entry;
    QByteArrayList elements = list.split(separator);
    if (operation == ShellAssignment::MoveFirst)
        elements.removeAll(entry);
    else if (elements.contains(entry))
        return list;
    elements.insert(operation == ShellAssignment::AddLast ? elements.size() : 0, entry);
    return elements.join(separator);
}

std::optional<QByteArray> ShellWalk::newValue(const ShellAssignment &assignment,
                                              const std::optional<QByteArray> &old) const
{
    if (assignment.operation == ShellAssignment::Export)
        return old;
    const QByteArray before = old ? *old : QByteArray::fromRawData(&unknownPart, 1);
    const auto look = [&](const QByteArray &name) {
        return name == assignment.name ? std::optional(before) : known(name);
    };
    // By reference, so that no copy of the captures is allocated for each of thousands of statements.
    const std::optional<QByteArray> value = m_dialect.expand(assignment.name, assignment.raw, std::ref(look));
    if (!value)
        return std::nullopt;
    switch (assignment.operation) {
    case ShellAssignment::Append:
        // The arrays that zsh ties to a variable have fish's names, too.
        if (m_shell == ShellKind::Fish || assignment.raw.startsWith('('))
            return before + fishSeparator(assignment.name) + *value;
        return before + *value;
    case ShellAssignment::MoveFirst:
    case ShellAssignment::AddFirst:
    case ShellAssignment::AddLast: return withEntry(before, *value, assignment.operation);
    default: return value;
    }
}

void ShellWalk::apply(Touch touch)
{
    const ShellAssignment &assignment = *touch.assignment;
    touch.variable = numberOf(assignment.name);
    Variable &variable = m_variables[size_t(touch.variable)];
    if (variable.readOnly && assignment.operation != ShellAssignment::Export) {
        touch.refused = true;
        touch.value = variable.value;
        m_touches.append(std::move(touch));
        return;
    }
    variable.readOnly |= assignment.readOnly && touch.certain;
    if (assignment.operation != ShellAssignment::Unset) {
        if (m_valueBytes <= allValuesLimit)
            touch.value = newValue(assignment, variable.value);
        if (touch.value && touch.value->size() > ShellDialect::valueLimit)
            touch.value.reset();
        m_valueBytes += touch.value ? touch.value->size() : 0;
    } else if (touch.certain) {
        touch.value = QByteArray();
    }
    if (assignment.operation == ShellAssignment::Export) {
        variable.exported |= assignment.exported;
        m_touches.append(std::move(touch));
        return;
    }
    std::optional<QByteArray> value = touch.value;
    if (!touch.certain) {
        // Perhaps the old value, perhaps the new one: of a list that grows, the old elements are there
        // anyway.
        const bool grows = value && variable.value && value->size() > variable.value->size() &&
                           value->contains(*variable.value);
        if (grows)
            value = QByteArray(1, unknownPart) + ':' + *variable.value + ':' + unknownPart;
        else
            value = std::nullopt;
    }
    variable.value = std::move(value);
    if (assignment.operation == ShellAssignment::Unset)
        variable.exported = isInherited(assignment.name);
    else
        variable.exported |= assignment.exported;
    variable.touch = m_touches.size();
    m_touches.append(std::move(touch));
}

} // namespace goconf
