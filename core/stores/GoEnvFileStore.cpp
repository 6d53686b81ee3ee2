// SPDX-License-Identifier: MIT
#include "stores/GoEnvFileStore.h"

#include "base/ShellName.h"
#include "base/ShellWord.h"
#include "change/SafeFile.h"
#include "env/EditTitle.h"
#include "env/GoVariables.h"
#include "env/NameAdvice.h"
#include "env/grammar/GoText.h"
#include "platform/FileCalls.h"
#include "stores/GoEnvSnapshot.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

std::optional<QByteArray> currentValue(const GoEnvFile &file, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (const GoEnvFile::Assignment &assignment : file.assignments()) {
        if (assignment.name == name)
            value = assignment.value;
    }
    return value;
}

} // namespace

GoEnvFileStore::GoEnvFileStore(Host host)
    : m_host(std::move(host))
{
}

QString GoEnvFileStore::id() const
{
    return u"go-env-file"_s;
}

QString GoEnvFileStore::title() const
{
    return tr("Go's own settings (go env -w)");
}

QString GoEnvFileStore::path() const
{
    return GoEnvFile::path(m_host);
}

EnvStore::Access GoEnvFileStore::access() const
{
    return checkTarget() ? Access::ReadWrite : Access::ReadOnly;
}

QStringList GoEnvFileStore::watchedPaths() const
{
    const QString file = path();
    return file.isEmpty() ? QStringList() : QStringList{file};
}

Result<EnvSnapshot> GoEnvFileStore::read() const
{
    if (const Result<void> named = m_host.checkPaths(); !named)
        return fail(named.error());
    const QString file = path();
    if (file.isEmpty()) {
        const bool isOff = m_host.environment.value("GOENV") == "off";
        EnvSnapshot snapshot;
        snapshot.problems.append(
            {Severity::Info, tr("Go reads no settings file"),
             isOff ? tr("GOENV=off switches it off") : m_host.userConfigDir().error().what});
        return snapshot;
    }
    return goenvsnapshot::read(file, goenvsnapshot::Duplicates::LastWins);
}

Result<void> GoEnvFileStore::checkTarget() const
{
    if (Result<void> named = m_host.checkPaths(); !named)
        return named;
    const QString file = path();
    if (m_host.environment.value("GOENV") == "off") {
        return fail(
            ErrorCode::Refused,
            tr("GOENV=off switches Go's settings file off, and “go env -w” would write another file than "
               "the one that is off: unset GOENV first"));
    }
    if (file.isEmpty())
        return m_host.userConfigDir().map([](const QString &) {});
    const QFileInfo info(file);
    const bool isOwnPlace = m_host.environment.value("GOENV").isEmpty();
    if (info.isDir() && isOwnPlace) {
        return fail(ErrorCode::Refused,
                    tr("%1 is a folder, and Go keeps its settings in a file of that name: move the folder "
                       "away or remove it")
                        .arg(file));
    }
    if (info.exists() && !info.isFile()) {
        return fail(
            ErrorCode::Refused,
            isOwnPlace
                ? tr("%1 is no regular file, so Go cannot keep its settings there: remove it").arg(file)
                : tr("GOENV leads to %1, which is no regular file and keeps nothing: unset "
                     "GOENV, or let it name a file")
                      .arg(file));
    }
    return {};
}

Result<ChangeSet> GoEnvFileStore::plan(const QVector<EnvEdit> &edits) const
{
    if (const Result<void> target = checkTarget(); !target)
        return fail(target.error());
    const Result<std::optional<FileImage>> before = SafeFile::read(path(), goenvsnapshot::largestFile);
    if (!before)
        return fail(before.error());
    const QByteArray bytes = *before ? (*before)->bytes : QByteArray();
    GoEnvFile file = GoEnvFile::parse(bytes);
    for (const EnvEdit &wish : edits) {
        if (const Result<void> done = edit(file, wish); !done)
            return fail(done.error());
    }
    ChangeSet set;
    set.title = editTitle(edits, id());
    for (const EnvEdit &wish : edits) {
        if (wish.kind == EnvEdit::Unset)
            set.remarks += leftLines(file, wish.name);
    }
    const QByteArray after = file.toBytes();
    if (after != bytes) {
        const quint32 mode = *before ? (*before)->mode : filecalls::newFileMode();
        set.changes.append(FileChange{path(), *before, FileImage{after, mode}});
    }
    return set;
}

Problems GoEnvFileStore::leftLines(const GoEnvFile &file, const QByteArray &name) const
{
    Problems problems;
    for (const GoEnvFile::OddLine &line : file.misspelled(name)) {
        problems.append({Severity::Info,
                         tr("%1 stays: go does not take it for a line of %2")
                             .arg(Location{path(), line.line}.toString(), shown(name)),
                         tr("remove that line by hand if nobody needs it")});
    }
    return problems;
}

Result<void> GoEnvFileStore::edit(GoEnvFile &file, const EnvEdit &edit) const
{
    switch (edit.kind) {
    case EnvEdit::Set: return assign(file, edit.name, edit.value);
    case EnvEdit::Unset: file.unset(edit.name); return {};
    case EnvEdit::AddFirst:
    case EnvEdit::AddLast:
    case EnvEdit::RemoveItem: break;
    }
    return fail(ErrorCode::InvalidValue,
                tr("%1 is no list of folders in Go's settings file: choose the profile "
                   "of your shell as the store")
                    .arg(shown(edit.name)));
}

Result<void> GoEnvFileStore::checkName(const QByteArray &name, const GoEnvFile &file) const
{
    const auto elsewhere = [&](const QString &why) {
        if (!isShellName(name))
            return fail(ErrorCode::InvalidValue,
                        tr("%1, and no shell holds a variable of that name: use letters, digits and _ only")
                            .arg(why));
        return fail(
            ErrorCode::InvalidValue,
            m_host.os.isWindows()
                ? tr("%1: set it among your variables in the registry (--store registry-user)").arg(why)
                : tr("%1: set it in the profile of your shell (--store bash, zsh, fish or sh)").arg(why));
    };
    if (name.isEmpty() || name.contains('=') || name.contains('\n') || name.contains('\0'))
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no name of a variable: write NAME=VALUE").arg(shown(name)));
    if (name == "PATH") {
        return fail(
            ErrorCode::InvalidValue,
            tr("Go does not look for PATH in its settings file: add a folder with goconf path add DIR"));
    }
    const GoVariable *variable = GoVariables::catalogue().find(name);
    if (variable && variable->settable == Settable::Never)
        return fail(ErrorCode::InvalidValue,
                    tr("Go computes %1 itself: nothing can set it").arg(shown(name)));
    // Which release lets `go env -w` write GOROOT, validateValue() knows; any go obeys it there.
    if (variable && variable->settable == Settable::EnvironmentOnly && name != "GOROOT")
        return elsewhere(
            variable->readInFile
                ? tr("“go env -w” refuses %1, though go obeys it in its settings file").arg(shown(name))
                : tr("Go does not look for %1 in its settings file").arg(shown(name)));
    // Like go, which believes any name that already stands in the file.
    if (const auto advice =
            variable || currentValue(file, name) ? std::nullopt : NameAdvice::nearestName(name))
        return fail(ErrorCode::InvalidValue, oneLine(advice->problem));
    if (!variable && (name.at(0) < 'A' || name.at(0) > 'Z'))
        return elsewhere(tr("Go passes over %1 in its settings file").arg(shown(name)));
    if (!variable && !currentValue(file, name))
        return elsewhere(tr("Go knows no variable %1").arg(shown(name)));
    return {};
}

Result<void> GoEnvFileStore::assign(GoEnvFile &file, const QByteArray &name, const QByteArray &value) const
{
    if (const Result<void> known = checkName(name, file); !known)
        return known;
    if (!GoText::isUtf8(value)) {
        return fail(ErrorCode::InvalidValue,
                    tr("the value of %1 is not UTF-8, and go takes nothing else: write it in UTF-8")
                        .arg(shown(name)));
    }
    // envcmd checkEnvWrite, which counts VT as a newline.
    const auto breaksLine = [](char c) { return c == '\0' || c == '\n' || c == '\r' || c == '\v'; };
    if (std::any_of(value.cbegin(), value.cend(), breaksLine)) {
        return fail(
            ErrorCode::InvalidValue,
            tr("the value of %1 contains a line break or a zero byte, which a line of Go's settings file "
               "cannot hold: write it in one line")
                .arg(shown(name)));
    }
    if (currentValue(file, name) != value)
        file.set(name, value);
    return {};
}

} // namespace goconf
