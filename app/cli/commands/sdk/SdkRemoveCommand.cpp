// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkRemoveCommand.h"

#include "Arguments.h"
#include "JsonWriter.h"
#include "ProblemsJson.h"
#include "Question.h"
#include "base/ItemList.h"
#include "base/SizeText.h"
#include "commands/SharedOptions.h"
#include "platform/StopSignals.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkRemoveCommand)
};

QString versionOf(const SdkRemoval &removal)
{
    return QString::fromLatin1(removal.sdk.versionText);
}

QJsonArray changesOf(const SdkRemoval &removal)
{
    QJsonArray changes;
    for (const SdkRemoval::Item &item : removal.items) {
        changes.append(QJsonObject{{u"target"_s, QDir::toNativeSeparators(item.path)},
                                   {u"kind"_s, item.isFolder ? u"tree"_s : u"file"_s},
                                   {u"before"_s, versionOf(removal)},
                                   {u"after"_s, QJsonValue()},
                                   {u"bytes"_s, item.bytes}});
    }
    if (const std::optional<FileChange> &list = removal.list) {
        const QJsonValue after =
            list->after ? QJsonValue(QString::fromUtf8(list->after->bytes)) : QJsonValue();
        changes.append(QJsonObject{{u"target"_s, QDir::toNativeSeparators(list->path)},
                                   {u"kind"_s, u"file"_s},
                                   {u"before"_s, QString::fromUtf8(list->before->bytes)},
                                   {u"after"_s, after},
                                   {u"bytes"_s, 0}});
    }
    return changes;
}

int writeDocument(QLatin1StringView key, const QJsonArray &list, const SdkRemoval &removal, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.key(key);
    json.value(list);
    json.key("freed_bytes"_L1);
    json.value(QJsonValue(removal.bytes()));
    writeProblems(removal.problems, json);
    json.endObject();
    console.write(json.document());
    return ExitDone;
}

} // namespace

CLI::App *SdkRemoveCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Remove a Go that goconf installed, or a toolchain from the module cache")));
    word->add_option(std::string(sdkArgument.data()), m_sdk,
                     utf8(Text::tr("A version on this machine such as 1.27.3, or the path of a Go")))
        ->type_name("")
        ->required();
    word->footer(
        utf8(Text::tr("The chosen Go stays, and so does one that a program finds first, until another one is "
                      "chosen with goconf sdk use. What is removed cannot be taken back; it can be installed "
                      "again.")));
    declareWriteOptions(
        *word, m_options, m_json,
        Text::tr("Do not ask; also where a program still finds it first though another one is chosen"));
    return word;
}

int SdkRemoveCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    if (const Result<QString> home = host.home(); !home)
        return console.fail(home.error());
    if (const Result<void> named = host.checkPaths(); !named)
        return console.fail(named.error());
    const SdkReport machine = findSdks(host);
    const SdkRemover remover(host);
    if (!m_options.dryRun && !sweep(remover, machine))
        return console.failStopped();
    const Result<SdkRemoval> removal = remover.plan(bytes(m_sdk), machine);
    if (!removal && removal.error().code == ErrorCode::InvalidValue)
        return console.failUsage(removal.error().what);
    if (!removal)
        return console.fail(removal.error());
    if (m_options.dryRun)
        return show(*removal, console);
    if (const int refused = confirm(*removal, console); refused != ExitDone)
        return refused;
    const StopSignals signals; // only now: a question is answered by Ctrl-C as well
    if (const Result<void> removed = remover.remove(*removal, signals.token()); !removed)
        return console.fail(removed.error());
    console.setDone(Text::tr("%1 was removed").arg(host.os.native(removal->sdk.path)));
    return report(*removal, console);
}

/// False when it was stopped.
bool SdkRemoveCommand::sweep(const SdkRemover &remover, const SdkReport &machine)
{
    const StopSignals signals;
    remover.sweep(machine.folders.moduleCache, signals.token());
    return !signals.token().stop_requested();
}

int SdkRemoveCommand::confirm(const SdkRemoval &removal, Console &console) const
{
    if (m_options.yes)
        return ExitDone;
    if (!removal.users.isEmpty()) {
        return console.failUnanswered(
            {ErrorCode::Refused,
             Text::tr(
                 "%1 is still in use by %2, though another one is chosen: open a new terminal, or look at "
                 "goconf sdk list (--yes does it all the same)")
                 .arg(versionOf(removal), itemList(removal.users)),
             {}});
    }
    return askWhetherToGoOn(
        Text::tr("Remove %1 from %2 (%3) for good?")
            .arg(versionOf(removal), QDir::toNativeSeparators(removal.sdk.path), sizeText(removal.bytes())),
        Text::tr("nothing was removed: the answer was no"), console);
}

int SdkRemoveCommand::show(const SdkRemoval &removal, Console &console)
{
    if (console.isJson())
        return writeDocument("changes"_L1, changesOf(removal), removal, console);
    for (const SdkRemoval::Item &item : removal.items)
        console.print(
            Text::tr("Remove %1 (%2)").arg(QDir::toNativeSeparators(item.path), sizeText(item.bytes)));
    if (removal.list)
        console.printText(previewOf(*removal.list).trimmed());
    for (const QString &user : removal.users)
        console.note(Text::tr("it is found first by %1").arg(user));
    for (const Problem &problem : removal.problems)
        console.note(problem);
    return ExitDone;
}

int SdkRemoveCommand::report(const SdkRemoval &removal, Console &console)
{
    if (console.isJson()) {
        const QJsonObject removed{{u"version"_s, versionOf(removal)},
                                  {u"path"_s, QDir::toNativeSeparators(removal.sdk.path)},
                                  {u"bytes"_s, removal.bytes()}};
        return writeDocument("removed"_L1, {removed}, removal, console);
    }
    console.print(
        Text::tr("Removed %1 from %2, %3")
            .arg(versionOf(removal), QDir::toNativeSeparators(removal.sdk.path), sizeText(removal.bytes())));
    for (const Problem &problem : removal.problems)
        console.note(problem);
    return ExitDone;
}

} // namespace goconf
