// SPDX-License-Identifier: MIT
#include "stores/shell/ShellProfileStore.h"

#include "env/EditTitle.h"
#include "stores/shell/FishVariables.h"
#include "stores/shell/InheritedPath.h"
#include "stores/shell/ShellPlanner.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr ShellStart allStarts[] = {ShellStart::LoginInteractive, ShellStart::LoginBatch,
                                    ShellStart::Interactive};

EnvEntry entryOf(const ShellWalk::Touch &touch, const std::optional<QByteArray> &value)
{
    const ShellAssignment &assignment = *touch.assignment;
    EnvEntry entry;
    // Copies of their own: the entry outlives the script.
    entry.name = QByteArrayView(assignment.name).toByteArray();
    entry.raw = QByteArrayView(assignment.raw).toByteArray();
    entry.location = {touch.path, assignment.line};
    const bool known = value && !value->contains(ShellWalk::unknownPart);
    entry.value = known ? *value : entry.raw;
    entry.certainty = known && touch.certain && !touch.doubtful ? Certainty::Static : Certainty::Conditional;
    return entry;
}

/// Fills PATH in, statement by statement, where the session's is known.
class PathValues
{
public:
    explicit PathValues(std::optional<InheritedPath> inherited)
        : m_inherited(std::move(inherited))
    {
    }

    std::optional<QByteArray> after(const ShellWalk::Touch &touch)
    {
        if (!m_inherited || !touch.value || touch.assignment->name != "PATH")
            return touch.value;
        // A whole new PATH is as certain as its statement.
        m_doubtful = InheritedPath::isUncertain(touch) ||
                     (m_doubtful && touch.value->contains(ShellWalk::unknownPart));
        return m_doubtful ? touch.value : std::optional(m_inherited->filledIn(*touch.value));
    }

private:
    std::optional<InheritedPath> m_inherited;
    bool m_doubtful = false;
};

/// One change for each target: of the files, what `changes` makes of them.
QVector<Change> joined(const QVector<Change> &planned, const QVector<Change> &changes)
{
    QVector<Change> rest = changes;
    QVector<Change> all;
    for (const Change &change : planned) {
        const auto *file = std::get_if<FileChange>(&change);
        const auto same = std::find_if(rest.begin(), rest.end(), [&](const Change &other) {
            return targetOf(other) == targetOf(change);
        });
        if (!file) {
            all.append(change);
        } else if (same != rest.end()) { // else it is again as on the disk
            FileChange both = *file;
            both.after = std::get<FileChange>(*same).after;
            if (both.after && file->after)
                both.after->mode = file->after->mode;
            all.append(both);
            rest.erase(same);
        }
    }
    return all + rest;
}

} // namespace

ShellProfileStore::ShellProfileStore(Host host, ShellKind shell)
    : m_host(std::move(host))
    , m_shell(shell)
{
}

QString ShellProfileStore::id() const
{
    return shellId(m_shell);
}

QString ShellProfileStore::title() const
{
    switch (m_shell) {
    case ShellKind::Bash: return tr("Profile of bash");
    case ShellKind::Zsh: return tr("Profile of zsh");
    case ShellKind::Sh: return tr("Profile of sh");
    case ShellKind::Fish: return tr("Configuration of fish");
    case ShellKind::Pwsh: return tr("Profile of PowerShell 7");
    case ShellKind::WindowsPowerShell: return tr("Profile of Windows PowerShell");
    }
    Q_UNREACHABLE();
}

Result<EnvSnapshot> ShellProfileStore::read() const
{
    return read(ShellStart::LoginInteractive);
}

Result<EnvSnapshot> ShellProfileStore::read(ShellStart start) const
{
    return readAfter(start, std::nullopt);
}

Result<EnvSnapshot> ShellProfileStore::read(ShellStart start, const QByteArray &sessionPath) const
{
    return readAfter(start, sessionPath);
}

void ShellProfileStore::addProblems(const ShellWalk &walk, const ShellFiles &files, EnvSnapshot &snapshot)
{
    for (const ShellStartup::File &file : walk.files()) {
        const std::shared_ptr<const ShellFiles::File> content = files.at(file.path);
        if (content->error) {
            snapshot.problems.append({Severity::Warning, content->error->what, {}});
        } else if (content->script.brokenAt >= 0) {
            const qsizetype line = content->bytes().first(content->script.brokenAt).count('\n') + 1;
            snapshot.unfollowed.append(
                {Severity::Warning,
                 tr("from %1:%2 on we cannot follow the file, so a value that is set there is not known here")
                     .arg(file.path)
                     .arg(line),
                 tr("Look at the terminal's view, which asks the shell.")});
        }
    }
}

Result<EnvSnapshot> ShellProfileStore::readAfter(ShellStart start,
                                                 const std::optional<QByteArray> &sessionPath) const
{
    if (const Result<QString> home = m_host.home(); !home)
        return fail(home.error());
    const ShellFiles files(ShellDialect::of(m_shell));
    const ShellWalk walk(m_host, m_shell, start, files);
    if (walk.error())
        return fail(*walk.error());
    EnvSnapshot snapshot;
    const QString universal = ShellStartup(m_host, m_shell).universalVariables();
    if (!universal.isEmpty())
        snapshot.entries = readFishVariables(files.at(universal)->bytes(), universal);
    snapshot.entries.reserve(snapshot.entries.size() + walk.touches().size());
    PathValues paths(sessionPath ? std::optional(InheritedPath(m_host, m_shell, files, walk, *sessionPath))
                                 : std::nullopt);
    for (const ShellWalk::Touch &touch : walk.touches()) {
        if (touch.refused)
            continue;
        const std::optional<QByteArray> value = paths.after(touch);
        if (touch.assignment->operation == ShellAssignment::Unset) {
            const QByteArray &name = touch.assignment->name;
            if (touch.certain && !touch.doubtful)
                snapshot.entries.removeIf([&](const EnvEntry &entry) { return entry.name == name; });
        } else if (touch.assignment->operation != ShellAssignment::Export && walk.isExported(touch)) {
            snapshot.entries.append(entryOf(touch, value));
        }
    }
    addProblems(walk, files, snapshot);
    return snapshot;
}

Result<ChangeSet> ShellProfileStore::plan(const QVector<EnvEdit> &edits) const
{
    return planAfter({}, edits);
}

Result<ChangeSet> ShellProfileStore::planAfter(const QVector<Change> &planned,
                                               const QVector<EnvEdit> &edits) const
{
    if (const Result<QString> home = m_host.home(); !home)
        return fail(home.error());
    ShellPlanner planner(m_host, m_shell, planned);
    return planner.plan(edits).map([&](const QVector<Change> &changes) {
        return ChangeSet{editTitle(edits, id()), joined(planned, changes), planner.remarks()};
    });
}

QStringList ShellProfileStore::watchedPaths() const
{
    QStringList paths;
    const ShellFiles files(ShellDialect::of(m_shell));
    for (const ShellStart start : allStarts) {
        const ShellWalk walk(m_host, m_shell, start, files);
        for (const ShellStartup::File &file : walk.files())
            paths.append(file.path);
        for (const ShellWalk::Touch &touch : walk.touches())
            paths.append(touch.path);
        const auto look = [&](const QByteArray &name) { return walk.lookup(name); };
        const QVector<ShellStartup::Targets> targets =
            ShellStartup(m_host, m_shell).targets("PATH", files, look);
        for (const ShellStartup::Targets &one : targets)
            paths << one.loginInteractive << one.interactive;
    }
    // Where bash would look first.
    if (const Result<QString> home = m_host.home(); home && m_shell == ShellKind::Bash)
        paths << *home + "/.bash_profile"_L1 << *home + "/.bash_login"_L1;
    const QString universal = ShellStartup(m_host, m_shell).universalVariables();
    paths << universal;
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

} // namespace goconf
