// SPDX-License-Identifier: MIT
#include "commands/PathCommand.h"

#include "Arguments.h"
#include "base/PathBytes.h"
#include "commands/SharedOptions.h"
#include "env/go/FilePath.h"
#include "stores/SettingAdvice.h"
#include "stores/StoreList.h"
#include "stores/windows/FolderForPath.h"

#include <QCoreApplication>
#include <QDir>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PathCommand)
};

/// PATH entries are absolute: a relative one would mean another folder in every working directory, and no
/// program but a shell knows what ~ is. A ~ that the shell left as it is was meant as the shell takes it.
Result<QByteArray> absoluteFolder(const Host &host, const QByteArray &folder, bool adds)
{
    if (folder.isEmpty())
        return fail(ErrorCode::InvalidValue, Text::tr("the folder has no name: write a path"));
    if (host.os.isWindows()) {
        const Result<std::optional<QByteArray>> whole = folderForPath(host, folder, adds);
        if (!whole)
            return fail(whole.error());
        if (*whole)
            return **whole;
    } else if (host.os.isAbsolutePath(folder)) {
        return folder;
    }
    QString path = pathText(folder);
    if (path == u'~' || path.startsWith("~/"_L1))
        return host.home().map([&](const QString &home) { return pathBytes(home + path.sliced(1)); });
    if (path.startsWith(u'~')) {
        return fail(
            ErrorCode::InvalidValue,
            Text::tr("“%1” is the home folder of somebody only where a shell reads it: write the whole "
                     "path, or ./%1 for a folder of that name")
                .arg(path));
    }
    if (host.workingDirectory.isEmpty())
        return fail(ErrorCode::NotFound,
                    Text::tr("the folder that this is run in is no longer there, and “%1” counts from it: "
                             "change to a folder that exists, or write the whole path")
                        .arg(path));
    if (host.os.isWindows())
        path.remove(u'"');
    const QByteArray whole = pathBytes(QDir::cleanPath(host.workingDirectory + u'/' + path));
    return host.os.isWindows() ? filepath::clean(host.os, whole) : whole;
}

} // namespace

CLI::App *PathCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(
        name(), utf8(Text::tr("Add a folder to PATH or take one out, for every kind of shell start")));
    word->require_subcommand(1);
    m_add = declareWord(*word, "add", Text::tr("Add a folder to PATH"));
    m_add->add_flag("--front", m_front, utf8(Text::tr("Search it first; without it, last")));
    declareWord(*word, "remove", Text::tr("Take a folder out of PATH"));
    return word;
}

CLI::App *PathCommand::declareWord(CLI::App &parent, const char *name, const QString &description)
{
    CLI::App *word = parent.add_subcommand(name, utf8(description));
    QStringList stores = offeredStoreIds(Os::current());
    stores.removeAll(u"go-env-file"_s); // go does not look for PATH there
    declareStore(*word, m_store,
                 Os::current().isWindows() ? Text::tr("your variables in the registry")
                                           : Text::tr("the profile of your login shell"),
                 stores);
    word->add_option(std::string(folderArgument.data()), m_folder,
                     utf8(Text::tr("The folder; a relative one counts from here")))
        ->type_name("")
        ->required();
    declareWriteOptions(*word, m_options, m_json,
                        Os::current().isWindows()
                            ? Text::tr("Take a folder of the system out although a terminal needs it")
                            : QString());
    return word;
}

int PathCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const bool adds = m_add->parsed();
    const QByteArray given = bytes(m_folder);
    const Result<QByteArray> folder = absoluteFolder(host, given, adds);
    if (!folder && folder.error().code == ErrorCode::InvalidValue)
        return console.failUsage(folder.error().what);
    if (!folder)
        return console.fail(folder.error());
    const Result<std::unique_ptr<EnvStore>> store =
        m_store.empty() ? makePathStore(host) : makeStore(host, QString::fromStdString(m_store));
    if (!store)
        return console.fail(store.error());
    const EnvEdit::Kind kind = !adds ? EnvEdit::RemoveItem : m_front ? EnvEdit::AddFirst : EnvEdit::AddLast;
    const QVector<EnvEdit> edits{{kind, "PATH", *folder}};
    const Planner planner = [&] { return (*store)->plan(edits); };
    const auto afterChange = [&] { return adviceAfterChange(host, **store, edits); };
    Problems remarks = adviceOnEdits(host, **store, edits, AdviceReader::Terminal);
    if (*folder != given)
        remarks.prepend(
            {Severity::Info, Text::tr("“%1” is taken as %2").arg(pathText(given), pathText(*folder)), {}});
    return carryOut(host, planner, {remarks, afterChange}, m_options, console);
}

} // namespace goconf
