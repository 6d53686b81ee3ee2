// SPDX-License-Identifier: MIT
#include "stores/shell/ShellWalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

namespace {

constexpr QByteArrayView homeName = "HOME";

/// What every login hands on to a shell; assigning one of them needs no export.
bool isInherited(const QByteArray &name)
{
    static constexpr QByteArrayView names[] = {"PATH",  "HOME", "USER", "LOGNAME",
                                               "SHELL", "TERM", "LANG", "MAIL"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](QByteArrayView one) { return one.size() == name.size() && one == name; });
}

/// What a variable is before the first statement.
ShellWalk::Variable initial(const QByteArray &name)
{
    const std::optional<QByteArray> value =
        name == QByteArrayView("PATH") ? std::optional(QByteArray(1, ShellWalk::unknownPart)) : std::nullopt;
    return {value, isInherited(name), -1};
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
    m_variables[size_t(numberOf("HOME"))].value =
        host.environment.value(host.os.isWindows() ? "USERPROFILE" : "HOME");
    const auto look = [this](const QByteArray &name) { return known(name); };
    if (shell == ShellKind::Sh && start == ShellStart::Interactive) {
        // $ENV comes from the login shell above this one.
        const ShellWalk login(host, shell, ShellStart::LoginBatch, files);
        const Variable env = login.variable("ENV");
        if (env.value && env.exported)
            m_variables[size_t(numberOf("ENV"))] = {env.value, true, -1};
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

const ShellWalk::Variable *ShellWalk::find(const QByteArray &name) const
{
    if (name == homeName)
        return &m_variables[homeNumber];
    const auto found = m_numbers.constFind({name});
    return found == m_numbers.cend() ? nullptr : &m_variables[size_t(*found)];
}

qsizetype ShellWalk::numberOf(const QByteArray &name)
{
    const qsizetype before = m_numbers.size();
    qsizetype &number = m_numbers[{name}];
    if (m_numbers.size() > before) {
        number = qsizetype(m_variables.size());
        m_variables.push_back(initial(name));
    }
    return number;
}

ShellWalk::Variable ShellWalk::variable(const QByteArray &name) const
{
    const Variable *found = find(name);
    return found ? *found : initial(name);
}

std::optional<QByteArray> ShellWalk::lookup(const QByteArray &name) const
{
    return known(name);
}

std::optional<QByteArray> ShellWalk::known(const QByteArray &name) const
{
    if (const Variable *found = find(name))
        return found->value;
    const auto when = [](bool holds) { return holds ? QByteArray("1") : QByteArray(); };
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
    if (m_touches.isEmpty()) {
        m_touches.reserve(content->script.assignments.size());
        m_numbers.reserve(content->script.assignments.size());
        m_variables.reserve(size_t(content->script.assignments.size()));
    }
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
                apply(
                    {content, &assignment, file.path, file.system, certain && runs == true, m_doubtful, {}});
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

std::optional<QByteArray> ShellWalk::newValue(const ShellAssignment &assignment,
                                              const std::optional<QByteArray> &old) const
{
    if (assignment.operation == ShellAssignment::Export)
        return old;
    const QByteArray before = old.value_or(QByteArray(1, unknownPart));
    const std::optional<QByteArray> value =
        m_dialect.expand(assignment.name, assignment.raw, [&](const QByteArray &name) {
            return name == assignment.name ? std::optional(before) : known(name);
        });
    if (!value)
        return std::nullopt;
    switch (assignment.operation) {
    case ShellAssignment::Append:
        if (m_shell == ShellKind::Fish || assignment.raw.startsWith('('))
            return before + (assignment.name.endsWith("PATH") ? ':' : ' ') + *value;
        return before + *value;
    case ShellAssignment::AddFirst: return withEntry(before, *value, true);
    case ShellAssignment::AddLast: return withEntry(before, *value, false);
    default: return value;
    }
}

void ShellWalk::apply(Touch touch)
{
    const ShellAssignment &assignment = *touch.assignment;
    touch.variable = numberOf(assignment.name);
    Variable &variable = m_variables[size_t(touch.variable)];
    if (assignment.operation != ShellAssignment::Unset)
        touch.value = newValue(assignment, variable.value);
    else if (touch.certain)
        touch.value = QByteArray();
    if (assignment.operation == ShellAssignment::Export) {
        variable.exported = true;
        m_touches.append(std::move(touch));
        return;
    }
    std::optional<QByteArray> value = touch.value;
    if (!touch.certain) {
        // Perhaps the old value, perhaps the new one: of a list that grows, the old elements are there
        // anyway.
        const bool grows = value && variable.value && value->size() > variable.value->size() &&
                           value->contains(*variable.value);
        if (grows)
            value = QByteArray(1, unknownPart) + ':' + *variable.value + ':' + unknownPart;
        else
            value = std::nullopt;
    }
    variable.value = std::move(value);
    if (assignment.operation == ShellAssignment::Unset)
        variable.exported = isInherited(assignment.name);
    else
        variable.exported |= assignment.exported;
    variable.touch = m_touches.size();
    m_touches.append(std::move(touch));
}

} // namespace goconf
