// SPDX-License-Identifier: MIT
// Which entry of PATH is the chosen Go's, and where the next one takes its place.
#include "sdk/RegistryChoice.h"

#include "OwnSdks.h"
#include "WindowsHome.h"
#include "base/PathBytes.h"
#include "change/RegistryText.h"
#include "sdk/RealPath.h"
#include "sdk/RegistrySwitch.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkSwitcher.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// C:\Go* and ours but for go1.25.0 are there, and a shim of somebody's.
std::optional<QString> goIn(const QByteArray &folder)
{
    const QByteArray lower = QByteArray(folder).toLower();
    if (lower.contains("shims"))
        return QString();
    const bool isThere =
        lower.startsWith("c:\\go") || (lower.contains("goconfigurator") && !lower.contains("1.25.0"));
    if (!isThere || !lower.endsWith("\\bin"))
        return std::nullopt;
    return QString::fromUtf8(folder.chopped(4));
}

RegistryChoice choiceOf(const QByteArray &path,
                        const QStringList &own = {QString::fromUtf8(ownSdks.chopped(1))},
                        bool isExpandable = true)
{
    Environment variables(Os::Windows);
    variables.set("LOCALAPPDATA", "C:\\Users\\dev\\AppData\\Local");
    variables.set("OTHER", "C:\\Go");
    variables.set("HALF", "C:\\Users\\dev\\A");
    return {{WindowsPathList::parse(path, variables), variables, isExpandable}, own, goIn};
}

} // namespace

class RegistryChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheOldOnesPlace_data();
    void takesTheOldOnesPlace();
    void knowsTheChosenOne_data();
    void knowsTheChosenOne();
    void ownGosAreKnownOnAShare();
    void ownGosAreKnownAsTheDiskSpellsThem();
};

void RegistryChoiceTest::takesTheOldOnesPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray bin = ownSdks + "go1.27.4\\bin";
    QTest::newRow("nothing") << QByteArray() << bin;
    QTest::newRow("no Go") << QByteArray("C:\\a;%B%\\b;") << bin + ";C:\\a;%B%\\b;";
    QTest::newRow("first") << ownSdks + "go1.26.1\\bin;C:\\a" << bin + ";C:\\a";
    QTest::newRow("in the middle") << "C:\\a;" + ownSdks + "go1.26.1\\bin;C:\\b" << "C:\\a;" + bin + ";C:\\b";
    QTest::newRow("last, with an end") << "C:\\a;" + ownSdks + "go1.26.1\\bin;" << "C:\\a;" + bin + ";";
    QTest::newRow("by a variable")
        << QByteArray("C:\\a;%LocalAppData%/goconfigurator/sdk/go1.26.1/bin/;C:\\b")
        << QByteArray("C:\\a;%LocalAppData%\\goconfigurator\\sdk\\go1.27.4\\bin;C:\\b");
    QTest::newRow("by a variable of elsewhere") << QByteArray("C:\\a;%OTHER%\\bin") << "C:\\a;" + bin;
    QTest::newRow("by a variable that only begins so")
        << QByteArray("%HALF%ppData\\Local\\goconfigurator\\sdk\\go1.26.1\\bin") << bin;
    QTest::newRow("removed since") << "C:\\a;" + ownSdks + "go1.25.0\\bin" << "C:\\a;" + bin;
    QTest::newRow("somebody else's Go") << QByteArray("C:\\a;C:\\Go\\bin;C:\\b") << "C:\\a;" + bin + ";C:\\b";
    QTest::newRow("the first of two")
        << "C:\\Go\\bin;" + ownSdks + "go1.26.1\\bin" << bin + ';' + ownSdks + "go1.26.1\\bin";
    QTest::newRow("behind already") << "C:\\Go\\bin;C:\\a;" + bin << bin + ";C:\\a";
    QTest::newRow("a stand-in before it")
        << "C:\\shims;" + ownSdks + "go1.26.1\\bin" << bin + ";C:\\shims;" + ownSdks + "go1.26.1\\bin";
    QTest::newRow("a stand-in only") << QByteArray("C:\\a;C:\\shims") << bin + ";C:\\a;C:\\shims";
    QTest::newRow("quoted separators stay")
        << "\"C:\\x;y\";" + ownSdks + "go1.26.1\\bin" << "\"C:\\x;y\";" + bin;
}

void RegistryChoiceTest::takesTheOldOnesPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray bin = ownSdks + "go1.27.4\\bin";
    QCOMPARE(choiceOf(before).listWith(bin), after);
    QCOMPARE(choiceOf(after).listWith(bin), after);
    // Of plain text no variable was meant to stay.
    const QStringList own{QString::fromUtf8(ownSdks.chopped(1))};
    QVERIFY(choiceOf(before, own, false).listWith(bin).contains(bin));
}

void RegistryChoiceTest::knowsTheChosenOne_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("root");
    QTest::newRow("none") << QByteArray("C:\\a;C:\\shims") << QString();
    QTest::newRow("ours") << "C:\\a;" + ownSdks + "go1.26.1\\bin" << QString::fromUtf8(ownSdks + "go1.26.1");
    QTest::newRow("another") << QByteArray("C:\\Go\\bin") << u"C:\\Go"_s;
    QTest::newRow("gone") << ownSdks + "go1.25.0\\bin;C:\\Go\\bin" << QString();
}

void RegistryChoiceTest::knowsTheChosenOne()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, root);
    QCOMPARE(choiceOf(path).root(), root);
}

void RegistryChoiceTest::ownGosAreKnownOnAShare()
{
    WindowsHome home;
    Host host = home.host();
    host.environment.set("LOCALAPPDATA", "\\\\server\\home\\王 小明\\AppData\\Local");
    const QString root = host.os.join(*sdkfolders::own(host), u"go1.25.0"_s);
    const QByteArray bin = RegistrySwitch::binOf(host, root);
    QCOMPARE(bin,
             QByteArray("\\\\server\\home\\王 小明\\AppData\\Local\\goconfigurator\\sdk\\go1.25.0\\bin"));
    // It is gone, and its place in PATH is the new one's all the same.
    const QByteArray next = "\\\\server\\home\\new\\bin";
    QCOMPARE(choiceOf("C:\\a;" + bin, RegistryChoice::ownFolders(host)).listWith(next), "C:\\a;" + next);
    const ChangeSet undo{u"Undo"_s,
                         {RegistryChange{home.userKey, u"Path"_s, RegistryImage{2, RegistryText::bytes({})},
                                         RegistryImage{2, RegistryText::bytes(QString::fromUtf8(bin))}}}};
    QCOMPARE(SdkSwitcher::checkUndo(host, undo).error().code, ErrorCode::Refused);
}

void RegistryChoiceTest::ownGosAreKnownAsTheDiskSpellsThem()
{
    const QTemporaryDir moved;
    QVERIFY(QDir(moved.path()).mkpath(u"goconfigurator/sdk"_s));
    Host host;
    host.os = Os::current();
    host.environment = Environment(host.os);
    host.environment.set(host.os.isWindows() ? "LOCALAPPDATA" : "XDG_DATA_HOME",
                         pathBytes(moved.path() + u"/goconfigurator/.."_s));
    host.environment.set(host.os.isWindows() ? "USERPROFILE" : "HOME", pathBytes(moved.path()));
    const QStringList own = RegistryChoice::ownFolders(host);
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.constFirst(), *sdkfolders::own(host));
    QCOMPARE(own.constLast(), realPath(moved.filePath(u"goconfigurator/sdk"_s)));
    // By either of them.
    const QStringList both{u"Z:\\sdk"_s, u"D:\\moved\\sdk"_s};
    QCOMPARE(choiceOf("Z:\\sdk\\go1.25.0\\bin", both).listWith("D:\\new"), QByteArray("D:\\new"));
    QCOMPARE(choiceOf("D:\\moved\\sdk\\go1.25.0\\bin", both).listWith("D:\\new"), QByteArray("D:\\new"));
}

QTEST_GUILESS_MAIN(RegistryChoiceTest)
#include "RegistryChoice.moc"
