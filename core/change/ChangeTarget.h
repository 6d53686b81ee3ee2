// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "change/RegistryWriter.h"

#include <QStringList>

#include <memory>

namespace goconf {

/// The place that one change is about, and how it is written there: one class per kind of change. Writing has
/// two steps, so that most that can fail (a full disk above all) fails before any target is touched.
class ChangeTarget
{
public:
    enum class State {
        Before, ///< as the change expects it
        After,  ///< as the change would leave it
        Other,
    };

    /// Unsupported for a kind that this system does not have. The path's links are followed now.
    static Result<std::unique_ptr<ChangeTarget>> create(const Change &change,
                                                        const std::shared_ptr<RegistryWriter> &registry);

    virtual ~ChangeTarget() = default;

    virtual const Change &change() const = 0;
    /// Equal for two names of one place, and the same before and after its folders are made.
    virtual QString identity() const = 0;
    /// The folder of the temporary file; empty for a target that needs none.
    virtual QString folder() const = 0;
    /// Folders that must be created first, outermost first.
    virtual Result<QStringList> missingFolders() const = 0;
    virtual Result<State> state() const = 0;
    /// A change from what is expected to what is there now, to show a conflict.
    virtual Result<Change> deviation() const = 0;
    /// Whether the target may be written at all.
    virtual Result<void> check() const = 0;
    /// Writes what can be written beside the target.
    virtual Result<void> stage(const QString &temporary) const = 0;
    /// Takes the target from `before` to `after` in one step, if it still is as `before` says; else Conflict.
    virtual Result<void> commit(const QString &temporary) const = 0;
    /// Removes what a killed or failed stage() or commit() left, but nothing that another program wrote: that
    /// goes back to its place or to a name of its own, with which this answers (Replacement::clear).
    virtual Result<QStringList> clear(const QString &temporary) const = 0;

    /// The identity() of what has this path, which is filecalls::canonicalPath's.
    static QString keyOf(const QByteArray &canonicalPath);

protected:
    /// For identity(): `path` behind the links of its folders; its last part may be a link.
    static QString placeOf(const QString &path);
};

} // namespace goconf
