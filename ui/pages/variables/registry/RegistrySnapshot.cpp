// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistrySnapshot.h"

#include "base/Secret.h"
#include "base/WindowsName.h"
#include "base/Wtf8.h"
#include "change/RegistryType.h"
#include "change/ShownName.h"
#include "change/ShownText.h"
#include "stores/windows/RegistryStore.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsPathList.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

using Level = RegistrySnapshot::Level;
using Pending = RegistryRow::Pending;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::RegistrySnapshot)
};

/// What the draft does to a level. A plan that is refused is told when somebody reviews it.
QVector<Change> changesOf(const RegistryStore &store, const QVector<DraftItem> &draft)
{
    QVector<EnvEdit> edits;
    for (const DraftItem &item : draft) {
        if (item.store == store.id())
            edits.append(item.edit);
    }
    if (edits.isEmpty())
        return {};
    const Result<ChangeSet> plan = store.plan(edits);
    return plan ? plan->changes : QVector<Change>();
}

const EnvEntry *find(const EnvSnapshot &snapshot, const QByteArray &name)
{
    const auto found =
        std::find_if(snapshot.entries.cbegin(), snapshot.entries.cend(),
                     [&](const EnvEntry &entry) { return upperName(entry.name) == upperName(name); });
    return found == snapshot.entries.cend() ? nullptr : &*found;
}

Problems listProblems(const WindowsPathCheck::List &list, const Environment &environment,
                      const WindowsPathCheck::Look &look)
{
    const QVector<WindowsPathCheck::Entry> entries = WindowsPathCheck::check(list, environment, {}, look);
    if (std::none_of(entries.cbegin(), entries.cend(),
                     [](const WindowsPathCheck::Entry &entry) { return entry.hasWarning(); }))
        return {};
    return {{Severity::Warning, Text::tr("some entries have a problem"),
             Text::tr("They are marked in the list.")}};
}

void addWords(RegistryRow &row)
{
    row.title = shownName(row.name);
    row.value = maskedValue(row.title, shownText(row.raw).replace(u'\n', u' '));
    const QString seen = maskedValue(row.title, shownText(row.expanded).replace(u'\n', u' '));
    row.seen = seen == row.value || !isTextType(row.type) ? QString() : seen;
    row.searched = (row.title + u'\n' + row.value + u'\n' + row.seen).toLower();
    for (const Problem &problem : row.allProblems()) {
        if (problem.severity != Severity::Info)
            row.severity = qMax(row.severity.value_or(problem.severity), problem.severity);
    }
}

RegistryRow rowOf(Level level, const EnvEntry &entry, const Environment &environment,
                  const WindowsPathCheck::Look &look, Pending pending)
{
    RegistryRow row;
    row.level = level;
    row.name = entry.name;
    row.type = entry.registryType.value_or(registry_type::text);
    row.raw = entry.raw;
    row.expanded = entry.value;
    row.problems = entry.problems;
    row.pending = pending;
    if (WindowsEnvironment::isJoined(entry.name) && isTextType(row.type)) {
        // The entry has the lists of all levels in one.
        row.expanded = windows_expansion::expanded(entry.raw, environment);
        row.listProblems = listProblems({entry.name, entry.raw}, environment, look);
    }
    addWords(row);
    return row;
}

QVector<RegistryRow> rowsOf(Level level, const EnvSnapshot &now, const EnvSnapshot &later,
                            const Environment &environment, const WindowsPathCheck::Look &look)
{
    QVector<RegistryRow> rows;
    for (const EnvEntry &entry : later.entries) {
        const EnvEntry *before = find(now, entry.name);
        const bool isSame = before && before->raw == entry.raw && before->registryType == entry.registryType;
        rows.append(rowOf(level, entry, environment, look,
                          isSame   ? Pending::None
                          : before ? Pending::Changed
                                   : Pending::New));
    }
    for (const EnvEntry &entry : now.entries) {
        if (!find(later, entry.name))
            rows.append(rowOf(level, entry, environment, look, Pending::Removed));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RegistryRow &a, const RegistryRow &b) {
        return upperName(a.name) < upperName(b.name);
    });
    return rows;
}

const RegistryValue *find(const QVector<RegistryValue> &values, const QString &name)
{
    const auto found = std::find_if(values.cbegin(), values.cend(), [&](const RegistryValue &value) {
        return upperName(value.name) == upperName(name);
    });
    return found == values.cend() ? nullptr : &*found;
}

} // namespace

Result<std::shared_ptr<const RegistrySnapshot>>
RegistrySnapshot::read(const Host &host, const QVector<DraftItem> &draft, const Looks &looks)
{
    const RegistryStore user(host, Level::User);
    const RegistryStore system(host, Level::System);
    Result<QVector<RegistryValue>> userValues = user.values();
    if (!userValues)
        return fail(userValues.error());
    auto result = std::make_shared<RegistrySnapshot>();
    result->userValues = *std::move(userValues);
    result->systemValues = system.values().value_or(QVector<RegistryValue>());
    result->isSystemWritable = system.access() == EnvStore::Access::ReadWrite;
    const WindowsEnvironment now = WindowsEnvironment::read(host);
    const WindowsEnvironment later =
        WindowsEnvironment::read(host, changesOf(user, draft) + changesOf(system, draft));
    result->environment = later.environment();
    result->problems = later.problems();
    const auto look = [&](const QByteArray &path) {
        if (!result->folders.contains(path))
            result->folders.append(path);
        return looks.value(path, WindowsPathCheck::Folder::Good);
    };
    for (const Level level : {Level::User, Level::System})
        result->rows += rowsOf(level, now.snapshot(level), later.snapshot(level), result->environment, look);
    return std::shared_ptr<const RegistrySnapshot>(std::move(result));
}

const RegistryRow *RegistrySnapshot::find(Level level, const QByteArray &name) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const RegistryRow &row) {
        return row.level == level && upperName(row.name) == upperName(name);
    });
    return found == rows.cend() ? nullptr : &*found;
}

const RegistryValue *RegistrySnapshot::value(Level level, const QByteArray &name) const
{
    const std::optional<QString> text = fromWtf8(name);
    return text ? ui::find(level == Level::System ? systemValues : userValues, *text) : nullptr;
}

std::optional<HeldValue> RegistrySnapshot::held(Level level, const QByteArray &name) const
{
    const RegistryValue *present = value(level, name);
    return present ? std::optional(HeldValue::of(RegistryVariable::entryOf({}, *present))) : std::nullopt;
}

QByteArrayList RegistrySnapshot::foldersBefore(Level level, const QByteArray &name) const
{
    const RegistryRow *system = find(Level::System, name);
    if (level != Level::User || !system || !WindowsEnvironment::isJoined(name))
        return {};
    return WindowsPathList::parse(system->raw, environment).entries();
}

QStringList changedNames(const QVector<RegistryValue> &before, const QVector<RegistryValue> &after)
{
    QStringList names;
    for (const RegistryValue &value : after) {
        const RegistryValue *old = find(before, value.name);
        if (!old || *old != value)
            names.append(value.name);
    }
    for (const RegistryValue &value : before) {
        if (!find(after, value.name))
            names.append(value.name);
    }
    return names;
}

} // namespace goconf::ui
