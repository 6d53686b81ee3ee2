// SPDX-License-Identifier: MIT
// What a person sees of `goconf sdk install`: one line that is written anew, and nothing of it in the end.
#include "InstallHome.h"
#include "InstallLab.h"
#include "OnTerminal.h"
#include "TerminalScreen.h"

#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray erase = "\r\033[K";

/// Everything up to where the line was taken away for good.
QByteArray progressIn(const QByteArray &bytes)
{
    return bytes.left(bytes.lastIndexOf(erase) + erase.size());
}

} // namespace

class SdkInstallTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsOneLine_data();
    void itIsOneLine();
    void ctrlCLeavesAPrompt_data();
    void ctrlCLeavesAPrompt();

private:
    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstallTerminal::initTestCase()
{
    m_server.add(m_toolchain);
    m_server.tamper([](const ServedRequest &request, ServedAnswer &answer) {
        if (!request.path.endsWith(".zip"))
            return;
        // The last bytes take their time.
        if (request.headers.value("Range").isEmpty()) {
            answer.bodyBytes = answer.body.size() - 600;
            answer.ending = ServedAnswer::Ending::Close;
        } else {
            answer.dripBody = 1;
        }
    });
}

void SdkInstallTerminal::itIsOneLine_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("80") << 80 << QByteArray("C.UTF-8") << QByteArray("downloading go1.27.3: ");
    QTest::newRow("40") << 40 << QByteArray("C.UTF-8") << QByteArray("go1.27.3 ");
    QTest::newRow("34") << 34 << QByteArray("C.UTF-8") << QByteArray(" of ");
    QTest::newRow("10") << 10 << QByteArray("C.UTF-8") << QByteArray();
    QTest::newRow("40, Chinese") << 40 << QByteArray("zh_CN.UTF-8") << QByteArray("go1.27.3");
}

void SdkInstallTerminal::itIsOneLine()
{
    QFETCH(const int, columns);
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, shown);
    InstallHome home(m_server);
    home.host.environment.set("LC_ALL", language);
    OnTerminal goconf(home.host, {"sdk", "install", "1.27.3"}, columns);
    QCOMPARE(goconf.finish(), 0);
    const QByteArray progress = progressIn(goconf.bytes());
    const TerminalScreen during(progress, columns);
    QCOMPARE(during.broken, 0);
    QCOMPARE(during.unknown, 0);
    QVERIFY(during.widest < columns);
    QCOMPARE(during.lines, QStringList{QString()});
    QCOMPARE(during.column, 0);
    QVERIFY2(progress.contains(shown), progress.constData());
    if (columns >= 34) {
        // Bytes and rate.
        const QByteArrayList frames = progress.split('\r');
        const auto seen = std::count_if(frames.cbegin(), frames.cend(), [&](const QByteArray &frame) {
            return frame.contains("B") && frame.contains("/s") && frame.contains(shown);
        });
        QVERIFY2(seen > 1, progress.constData());
    }
    const QByteArray rest = goconf.bytes().mid(progress.size());
    QVERIFY2(!rest.contains('\033'), rest.constData());
    QVERIFY2(rest.contains(m_toolchain.version.name()), rest.constData());
    QCOMPARE(TerminalScreen(goconf.bytes(), columns).column, 0);
}

void SdkInstallTerminal::ctrlCLeavesAPrompt_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("80") << 80 << QByteArray("downloading ");
    QTest::newRow("40") << 40 << QByteArray("/s");
}

void SdkInstallTerminal::ctrlCLeavesAPrompt()
{
    QFETCH(const int, columns);
    QFETCH(const QByteArray, at);
    ToolchainServer server;
    server.add(m_toolchain);
    server.tamper([](const ServedRequest &request, ServedAnswer &answer) {
        if (request.path.endsWith(".zip"))
            answer.dripBody = 1;
    });
    const InstallHome home(server);
    OnTerminal goconf(home.host, {"sdk", "install", "1.27.3"}, columns);
    QVERIFY2(goconf.waitFor(at), goconf.bytes().constData());
    goconf.type("\x03");
    QCOMPARE(goconf.finish(), 1);
    const TerminalScreen screen(goconf.bytes(), columns);
    const QString said = screen.lines.join(u' ');
    QVERIFY2(said.startsWith("goconf: "_L1), qPrintable(said));
    QVERIFY2(!said.contains("/s"_L1) && !said.contains("^C"_L1), qPrintable(said));
    QCOMPARE(screen.column, 0);
    QCOMPARE(screen.lines.constLast(), QString());
    QVERIFY(home.isUntouched());
}

QTEST_GUILESS_MAIN(SdkInstallTerminal)
#include "SdkInstallTerminal.moc"
