// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryEdits.h"

#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryType.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsExpansion.h"
#include "workspace/Draft.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// The last edit of each name, in the order of the first ones.
QVector<EnvEdit> lastOfEach(const QVector<EnvEdit> &edits)
{
    QVector<EnvEdit> result;
    for (const EnvEdit &edit : edits) {
        const auto same = std::find_if(result.begin(), result.end(), [&](const EnvEdit &other) {
            return upperName(other.name) == upperName(edit.name);
        });
        if (same == result.end())
            result.append(edit);
        else
            *same = edit;
    }
    return result;
}

} // namespace

RegistryEdits::RegistryEdits(const RegistrySnapshot &snapshot, Level level)
    : m_snapshot(snapshot)
    , m_level(level)
{
}

QByteArray RegistryEdits::spelled(const QByteArray &name) const
{
    const RegistryRow *row = m_snapshot.find(m_level, name);
    return row ? row->name : name;
}

DraftItem RegistryEdits::item(const EnvEdit &edit) const
{
    DraftItem result = Draft::itemOf(WindowsEnvironment::storeOf(m_level), edit);
    result.knowsSeen = true;
    result.seen = m_snapshot.held(m_level, edit.name);
    return result;
}

RegistryEdits::Step RegistryEdits::set(const QByteArray &name, const QByteArray &value, quint32 type) const
{
    const DraftItem wished = item({EnvEdit::Set, spelled(name), value, RegistryVariable::formOf(type)});
    if (wished.seen == wished.wanted())
        return {{}, {wished.key}};
    return {{wished}};
}

RegistryEdits::Step RegistryEdits::remove(const QByteArray &name) const
{
    const DraftItem unset = item({EnvEdit::Unset, spelled(name), {}});
    if (m_snapshot.value(m_level, name))
        return {{unset}};
    return {{}, {unset.key}}; // it only waits
}

RegistryEdits::Step RegistryEdits::rename(const QByteArray &name, const QByteArray &newName) const
{
    const RegistryRow *row = m_snapshot.find(m_level, name);
    if (!row)
        return {};
    Step step = remove(name);
    const Step written = set(newName, row->raw, row->type);
    step.items += written.items;
    step.gone += written.gone;
    return step;
}

RegistryEdits::Import RegistryEdits::import(const QVector<EnvEdit> &edits) const
{
    Import result;
    for (const EnvEdit &edit : lastOfEach(edits)) {
        const RegistryValue *present = m_snapshot.value(m_level, edit.name);
        const bool isSet = edit.kind == EnvEdit::Set;
        if (isSet && present && !isTextType(present->type)) {
            result.passedOver.append({VariableExchange::entryOf(edit.name, present->type),
                                      tr("the registry has it with a type that is no text"),
                                      tr("remove that one first")});
            continue;
        }
        const Step one = isSet ? set(edit.name, edit.value, RegistryVariable::typeFor(edit, std::nullopt))
                               : remove(edit.name);
        result.same += one.items.isEmpty() ? 1 : 0;
        result.step.items += one.items;
        result.step.gone += one.gone;
    }
    return result;
}

bool RegistryEdits::isEditable(const RegistrySnapshot &snapshot, const RegistryRow &row)
{
    return snapshot.isWritable(row.level) && isTextType(row.type) &&
           row.pending != RegistryRow::Pending::Removed && RegistryVariable::faultOfName(row.name).isEmpty();
}

Problems RegistryEdits::problems(const RegistrySnapshot &snapshot, const QByteArray &name,
                                 const QByteArray &value, quint32 type)
{
    if (const Result<void> good = RegistryVariable::checkValue(name, value); !good)
        return {{Severity::Error, good.error().what, {}}};
    Problems result = RegistryVariable::remarks(name, value);
    const bool isExpanded = type == registry_type::expandable || WindowsEnvironment::isJoined(name);
    const QByteArrayList all = windows_expansion::references(value);
    const QByteArrayList unknown = windows_expansion::unknownReferences(value, snapshot.environment);
    if (value.isEmpty()) {
        result.append({Severity::Info, tr("programs do not see a variable that is empty"),
                       tr("remove it, or give it a value")});
    } else if (isExpanded && !unknown.isEmpty()) {
        result.append({Severity::Warning,
                       tr("Windows knows no variable %1, and leaves it as it is")
                           .arg(windows_expansion::shownReferences(unknown)),
                       tr("set that variable, too, or write what is meant")});
    } else if (!isExpanded && !all.isEmpty()) {
        result.append({Severity::Info,
                       tr("programs see %1 as it stands, for the type is “Text”")
                           .arg(windows_expansion::shownReferences(all)),
                       tr("choose the other type if Windows is to put the value in")});
    }
    return result;
}

quint32 RegistryEdits::fittingType(const QByteArray &name, const QByteArray &value)
{
    return RegistryVariable::typeFor({EnvEdit::Set, name, value}, std::nullopt);
}

} // namespace goconf::ui
