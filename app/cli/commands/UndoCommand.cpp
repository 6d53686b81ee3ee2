// SPDX-License-Identifier: MIT
#include "commands/UndoCommand.h"

#include "Arguments.h"
#include "change/ShownTarget.h"
#include "commands/SharedOptions.h"
#include "sdk/SdkLock.h"
#include "sdk/SdkSwitcher.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::UndoCommand)
};

} // namespace

CLI::App *UndoCommand::declare(CLI::App &parent)
{
    CLI::App *word = parent.add_subcommand(name(), utf8(Text::tr("Take back what a change did")));
    word->add_option(std::string(changeArgument.data()), m_id,
                     utf8(Text::tr("An entry of goconf history; without it, the newest one that is done")))
        ->type_name("");
    declareWriteOptions(*word, m_options, m_json);
    return word;
}

int UndoCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const Result<QString> stateDir = host.stateDir();
    if (!stateDir)
        return console.fail(stateDir.error());
    Applier applier = applierFor(*stateDir, console);
    const QString id = QString::fromStdString(m_id);
    // Made without the journal's lock: where that fails, undo() has the last word.
    Result<ChangeSet> plan = applier.planUndo(id);
    std::optional<FileLock> lock;
    if (plan && !m_options.dryRun) {
        // No Go to which this leads back may be removed meanwhile.
        Result<FileLock> locked = lockSdks(host);
        if (!locked)
            return console.fail(locked.error());
        lock = *std::move(locked);
        plan = applier.planUndo(id);
    }
    const Result<void> checked = plan ? SdkSwitcher::checkUndo(host, *plan) : Result<void>();
    if (!checked)
        return console.fail(checked.error());
    if (m_options.dryRun)
        return plan ? showPlan(*plan, {}, console) : console.fail(plan.error());
    const Result<JournalEntry> entry = applier.undo(id);
    if (!entry)
        return console.fail(entry.error());
    console.setDone(Text::tr("the change %1 was taken back").arg(entry->id));
    if (console.isJson()) {
        console.printJson({{u"entry"_s, entryDocument(entry->head())}});
        return ExitDone;
    }
    for (const Change &change : entry->set.changes) {
        const bool existed = std::visit([](const auto &target) { return target.before.has_value(); }, change);
        console.print(
            (existed ? Text::tr("Restored %1") : Text::tr("Removed %1")).arg(shownTarget(targetOf(change))));
    }
    return ExitDone;
}

} // namespace goconf
