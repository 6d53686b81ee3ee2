// SPDX-License-Identifier: MIT
#include "stores/EnvironmentDFiles.h"

#include "change/SafeFile.h"
#include "stores/shell/ShellSession.h"

#include <QDir>
#include <QMap>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ourName("60-goconfigurator.conf");
const char *const ourHeader = "# Written by Go Configurator. Lines of your own may stand here, too.\n";

} // namespace

QStringList EnvironmentDFiles::folders(const Host &host)
{
    QStringList folders;
    if (const Result<QString> config = host.userConfigDir())
        folders.append(*config + "/environment.d"_L1);
    for (const char *folder : {"/etc/environment.d", "/run/environment.d", "/usr/local/lib/environment.d",
                               "/usr/lib/environment.d"})
        folders.append(host.systemPath(QLatin1StringView(folder)));
    return folders;
}

Result<EnvironmentDFiles> EnvironmentDFiles::read(const Host &host)
{
    const Result<QString> config = host.userConfigDir();
    if (!config)
        return fail(config.error());
    EnvironmentDFiles result(host);
    QMap<QByteArray, File> byName;
    const QStringList all = folders(host);
    const QString ourPath = all.constFirst() + u'/' + ourName;
    for (const QString &folder : all) {
        // As in conf-files.c hidden names do not count; of its suffixes of backups none ends in ".conf". A
        // name filter would start a regular expression.
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::System);
        for (const QString &name : names) {
            if (!name.endsWith(".conf"_L1))
                continue;
            if (byName.contains(name.toUtf8()))
                continue;
            const QString path = folder + u'/' + name;
            byName.insert(name.toUtf8(), {path, folder == all.constFirst(), path == ourPath, {}, {}});
        }
    }
    for (File &file : byName) {
        // A name may stand for /dev/null, which is no regular file and holds nothing.
        if (QFileInfo(file.path).canonicalFilePath() == "/dev/null"_L1)
            continue;
        const Result<std::optional<FileImage>> image = SafeFile::read(file.path, limit);
        if (!image) {
            result.m_problems.append({Severity::Warning, image.error().what, {}});
            continue;
        }
        file.before = *image;
        file.bytes = *image ? (*image)->bytes : QByteArray();
        result.m_files.append(file);
    }
    return result;
}

template <typename Visit>
void EnvironmentDFiles::walk(Visit visit) const
{
    Environment environment = ShellSession::loginEnvironment(m_host);
    const auto lookup = [&](const QByteArray &name) { return environment.find(name); };
    qsizetype total = 0;
    for (qsizetype number = 0; number < m_files.size(); ++number) {
        const EnvironmentDSyntax::Reading reading = EnvironmentDSyntax::parse(m_files.at(number).bytes);
        for (const EnvironmentDAssignment &assignment : reading.assignments) {
            const auto value = EnvironmentDSyntax::expand(assignment.unquoted, lookup);
            total += value ? value->size() : 0;
            const bool fits =
                value && assignment.name.size() + value->size() <= EnvironmentDSyntax::valueLimit;
            if (!fits || total > totalLimit || !QByteArrayView(*value).isValidUtf8()) {
                visit(number, assignment, nullptr);
                if (total > totalLimit)
                    return;
                continue;
            }
            environment.set(assignment.name, *value);
            visit(number, assignment, &*value);
        }
    }
}

EnvSnapshot EnvironmentDFiles::snapshot() const
{
    EnvSnapshot snapshot;
    snapshot.problems = m_problems;
    walk([&](qsizetype number, const EnvironmentDAssignment &assignment, const QByteArray *value) {
        const Location location{m_files.at(number).path, assignment.line};
        if (!value) {
            snapshot.problems.append(
                {Severity::Warning, tr("%1 is passed over").arg(location.toString()),
                 tr("Make the value UTF-8, and shorter than 128 KiB when it is expanded; "
                    "all values together have room in 16 MiB.")});
            return;
        }
        EnvEntry entry;
        entry.name = assignment.name;
        entry.raw = assignment.raw;
        entry.value = *value;
        entry.location = location;
        snapshot.entries.append(entry);
    });
    for (const File &file : m_files) {
        const EnvironmentDSyntax::Reading reading = EnvironmentDSyntax::parse(file.bytes);
        for (const int line : reading.ignoredLines) {
            snapshot.problems.append({Severity::Warning,
                                      tr("%1:%2 is passed over by systemd").arg(file.path).arg(line),
                                      tr("Write NAME=value; the name has letters, digits and underscores, "
                                         "the value is not empty.")});
        }
        if (reading.zeroByteLine > 0) {
            snapshot.problems.append({Severity::Warning,
                                      tr("systemd reads nothing of %1: line %2 holds a zero byte")
                                          .arg(file.path)
                                          .arg(reading.zeroByteLine),
                                      tr("Take the byte out.")});
        }
    }
    return snapshot;
}

QVector<EnvironmentDFiles::Decision> EnvironmentDFiles::statements(const QByteArray &name) const
{
    QVector<Decision> statements;
    walk([&](qsizetype number, const EnvironmentDAssignment &assignment, const QByteArray *value) {
        if (value && assignment.name == name)
            statements.append({number, assignment, *value});
    });
    return statements;
}

std::optional<EnvironmentDFiles::Decision> EnvironmentDFiles::decision(const QByteArray &name) const
{
    const QVector<Decision> all = statements(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.constLast());
}

qsizetype EnvironmentDFiles::ourFile()
{
    const QString path = folders(m_host).constFirst() + u'/' + ourName;
    const auto isAfter = [](const File &file) {
        return file.path.section(u'/', -1).toUtf8() >= QByteArray(ourName.data(), ourName.size());
    };
    const auto place = std::find_if(m_files.begin(), m_files.end(), isAfter);
    const qsizetype number = place - m_files.begin();
    if (place == m_files.end() || place->path != path)
        m_files.insert(number, {path, true, true, {}, {}});
    return number;
}

void EnvironmentDFiles::replace(qsizetype file, const EnvironmentDAssignment &assignment,
                                const QByteArray &raw)
{
    QByteArray &bytes = m_files[file].bytes;
    const qsizetype equals = bytes.indexOf('=', assignment.begin);
    const QByteArray statement = bytes.mid(equals + 1, assignment.end - equals - 1);
    QByteArray lineEnd;
    for (const char *end : {"\r\n", "\n", "\r"}) {
        if (lineEnd.isEmpty() && statement.endsWith(end))
            lineEnd = end;
    }
    bytes.replace(equals + 1, assignment.end - equals - 1, raw + lineEnd);
}

Result<void> EnvironmentDFiles::append(qsizetype file, const QByteArray &name, const QByteArray &raw)
{
    QByteArray &bytes = m_files[file].bytes;
    const EnvironmentDSyntax::Reading reading = EnvironmentDSyntax::parse(bytes);
    if (reading.zeroByteLine > 0) {
        return fail(
            ErrorCode::Refused,
            tr("%1, line %2, holds a zero byte, so systemd reads nothing of the file: take the byte out")
                .arg(m_files.at(file).path)
                .arg(reading.zeroByteLine));
    }
    if (reading.openQuoteLine > 0) {
        return fail(ErrorCode::Refused,
                    tr("%1, line %2, opens a quotation mark that is never closed: close it")
                        .arg(m_files.at(file).path)
                        .arg(reading.openQuoteLine));
    }
    if (bytes.isEmpty())
        bytes = ourHeader;
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    if (reading.goesOn)
        bytes.append('\n');
    bytes.append(name + '=' + raw + '\n');
    return {};
}

void EnvironmentDFiles::remove(qsizetype file, const QByteArray &name)
{
    const EnvironmentDSyntax::Reading reading = EnvironmentDSyntax::parse(m_files.at(file).bytes);
    for (qsizetype i = reading.assignments.size() - 1; i >= 0; --i) {
        const EnvironmentDAssignment &assignment = reading.assignments.at(i);
        if (assignment.name == name)
            removeOne(file, assignment);
    }
}

void EnvironmentDFiles::removeOne(qsizetype file, const EnvironmentDAssignment &assignment)
{
    QByteArray &bytes = m_files[file].bytes;
    bytes.remove(assignment.begin, assignment.end - assignment.begin);
    if (bytes == ourHeader)
        bytes.clear();
}

QVector<Change> EnvironmentDFiles::changes() const
{
    QVector<Change> changes;
    for (const File &file : m_files) {
        const QByteArray before = file.before ? file.before->bytes : QByteArray();
        if (file.bytes == before)
            continue;
        std::optional<FileImage> after;
        if (!file.bytes.isEmpty() || !file.ours)
            after = FileImage{file.bytes, file.before ? file.before->mode : 0600};
        changes.append(FileChange{file.path, file.before, after});
    }
    return changes;
}

} // namespace goconf
