// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDStore.h"

#include "env/EditTitle.h"
#include "stores/EnvironmentDFiles.h"

#include <QFile>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The value stands there as it is: nothing is expanded.
bool isPlain(const EnvironmentDAssignment &assignment)
{
    return !assignment.unquoted.contains('$');
}

/// What we put before and behind the text of an item, so that it joins the rest of the list.
QByteArray restBehind(const QByteArray &name)
{
    return "${" + name + ":+:$" + name + '}';
}

QByteArray restBefore(const QByteArray &name)
{
    return "${" + name + ":+$" + name + ":}";
}

/// We wrote the line to add an item.
bool isAddition(const EnvironmentDAssignment &assignment)
{
    return assignment.unquoted.startsWith(restBefore(assignment.name)) ||
           assignment.unquoted.endsWith(restBehind(assignment.name));
}

/// We wrote the line to add this very item.
bool isAdditionOf(const EnvironmentDAssignment &assignment, const QByteArray &item)
{
    const QByteArray text = QByteArray(item).replace("$", "$$"); // before the expansion
    return assignment.unquoted == restBefore(assignment.name) + text ||
           assignment.unquoted == text + restBehind(assignment.name);
}

bool holds(const EnvironmentDFiles::Decision &decision, const QByteArray &item)
{
    return decision.value.split(':').contains(item);
}

} // namespace

EnvironmentDStore::EnvironmentDStore(Host host)
    : m_host(std::move(host))
{
}

QString EnvironmentDStore::id() const
{
    return u"environment.d"_s;
}

QString EnvironmentDStore::title() const
{
    return tr("Session settings (environment.d)");
}

EnvStore::Access EnvironmentDStore::access() const
{
    return m_host.os == Os::Linux ? Access::ReadWrite : Access::ReadOnly;
}

Result<EnvSnapshot> EnvironmentDStore::read() const
{
    if (m_host.os != Os::Linux)
        return EnvSnapshot();
    return EnvironmentDFiles::read(m_host).map(
        [](const EnvironmentDFiles &files) { return files.snapshot(); });
}

Result<ChangeSet> EnvironmentDStore::plan(const QVector<EnvEdit> &edits) const
{
    if (m_host.os != Os::Linux)
        return fail(ErrorCode::Unsupported, tr("environment.d exists only on Linux: choose another place"));
    Result<EnvironmentDFiles> files = EnvironmentDFiles::read(m_host);
    if (!files)
        return fail(files.error());
    for (const EnvEdit &edit : edits) {
        if (const Result<void> applied = apply(*files, edit); !applied)
            return fail(applied.error());
    }
    ChangeSet set;
    set.title = editTitle(edits, id());
    set.changes = files->changes();
    return set;
}

Result<void> EnvironmentDStore::apply(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    switch (edit.kind) {
    case EnvEdit::Set: return set(files, edit.name, edit.value);
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast: return addItem(files, edit);
    case EnvEdit::RemoveItem: return removeItem(files, edit);
    case EnvEdit::Unset: break;
    }
    for (qsizetype number = 0; number < files.files().size(); ++number) {
        if (files.files().at(number).own)
            files.remove(number, edit.name);
    }
    if (const auto left = files.decision(edit.name)) {
        return fail(ErrorCode::Refused,
                    tr("%1 is set for all users in %2, line %3: ask the administrator of this machine")
                        .arg(QString::fromUtf8(edit.name), files.files().at(left->file).path)
                        .arg(left->assignment.line));
    }
    return {};
}

Result<void> EnvironmentDStore::set(EnvironmentDFiles &files, const QByteArray &name,
                                    const QByteArray &value) const
{
    const Result<QByteArray> raw = EnvironmentDSyntax::quote(name, value);
    if (!raw)
        return fail(raw.error());
    const auto decision = files.decision(name);
    if (decision && decision->value == value)
        return {};
    qsizetype edited = decision ? decision->file : -1;
    if (decision && files.files().at(decision->file).own && isPlain(decision->assignment)) {
        files.replace(edited, decision->assignment, *raw);
    } else {
        edited = files.ourFile();
        files.remove(edited, name);
        if (const Result<void> appended = files.append(edited, name, *raw); !appended)
            return appended;
    }
    const auto now = files.decision(name);
    if (!now || now->value != value)
        return notReached(now, files, edited, name);
    return {};
}

tl::unexpected<Error> EnvironmentDStore::notReached(const std::optional<EnvironmentDFiles::Decision> &now,
                                                    const EnvironmentDFiles &files, qsizetype edited,
                                                    const QByteArray &name) const
{
    if (!now || now->file <= edited) {
        return fail(ErrorCode::TooLarge, tr("the session settings have no room for the new value of %1: "
                                            "shorten them")
                                             .arg(QString::fromUtf8(name)));
    }
    return fail(ErrorCode::Refused,
                tr("%1, line %2, is read later and would hide the new value of %3: change it there")
                    .arg(files.files().at(now->file).path)
                    .arg(now->assignment.line)
                    .arg(QString::fromUtf8(name)));
}

Result<void> EnvironmentDStore::addItem(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    if (edit.value.isEmpty() || edit.value.contains(':')) {
        return fail(ErrorCode::InvalidValue,
                    tr("one folder of a list is neither empty nor does it contain a colon: name one folder"));
    }
    if (const Result<QByteArray> checked = EnvironmentDSyntax::quote(edit.name, edit.value); !checked)
        return fail(checked.error());
    const auto isPlaced = [&](const EnvironmentDFiles::Decision &decision) {
        const QByteArrayList items = decision.value.split(':');
        return edit.kind == EnvEdit::AddFirst ? items.constFirst() == edit.value : items.contains(edit.value);
    };
    const auto decision = files.decision(edit.name);
    if (decision && isPlaced(*decision))
        return {};
    if (decision && files.files().at(decision->file).own && isPlain(decision->assignment)) {
        QByteArrayList wanted = decision->value.split(':');
        wanted.removeAll(edit.value);
        wanted.insert(edit.kind == EnvEdit::AddFirst ? 0 : wanted.size(), edit.value);
        return set(files, edit.name, wanted.join(':'));
    }
    if (const Result<void> takenOut = takeOut(files, edit); !takenOut)
        return takenOut;
    const QByteArray item = EnvironmentDSyntax::quoteText(edit.value);
    // Quotes count only before unquoted text: so an item that needs them comes with the expansion inside
    // them.
    const QByteArray text = item.startsWith('"') ? item.mid(1, item.size() - 2) : item;
    const QByteArray raw =
        edit.kind == EnvEdit::AddFirst ? text + restBehind(edit.name) : restBefore(edit.name) + text;
    const qsizetype ours = files.ourFile();
    const Result<void> appended = files.append(ours, edit.name, item.startsWith('"') ? '"' + raw + '"' : raw);
    if (!appended)
        return appended;
    const auto now = files.decision(edit.name);
    if (!now || !isPlaced(*now))
        return notReached(now, files, ours, edit.name);
    return {};
}

Result<void> EnvironmentDStore::takeOut(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    const QVector<EnvironmentDFiles::Decision> statements = files.statements(edit.name);
    // From the last one up: so the places of those before it stay.
    for (qsizetype i = statements.size() - 1; i >= 0; --i) {
        const EnvironmentDFiles::Decision &statement = statements.at(i);
        const bool ours = files.files().at(statement.file).ours;
        const bool own = files.files().at(statement.file).own;
        const bool plain = isPlain(statement.assignment);
        QByteArrayList items = statement.value.split(':');
        if (ours && isAdditionOf(statement.assignment, edit.value)) {
            files.removeOne(statement.file, statement.assignment);
        } else if (own && plain && items.removeAll(edit.value) > 0) {
            const Result<QByteArray> rest = EnvironmentDSyntax::quote(edit.name, items.join(':'));
            if (!rest)
                return fail(rest.error());
            if (items.isEmpty())
                files.removeOne(statement.file, statement.assignment);
            else
                files.replace(statement.file, statement.assignment, *rest);
        }
        if (plain)
            break; // nothing of what stands before reaches the session
    }
    return {};
}

Result<void> EnvironmentDStore::removeItem(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    const auto before = files.decision(edit.name);
    if (!before || !holds(*before, edit.value))
        return {};
    if (const Result<void> takenOut = takeOut(files, edit); !takenOut)
        return takenOut;
    const QVector<EnvironmentDFiles::Decision> left = files.statements(edit.name);
    if (left.isEmpty() || !holds(left.constLast(), edit.value))
        return {};
    qsizetype origin = left.size() - 1;
    while (origin > 0 && holds(left.at(origin - 1), edit.value))
        --origin;
    const EnvironmentDFiles::Decision &first = left.at(origin);
    const EnvironmentDFiles::File &file = files.files().at(first.file);
    if (file.ours && isAddition(first.assignment)) {
        return fail(
            ErrorCode::Refused,
            tr("%1 stands in %2 before the session settings are read: take it out where it comes from")
                .arg(QString::fromUtf8(edit.value), QString::fromUtf8(edit.name)));
    }
    return fail(ErrorCode::Refused,
                tr("%1 comes from %2, line %3, which is not a plain list: take it out there")
                    .arg(QString::fromUtf8(edit.value), file.path)
                    .arg(first.assignment.line));
}

QStringList EnvironmentDStore::watchedPaths() const
{
    return m_host.os == Os::Linux ? EnvironmentDFiles::folders(m_host) : QStringList();
}

} // namespace goconf
