// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"
#include "workspace/HeldValue.h"

#include <functional>

namespace goconf::ui {

/// One pending change: an edit of a variable in a store, or a plan that core makes (a switch of Go, a
/// removal). Nothing of it is written yet.
struct DraftItem
{
    /// What it replaces when it is put again: "go-env-file/GOPROXY", or the key of a plan. Names of the
    /// registry in capitals.
    QString key;
    /// Translated, without secrets: "Set GOPROXY to direct in the go env file".
    QString title;
    /// Id of the store; empty for a plan.
    QString store;
    EnvEdit edit;
    /// What the store held of the variable when the edit was made; unset: it did not name it. Only of Set and
    /// Unset, and only where that was known: `knowsSeen`.
    bool knowsSeen = false;
    std::optional<HeldValue> seen;
    /// Of a plan: makes it from what stands on the disk at that moment. Runs off the GUI thread.
    std::function<Result<ChangeSet>(const Host &)> plan;
    /// Of a plan: how many files and links it will change, as far as known.
    int places = 1;

    bool isPlan() const { return store.isEmpty(); }
    /// Of Set and Unset: what the store is to hold; nothing: it shall not name the variable.
    std::optional<HeldValue> wanted() const;
};

/// An edit whose variable was changed by somebody else since.
struct DraftConflict
{
    DraftItem item;
    /// What the store holds now.
    std::optional<HeldValue> present;
};

} // namespace goconf::ui
