// SPDX-License-Identifier: MIT
#include "ToolRun.h"

#include "FaultScene.h"
#include "platform/ProcessRunner.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace goconf::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ToolRun runTool(const QString &command, const QString &state, quint32 seed, const CallFault &fault)
{
    ProcessRequest tool;
    tool.program = QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(REGISTRY_TOOL);
    tool.arguments = {command.toUtf8(), state.toUtf8(), QByteArray::number(seed),
                      QByteArray::number(int(fault.kind)), QByteArray::number(fault.at)};
    tool.environment = Environment::current();
    tool.workingDirectory = QCoreApplication::applicationDirPath();
    tool.timeLimit = 60s;
    const auto output = ProcessRunner::run(tool);
    if (!output)
        qFatal("the tool does not run: %s", qPrintable(output.error().what));
    return {output->exitCode, output->standardOutput.trimmed()};
}

int stepsOfApply(quint32 seed)
{
    const QTemporaryDir dir;
    const QString state = dir.filePath(u"state"_s);
    FaultScene(state, seed).furnish();
    return runTool(u"apply"_s, state, seed).output.toInt();
}

} // namespace goconf::test
