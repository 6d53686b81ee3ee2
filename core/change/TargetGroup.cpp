// SPDX-License-Identifier: MIT
#include "change/TargetGroup.h"

#include "base/ItemList.h"
#include "platform/FileCalls.h"
#include "platform/NameCalls.h"

#include <QCoreApplication>

#include <algorithm>

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

/// `place`, when something is there still that is not at `identity`.
QString otherPlace(const QString &place, const QString &identity)
{
    if (place.isEmpty() || place == identity)
        return {};
    const QByteArray real = filecalls::canonicalPath(filecalls::nativePath(place));
    return real.isEmpty() || ChangeTarget::keyOf(real) == identity ? QString() : place;
}

Result<void> makeFolders(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (const int error = filecalls::makeFolder(filecalls::nativePath(folder), 0777))
            return fail(Error::fromErrno(error, Text::tr("cannot create the folder %1").arg(folder)));
    }
    return {};
}

} // namespace

Result<TargetGroup> TargetGroup::of(const JournalEntry &entry, Direction direction,
                                    const std::shared_ptr<RegistryWriter> &registry)
{
    const bool forward = direction == Direction::Forward;
    const QVector<Change> changes = forward ? entry.set.changes : entry.set.inverse().changes;
    TargetGroup group;
    group.m_direction = direction;
    group.m_places.resize(changes.size());
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Result<std::unique_ptr<ChangeTarget>> target = ChangeTarget::create(changes.at(i), registry);
        if (!target)
            return fail(target.error());
        const QString identity = (*target)->identity();
        const qsizetype number = forward ? i : changes.size() - 1 - i;
        group.m_places[number] = identity;
        if (const auto twin = known.constFind(identity); twin != known.cend()) {
            if (sameImages(changes.at(*twin), changes.at(i)))
                continue;
            return fail(
                ErrorCode::Refused,
                Text::tr("%1 and %2 are the same file, which cannot hold both contents: change only one")
                    .arg(targetOf(changes.at(*twin)), targetOf(changes.at(i))));
        }
        known.insert(identity, i);
        // The same name in both directions, so that the entry lists all of them.
        const QString name = "/.goconf-"_L1 + entry.id + u'-' + QString::number(number);
        const QString folder = (*target)->folder();
        const QString temporary = folder.isEmpty() ? QString() : folder + name;
        const auto recorded = std::find_if(entry.temporaryFiles.cbegin(), entry.temporaryFiles.cend(),
                                           [&name](const QString &file) { return file.endsWith(name); });
        group.m_members.push_back({*std::move(target), temporary,
                                   recorded == entry.temporaryFiles.cend() ? temporary : *recorded,
                                   otherPlace(entry.places.value(number), identity)});
    }
    return group;
}

Result<void> TargetGroup::check() const
{
    for (const Member &member : m_members) {
        if (!member.oldPlace.isEmpty()) {
            return fail(
                ErrorCode::Conflict,
                Text::tr("%1 is another file now than %2, which the change was written to: nothing is "
                         "written; let %1 lead there again and undo once more, or change both by hand")
                    .arg(targetOf(member.target->change()), member.oldPlace));
        }
    }
    // Of what took the place of something that we wrote, that it did is to be told, whatever else is wrong.
    if (m_direction == Direction::Backward)
        return checkUnchanged().and_then([this] { return checkWritable(); });
    return checkWritable().and_then([this] { return checkUnchanged(); });
}

Result<void> TargetGroup::checkWritable() const
{
    for (const Member &member : m_members) {
        if (const Result<void> writable = member.target->check(); !writable)
            return writable;
    }
    return {};
}

Result<void> TargetGroup::checkUnchanged() const
{
    const Result<QStringList> changed = changedTargets();
    if (!changed)
        return fail(changed.error());
    if (changed->isEmpty())
        return {};
    return fail(ErrorCode::Conflict,
                Text::tr("%1 changed meanwhile: nothing is written; look at the difference and try again")
                    .arg(itemList(*changed)),
                differencesOf(*changed));
}

/// As a diff; of what has none, such as a folder in a file's place, what it is.
QString TargetGroup::differencesOf(const QStringList &changed) const
{
    QString differences;
    for (const Member &member : m_members) {
        if (!changed.contains(targetOf(member.target->change())))
            continue;
        const Result<Change> deviation = member.target->deviation();
        differences += deviation ? previewOf(*deviation) : deviation.error().what + u'\n';
    }
    return differences;
}

Result<QStringList> TargetGroup::changedTargets() const
{
    QStringList changed;
    for (const Member &member : m_members) {
        const Result<ChangeTarget::State> state = member.target->state();
        if (!state)
            return fail(state.error());
        if (*state != ChangeTarget::State::Before)
            changed.append(targetOf(member.target->change()));
    }
    return changed;
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
        if (const Result<void> committed = commit(member); !committed)
            return committed;
    }
    return {};
}

Result<QStringList> TargetGroup::settle() const
{
    QStringList others;
    Result<void> first;
    for (const Member &member : m_members) {
        const Result<QStringList> left = settle(member);
        if (left)
            others += *left;
        else if (first)
            first = fail(left.error());
    }
    if (!first)
        return fail(first.error());
    return others;
}

/// Answers with what was left alone.
Result<QStringList> TargetGroup::settle(const Member &member)
{
    const Result<QStringList> kept = clear(member);
    if (!kept)
        return kept;
    const QStringList leftAlone = QStringList{targetOf(member.target->change())} + *kept;
    if (!member.oldPlace.isEmpty())
        return leftAlone;
    const Result<ChangeTarget::State> state = member.target->state();
    if (!state)
        return fail(state.error());
    if (*state == ChangeTarget::State::After)
        return kept;
    if (*state == ChangeTarget::State::Other)
        return leftAlone;
    const Result<void> written = stage(member).and_then([&] { return commit(member); });
    if (written)
        return kept;
    const Result<QStringList> cleared = clear(member);
    // Somebody wrote it between our look and our write.
    if (cleared && written.error().code == ErrorCode::Conflict)
        return leftAlone + *cleared;
    return fail(written.error());
}

Result<void> TargetGroup::stage(const Member &member)
{
    return member.target->check()
        .and_then([&] { return member.target->missingFolders(); })
        .and_then(makeFolders)
        .and_then([&] { return member.target->stage(member.temporary); });
}

Result<void> TargetGroup::commit(const Member &member)
{
    Result<void> committed = member.target->commit(member.temporary);
    if (committed || committed.error().code != ErrorCode::Conflict)
        return committed;
    if (const Result<Change> deviation = member.target->deviation())
        committed.error().detail = previewOf(*deviation);
    return committed;
}

Result<QStringList> TargetGroup::clear(const Member &member)
{
    Result<QStringList> kept = member.target->clear(member.temporary);
    if (!kept || member.recorded == member.temporary)
        return kept;
    return member.target->clear(member.recorded).map([&kept](const QStringList &more) {
        return *kept + more;
    });
}

} // namespace goconf
