// SPDX-License-Identifier: MIT
#include "GoconfRun.h"

#include <QJsonDocument>
#include <QProcess>

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

GoconfRun runGoconf(const Host &host, const QByteArrayList &arguments)
{
    QProcess process;
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
    process.start(QString::fromUtf8(GOCONF_PROGRAM), words);
    if (!process.waitForFinished(60'000))
        qFatal("goconf did not end: %s", qPrintable(words.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace goconf::test
