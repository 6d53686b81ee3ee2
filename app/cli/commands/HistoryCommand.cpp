// SPDX-License-Identifier: MIT
#include "commands/HistoryCommand.h"

#include "Plan.h"
#include "change/Journal.h"
#include "change/ShownTarget.h"
#include "commands/SharedOptions.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HistoryCommand)
};

void printEntry(const JournalHead &entry, Console &console)
{
    console.print(Text::tr("%1  %2  %3  %4")
                      .arg(entry.id, entry.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                           stateText(entry.state), entry.title));
    for (const QString &target : entry.targets)
        console.print(u"    "_s + shownTarget(target));
    for (const QString &target : entry.leftAlone)
        console.print(u"    "_s + Text::tr("left as it was: %1").arg(shownTarget(target)));
}

} // namespace

CLI::App *HistoryCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(name(), utf8(Text::tr("List what was changed, newest first")));
    word->footer(utf8(
        Text::tr("The newest %1 changes are kept, as far as their contents take at most %2 MB, and always "
                 "the newest one. Older ones are forgotten and can no longer be taken back.")
            .arg(Journal::keptEntries)
            .arg(Journal::keptBytes / (1024 * 1024))));
    declareJson(*word, m_json);
    return word;
}

int HistoryCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return console.fail(stateDir.error());
    const Result<QVector<JournalHead>> entries = Journal(*stateDir).entries();
    if (!entries)
        return console.fail(entries.error());
    if (console.isJson()) {
        QJsonArray documents;
        for (const JournalHead &entry : *entries)
            documents.append(entryDocument(entry));
        console.printJson({{u"entries"_s, documents}});
        return ExitDone;
    }
    if (entries->isEmpty())
        console.print(Text::tr("Nothing has been changed yet."));
    for (const JournalHead &entry : *entries)
        printEntry(entry, console);
    return ExitDone;
}

} // namespace goconf
