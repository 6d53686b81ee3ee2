// SPDX-License-Identifier: MIT
#include "stores/shell/ShellPlanner.h"

#include "env/Location.h"
#include "stores/shell/FishVariables.h"

#include <algorithm>

namespace goconf {

namespace {

Location locationOf(const ShellWalk::Touch &touch)
{
    return {touch.path, touch.assignment.line};
}

QString shown(const QByteArray &name)
{
    return QString::fromLocal8Bit(name);
}

bool isOurLine(const ShellAssignment &assignment)
{
    return assignment.operation == ShellAssignment::AddFirst ||
           assignment.operation == ShellAssignment::AddLast;
}

} // namespace

ShellPlanner::ShellPlanner(const Host &host, ShellKind shell)
    : m_host(host)
    , m_shell(shell)
    , m_dialect(ShellDialect::of(shell))
    , m_files(m_dialect)
{
}

ShellPlanner::Walks ShellPlanner::walks() const
{
    Walks walks;
    for (const ShellStart start :
         {ShellStart::LoginInteractive, ShellStart::LoginBatch, ShellStart::Interactive}) {
        ShellWalk walk(m_host, m_shell, start, m_files);
        // A plain sh that is no login shell reads only $ENV.
        if (!walk.files().isEmpty())
            walks.emplace_back(start, std::move(walk));
    }
    return walks;
}

Result<QVector<Change>> ShellPlanner::plan(const QVector<EnvEdit> &edits)
{
    for (const auto &[start, walk] : walks()) {
        if (walk.error())
            return fail(*walk.error());
    }
    for (const EnvEdit &edit : edits) {
        if (const Result<void> done = fulfil(edit); !done)
            return fail(done.error());
    }
    return m_files.changes();
}

Result<void> ShellPlanner::fulfil(const EnvEdit &edit)
{
    switch (edit.kind) {
    case EnvEdit::Set: return set(edit.name, edit.value);
    case EnvEdit::Unset: return unset(edit.name);
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast: return addEntry(edit);
    case EnvEdit::RemoveItem: return removeEntry(edit.name, edit.value, false);
    }
    Q_UNREACHABLE();
}

QVector<ShellPlanner::Touch> ShellPlanner::ownTouches(const QByteArray &name) const
{
    QVector<Touch> own;
    for (const auto &[start, walk] : walks()) {
        for (const Touch &touch : walk.touches()) {
            const bool seen = std::any_of(own.begin(), own.end(), [&](const Touch &other) {
                return other.path == touch.path && other.assignment.wordBegin == touch.assignment.wordBegin;
            });
            if (touch.assignment.name == name && !touch.system && !seen)
                own.append(touch);
        }
    }
    return own;
}

bool ShellPlanner::isRight(const ShellWalk &walk, const QByteArray &name, const QByteArray &value) const
{
    const ShellWalk::Variable variable = walk.variable(name);
    return variable.touch >= 0 && variable.exported && variable.value == value &&
           walk.touches().at(variable.touch).certain &&
           walk.touches().at(variable.touch).assignment.operation != ShellAssignment::Unset &&
           !walk.touches().at(variable.touch).system;
}

tl::unexpected<Error> ShellPlanner::hidden(const QByteArray &name) const
{
    Location location;
    for (const auto &[start, walk] : walks()) {
        if (walk.passedOver())
            return fail(*walk.passedOver()); // where the line belongs
        const ShellWalk::Variable variable = walk.variable(name);
        if (variable.touch >= 0)
            location = locationOf(walk.touches().at(variable.touch));
    }
    return fail(ErrorCode::Refused,
                tr("%1 is set later by %2, in a way that only running the file could tell: "
                   "change that line first")
                    .arg(shown(name), location.toString()));
}

Result<void> ShellPlanner::set(const QByteArray &name, const QByteArray &value)
{
    if (const Result<QByteArray> statement = m_dialect.assignment(name, value); !statement)
        return fail(statement.error());
    const ShellFiles before = m_files;
    const ShellStartup startup(m_host, m_shell);
    const ShellWalk login(m_host, m_shell, ShellStart::LoginInteractive, m_files);
    const QVector<ShellStartup::Targets> targets =
        startup.targets(name, m_files, [&](const QByteArray &one) { return login.lookup(one); });
    for (const ShellStartup::Targets &one : targets) {
        for (const Place place : {Place::Early, Place::Late}) {
            m_files = before;
            if (trySet(name, value, one, place))
                return {};
        }
    }
    const tl::unexpected<Error> error = hidden(name);
    m_files = before;
    return error;
}

bool ShellPlanner::trySet(const QByteArray &name, const QByteArray &value,
                          const ShellStartup::Targets &targets, Place place)
{
    const QByteArray statement = m_dialect.assignment(name, value).value();
    for (int round = 0; round < 12; ++round) {
        const Walks all = walks();
        const auto wrong = std::find_if(all.begin(), all.end(),
                                        [&](const auto &one) { return !isRight(one.second, name, value); });
        if (wrong == all.end())
            return true;
        if (editInPlace(wrong->second, name, value))
            continue;
        const QString target = targets.of(wrong->first);
        if (target.isEmpty() || !addLine(target, name, statement, place, wrong->first))
            return false;
    }
    return false;
}

// The user's own plain assignment gets the new value; so does our own line.
bool ShellPlanner::editInPlace(const ShellWalk &walk, const QByteArray &name, const QByteArray &value)
{
    const ShellWalk::Variable variable = walk.variable(name);
    if (variable.touch < 0 || !variable.exported)
        return false;
    const Touch &touch = walk.touches().at(variable.touch);
    if (touch.system || !touch.certain || !touch.assignment.plain || touch.value == value)
        return false;
    ProfileText text(m_dialect, m_files.at(touch.path)->bytes());
    text.replaceValue(touch.assignment, m_dialect.quote(value).value());
    m_files.replace(touch.path, text.bytes());
    return true;
}

// False when the block has the statement already, so that it does not help, or the file cannot be read.
bool ShellPlanner::addLine(const QString &path, const QByteArray &name, const QByteArray &statement,
                           Place place, ShellStart start)
{
    const std::shared_ptr<const ShellFiles::File> file = m_files.at(path);
    if (file->error)
        return false;
    ProfileText text(m_dialect, file->exists() ? std::optional(file->bytes()) : std::nullopt);
    for (const ShellAssignment &assignment : text.script().assignments) {
        const bool same = text.isInBlock(assignment) &&
                          text.bytes()->mid(assignment.begin, assignment.end - assignment.begin) == statement;
        if (same && place == Place::Early)
            return false;
        if (same)
            text.remove(assignment); // it comes again as the last line
    }
    const ShellWalk walk(m_host, m_shell, start, m_files);
    qsizetype limit = -1;
    qsizetype early = -1;
    const auto lower = [](qsizetype &offset, qsizetype to) {
        offset = offset < 0 ? to : std::min(offset, to);
    };
    for (const ShellStop &stop : text.script().stops) {
        if (walk.decide(text.script(), stop.guard) == true)
            lower(limit, stop.begin);
        lower(early, stop.begin);
    }
    qsizetype lastUse = 0;
    for (const ShellAssignment &assignment : text.script().assignments) {
        if (assignment.name == name)
            lastUse = assignment.end;
        else if (assignment.raw.contains('$' + name) || assignment.raw.contains("${" + name))
            lower(early, assignment.begin);
    }
    qsizetype offset = text.lastPlace(limit);
    if (place == Place::Early && early >= 0) {
        const qsizetype candidate = text.placeBefore(early);
        if (candidate >= lastUse && candidate < offset)
            offset = candidate;
    }
    if (place == Place::Late)
        text.moveBlock(limit);
    text.addLine(statement, offset);
    const bool changed = text.bytes() != (file->exists() ? std::optional(file->bytes()) : std::nullopt);
    m_files.replace(path, text.bytes());
    return changed;
}

void ShellPlanner::removeTouch(const Touch &touch)
{
    ProfileText text(m_dialect, m_files.at(touch.path)->bytes());
    text.remove(touch.assignment);
    m_files.replace(touch.path, text.bytes());
}

Result<void> ShellPlanner::unset(const QByteArray &name)
{
    if (const Result<QByteArray> checked = m_dialect.unset(name); !checked)
        return fail(checked.error());
    for (int round = 0; round < 10000; ++round) {
        const QVector<Touch> touches = ownTouches(name);
        const auto next = std::find_if(touches.begin(), touches.end(), [](const Touch &touch) {
            return touch.assignment.operation != ShellAssignment::Unset && !touch.assignment.universal;
        });
        if (next == touches.end())
            break;
        if (!next->assignment.alone) {
            return fail(ErrorCode::Refused,
                        tr("%1 is set inside a condition or a larger statement at %2: change "
                           "that line by hand")
                            .arg(shown(name), locationOf(*next).toString()));
        }
        const QByteArray before = m_files.at(next->path)->bytes();
        removeTouch(*next);
        if (m_files.at(next->path)->bytes() == before)
            break;
    }
    if (const Result<void> gone = checkNotUniversal(name); !gone)
        return gone;
    return checkNotSet(name);
}

// fish itself keeps its universal variables, and a running fish would write them back.
Result<void> ShellPlanner::checkNotUniversal(const QByteArray &name) const
{
    const QVector<Touch> touches = ownTouches(name);
    for (const Touch &touch : touches) {
        if (touch.assignment.universal && touch.assignment.operation != ShellAssignment::Unset) {
            return fail(ErrorCode::Refused,
                        tr("%1 is made a universal variable of fish at %2: remove that line, then run "
                           "\"set -eU %1\" in fish")
                            .arg(shown(name), locationOf(touch).toString()));
        }
    }
    const QString path = ShellStartup(m_host, m_shell).universalVariables();
    if (path.isEmpty())
        return {};
    const std::shared_ptr<const ShellFiles::File> file = m_files.at(path);
    if (file->error)
        return fail(*file->error);
    const QVector<EnvEntry> entries = readFishVariables(file->bytes(), path);
    const bool kept = std::any_of(entries.begin(), entries.end(),
                                  [&](const EnvEntry &entry) { return entry.name == name; });
    if (!kept)
        return {};
    return fail(ErrorCode::Refused,
                tr("%1 is a universal variable, which fish itself keeps: run \"set -eU %1\" in fish")
                    .arg(shown(name)));
}

// Every login has a PATH from the system's files: that one is not ours to take away.
Result<void> ShellPlanner::checkNotSet(const QByteArray &name) const
{
    for (const auto &[start, walk] : walks()) {
        const Touch *last = nullptr;
        for (const Touch &touch : walk.touches()) {
            if (touch.assignment.name != name || touch.assignment.operation == ShellAssignment::Export)
                continue;
            if (touch.assignment.operation != ShellAssignment::Unset)
                last = &touch;
            else if (touch.certain && !touch.doubtful)
                last = nullptr;
        }
        if (last && !last->system) {
            return fail(ErrorCode::Refused,
                        tr("%1 is still set at %2, which cannot be changed safely from here: change that "
                           "line by hand")
                            .arg(shown(name), locationOf(*last).toString()));
        }
        if (last && name != "PATH") {
            return fail(ErrorCode::Refused,
                        tr("%1 is set for all users at %2: ask the administrator, or set another value")
                            .arg(shown(name), locationOf(*last).toString()));
        }
    }
    return {};
}

QByteArrayList ShellPlanner::elements(const ShellWalk &walk, const QByteArray &name) const
{
    const ShellWalk::Variable variable = walk.variable(name);
    if (!variable.value || variable.value->isEmpty())
        return {};
    return variable.value->split(m_dialect.listSeparator());
}

bool ShellPlanner::hasEntry(const ShellWalk &walk, const EnvEdit &edit) const
{
    const QByteArray unknown(1, ShellWalk::unknownPart);
    QByteArrayList list = elements(walk, edit.name);
    if (list.count(edit.value) != 1 || !walk.variable(edit.name).exported)
        return false;
    list.removeAll(unknown);
    return edit.kind == EnvEdit::AddFirst ? list.first() == edit.value : list.last() == edit.value;
}

Result<void> ShellPlanner::addEntry(const EnvEdit &edit)
{
    const bool first = edit.kind == EnvEdit::AddFirst;
    if (const Result<QByteArray> text = m_dialect.listEntry(edit.name, edit.value, first); !text)
        return fail(text.error());
    const Walks now = walks();
    if (std::all_of(now.begin(), now.end(), [&](const auto &one) { return hasEntry(one.second, edit); }))
        return {};
    const ShellFiles before = m_files;
    // Where a line of the user's own puts it at another place, that line goes first.
    if (!removeEntry(edit.name, edit.value, true))
        m_files = before;
    const ShellFiles cleared = m_files;
    const ShellStartup startup(m_host, m_shell);
    const ShellWalk login(m_host, m_shell, ShellStart::LoginInteractive, m_files);
    const QVector<ShellStartup::Targets> targets =
        startup.targets(edit.name, m_files, [&](const QByteArray &one) { return login.lookup(one); });
    for (const ShellStartup::Targets &one : targets) {
        for (const Place place : {Place::Early, Place::Late}) {
            m_files = cleared;
            if (tryAdd(edit, one, place))
                return {};
        }
    }
    const tl::unexpected<Error> error = hidden(edit.name);
    m_files = before;
    return error;
}

bool ShellPlanner::tryAdd(const EnvEdit &edit, const ShellStartup::Targets &targets, Place place)
{
    const bool first = edit.kind == EnvEdit::AddFirst;
    const QByteArray line = m_dialect.listEntry(edit.name, edit.value, first).value();
    for (int round = 0; round < 12; ++round) {
        const Walks all = walks();
        const auto wrong = std::find_if(all.begin(), all.end(),
                                        [&](const auto &one) { return !hasEntry(one.second, edit); });
        if (wrong == all.end())
            return true;
        const ShellWalk &walk = wrong->second;
        const ShellWalk::Variable variable = walk.variable(edit.name);
        QByteArrayList list = elements(walk, edit.name);
        const bool whole = variable.value && !variable.value->contains(ShellWalk::unknownPart);
        const bool literal = variable.touch >= 0 &&
                             !walk.touches().at(variable.touch).assignment.raw.contains('$') &&
                             !walk.touches().at(variable.touch).assignment.raw.startsWith('~');
        if (whole && literal && !list.isEmpty()) {
            list.removeAll(edit.value);
            list.insert(first ? 0 : list.size(), edit.value);
            if (editInPlace(walk, edit.name, list.join(m_dialect.listSeparator())))
                continue;
        }
        const QString target = targets.of(wrong->first);
        if (target.isEmpty() || !addLine(target, edit.name, line, place, wrong->first))
            return false;
    }
    return false;
}

// `quiet`: as far as it goes, without an error about what stays.
Result<void> ShellPlanner::removeEntry(const QByteArray &name, const QByteArray &entry, bool quiet)
{
    if (const Result<QByteArray> checked = m_dialect.listEntry(name, entry, true); !checked)
        return fail(checked.error());
    for (int round = 0; round < 1000; ++round) {
        bool changed = false;
        QString left;
        for (const auto &[start, walk] : walks()) {
            for (const Touch &touch : walk.touches()) {
                if (touch.assignment.name != name || !touch.value)
                    continue;
                const auto look = [&](const QByteArray &one) {
                    return one == name ? std::optional(QByteArray(1, ShellWalk::unknownPart))
                                       : walk.lookup(one);
                };
                const std::optional<QByteArray> own = m_dialect.expand(name, touch.assignment.raw, look);
                if (!own || !own->split(m_dialect.listSeparator()).contains(entry))
                    continue;
                changed = !touch.system && touch.assignment.alone && cutEntry(touch, entry, walk);
                if (changed)
                    break;
                left = locationOf(touch).toString();
            }
            if (changed)
                break;
        }
        if (changed)
            continue;
        if (!left.isEmpty() && !quiet) {
            return fail(ErrorCode::Refused,
                        tr("%1 is added to %2 at %3, which cannot be changed safely from here: "
                           "change that line by hand")
                            .arg(shown(entry), shown(name), left));
        }
        return {};
    }
    return {};
}

// Takes one element out of the text of a value: the cut is right when the value then is what it shall be.
bool ShellPlanner::cutEntry(const Touch &touch, const QByteArray &entry, const ShellWalk &walk)
{
    const ShellAssignment &assignment = touch.assignment;
    if (isOurLine(assignment)) {
        removeTouch(touch);
        return true;
    }
    const QByteArray &raw = assignment.raw;
    const QByteArray self(1, ShellWalk::unknownPart);
    const auto expand = [&](const QByteArray &text) {
        return m_dialect.expand(assignment.name, text, [&](const QByteArray &one) {
            return one == assignment.name ? std::optional(self) : walk.lookup(one);
        });
    };
    const char separator = m_dialect.listSeparator();
    QByteArrayList wanted = expand(raw).value_or(QByteArray()).split(separator);
    wanted.removeAll(entry);
    if (wanted.isEmpty() || (wanted.size() == 1 && wanted.first() == self)) {
        removeTouch(touch);
        return true;
    }
    QVector<qsizetype> edges{0, raw.size()};
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == separator || raw.at(i) == '"' || raw.at(i) == '\'' || raw.at(i) == ' ')
            edges << i << i + 1;
    }
    std::sort(edges.begin(), edges.end());
    const QByteArray result = wanted.join(separator);
    for (const qsizetype begin : std::as_const(edges)) {
        for (const qsizetype end : std::as_const(edges)) {
            if (end <= begin || end - begin > entry.size() + 32)
                continue;
            const QByteArray cut = raw.first(begin) + raw.mid(end);
            if (expand(cut) != result || cut.trimmed().isEmpty())
                continue;
            ProfileText text(m_dialect, m_files.at(touch.path)->bytes());
            text.replaceValue(assignment, cut);
            m_files.replace(touch.path, text.bytes());
            return true;
        }
    }
    return false;
}

} // namespace goconf
