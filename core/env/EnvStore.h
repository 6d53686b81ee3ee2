// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "base/Result.h"
#include "change/Change.h"
#include "env/Location.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <optional>

namespace goconf {

/// How sure a reader is that an entry takes part as it stands.
enum class Certainty {
    Exact,       ///< seen in a real shell, or the format leaves no doubt
    Static,      ///< read from a script without running it: a plain statement that every start passes
    Conditional, ///< read from a script: inside a condition, a function, or behind something we do not follow
};

/// The stable spelling for JSON: "exact", "static", "conditional".
QLatin1StringView certaintyName(Certainty certainty);

/// What Go makes of an entry (GoEnvironment marks entries by it).
enum class EntryEffect {
    Decides, ///< read as it stands
    Hides,   ///< not obeyed, but hides the entries below it, so that the built-in default decides
    None,    ///< passed over: it is shown, but decides and hides nothing
};

/// One assignment as a store holds it.
struct EnvEntry
{
    QByteArray name;
    /// As written: quoted, unexpanded.
    QByteArray raw;
    /// What a program sees. Of a Conditional entry: what it would see if the statement ran.
    QByteArray value;
    Location location;
    Certainty certainty = Certainty::Exact;
    EntryEffect effect = EntryEffect::Decides;
    /// Of a registry value: its type (change/RegistryType.h).
    std::optional<quint32> registryType = {};
    /// What is wrong with it where it stands, such as a name that nobody can use.
    Problems problems = {};
};

/// What a store holds, in the order in which it takes effect: of one name the last entry wins.
struct EnvSnapshot
{
    QVector<EnvEntry> entries;
    /// About the store itself: a line nobody reads, a file that is not UTF-8, a folder others may write.
    Problems problems;
    /// Per file that could not be followed to its end, its line: the entries may lack what stands behind.
    Problems unfollowed = {};
};

/// One wish. A PATH wish names a list variable; its `value` is one folder.
struct EnvEdit
{
    enum Kind {
        Set,       ///< name = value, whatever was there
        Unset,     ///< as if the store had never named it
        AddFirst,  ///< `value` becomes the first element of the list, once
        AddLast,   ///< `value` becomes the last element of the list, once
        RemoveItem ///< `value` is no element any more
    };

    /// How the registry keeps a text. Other stores have no such choice.
    enum class Form {
        Fitting,   ///< as the value that is there; a new one is Expandable where it has a %NAME%
        Text,      ///< as it stands
        Expandable ///< Windows puts in the variables between '%'
    };

    Kind kind = Set;
    QByteArray name;
    QByteArray value;
    Form form = Form::Fitting;
};

/// A place that holds settings. A store reads and plans; it never writes: the plan goes to Applier.
class EnvStore
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvStore)

public:
    enum class Scope { Process, User, System };
    enum class Access { ReadOnly, ReadWrite, NeedsElevation };

    virtual ~EnvStore() = default;

    /// The stable spelling of the command line contract, such as "go-env-file".
    virtual QString id() const = 0;
    /// Translated name for people.
    virtual QString title() const = 0;
    virtual Scope scope() const = 0;
    virtual Access access() const = 0;

    /// What stands there now. A store that does not exist yet is an empty snapshot, not an error.
    virtual Result<EnvSnapshot> read() const = 0;
    /// The changes that fulfil all `edits`, in order; empty when all is so already. Errors: InvalidValue when
    /// the store cannot hold a name or value, ReadOnly, Refused when writing would not do what the user
    /// expects.
    virtual Result<ChangeSet> plan(const QVector<EnvEdit> &edits) const = 0;
    /// The same on top of changes that are planned already: `planned` and the edits as one set, each target
    /// once. Errors: those of plan(); Refused where both would rewrite a target and the store cannot do the
    /// one behind the other.
    virtual Result<ChangeSet> planAfter(const QVector<Change> &planned, const QVector<EnvEdit> &edits) const;
    /// Files and folders whose change means that read() may answer differently.
    virtual QStringList watchedPaths() const = 0;
};

} // namespace goconf
