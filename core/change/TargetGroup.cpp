// SPDX-License-Identifier: MIT
#include "change/TargetGroup.h"

#include "platform/posix/FileCalls.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TargetGroup)
};

bool sameImages(const Change &a, const Change &b)
{
    return std::visit(
        [&b](const auto &first) {
            const auto *second = std::get_if<std::decay_t<decltype(first)>>(&b);
            return second && second->before == first.before && second->after == first.after;
        },
        a);
}

Result<void> makeFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (const int error = posix::makeFolder(QFile::encodeName(folder), 0777))
            return fail(Error::fromErrno(error, Text::tr("cannot create the folder %1").arg(folder)));
    }
    return {};
}

} // namespace

Result<TargetGroup> TargetGroup::of(const JournalEntry &entry, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    const QVector<Change> changes = forward ? entry.set.changes : entry.set.inverse().changes;
    TargetGroup group;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Result<std::unique_ptr<ChangeTarget>> target = ChangeTarget::create(changes.at(i));
        if (!target)
            return fail(target.error());
        if (changes.size() > 1) {
            const QString identity = (*target)->identity();
            if (const auto twin = known.constFind(identity); twin != known.cend()) {
                if (sameImages(changes.at(*twin), changes.at(i)))
                    continue;
                return fail(
                    ErrorCode::Refused,
                    Text::tr("%1 and %2 are the same file, which cannot hold both contents: change only one")
                        .arg(targetOf(changes.at(*twin)), targetOf(changes.at(i))));
            }
            known.insert(identity, i);
        }
        // The same name in both directions, so that the entry lists all of them.
        const qsizetype number = forward ? i : changes.size() - 1 - i;
        QString temporary = (*target)->folder();
        if (!temporary.isEmpty())
            temporary += "/.goconf-"_L1 + entry.id + u'-' + QString::number(number);
        group.m_members.push_back({*std::move(target), temporary});
    }
    return group;
}

Result<void> TargetGroup::check() const
{
    for (const Member &member : m_members) {
        if (const Result<void> writable = member.target->check(); !writable)
            return writable;
    }
    QStringList changed;
    QString differences;
    for (const Member &member : m_members) {
        const Result<ChangeTarget::State> state = member.target->state();
        if (!state)
            return fail(state.error());
        if (*state == ChangeTarget::State::Before)
            continue;
        changed.append(targetOf(member.target->change()));
        if (const Result<Change> deviation = member.target->deviation())
            differences += previewOf(*deviation);
    }
    if (changed.isEmpty())
        return {};
    return fail(ErrorCode::Conflict,
                Text::tr("%1 changed meanwhile: nothing is written; look at the difference and try again")
                    .arg(changed.join(", "_L1)),
                differences);
}

Result<QStringList> TargetGroup::missingFolders() const
{
    QStringList folders;
    for (const Member &member : m_members) {
        const Result<QStringList> missing = member.target->missingFolders();
        if (!missing)
            return missing;
        for (const QString &folder : *missing) {
            if (!folders.contains(folder))
                folders.append(folder);
        }
    }
    return folders;
}

QStringList TargetGroup::temporaryFiles() const
{
    QStringList files;
    for (const Member &member : m_members) {
        if (!member.temporary.isEmpty())
            files.append(member.temporary);
    }
    return files;
}

Result<void> TargetGroup::write() const
{
    const Result<void> written = writeAll();
    if (!written)
        removeTemporaries();
    return written;
}

Result<void> TargetGroup::writeAll() const
{
    const Result<QStringList> missing = missingFolders();
    if (!missing)
        return fail(missing.error());
    if (const Result<void> made = makeFolders(*missing); !made)
        return made;
    for (const Member &member : m_members) {
        if (const Result<void> staged = member.target->stage(member.temporary); !staged)
            return staged;
    }
    for (const Member &member : m_members) {
        if (const Result<void> committed = member.target->commit(member.temporary); !committed)
            return committed;
    }
    return {};
}

Result<QStringList> TargetGroup::settle() const
{
    removeTemporaries();
    QStringList others;
    Result<void> first;
    for (const Member &member : m_members) {
        const Result<ChangeTarget::State> state = member.target->state();
        Result<void> settled;
        if (!state)
            settled = fail(state.error());
        else if (*state == ChangeTarget::State::Other)
            others.append(targetOf(member.target->change()));
        else if (*state == ChangeTarget::State::Before)
            settled = stage(member).and_then([&] { return member.target->commit(member.temporary); });
        if (!settled && first)
            first = settled;
    }
    if (first)
        return others;
    removeTemporaries();
    return fail(first.error());
}

Result<void> TargetGroup::stage(const Member &member) const
{
    return member.target->check()
        .and_then([&] { return member.target->missingFolders(); })
        .and_then(makeFolders)
        .and_then([&] { return member.target->stage(member.temporary); });
}

void TargetGroup::removeTemporaries() const
{
    for (const QString &file : temporaryFiles())
        ::unlink(QFile::encodeName(file).constData());
}

} // namespace goconf
