// SPDX-License-Identifier: MIT
#include "stores/shell/ShellWalk.h"

#include "base/PathBytes.h"

#include <QDir>
#include <QFileInfo>
#include <QVarLengthArray>

#include <algorithm>

namespace goconf {

namespace {

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

/// Whether the shell would make other names of it, and we do not.
bool hasPattern(QByteArrayView path)
{
    return std::any_of(path.begin(), path.end(),
                       [](char c) { return c == '*' || c == '?' || c == '[' || c == '{'; });
}

} // namespace

ShellWalk::ShellWalk(const Host &host, ShellKind shell, ShellStart start, const ShellFiles &files)
    : m_host(host)
    , m_shell(shell)
    , m_start(start)
    , m_disk(files)
    , m_dialect(files.dialect())
{
    // The first of all: homeNumber.
    m_variables[size_t(numberOf("HOME"))].value =
        host.environment.value(host.os.isWindows() ? "USERPROFILE" : "HOME");
    const auto look = [this](const QByteArray &name) { return known(name); };
    if (shell == ShellKind::Sh && start == ShellStart::Interactive) {
        // $ENV comes from the login shell above this one.
        const ShellWalk login(host, shell, ShellStart::LoginBatch, files);
        const Variable env = login.variable("ENV");
        if (env.value && env.exported)
            m_variables[size_t(numberOf("ENV"))] = {env.value, true, false, -1};
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

std::optional<bool> ShellWalk::decide(const ShellScript &script, int guard, Answers &answers) const
{
    if (guard < 0)
        return true;
    answers.resize(script.guards.size());
    QVarLengthArray<int, 16> unasked;
    int outer = guard;
    for (; outer >= 0 && answers.at(outer) == Answer::Unasked; outer = script.guards.at(outer).outer)
        unasked.append(outer);
    Answer answer = outer < 0 ? Answer::Yes : answers.at(outer);
    for (auto inner = unasked.crbegin(); inner != unasked.crend(); answers[*inner++] = answer) {
        if (answer == Answer::No)
            continue;
        const std::optional<bool> one = m_dialect.decide(
            script.guards.at(*inner), m_start, [this](const QByteArray &name) { return known(name); },
            [this](const QByteArray &file) { return m_disk.isPlanned(file); });
        if (one != true)
            answer = one ? Answer::No : Answer::Perhaps;
    }
    if (answer == Answer::Perhaps)
        return std::nullopt;
    return answer == Answer::Yes;
}

ShellWalk::Outcome ShellWalk::readFile(const ShellStartup::File &file, bool certain, int depth)
{
    const QString name = QFileInfo(file.path).canonicalFilePath();
    const bool isTooMuch = depth > 16 || ++m_fileCount > 2000;
    m_sawAll &= !isTooMuch;
    if (isTooMuch || (!name.isEmpty() && m_open.contains(name)))
        return Outcome::Done;
    const std::shared_ptr<const ShellFiles::File> content = m_disk.at(file.path);
    if (content->error && !file.system)
        noteError(*content->error, depth);
    if (!countBytes(content->bytes().size(), file.path))
        return Outcome::Done;
    m_open.append(name);
    if (content->exists())
        m_passed.append({file.path, content});
    m_sawAll &= !content->script.evaluates && content->script.brokenAt < 0;
    if (content->script.assignments.size() > m_touches.size()) { // by far the longest so far: grow once
        const qsizetype room = m_touches.size() + content->script.assignments.size();
        m_touches.reserve(room);
        m_numbers.reserve(room);
        m_variables.reserve(size_t(room));
    }
    const bool doubtfulBefore = m_doubtful;
    Outcome outcome = Outcome::Done;
    Reading reading{content, file, certain, depth, {}};
    for (const ShellScript::Item &item : content->script.order) {
        outcome = runItem(reading, item);
        if (outcome != Outcome::Done)
            break;
    }
    m_doubtful = doubtfulBefore;
    m_open.removeLast();
    return outcome == Outcome::ShellEnded ? outcome : Outcome::Done;
}

ShellWalk::Outcome ShellWalk::runItem(Reading &reading, const ShellScript::Item &item)
{
    auto &[content, file, certain, depth, answers] = reading;
    const ShellScript &script = content->script;
    if (item.kind == ShellScript::Item::Assignment) {
        const ShellAssignment &assignment = script.assignments.at(item.index);
        if (script.brokenAt >= 0 && assignment.begin >= script.brokenAt)
            return Outcome::FileEnded;
        const std::optional<bool> runs = decide(script, assignment.guard, answers);
        if (runs != false)
            apply({content,
                   &assignment,
                   file.path,
                   file.system,
                   certain && runs == true,
                   m_doubtful,
                   false,
                   {}});
        return Outcome::Done;
    }
    if (item.kind == ShellScript::Item::Include) {
        const ShellInclude &include = script.includes.at(item.index);
        const std::optional<bool> runs = decide(script, include.guard, answers);
        if (runs == false && include.loopName.isEmpty())
            return Outcome::Done;
        return follow(include, file, certain && runs == true, depth);
    }
    const ShellStop &stop = script.stops.at(item.index);
    const std::optional<bool> runs = decide(script, stop.guard, answers);
    if (runs == true)
        return stop.endsShell && certain ? Outcome::ShellEnded : Outcome::FileEnded;
    m_doubtful |= !runs;
    return Outcome::Done;
}

bool ShellWalk::countBytes(qsizetype count, const QString &path)
{
    constexpr qint64 limit = 2 * ShellFiles::limit;
    m_byteCount += count;
    if (m_byteCount <= limit)
        return true;
    if (!m_error) {
        m_error = Error{ErrorCode::TooLarge,
                        tr("the start-up files are larger than %1 MiB in total, up to %2: source less")
                            .arg(limit / (1024 * 1024))
                            .arg(path),
                        {}};
    }
    return false;
}

// The shell goes on without a file that it may not read. Everything else is another matter: a file that is
// too large for us, or whose bytes we cannot follow, is none for the shell.
void ShellWalk::noteError(const Error &error, int depth)
{
    std::optional<Error> &noted = error.code == ErrorCode::PermissionDenied ? m_passedOver : m_error;
    if (!noted && (depth == 0 || error.code == ErrorCode::TooLarge || error.code == ErrorCode::Corrupt))
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
            if (!pattern || !pattern->startsWith('/')) {
                m_sawAll = false;
                continue;
            }
            m_sawAll &= !pattern->contains('{') &&
                        !hasPattern(QByteArrayView(*pattern).first(pattern->lastIndexOf('/')));
            const QString path = pathText(*pattern);
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
        const QString name = pathText(*path);
        if (!ShellFiles::isDescriptor(name))
            paths.append(from.system && !name.startsWith(m_host.systemRoot) ? m_host.systemPath(name) : name);
        m_sawAll &= !paths.isEmpty() && !hasPattern(*path);
    } else {
        m_sawAll = false;
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

} // namespace goconf
