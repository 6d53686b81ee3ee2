// SPDX-License-Identifier: MIT
// The commands of the proof as they are shown: somebody who types them gets the same.
#include "setup/ProofCommand.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class ProofCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areShownAsTyped_data();
    void areShownAsTyped();
};

void ProofCommandsTest::areShownAsTyped_data()
{
    QTest::addColumn<bool>("onWindows");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArray>("setting"); // of GOMODCACHE; empty: none
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("brief");
    const auto row = [](const char *name, bool onWindows, const QByteArrayList &words, const char *setting,
                        const char *line, const char *brief) {
        QTest::newRow(name) << onWindows << words << QByteArray(setting) << QByteArray(line)
                            << QByteArray(brief);
    };
    row("sh", false, {"go", "version"}, "", "go version", "go version");
    row("sh, settings", false, {"go", "mod", "tidy"}, "/a b", "env GOMODCACHE='/a b' go mod tidy",
        "go mod tidy");
    row("sh, words", false, {"/bin/bash", "-i", "-c", "command -v go"}, "", "/bin/bash -i -c 'command -v go'",
        "/bin/bash -i -c 'command -v go'");
    row("cmd", true, {"go", "version"}, "", "go version", "go version");
    row("cmd, settings", true, {"go", "mod", "tidy"}, "C:\\a b", "set \"GOMODCACHE=C:\\a b\"& go mod tidy",
        "go mod tidy");
    row("cmd, for", true, {"for", "%i", "in", "(go.exe)", "do", "@echo.%~$PATH:i"}, "",
        "for %i in (go.exe) do @echo.%~$PATH:i", "for %i in (go.exe) do @echo.%~$PATH:i");
    row("cmd, blank", true, {"type", "C:\\a b"}, "", "type \"C:\\a b\"", "type \"C:\\a b\"");
}

void ProofCommandsTest::areShownAsTyped()
{
    QFETCH(bool, onWindows);
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, brief);
    ProofCommand command{words};
    if (!setting.isEmpty())
        command.settings = {{"GOMODCACHE", setting}};
    const Os os = onWindows ? Os::Windows : Os::Linux;
    QCOMPARE(command.line(os), line);
    QCOMPARE(command.briefLine(os), brief);
}

QTEST_GUILESS_MAIN(ProofCommandsTest)
#include "ProofCommands.moc"
