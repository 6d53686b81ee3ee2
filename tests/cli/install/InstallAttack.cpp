// SPDX-License-Identifier: MIT
#include "InstallAttack.h"

namespace goconf::test {

using namespace Qt::StringLiterals;

FakeToolchain goodToolchain()
{
    FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    toolchain.addSources(20, 20'000);
    return toolchain;
}

FakeToolchain evilToolchain()
{
    FakeToolchain toolchain = goodToolchain();
    toolchain.set("src/runtime/proc.go", "package runtime // evil\n");
    return toolchain;
}

void changeAnswers(ToolchainServer &server, const QByteArray &path, const AnswerChange &change)
{
    server.tamper([path, change](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path == path)
            change(answer);
    });
}

QString codeOfTwo(const InstallHome &home, const QByteArrayList &arguments)
{
    QString code;
    for (int i = 0; i < 2; ++i) {
        const GoconfRun run = home.install(arguments);
        code = codeOf(run);
        if (run.exitCode != 1)
            return u"exit code "_s + QString::number(run.exitCode);
        if (!home.isUntouched())
            return u"something is left"_s;
    }
    return code;
}

} // namespace goconf::test
