// SPDX-License-Identifier: MIT
#include "ScratchGo.h"

#include <QDir>
#include <QFile>

namespace goconf::test {

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

ScratchGo::ScratchGo(const QString &executable)
    : m_go(executable)
{
    writeFile(m_dir.filePath(QStringLiteral("module/go.mod")), "module example.com/scratch\n\ngo 1.20\n");
    writeFile(m_dir.filePath(QStringLiteral("module/main.go")), "package main\n\nfunc main() {}\n");
    writeFile(m_dir.filePath(QStringLiteral(".config/go/telemetry/mode")), "off 2024-01-01");
    const QString release = m_dir.filePath(QStringLiteral("proxy/example.com/m/@v/v1.0.0"));
    writeFile(release + QStringLiteral(".info"),
              "{\"Version\":\"v1.0.0\",\"Time\":\"2020-01-01T00:00:00Z\"}");
    writeFile(release + QStringLiteral(".mod"), "module example.com/m\n");
    const QByteArrayList lines = run({"env", "GOVERSION", "GOARCH"}).standardOutput.split('\n');
    m_version = GoVersion::parse(lines.value(0)).value_or(GoVersion());
    m_goarch = lines.value(1);
}

ProcessOutput ScratchGo::run(const QByteArrayList &arguments, const Variables &variables) const
{
    Environment environment(Os::Linux);
    environment.set("HOME", m_dir.path().toLocal8Bit());
    environment.set("PATH", "/usr/bin:/bin");
    environment.set("GOTOOLCHAIN", "local");
    for (const auto &[name, value] : variables)
        environment.set(name, value);
    return m_go.run(arguments, environment, m_dir.filePath(QStringLiteral("module")));
}

bool ScratchGo::refusesToWrite(const QByteArray &name, const QByteArray &value) const
{
    const QString file = m_dir.filePath(QStringLiteral("settings"));
    QFile::remove(file);
    return run({"env", "-w", name + '=' + value}, {{"GOENV", file.toLocal8Bit()}}).exitCode != 0;
}

} // namespace goconf::test
