// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "change/FreshApply.h"
#include "platform/Host.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace goconf {

/// How a command that writes was asked to go about it.
struct WriteOptions
{
    bool dryRun = false;
    bool yes = false;
};

/// {"id","when","title","state","targets"}, and "left_alone" where recovery did not take everything back.
QJsonObject entryDocument(const JournalHead &entry);

/// The contract's [{"target","kind","before","after","hidden_differs"}...], secrets masked.
QJsonArray changesDocument(const ChangeSet &plan);

/// What there is to say beside a plan: to standard error, or in the JSON as "problems".
struct Remarks
{
    Problems always;
    /// Asked for only when something was changed, and after that.
    std::function<Problems()> afterChange;
    /// In place of the sentence that all is so already.
    QString nothingToDo = {};
    /// What else the JSON has, beside "entry" and "problems".
    QJsonObject facts = {};
};

/// The applier of the account, which says on `console` when it has to wait for another one.
Applier applierFor(const QString &stateDir, Console &console);

/// Carries a plan out, or with dryRun only prints it, with all remarks, as unified diffs or as the contract's
/// {"changes":[...]}. What a remark calls an error, because it stops go or every program, is not written
/// without --yes. Returns the exit code.
int carryOut(const Host &host, const Planner &planner, const Remarks &remarks, const WriteOptions &options,
             Console &console);

/// Prints a plan only.
int showPlan(const ChangeSet &plan, const Problems &remarks, Console &console);

} // namespace goconf
