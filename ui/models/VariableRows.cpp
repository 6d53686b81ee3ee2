// SPDX-License-Identifier: MIT
#include "models/VariableRows.h"

#include "base/Secret.h"
#include "base/WindowsName.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "env/GoVariables.h"
#include "models/PlaceWords.h"
#include "stores/StoreList.h"
#include "stores/windows/RegistryAdvice.h"
#include "stores/windows/RegistryVariable.h"

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// In one line: a list has no room for more.
QString oneLineOf(const QByteArray &name, const QByteArray &value)
{
    QString text = maskedValue(QString::fromUtf8(name), shownText(value));
    text.replace(u'\n', u'⏎').replace(u'\t', u' ');
    return text;
}

void addProblem(const Setting &setting, VariableRow &row)
{
    for (const Problem &problem : setting.problems) {
        if (problem.severity == Severity::Info || (row.severity && *row.severity >= problem.severity))
            continue;
        row.severity = problem.severity;
        row.problem = masked(sentence(problem.message));
    }
}

/// Windows makes no variable of some values of the registry: those are listed among all that stands there.
bool isVariable(const Setting &setting)
{
    if (setting.ladder.isEmpty())
        return true;
    return std::any_of(setting.ladder.cbegin(), setting.ladder.cend(), [&](const LadderRow &row) {
        return !row.registryType ||
               (isTextType(*row.registryType) && RegistryVariable::faultOfName(setting.name).isEmpty());
    });
}

/// PATH is what a Go needs to be found; of the rest what stands in a place that the user may change.
bool isOwn(const Setting &setting, const QStringList &ownStores)
{
    if (setting.name == "PATH")
        return true;
    return std::any_of(setting.ladder.cbegin(), setting.ladder.cend(), [&](const LadderRow &row) {
        return ownStores.contains(row.store) && !row.location.path.startsWith("/etc/"_L1);
    });
}

/// Every folder below the home begins with ~.
QString shortened(QString text, const QString &home)
{
    if (home.isEmpty())
        return text;
    if (text.startsWith(home + u'/'))
        text.replace(0, home.size(), u"~"_s);
    return text.replace(u':' + home + u'/', u":~/"_s);
}

/// What nobody set follows another variable. source: cmd/go/internal/cfg, GONOPROXY and GONOSUMDB.
QString badgeOf(const Setting &setting)
{
    const bool isPrivate = setting.name == "GONOPROXY" || setting.name == "GONOSUMDB";
    if (isPrivate && setting.store == "default"_L1 && !setting.value.isEmpty())
        return u"GOPRIVATE"_s;
    return PlaceWords::badge(setting.store, setting.location);
}

VariableRow rowOf(const Setting &setting, const VariableHelp &help, const QString &home)
{
    VariableRow row;
    row.name = setting.name;
    row.title = shownText(setting.name);
    const QString value = oneLineOf(setting.name, setting.value);
    row.value = shortened(value, home);
    row.badge = badgeOf(setting);
    row.isSomebodys = setting.store != "default"_L1 && setting.store != "goroot-go-env"_L1;
    row.isChanged = setting.isChanged;
    // A line of PATH builds upon those before it.
    row.hidden =
        setting.name == "PATH"
            ? 0
            : int(std::count_if(setting.ladder.cbegin(), setting.ladder.cend(), [](const LadderRow &r) {
                  return r.shadowed && r.store != "default"_L1 && r.store != "goroot-go-env"_L1;
              }));
    addProblem(setting, row);
    const GoVariable *variable = GoVariables::catalogue().find(setting.name);
    row.topic = variable ? variable->topic : QByteArray("other");
    row.searched = row.title + u'\n' + value + u'\n' + row.value + u'\n' + row.badge;
    if (const VariableText *text = help.find(setting.name))
        row.searched += u'\n' + text->brief + u'\n' + text->detailed;
    row.searched = row.searched.toLower();
    return row;
}

/// The registry may spell a name otherwise than the list.
bool isAbout(const DraftItem &item, const QByteArray &name)
{
    return name == item.edit.name ||
           (RegistryAdvice::isRegistry(item.store) && upperName(name) == upperName(item.edit.name));
}

} // namespace

QVector<VariableRow> variableRows(const MachineSnapshot &snapshot, const VariableHelp &help,
                                  const QString &home)
{
    QVector<VariableRow> rows;
    rows.reserve(snapshot.go.size() + snapshot.others.size());
    for (const Setting &setting : snapshot.go)
        rows.append(rowOf(setting, help, home));
    const QStringList ownStores = writableStoreIds(Os::current());
    for (const Setting &setting : snapshot.others) {
        if (!isVariable(setting))
            continue;
        VariableRow row = rowOf(setting, help, home);
        row.isOwn = isOwn(setting, ownStores);
        row.isChanged = false; // there is no default to differ from
        rows.append(row);
    }
    return rows;
}

QVector<VariableRow> withDraft(QVector<VariableRow> rows, const MachineSnapshot &snapshot, const Draft &draft,
                               const VariableHelp &help, const QString &home)
{
    for (const DraftItem &item : draft.items()) {
        if (item.isPlan())
            continue;
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const VariableRow &each) { return isAbout(item, each.name); });
        if (row == rows.end())
            row = rows.insert(rows.end(), rowOf(snapshot.settings.setting(item.edit.name), help, home));
        row->isPending = true;
        row->isOwn = true;
    }
    return rows;
}

VariableCounts countsOf(const QVector<VariableRow> &rows)
{
    VariableCounts counts;
    for (const VariableRow &row : rows) {
        if (!row.isOwn)
            continue;
        ++counts.own;
        counts.changed += row.isChanged ? 1 : 0;
        counts.hidden += row.hidden;
        counts.problems += row.severity ? 1 : 0;
    }
    return counts;
}

} // namespace goconf::ui
