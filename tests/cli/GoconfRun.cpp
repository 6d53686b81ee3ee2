// SPDX-License-Identifier: MIT
#include "GoconfRun.h"

#include <QJsonDocument>

namespace goconf::test {

using namespace Qt::StringLiterals;

QJsonObject GoconfRun::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        qFatal("no JSON document: %s\n%s%s", qPrintable(problem.errorString()), out.constData(),
               err.constData());
    return document.object();
}

void prepareGoconf(QProcess &process, const Host &host, const QByteArrayList &arguments)
{
    QProcessEnvironment environment;
    for (const QByteArray &name : host.environment.names()) {
        environment.insert(QString::fromLocal8Bit(name),
                           QString::fromLocal8Bit(host.environment.value(name)));
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(host.workingDirectory);
    process.setStandardInputFile(QProcess::nullDevice());
    QStringList words;
    for (const QByteArray &argument : arguments)
        words.append(QString::fromLocal8Bit(argument));
    process.setProgram(QString::fromUtf8(GOCONF_PROGRAM));
    process.setArguments(words);
}

GoconfRun runGoconf(const Host &host, const QByteArrayList &arguments)
{
    return runGoconfInto({}, host, arguments);
}

GoconfRun runGoconfInto(const QString &file, const Host &host, const QByteArrayList &arguments)
{
    QProcess process;
    prepareGoconf(process, host, arguments);
    if (!file.isEmpty())
        process.setStandardOutputFile(file);
    process.start();
    if (!process.waitForFinished(60'000))
        qFatal("goconf did not end: %s", arguments.join(' ').constData());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace goconf::test
