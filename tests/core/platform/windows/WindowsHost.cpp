// SPDX-License-Identifier: MIT
#include "base/WindowsName.h"
#include "platform/Host.h"
#include "platform/Registry.h"
#include "platform/WindowsPath.h"
#include "platform/windows/Win32.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class WindowsHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThisMachine();
    void hasTheEnvironmentExactly();
    void comparesNamesAsWindowsDoes();
};

void WindowsHostTest::isThisMachine()
{
    const Host host = Host::current();
    QVERIFY(host.os.isWindows());
    QCOMPARE(host.architecture, QByteArray("amd64"));
    QVERIFY(host.loginShell.isEmpty());
    QCOMPARE(host.userId, -1);
    QCOMPARE(host.registry, Registry::ofSystem());
    QVERIFY(host.os.isAbsolutePath(host.workingDirectory.toUtf8()));
    QVERIFY(host.checkPaths());
    for (const Result<QString> &folder :
         {host.home(), host.userConfigDir(), host.stateDir(), host.cacheDir(), host.dataDir()})
        QVERIFY(folder && host.os.isAbsolutePath(folder->toUtf8()));
    QVERIFY(host.findExecutable(u"cmd"_s).endsWith(u"cmd.exe"_s, Qt::CaseInsensitive));
}

void WindowsHostTest::hasTheEnvironmentExactly()
{
    QVERIFY(::SetEnvironmentVariableW(L"=Q:", L"Q:\\x"));
    QVERIFY(::SetEnvironmentVariableW(L"Go 路径", L"用户\xd83d"));
    const Environment environment = Environment::current();
    QCOMPARE(environment.find("=q:").value(), QByteArray("Q:\\x"));
    QCOMPARE(environment.find("GO 路径").value(), QByteArray("用户\xed\xa0\xbd"));
    QVERIFY(environment.names().contains("Go 路径"));
}

void WindowsHostTest::comparesNamesAsWindowsDoes()
{
    for (int unit = 1; unit < 0x10000; ++unit) {
        const QChar c{char16_t(unit)};
        const QChar upper = Os::current().isWindows() ? upperName(QString(c)).front() : c;
        const auto a = wchar_t(c.unicode());
        const auto b = wchar_t(upper.unicode());
        QCOMPARE(::CompareStringOrdinal(&a, 1, &b, 1, TRUE), CSTR_EQUAL);
    }
}

QTEST_GUILESS_MAIN(WindowsHostTest)
#include "WindowsHost.moc"
