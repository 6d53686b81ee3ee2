// SPDX-License-Identifier: MIT
// What a program that is started anew finds: the folders of PATH and GOROOT, and where they stand.
#include "sdk/RegistryPathView.h"

#include "OwnSdks.h"
#include "WindowsHome.h"
#include "sdk/SdkSwitcher.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class RegistryPathViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newProgramsViewKnowsItsPlaces();
    void splitsAsProgramsDo_data();
    void splitsAsProgramsDo();
    void aGoRootOfTheRegistryIsNoLine();
};

void RegistryPathViewTest::newProgramsViewKnowsItsPlaces()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"\"C:\\x;y\";%BOTH%;C:\\Windows;C:\\%USERNAME%"_s,
                            true);
    home.registry().setText(home.userKey, u"BOTH"_s, u"C:\\1;C:\\2"_s);
    home.registry().setText(home.userKey, u"GOROOT"_s, u"%SystemRoot%\\Go"_s, true);
    const PathView view = registryPathView(home.host(), {});
    QCOMPARE(view.name, u"terminal"_s);
    QVERIFY(view.loginShell);
    QByteArrayList folders;
    for (const PathView::Entry &entry : view.path) {
        folders.append(entry.folder);
        const bool isSystems = entry.folder.startsWith("C:\\Windows");
        QCOMPARE(entry.location.path, isSystems ? home.systemKey : home.userKey);
    }
    QCOMPARE(folders, (QByteArrayList{"C:\\Windows\\system32", "C:\\Windows", "C:\\x;y", "C:\\1", "C:\\2",
                                      "C:\\SYSTEM"}));
    QCOMPARE(view.goroot.value, QByteArray("C:\\Windows\\Go"));
    QCOMPARE(view.goroot.location.path, home.userKey);
    QCOMPARE(finderName(view), u"a new terminal"_s);
}

void RegistryPathViewTest::splitsAsProgramsDo_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArrayList>("ofSystem");
    QTest::addColumn<QByteArrayList>("ofUser");
    QTest::newRow("two") << u"C:\\s"_s << u"C:\\u"_s << QByteArrayList{"C:\\s"} << QByteArrayList{"C:\\u"};
    QTest::newRow("separator at the end")
        << u"C:\\s;"_s << u"C:\\u"_s << QByteArrayList{"C:\\s"} << QByteArrayList{"C:\\u"};
    QTest::newRow("open quotation of the user")
        << u"C:\\s"_s << u"C:\\u;\"C:\\v;C:\\w"_s << QByteArrayList{"C:\\s"}
        << QByteArrayList{"C:\\u", "C:\\v;C:\\w"};
    QTest::newRow("open quotation of the system")
        << u"C:\\s;\"C:\\t"_s << u"C:\\u"_s << QByteArrayList{"C:\\s", "C:\\t;C:\\u"} << QByteArrayList();
    QTest::newRow("nothing of the user")
        << u"C:\\s;"_s << QString() << QByteArrayList{"C:\\s"} << QByteArrayList();
}

void RegistryPathViewTest::splitsAsProgramsDo()
{
    QFETCH(QString, system);
    QFETCH(QString, user);
    QFETCH(QByteArrayList, ofSystem);
    QFETCH(QByteArrayList, ofUser);
    WindowsHome home;
    home.registry().setText(home.systemKey, u"Path"_s, system, true);
    home.registry().setText(home.userKey, u"Path"_s, user, true);
    QByteArrayList systems;
    QByteArrayList users;
    const PathView view = registryPathView(home.host(), {});
    for (const PathView::Entry &entry : view.path)
        (entry.location.path == home.userKey ? users : systems).append(entry.folder);
    QCOMPARE(systems, ofSystem);
    QCOMPARE(users, ofUser);
}

void RegistryPathViewTest::aGoRootOfTheRegistryIsNoLine()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"GOROOT"_s, u"C:\\Go"_s);
    const Host host = home.host();
    const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
    QVERIFY(plan);
    QStringList advice;
    for (const Problem &problem : plan->problems) {
        if (problem.message.contains("GOROOT"_L1))
            advice.append(problem.advice);
    }
    QCOMPARE(advice, QStringList{u"remove that variable: go finds its own folder by itself"_s});
}

QTEST_GUILESS_MAIN(RegistryPathViewTest)
#include "RegistryPathView.moc"
