// SPDX-License-Identifier: MIT
#include "commands/HistoryCommand.h"

#include "Plan.h"
#include "change/Journal.h"
#include "commands/SharedOptions.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HistoryCommand)
};

QString stateWord(JournalEntry::State state)
{
    switch (state) {
    case JournalEntry::State::Pending: return Text::tr("being applied");
    case JournalEntry::State::Done: return Text::tr("done");
    case JournalEntry::State::Undoing: return Text::tr("being undone");
    case JournalEntry::State::Undone: return Text::tr("undone");
    case JournalEntry::State::RolledBack: return Text::tr("taken back");
    case JournalEntry::State::Unreadable: return Text::tr("not readable");
    }
    Q_UNREACHABLE();
}

void printEntry(const JournalEntry &entry, Console &console)
{
    console.print(Text::tr("%1  %2  %3  %4")
                      .arg(entry.id, entry.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                           stateWord(entry.state), entry.set.title));
    for (const Change &change : entry.set.changes)
        console.print(u"    "_s + targetOf(change));
}

} // namespace

CLI::App *HistoryCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand("history", utf8(Text::tr("List what was changed, newest first")));
    declareJson(*word, m_json);
    return word;
}

int HistoryCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return console.fail(stateDir.error());
    const Result<QVector<JournalEntry>> entries = Journal(*stateDir).entries();
    if (!entries)
        return console.fail(entries.error());
    if (console.isJson()) {
        QJsonArray documents;
        for (const JournalEntry &entry : *entries)
            documents.append(entryDocument(entry));
        console.printJson({{u"entries"_s, documents}});
        return ExitDone;
    }
    if (entries->isEmpty())
        console.print(Text::tr("Nothing has been changed yet."));
    for (const JournalEntry &entry : *entries)
        printEntry(entry, console);
    return ExitDone;
}

} // namespace goconf
