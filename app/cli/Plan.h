// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "change/Applier.h"
#include "platform/Host.h"

#include <QJsonArray>

#include <functional>

namespace goconf {

/// How a command that writes was asked to go about it.
struct WriteOptions
{
    bool dryRun = false;
    bool yes = false;
};

/// {"severity","message","advice"} of each.
QJsonArray problemsDocument(const Problems &problems);
/// {"id","when","title","state","targets"}.
QJsonObject entryDocument(const JournalEntry &entry);

/// Makes the plan, from what stands on the disk at that moment.
using Planner = std::function<Result<ChangeSet>()>;

/// Carries a plan out, or with dryRun prints it as unified diffs or as the contract's {"changes":[...]}.
/// `remarks` go to standard error, or into the JSON as "problems". Returns the exit code.
int carryOut(const Host &host, const Planner &planner, const Problems &remarks, const WriteOptions &options,
             Console &console);

/// Prints a plan only.
int showPlan(const ChangeSet &plan, const Problems &remarks, Console &console);

} // namespace goconf
