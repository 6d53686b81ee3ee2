// SPDX-License-Identifier: MIT
#include "stores/shell/ProfileDraft.h"

#include <QSet>

#include <algorithm>

namespace goconf {

ProfileDraft::ProfileDraft(const Host &host, ShellKind shell, const QVector<Change> &planned)
    : m_host(host)
    , m_shell(shell)
    , m_dialect(ShellDialect::of(shell))
    , m_files(m_dialect, planned)
{
}

ProfileDraft::Walks ProfileDraft::walks() const
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

QVector<ProfileDraft::Touch> ProfileDraft::ownTouches(const QByteArray &name) const
{
    QVector<Touch> own;
    QSet<std::pair<QString, qsizetype>> seen;
    for (const auto &[start, walk] : walks()) {
        for (const Touch &touch : walk.touches()) {
            if (touch.system || touch.assignment->name != name)
                continue;
            if (const auto place = std::pair(touch.path, touch.assignment->wordBegin);
                !seen.contains(place)) {
                seen.insert(place);
                own.append(touch);
            }
        }
    }
    return own;
}

Result<void> ProfileDraft::reach(const QByteArray &name, const QByteArray &statement,
                                 const std::function<bool(const ShellWalk &)> &isRight,
                                 const std::function<bool(const ShellWalk &)> &edit)
{
    const ShellFiles before = m_files;
    const ShellWalk login(m_host, m_shell, ShellStart::LoginInteractive, before);
    const QVector<ShellStartup::Targets> targets =
        ShellStartup(m_host, m_shell).targets(name, before, [&](const QByteArray &one) {
            return login.lookup(one);
        });
    const auto attempt = [&](const ShellStartup::Targets &one, Place place) {
        for (int round = 0; round < 12; ++round) {
            const Walks all = walks();
            const auto wrong =
                std::find_if(all.begin(), all.end(), [&](const auto &walk) { return !isRight(walk.second); });
            if (wrong == all.end())
                return true;
            if (edit(wrong->second))
                continue;
            const QString target = one.of(wrong->first);
            if (target.isEmpty() || !addLine(target, name, statement, place, wrong->second))
                return false;
        }
        return false;
    };
    for (const ShellStartup::Targets &one : targets) {
        for (const Place place : {Place::Early, Place::Late}) {
            m_files = before;
            if (attempt(one, place))
                return {};
        }
    }
    const tl::unexpected<Error> error = hidden(name);
    m_files = before;
    return error;
}

tl::unexpected<Error> ProfileDraft::hidden(const QByteArray &name) const
{
    Location location;
    for (const auto &[start, walk] : walks()) {
        if (walk.passedOver())
            return fail(*walk.passedOver()); // where the line belongs
        for (const Touch &touch : walk.touches()) {
            if (touch.assignment->name == name && !isPlanned(touch))
                location = placeOf(touch);
        }
        if (walk.variable(name).readOnly)
            return fail(
                ErrorCode::Refused,
                tr("%1 is made read-only by %2, so that no other line can set it: change that line first")
                    .arg(QString::fromUtf8(name), location.toString()));
    }
    return fail(
        ErrorCode::Refused,
        tr("%1 is set later by %2, in a way that only running the file could tell: change that line first")
            .arg(QString::fromUtf8(name), location.toString()));
}

bool ProfileDraft::isPlanned(const Touch &touch) const
{
    const QByteArray line = touch.file->bytes().split('\n').at(touch.assignment->line - 1);
    return isOurs(touch) && !m_files.onDisk(touch.path)->bytes().split('\n').contains(line);
}

Location ProfileDraft::placeOf(const Touch &touch) const
{
    const QByteArrayList now = touch.file->bytes().split('\n');
    const QByteArrayList before = m_files.onDisk(touch.path)->bytes().split('\n');
    qsizetype line = 0;
    for (qsizetype i = 0; i < touch.assignment->line - 1; ++i) {
        const qsizetype same = before.indexOf(now.at(i), line);
        line = same < 0 ? line : same + 1; // a line of ours, or changed by us, is not there
    }
    const qsizetype same = before.indexOf(now.at(touch.assignment->line - 1), line);
    return {touch.path, int(std::max(line, same)) + 1};
}

bool ProfileDraft::editInPlace(const ShellWalk &walk, const QByteArray &name, const QByteArray &value)
{
    const ShellWalk::Variable variable = walk.variable(name);
    if (variable.touch < 0 || !variable.exported)
        return false;
    const Touch &touch = walk.touches().at(variable.touch);
    if (touch.system || !touch.certain || !touch.assignment->plain || touch.value == value)
        return false;
    replaceValue(touch, m_dialect.quote(value).value());
    return true;
}

bool ProfileDraft::isOurs(const Touch &touch) const
{
    return ProfileText(m_dialect, m_files.at(touch.path)->bytes()).isInBlock(*touch.assignment);
}

void ProfileDraft::replaceValue(const Touch &touch, const QByteArray &quoted)
{
    ProfileText text(m_dialect, m_files.at(touch.path)->bytes());
    text.replaceValue(*touch.assignment, quoted);
    m_files.replace(touch.path, text.bytes());
}

void ProfileDraft::remove(const Touch &touch)
{
    ProfileText text(m_dialect, m_files.at(touch.path)->bytes());
    text.remove(*touch.assignment);
    m_files.replace(touch.path, text.bytes());
}

// False when the block has the statement already, so that it does not help, or the file cannot be read.
bool ProfileDraft::addLine(const QString &path, const QByteArray &name, const QByteArray &statement,
                           Place place, const ShellWalk &walk)
{
    const std::shared_ptr<const ShellFiles::File> file = m_files.at(path);
    if (file->error)
        return false;
    const std::optional<QByteArray> before = file->exists() ? std::optional(file->bytes()) : std::nullopt;
    ProfileText text(m_dialect, before);
    const auto isSame = [&](const ShellAssignment &one) {
        return text.isInBlock(one) && text.bytes()->mid(one.begin, one.end - one.begin) == statement;
    };
    const QVector<ShellAssignment> &all = text.script().assignments;
    if (const auto same = std::find_if(all.begin(), all.end(), isSame); same != all.end()) {
        if (place == Place::Early)
            return false;
        text.remove(ShellAssignment(*same)); // it comes again as the last line
    }
    const Limits limits = limitsOf(text.script(), name, walk);
    qsizetype offset = text.lastPlace(limits.last);
    if (place == Place::Early && limits.early >= 0) {
        const qsizetype candidate = text.placeBefore(limits.early);
        if (candidate >= limits.lastUse && candidate < offset)
            offset = candidate;
    }
    if (place == Place::Late)
        text.moveBlock(limits.last);
    text.addLine(statement, offset);
    m_files.replace(path, text.bytes());
    return text.bytes() != before;
}

ProfileDraft::Limits ProfileDraft::limitsOf(const ShellScript &script, const QByteArray &name,
                                            const ShellWalk &walk) const
{
    Limits limits;
    const auto lower = [](qsizetype &offset, qsizetype to) {
        offset = offset < 0 ? to : std::min(offset, to);
    };
    ShellWalk::Answers answers;
    for (const ShellStop &stop : script.stops) {
        if (walk.decide(script, stop.guard, answers) == true)
            lower(limits.last, stop.begin);
        lower(limits.early, stop.begin);
    }
    for (const ShellAssignment &assignment : script.assignments) {
        if (assignment.name == name)
            limits.lastUse = assignment.end;
        else if (assignment.raw.contains('$' + name) || assignment.raw.contains("${" + name))
            lower(limits.early, assignment.begin);
    }
    return limits;
}

} // namespace goconf
