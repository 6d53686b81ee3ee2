// SPDX-License-Identifier: MIT
#include "stores/EtcEnvironmentStore.h"

#include "base/ShellName.h"
#include "change/SafeFile.h"

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 4 * 1024 * 1024;

/// By pam_env(8) a digit may stand first, unlike in a shell.
bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameByte);
}

/// The opening quote goes, and the last byte when it is a quote of any kind; others stay.
QByteArray withoutQuotes(QByteArray value)
{
    if (!value.startsWith('"') && !value.startsWith('\''))
        return value;
    value.remove(0, 1);
    if (value.endsWith('"') || value.endsWith('\''))
        value.chop(1);
    return value;
}

} // namespace

EtcEnvironmentStore::EtcEnvironmentStore(const Host &host)
    : m_path(host.os == Os::Linux ? host.systemPath(u"/etc/environment"_s) : QString())
{
}

QString EtcEnvironmentStore::id() const
{
    return u"etc-environment"_s;
}

QString EtcEnvironmentStore::title() const
{
    return tr("Settings for all users (/etc/environment)");
}

Result<EnvSnapshot> EtcEnvironmentStore::read() const
{
    EnvSnapshot snapshot;
    if (m_path.isEmpty())
        return snapshot;
    const Result<std::optional<FileImage>> image = SafeFile::read(m_path, limit);
    if (!image)
        return fail(image.error());
    if (!*image)
        return snapshot;
    const QByteArrayList lines = (*image)->bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int number = int(i) + 1;
        QByteArray line = lines.at(i);
        while (line.endsWith('\\') && i + 1 < lines.size()) {
            line.chop(1);
            line.append(lines.at(++i));
        }
        readLine(line, number, snapshot);
    }
    return snapshot;
}

void EtcEnvironmentStore::readLine(QByteArray line, int number, EnvSnapshot &snapshot) const
{
    while (line.startsWith(' ') || line.startsWith('\t'))
        line.remove(0, 1);
    if (line.startsWith("export "))
        line.remove(0, 7);
    line = line.split('#').constFirst();
    if (line.isEmpty())
        return;
    const qsizetype equals = line.indexOf('=');
    const QByteArray name = equals < 0 ? line : line.left(equals);
    if (!isName(name)) {
        snapshot.problems.append({Severity::Warning,
                                  tr("%1:%2 is passed over at login").arg(m_path).arg(number),
                                  tr("Write NAME=value without spaces around the equals sign.")});
        return;
    }
    if (equals < 0) { // a name alone takes the variable away
        snapshot.entries.removeIf([&](const EnvEntry &entry) { return entry.name == name; });
        return;
    }
    EnvEntry entry;
    entry.name = name;
    entry.raw = line.mid(equals + 1);
    entry.value = withoutQuotes(entry.raw);
    entry.location = {m_path, number};
    snapshot.entries.append(entry);
}

Result<ChangeSet> EtcEnvironmentStore::plan(const QVector<EnvEdit> &) const
{
    return fail(ErrorCode::ReadOnly, tr("/etc/environment belongs to the system and is not changed: choose a "
                                        "place of your own, or ask the "
                                        "administrator"));
}

QStringList EtcEnvironmentStore::watchedPaths() const
{
    return m_path.isEmpty() ? QStringList() : QStringList{m_path};
}

} // namespace goconf
