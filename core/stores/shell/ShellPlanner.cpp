// SPDX-License-Identifier: MIT
#include "stores/shell/ShellPlanner.h"

#include "stores/shell/FishVariables.h"
#include "stores/shell/ShellListPlanner.h"

#include <algorithm>

namespace goconf {

namespace {

QString shown(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

/// Whether the variable ends with that value by a statement of the user's own that surely runs.
bool isSet(const ShellWalk &walk, const QByteArray &name, const QByteArray &value)
{
    const ShellWalk::Variable variable = walk.variable(name);
    if (variable.touch < 0 || !variable.exported || variable.value != value)
        return false;
    const ShellWalk::Touch &touch = walk.touches().at(variable.touch);
    return touch.certain && !touch.system && touch.assignment->operation != ShellAssignment::Unset;
}

} // namespace

ShellPlanner::ShellPlanner(const Host &host, ShellKind shell, const QVector<Change> &planned)
    : m_draft(host, shell, planned)
    , m_universal(ShellStartup(host, shell).universalVariables())
{
}

Result<QVector<Change>> ShellPlanner::plan(const QVector<EnvEdit> &edits)
{
    for (const auto &[start, walk] : m_draft.walks()) {
        if (walk.error())
            return fail(*walk.error());
    }
    for (const EnvEdit &edit : edits) {
        if (const Result<void> done = fulfil(edit); !done)
            return fail(done.error());
    }
    return m_draft.files().changes();
}

Result<void> ShellPlanner::fulfil(const EnvEdit &edit)
{
    switch (edit.kind) {
    case EnvEdit::Set: return set(edit.name, edit.value);
    case EnvEdit::Unset: return unset(edit.name);
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast: return ShellListPlanner(m_draft).add(edit);
    case EnvEdit::RemoveItem:
        return ShellListPlanner(m_draft).remove(edit.name, edit.value).map([&](const Problems &remarks) {
            m_remarks += remarks;
        });
    }
    Q_UNREACHABLE();
}

Result<void> ShellPlanner::set(const QByteArray &name, const QByteArray &value)
{
    const Result<QByteArray> statement = m_draft.dialect().assignment(name, value);
    if (!statement)
        return fail(statement.error());
    return m_draft.reach(
        name, *statement, [&](const ShellWalk &walk) { return isSet(walk, name, value); },
        [&](const ShellWalk &walk) { return m_draft.editInPlace(walk, name, value); });
}

Result<void> ShellPlanner::unset(const QByteArray &name)
{
    if (const Result<QByteArray> checked = m_draft.dialect().unset(name); !checked)
        return fail(checked.error());
    const ShellFiles before = m_draft.files();
    const bool tookOurs = removeStatements(name);
    const Result<void> left =
        checkNotInside(name).and_then([&] { return checkNotUniversal(name); }).and_then([&] {
            return checkNotSet(name);
        });
    if (left)
        return {};
    if (!tookOurs) {
        m_draft.restore(before);
        return left;
    }
    // What is ours goes in any case; what stays is the user's own.
    const std::optional<ProfileDraft::Touch> inside = insideOther(name);
    m_remarks.append(inside ? stillSet(name, {inside->path, inside->assignment->line})
                            : Problem{Severity::Warning, left.error().what, {}});
    return {};
}

Problem ShellPlanner::stillSet(const QByteArray &name, const Location &by)
{
    return {Severity::Warning, tr("%1 is still set by %2").arg(shown(name), by.toString()),
            tr("change that line by hand")};
}

bool ShellPlanner::removeStatements(const QByteArray &name)
{
    bool tookOurs = false;
    for (int round = 0; round < 10000; ++round) {
        const QVector<ProfileDraft::Touch> touches = m_draft.ownTouches(name);
        const auto next = std::find_if(touches.begin(), touches.end(), [](const ProfileDraft::Touch &touch) {
            return touch.assignment->operation != ShellAssignment::Unset && !touch.assignment->universal &&
                   touch.assignment->alone;
        });
        if (next == touches.end())
            break;
        const QByteArray before = m_draft.files().at(next->path)->bytes();
        const bool isOurs = m_draft.isOurs(*next);
        m_draft.remove(*next);
        if (m_draft.files().at(next->path)->bytes() == before)
            break;
        tookOurs |= isOurs;
    }
    return tookOurs;
}

std::optional<ProfileDraft::Touch> ShellPlanner::insideOther(const QByteArray &name) const
{
    const QVector<ProfileDraft::Touch> touches = m_draft.ownTouches(name);
    const auto inside = std::find_if(touches.begin(), touches.end(), [](const ProfileDraft::Touch &touch) {
        return touch.assignment->operation != ShellAssignment::Unset && !touch.assignment->universal &&
               !touch.assignment->alone;
    });
    return inside == touches.end() ? std::nullopt : std::optional(*inside);
}

Result<void> ShellPlanner::checkNotInside(const QByteArray &name) const
{
    const std::optional<ProfileDraft::Touch> inside = insideOther(name);
    if (!inside)
        return {};
    return fail(ErrorCode::Refused,
                tr("%1 is set inside a condition or a larger statement at %2: change that line by hand")
                    .arg(shown(name), m_draft.placeOf(*inside).toString()));
}

// fish itself keeps its universal variables, and a running fish would write them back.
Result<void> ShellPlanner::checkNotUniversal(const QByteArray &name) const
{
    const QVector<ProfileDraft::Touch> touches = m_draft.ownTouches(name);
    for (const ProfileDraft::Touch &touch : touches) {
        if (touch.assignment->universal && touch.assignment->operation != ShellAssignment::Unset) {
            return fail(ErrorCode::Refused, tr("%1 is made a universal variable of fish at %2: remove that "
                                               "line, then run “set -eU %1” in fish")
                                                .arg(shown(name), m_draft.placeOf(touch).toString()));
        }
    }
    if (m_universal.isEmpty())
        return {};
    const std::shared_ptr<const ShellFiles::File> file = m_draft.files().at(m_universal);
    if (file->error)
        return fail(*file->error);
    const QVector<EnvEntry> entries = readFishVariables(file->bytes(), m_universal);
    const bool kept = std::any_of(entries.begin(), entries.end(),
                                  [&](const EnvEntry &entry) { return entry.name == name; });
    if (!kept)
        return {};
    return fail(
        ErrorCode::Refused,
        tr("%1 is a universal variable, which fish itself keeps: run “set -eU %1” in fish").arg(shown(name)));
}

// Every login has a PATH from the system's files: that one is not ours to take away.
Result<void> ShellPlanner::checkNotSet(const QByteArray &name) const
{
    for (const auto &[start, walk] : m_draft.walks()) {
        const ProfileDraft::Touch *last = nullptr;
        for (const ProfileDraft::Touch &touch : walk.touches()) {
            if (touch.assignment->name != name || touch.assignment->operation == ShellAssignment::Export ||
                touch.refused)
                continue;
            if (touch.assignment->operation != ShellAssignment::Unset)
                last = &touch;
            else if (touch.certain && !touch.doubtful)
                last = nullptr;
        }
        if (last && !last->system) {
            return fail(ErrorCode::Refused, tr("%1 is still set at %2, which cannot be changed safely from "
                                               "here: change that line by hand")
                                                .arg(shown(name), m_draft.placeOf(*last).toString()));
        }
        if (last && name != "PATH") {
            return fail(ErrorCode::Refused,
                        tr("%1 is set for all users at %2: ask the administrator, or set another value")
                            .arg(shown(name), m_draft.placeOf(*last).toString()));
        }
    }
    return {};
}

} // namespace goconf
