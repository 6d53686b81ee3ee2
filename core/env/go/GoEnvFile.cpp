// SPDX-License-Identifier: MIT
#include "env/go/GoEnvFile.h"

#include "base/PathBytes.h"
#include "env/go/FilePath.h"

#include <algorithm>

namespace goconf {

namespace {

QByteArray withoutNewline(const QByteArray &line)
{
    return line.endsWith('\n') ? line.chopped(1) : line;
}

bool isObeyed(const QByteArray &line)
{
    return !line.isEmpty() && line.at(0) >= 'A' && line.at(0) <= 'Z' && line.contains('=');
}

/// envcmd lineToKey: what a line sorts by; empty for lines that end a run.
QByteArray sortKey(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0)
        return {};
    const QByteArray key = line.first(equals);
    return key.contains('#') ? QByteArray() : key;
}

/// The name that a person reads in a line, also where go reads another or none.
QByteArray intendedName(const QByteArray &line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0)
        return {};
    QByteArray name = line.first(equals);
    if (name.startsWith("\xEF\xBB\xBF"))
        name = name.sliced(3);
    return name.trimmed();
}

/// Sorts each run of assignments as go does. A line that was emptied still ends a run there, so it does here.
/// The sort is stable for the sake of duplicates, which go would have collapsed.
void sortRuns(QByteArrayList &lines)
{
    auto start = lines.begin();
    for (auto line = lines.begin();; ++line) {
        if (line != lines.end() && !sortKey(*line).isEmpty())
            continue;
        std::stable_sort(start, line,
                         [](const QByteArray &a, const QByteArray &b) { return sortKey(a) < sortKey(b); });
        if (line == lines.end())
            break;
        start = line + 1;
    }
    lines.removeAll(QByteArray());
}

void endLastLine(QByteArrayList &lines)
{
    if (!lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last().append('\n');
}

} // namespace

QString GoEnvFile::path(const Host &host)
{
    const QByteArray named = host.environment.value("GOENV");
    if (named == "off" || !host.checkPaths())
        return {};
    QString file = pathText(named);
    if (named.isEmpty()) {
        const Result<QString> dir = host.userConfigDir();
        if (!dir)
            return {};
        file = host.os.join(host.os.join(*dir, QStringLiteral("go")), QStringLiteral("env"));
    }
    if (!host.os.isAbsolutePath(pathBytes(file)))
        file = host.os.join(host.workingDirectory, file);
    return pathText(filepath::clean(host.os, pathBytes(file)));
}

GoEnvFile GoEnvFile::parse(const QByteArray &bytes)
{
    GoEnvFile file;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        file.m_lines.append(bytes.sliced(start, end - start));
        start = end;
    }
    return file;
}

QVector<GoEnvFile::Assignment> GoEnvFile::assignments() const
{
    QVector<Assignment> result;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QByteArray line = withoutNewline(m_lines.at(i));
        if (!isObeyed(line))
            continue;
        const qsizetype equals = line.indexOf('=');
        result.append({line.first(equals), line.sliced(equals + 1), i + 1});
    }
    return result;
}

QVector<GoEnvFile::OddLine> GoEnvFile::oddLines() const
{
    QVector<OddLine> result;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QByteArray line = withoutNewline(m_lines.at(i));
        const QByteArray content = line.trimmed();
        if (!content.isEmpty() && !content.startsWith('#') && !isObeyed(line))
            result.append({line, i + 1});
    }
    return result;
}

QVector<GoEnvFile::OddLine> GoEnvFile::misspelled(const QByteArray &name) const
{
    QVector<OddLine> result;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QByteArray line = withoutNewline(m_lines.at(i));
        if (intendedName(line) == name && sortKey(line) != name)
            result.append({line, i + 1});
    }
    return result;
}

void GoEnvFile::set(const QByteArray &name, const QByteArray &value)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (sortKey(m_lines.at(i)) != name)
            continue;
        if (last >= 0)
            m_lines[last].clear();
        last = i;
    }
    const QByteArray line = name + '=' + value + '\n';
    endLastLine(m_lines);
    if (last >= 0)
        m_lines[last] = line;
    else
        m_lines.append(line);
    sortRuns(m_lines);
}

void GoEnvFile::unset(const QByteArray &name)
{
    const auto isNamed = [&](const QByteArray &line) { return sortKey(line) == name; };
    if (std::none_of(m_lines.cbegin(), m_lines.cend(), isNamed))
        return;
    endLastLine(m_lines);
    for (QByteArray &line : m_lines) {
        if (isNamed(line))
            line.clear();
    }
    sortRuns(m_lines);
}

} // namespace goconf
