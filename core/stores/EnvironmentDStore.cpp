// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDStore.h"

#include "stores/EnvironmentDFiles.h"

#include <QFile>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// The value stands there as it is: nothing is expanded.
bool isPlain(const EnvironmentDAssignment &assignment)
{
    return EnvironmentDSyntax::expand(assignment.unquoted, [](const QByteArray &) { return std::nullopt; }) ==
               assignment.unquoted &&
           !assignment.unquoted.contains('$');
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
    QStringList names;
    for (const EnvEdit &edit : edits)
        names.append(QString::fromLocal8Bit(edit.name));
    names.removeDuplicates();
    set.title = tr("Change %1 in the session settings (environment.d)").arg(names.join(", "_L1));
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
                        .arg(QString::fromLocal8Bit(edit.name), files.files().at(left->file).path)
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
    if (decision && files.files().at(decision->file).own && isPlain(decision->assignment)) {
        files.replace(decision->file, decision->assignment, *raw);
    } else {
        const qsizetype ours = files.ourFile();
        files.remove(ours, name);
        files.append(ours, name, *raw);
    }
    const auto now = files.decision(name);
    if (!now || now->value != value) {
        return fail(ErrorCode::Refused,
                    tr("%1, line %2, is read later and would hide the new value of %3: change it there")
                        .arg(now ? files.files().at(now->file).path : QString())
                        .arg(now ? now->assignment.line : 0)
                        .arg(QString::fromLocal8Bit(name)));
    }
    return {};
}

Result<void> EnvironmentDStore::addItem(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    if (edit.value.isEmpty() || edit.value.contains(':')) {
        return fail(ErrorCode::InvalidValue,
                    tr("one folder of a list is neither empty nor does it contain a colon: name one folder"));
    }
    if (const Result<QByteArray> checked = EnvironmentDSyntax::quote(edit.name, edit.value); !checked)
        return fail(checked.error());
    const auto decision = files.decision(edit.name);
    if (decision) {
        const QByteArrayList items = decision->value.split(':');
        const bool placed =
            edit.kind == EnvEdit::AddFirst ? items.constFirst() == edit.value : items.contains(edit.value);
        if (placed)
            return {};
        if (files.files().at(decision->file).own && isPlain(decision->assignment)) {
            QByteArrayList wanted = items;
            wanted.removeAll(edit.value);
            wanted.insert(edit.kind == EnvEdit::AddFirst ? 0 : wanted.size(), edit.value);
            return set(files, edit.name, wanted.join(':'));
        }
    }
    const QByteArray item = EnvironmentDSyntax::quoteText(edit.value);
    const QByteArray name = edit.name;
    const qsizetype ours = files.ourFile();
    // Quotes count only before unquoted text: so an item that needs them comes with the expansion inside
    // them.
    const QByteArray text = item.startsWith('"') ? item.mid(1, item.size() - 2) : item;
    const QByteArray raw = edit.kind == EnvEdit::AddFirst ? text + "${" + name + ":+:$" + name + '}'
                                                          : "${" + name + ":+$" + name + ":}" + text;
    files.append(ours, name, item.startsWith('"') ? '"' + raw + '"' : raw);
    return {};
}

Result<void> EnvironmentDStore::removeItem(EnvironmentDFiles &files, const EnvEdit &edit) const
{
    const QByteArray asText = QByteArray(edit.value).replace("$", "$$"); // before the expansion
    for (;;) {
        const auto decision = files.decision(edit.name);
        if (!decision || !decision->value.split(':').contains(edit.value))
            return {};
        const EnvironmentDFiles::File &file = files.files().at(decision->file);
        if (file.own && isPlain(decision->assignment)) {
            QByteArrayList items = decision->value.split(':');
            items.removeAll(edit.value);
            if (!items.isEmpty())
                return set(files, edit.name, items.join(':'));
        }
        const QByteArray before = file.bytes;
        const bool ours = file.path.endsWith("/60-goconfigurator.conf"_L1) &&
                          decision->assignment.unquoted.contains(asText);
        if (file.own && (ours || isPlain(decision->assignment)))
            files.removeOne(decision->file, decision->assignment);
        if (files.files().at(decision->file).bytes == before) {
            return fail(ErrorCode::Refused,
                        tr("%1 comes from %2, line %3, which is not a plain list: take it out there")
                            .arg(QString::fromLocal8Bit(edit.value), file.path)
                            .arg(decision->assignment.line));
        }
    }
}

QStringList EnvironmentDStore::watchedPaths() const
{
    return m_host.os == Os::Linux ? EnvironmentDFiles::folders(m_host) : QStringList();
}

} // namespace goconf
