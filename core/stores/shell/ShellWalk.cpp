// SPDX-License-Identifier: MIT
#include "stores/shell/ShellWalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

namespace {

/// What every login hands on to a shell; assigning one of them needs no export.
bool isInherited(const QByteArray &name)
{
    static constexpr const char *names[] = {"PATH",  "HOME", "USER", "LOGNAME",
                                            "SHELL", "TERM", "LANG", "MAIL"};
    return std::any_of(std::begin(names), std::end(names), [&](const char *one) { return name == one; });
}

/// The files that a pattern names. QDir makes a regular expression of a pattern, which is a large part of the
/// program's start; so not for the usual "*.sh".
QStringList namesLike(const QString &folder, const QString &mask)
{
    const QString suffix = mask.mid(1);
    if (!mask.startsWith(u'*') || suffix.contains(u'*') || suffix.contains(u'?') || suffix.contains(u'['))
        return QDir(folder).entryList({mask}, QDir::Files, QDir::Name);
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([&](const QString &name) { return !name.endsWith(suffix); });
    return names;
}

} // namespace

ShellWalk::ShellWalk(const Host &host, ShellKind shell, ShellStart start, const ShellFiles &files)
    : m_host(host)
    , m_shell(shell)
    , m_start(start)
    , m_disk(files)
    , m_dialect(files.dialect())
{
    const auto look = [this](const QByteArray &name) { return known(name); };
    if (shell == ShellKind::Sh && start == ShellStart::Interactive) {
        // $ENV comes from the login shell above this one.
        const ShellWalk login(host, shell, ShellStart::LoginBatch, files);
        const Variable env = login.variable("ENV");
        if (env.value && env.exported)
            m_variables["ENV"] = {env.value, true, -1};
    }
    const ShellStartup startup(host, shell);
    for (int step = 0; step < ShellStartup::steps; ++step) {
        const QVector<ShellStartup::File> batch = startup.files(start, step, files, look);
        m_startup += batch;
        for (const ShellStartup::File &file : batch) {
            if (readFile(file, true, 0) == Outcome::ShellEnded)
                return;
        }
    }
}

ShellWalk::Variable ShellWalk::variable(const QByteArray &name) const
{
    const auto found = m_variables.constFind(name);
    if (found != m_variables.cend())
        return *found;
    return initial(name);
}

bool ShellWalk::isExported(const QByteArray &name) const
{
    const auto found = m_variables.constFind(name);
    return found != m_variables.cend() ? found->exported : isInherited(name);
}

ShellWalk::Variable ShellWalk::initial(const QByteArray &name)
{
    return {name == "PATH" ? std::optional(QByteArray(1, unknownPart)) : std::nullopt, isInherited(name), -1};
}

std::optional<QByteArray> ShellWalk::lookup(const QByteArray &name) const
{
    return known(name);
}

std::optional<QByteArray> ShellWalk::known(const QByteArray &name) const
{
    const auto found = m_variables.constFind(name);
    if (found != m_variables.cend())
        return found->value;
    const auto when = [](bool holds) { return holds ? QByteArray("1") : QByteArray(); };
    if (name == "HOME")
        return m_host.environment.value(m_host.os.isWindows() ? "USERPROFILE" : "HOME");
    if (name == "BASH_VERSION" || name == "BASH")
        return when(m_shell == ShellKind::Bash);
    if (name == "ZSH_VERSION")
        return when(m_shell == ShellKind::Zsh);
    if (name == "PS1" && m_shell != ShellKind::Sh)
        return when(m_start != ShellStart::LoginBatch);
    if (name == "XDG_CONFIG_HOME" || name == "ZDOTDIR" || name == "ENV" || name == "BASH_ENV")
        return m_host.environment.value(name);
    return name == "PATH" ? std::optional(QByteArray(1, unknownPart)) : std::nullopt;
}

std::optional<bool> ShellWalk::decide(const ShellScript &script, int guard) const
{
    std::optional<bool> result = true;
    int depth = 0;
    for (; guard >= 0; guard = script.guards.at(guard).outer) {
        if (++depth > 64)
            return std::nullopt;
        const std::optional<bool> one = m_dialect.decide(
            script.guards.at(guard), m_start, [this](const QByteArray &name) { return known(name); });
        if (one == false)
            return false;
        if (!one)
            result = std::nullopt;
    }
    return result;
}

ShellWalk::Outcome ShellWalk::readFile(const ShellStartup::File &file, bool certain, int depth)
{
    const QString name = QFileInfo(file.path).canonicalFilePath();
    if (depth > 16 || ++m_fileCount > 2000 || (!name.isEmpty() && m_open.contains(name)))
        return Outcome::Done;
    const std::shared_ptr<const ShellFiles::File> content = m_disk.at(file.path);
    if (content->error && !file.system)
        noteError(*content->error, depth);
    m_byteCount += content->bytes().size();
    if (m_byteCount > 2 * ShellFiles::limit) {
        if (!m_error)
            m_error = Error{ErrorCode::TooLarge,
                            tr("the start-up files are larger than %1 MiB in total, up to %2: source less")
                                .arg(2 * ShellFiles::limit / (1024 * 1024))
                                .arg(file.path),
                            {}};
        return Outcome::Done;
    }
    m_open.append(name);
    if (m_touches.isEmpty())
        m_touches.reserve(content->script.assignments.size());
    const bool doubtfulBefore = m_doubtful;
    const ShellScript &script = content->script;
    Outcome outcome = Outcome::Done;
    for (const ShellScript::Item &item : script.order) {
        if (item.kind == ShellScript::Item::Assignment) {
            const ShellAssignment &assignment = script.assignments.at(item.index);
            if (script.brokenAt >= 0 && assignment.begin >= script.brokenAt)
                break;
            const std::optional<bool> runs = decide(script, assignment.guard);
            if (runs != false)
                apply(assignment, file, certain && runs == true);
        } else if (item.kind == ShellScript::Item::Include) {
            const ShellInclude &include = script.includes.at(item.index);
            const std::optional<bool> runs = decide(script, include.guard);
            if (runs != false || !include.loopName.isEmpty())
                outcome = follow(include, file, certain && runs == true, depth);
        } else {
            const ShellStop &stop = script.stops.at(item.index);
            const std::optional<bool> runs = decide(script, stop.guard);
            if (runs == true) {
                outcome = stop.endsShell && certain ? Outcome::ShellEnded : Outcome::Done;
                break;
            }
            m_doubtful |= !runs;
        }
        if (outcome == Outcome::ShellEnded)
            break;
    }
    m_doubtful = doubtfulBefore;
    m_open.removeLast();
    return outcome;
}

// The shell goes on without a file that it may not read. Everything else is another matter: a file that is
// too large for us is none for the shell.
void ShellWalk::noteError(const Error &error, int depth)
{
    std::optional<Error> &noted = error.code == ErrorCode::PermissionDenied ? m_passedOver : m_error;
    if (!noted && (depth == 0 || error.code == ErrorCode::TooLarge))
        noted = error;
}

ShellWalk::Outcome ShellWalk::follow(const ShellInclude &include, const ShellStartup::File &from,
                                     bool certain, int depth)
{
    const bool inLoop = !include.loopName.isEmpty() && include.raw.contains('$' + include.loopName);
    QStringList paths;
    const auto expand = [&](const QByteArray &raw) {
        return m_dialect.expand("_", raw, [this](const QByteArray &name) { return known(name); });
    };
    if (inLoop) {
        for (const QByteArray &word : include.loopWords) {
            const std::optional<QByteArray> pattern = expand(word);
            if (!pattern || !pattern->startsWith('/'))
                continue;
            const QString path = QFile::decodeName(*pattern);
            const qsizetype slash = path.lastIndexOf(u'/');
            const QString folder = from.system && !path.startsWith(m_host.systemRoot)
                                       ? m_host.systemPath(path.first(slash))
                                       : path.first(slash);
            const QString mask = path.mid(slash + 1);
            const QStringList names = namesLike(folder, mask);
            for (const QString &name : names)
                paths.append(folder + u'/' + name);
        }
    } else if (const std::optional<QByteArray> path = expand(include.raw); path && path->startsWith('/')) {
        const QString name = QFile::decodeName(*path);
        paths.append(from.system && !name.startsWith(m_host.systemRoot) ? m_host.systemPath(name) : name);
    }
    for (const QString &path : std::as_const(paths)) {
        const QString home = m_host.home().value_or(QString());
        const bool system = from.system || home.isEmpty() || !path.startsWith(home + u'/');
        // The loop of /etc/profile over profile.d runs for every readable file.
        if (readFile({path, system}, inLoop ? from.system : certain, depth + 1) == Outcome::ShellEnded)
            return Outcome::ShellEnded;
    }
    return Outcome::Done;
}

QByteArray ShellWalk::withEntry(QByteArray list, const QByteArray &entry, bool first) const
{
    const char separator = m_dialect.listSeparator();
    if (list.split(separator).contains(entry))
        return list;
    if (list.isEmpty())
        return entry;
    return first ? entry + separator + list : list + separator + entry;
}

std::optional<QByteArray> ShellWalk::newValue(const ShellAssignment &assignment) const
{
    if (assignment.operation == ShellAssignment::Export)
        return known(assignment.name);
    const QByteArray old = known(assignment.name).value_or(QByteArray(1, unknownPart));
    const auto look = [&](const QByteArray &name) {
        return name == assignment.name ? std::optional(old) : known(name);
    };
    const std::optional<QByteArray> value = m_dialect.expand(assignment.name, assignment.raw, look);
    if (!value)
        return std::nullopt;
    switch (assignment.operation) {
    case ShellAssignment::Append:
        if (m_shell == ShellKind::Fish || assignment.raw.startsWith('('))
            return old + (assignment.name.endsWith("PATH") ? ':' : ' ') + *value;
        return old + *value;
    case ShellAssignment::AddFirst: return withEntry(old, *value, true);
    case ShellAssignment::AddLast: return withEntry(old, *value, false);
    default: return value;
    }
}

void ShellWalk::apply(const ShellAssignment &assignment, const ShellStartup::File &file, bool certain)
{
    auto found = m_variables.find(assignment.name);
    if (found == m_variables.end())
        found = m_variables.insert(assignment.name, initial(assignment.name));
    Variable &variable = *found;
    std::optional<QByteArray> value;
    if (assignment.operation == ShellAssignment::Unset)
        value = certain ? std::optional(QByteArray()) : std::nullopt;
    else
        value = newValue(assignment);
    Touch touch{file.path, file.system, assignment, certain, m_doubtful, value};
    if (assignment.operation == ShellAssignment::Export) {
        variable.exported = true;
        m_touches.append(std::move(touch));
        return;
    }
    if (!certain) {
        // Perhaps the old value, perhaps the new one: of a list that grows, the old elements are there
        // anyway.
        const bool grows = value && variable.value && value->size() > variable.value->size() &&
                           value->contains(*variable.value);
        if (grows)
            value = QByteArray(1, unknownPart) + ':' + *variable.value + ':' + unknownPart;
        else
            value = std::nullopt;
    }
    variable.value = value;
    if (assignment.operation == ShellAssignment::Unset)
        variable.exported = isInherited(assignment.name);
    else
        variable.exported |= assignment.exported;
    variable.touch = m_touches.size();
    m_touches.append(std::move(touch));
}

} // namespace goconf
