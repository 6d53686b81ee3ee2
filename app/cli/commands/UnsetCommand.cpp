// SPDX-License-Identifier: MIT
#include "commands/UnsetCommand.h"

#include "Arguments.h"
#include "base/WindowsName.h"
#include "commands/SharedOptions.h"
#include "stores/SettingAdvice.h"
#include "stores/StoreList.h"
#include "stores/windows/RegistryAdvice.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::UnsetCommand)
};

/// The registry may hold a name that no variable can have, such as one with “=”: that can be removed.
Result<QByteArrayList> namesToRemove(const Host &host, const QString &store,
                                     const std::vector<std::string> &arguments)
{
    if (!RegistryAdvice::isRegistry(store))
        return variableNames(arguments);
    const EnvSnapshot held = makeStore(host, store)
                                 .and_then([](const auto &made) { return made->read(); })
                                 .value_or(EnvSnapshot());
    return variableNames(arguments, [&held](const QByteArray &name) {
        return std::any_of(held.entries.begin(), held.entries.end(), [&name](const EnvEntry &entry) {
            return upperName(entry.name) == upperName(name);
        });
    });
}

/// Said of each name that the store has not, where it has another one: else whatIsNotHeld says it.
Problems slips(const EnvStore &store, const QByteArrayList &names)
{
    const Result<EnvSnapshot> held = store.read();
    if (!held || !held->unfollowed.isEmpty())
        return {};
    const bool isRegistry = RegistryAdvice::isRegistry(store.id());
    Problems problems;
    for (const QByteArray &name : names) {
        const bool isHeld =
            std::any_of(held->entries.begin(), held->entries.end(), [&](const EnvEntry &entry) {
                return isRegistry ? upperName(entry.name) == upperName(name) : entry.name == name;
            });
        if (!isHeld)
            problems.append({Severity::Info,
                             Text::tr("%1 does not hold %2").arg(store.id(), QString::fromUtf8(name)),
                             {}});
    }
    return problems.size() < names.size() ? problems : Problems();
}

/// Said where the store has none of the names.
QString whatIsNotHeld(const EnvStore &store, const QString &names)
{
    const Result<EnvSnapshot> snapshot = store.read();
    if (!snapshot || snapshot->unfollowed.isEmpty())
        return Text::tr("Nothing to do: %1 does not hold %2.").arg(store.id(), names);
    return Text::tr("Nothing done: %1 may hold %2 where we cannot look: %3.")
        .arg(store.id(), names, snapshot->unfollowed.constFirst().message);
}

} // namespace

CLI::App *UnsetCommand::declare(CLI::App &parent)
{
    CLI::App *word =
        parent.add_subcommand(name(), utf8(Text::tr("Remove variables from a place that holds them")));
    declareStore(*word, m_store, Text::tr("go-env-file, as go env -u"), offeredStoreIds(Os::current()));
    word->add_option(std::string(variableArgument.data()), m_names, utf8(Text::tr("The variables to remove")))
        ->type_name("")
        ->required();
    declareWriteOptions(*word, m_options, m_json,
                        Os::current().isWindows()
                            ? Text::tr("Remove them although go refuses what is left, or Windows needs them")
                            : Text::tr("Remove them although go refuses what is left (GOOS, GOARCH)"));
    return word;
}

int UnsetCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const QString id = m_store.empty() ? u"go-env-file"_s : QString::fromStdString(m_store);
    const Result<QByteArrayList> names = namesToRemove(host, id, m_names);
    if (!names)
        return console.failUsage(names.error().what);
    const Result<std::unique_ptr<EnvStore>> store = makeStore(host, id);
    if (!store)
        return console.fail(store.error());
    QVector<EnvEdit> edits;
    for (const QByteArray &name : *names)
        edits.append({EnvEdit::Unset, name, {}});
    const Planner planner = [&] { return (*store)->plan(edits); };
    const QString nothing = whatIsNotHeld(**store, QString::fromUtf8(names->join(", ")));
    const auto afterChange = [&] { return adviceAfterChange(host, **store, edits); };
    const Problems remarks =
        slips(**store, *names) + adviceOnEdits(host, **store, edits, AdviceReader::Terminal);
    return carryOut(host, planner, {remarks, afterChange, nothing}, m_options, console);
}

} // namespace goconf
