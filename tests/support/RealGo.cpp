// SPDX-License-Identifier: MIT
#include "support/RealGo.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace goconf::test {

using namespace Qt::StringLiterals;

QStringList RealGo::executables()
{
    QStringList result;
    const QString named = qEnvironmentVariable("GOCONF_TEST_GO");
    const QString first = named.isEmpty() ? QStandardPaths::findExecutable(u"go"_s) : named;
    if (!first.isEmpty())
        result.append(first);
    result += qEnvironmentVariable("GOCONF_TEST_GO_OTHERS").split(u':', Qt::SkipEmptyParts);
    return result;
}

const char *RealGo::missing()
{
    return "There is no go to compare with: put one into PATH, or let GOCONF_TEST_GO name its executable.";
}

RealGo::RealGo(QString executable)
    : m_executable(std::move(executable))
{
}

ProcessOutput RealGo::run(const QByteArrayList &arguments, const Environment &environment,
                          const QString &workingDirectory) const
{
    ProcessRequest request;
    request.program = m_executable;
    request.arguments = arguments;
    request.environment = environment;
    request.workingDirectory = workingDirectory;
    request.timeLimit = std::chrono::seconds(60);
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        qFatal("go did not run: %s %s", qPrintable(output.error().what), qPrintable(output.error().detail));
    return *output;
}

QHash<QByteArray, QByteArray> RealGo::parse(const QByteArray &json)
{
    QHash<QByteArray, QByteArray> values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.insert(entry.key().toUtf8(), entry.value().toString().toUtf8());
    return values;
}

} // namespace goconf::test
