// SPDX-License-Identifier: MIT
// Choosing a Go on Windows: one new text of the user's PATH, and a Go at every moment.
#include "sdk/RegistrySwitch.h"

#include "WindowsHome.h"
#include "base/PathBytes.h"
#include "change/Applier.h"
#include "change/RegistryText.h"
#include "sdk/ChosenSdk.h"
#include "sdk/ExpectedSdk.h"
#include "sdk/RealPath.h"
#include "sdk/RegistryChoice.h"
#include "sdk/RegistryPathView.h"
#include "sdk/SdkFolders.h"
#include "sdk/SdkTrash.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ours = "C:\\Users\\dev\\AppData\\Local\\goconfigurator\\sdk\\";

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

RegistryChoice choiceOf(const QByteArray &path, const QStringList &own = {QString::fromUtf8(ours.chopped(1))})
{
    Environment variables(Os::Windows);
    variables.set("LOCALAPPDATA", "C:\\Users\\dev\\AppData\\Local");
    return {WindowsPathList::parse(path, variables), variables, own, goIn};
}

Sdk sdkOf(const char *version)
{
    Sdk sdk = expectedSdk({*GoVersion::parse(version), "windows", "amd64"}, QString());
    sdk.path = QString::fromUtf8(ours + "go" + version);
    return sdk;
}

/// Calls something at each reading of a key.
class WatchedRegistry : public MemoryRegistry
{
public:
    Result<QVector<RegistryValue>> values(const QString &key) const override
    {
        ++m_readings[key];
        return onReading ? onReading(key, m_readings.value(key)) : MemoryRegistry::values(key);
    }

    /// The key, and how often it was read by now.
    std::function<Result<QVector<RegistryValue>>(const QString &key, int reading)> onReading;

private:
    mutable QHash<QString, int> m_readings;
};

QString userPath(WindowsHome &home)
{
    return home.registry().text(home.userKey, u"Path"_s).value_or(QString());
}

} // namespace

class RegistrySwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheOldOnesPlace_data();
    void takesTheOldOnesPlace();
    void knowsTheChosenOne_data();
    void knowsTheChosenOne();
    void ownGosAreKnownOnAShare();
    void ownGosAreKnownAsTheDiskSpellsThem();
    void isOneWriteOfPath();
    void isDoneOnce();
    void undoBringsTheOldEntryBack();
    void thereIsAGoAtEveryMoment();
    void asksNothingWhereTheSystemsPathNamesIt();
    void whatOthersAddMeanwhileIsNotLost();
    void aPathThatCannotBeReadIsNotLost();
    void undoToAGoThatIsGoneIsRefused();
    void newProgramsViewKnowsItsPlaces();
    void aGoRootOfTheRegistryIsNoLine();
    void saysThatAProgramRuns_data();
    void saysThatAProgramRuns();
};

void RegistrySwitchTest::takesTheOldOnesPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray bin = ours + "go1.27.4\\bin";
    QTest::newRow("nothing") << QByteArray() << bin;
    QTest::newRow("no Go") << QByteArray("C:\\a;%B%\\b;") << bin + ";C:\\a;%B%\\b;";
    QTest::newRow("first") << ours + "go1.26.1\\bin;C:\\a" << bin + ";C:\\a";
    QTest::newRow("in the middle") << "C:\\a;" + ours + "go1.26.1\\bin;C:\\b" << "C:\\a;" + bin + ";C:\\b";
    QTest::newRow("last, with an end") << "C:\\a;" + ours + "go1.26.1\\bin;" << "C:\\a;" + bin + ";";
    QTest::newRow("by a variable") << QByteArray(
                                          "C:\\a;%LocalAppData%/goconfigurator/sdk/go1.26.1/bin/;C:\\b")
                                   << "C:\\a;" + bin + ";C:\\b";
    QTest::newRow("removed since") << "C:\\a;" + ours + "go1.25.0\\bin" << "C:\\a;" + bin;
    QTest::newRow("somebody else's Go") << QByteArray("C:\\a;C:\\Go\\bin;C:\\b") << "C:\\a;" + bin + ";C:\\b";
    QTest::newRow("the first of two")
        << "C:\\Go\\bin;" + ours + "go1.26.1\\bin" << bin + ';' + ours + "go1.26.1\\bin";
    QTest::newRow("behind already") << "C:\\Go\\bin;C:\\a;" + bin << bin + ";C:\\a";
    QTest::newRow("a stand-in before it")
        << "C:\\shims;" + ours + "go1.26.1\\bin" << bin + ";C:\\shims;" + ours + "go1.26.1\\bin";
    QTest::newRow("a stand-in only") << QByteArray("C:\\a;C:\\shims") << bin + ";C:\\a;C:\\shims";
    QTest::newRow("quoted separators stay")
        << "\"C:\\x;y\";" + ours + "go1.26.1\\bin" << "\"C:\\x;y\";" + bin;
}

void RegistrySwitchTest::takesTheOldOnesPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray bin = ours + "go1.27.4\\bin";
    QCOMPARE(choiceOf(before).listWith(bin), after);
    QCOMPARE(choiceOf(after).listWith(bin), after);
}

void RegistrySwitchTest::knowsTheChosenOne_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("root");
    QTest::newRow("none") << QByteArray("C:\\a;C:\\shims") << QString();
    QTest::newRow("ours") << "C:\\a;" + ours + "go1.26.1\\bin" << QString::fromUtf8(ours + "go1.26.1");
    QTest::newRow("another") << QByteArray("C:\\Go\\bin") << u"C:\\Go"_s;
    QTest::newRow("gone") << ours + "go1.25.0\\bin;C:\\Go\\bin" << QString();
}

void RegistrySwitchTest::knowsTheChosenOne()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, root);
    QCOMPARE(choiceOf(path).root(), root);
}

void RegistrySwitchTest::ownGosAreKnownOnAShare()
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

void RegistrySwitchTest::ownGosAreKnownAsTheDiskSpellsThem()
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

void RegistrySwitchTest::isOneWriteOfPath()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s,
                            u"C:\\a;%LOCALAPPDATA%\\goconfigurator\\sdk\\go1.26.1\\bin"_s);
    const Host host = home.host();
    const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
    QVERIFY(plan);
    QVERIFY(plan->link.isEmpty());
    QCOMPARE(plan->changes.title, u"Choose go1.27.4"_s);
    QCOMPARE(plan->changes.changes.size(), 1);
    const auto &change = std::get<RegistryChange>(plan->changes.changes.first());
    QCOMPARE(change.key, home.userKey);
    QCOMPARE(change.name, u"Path"_s);
    QCOMPARE(change.after->type, quint32(1)); // as it was
    QCOMPARE(change.after->data, RegistryText::bytes(QString::fromUtf8("C:\\a;" + ours + "go1.27.4\\bin")));
    for (const Problem &problem : plan->problems) // this terminal is an old one
        QVERIFY2(problem.severity == Severity::Info, qPrintable(problem.message));
}

void RegistrySwitchTest::isDoneOnce()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s,
                            QString::fromUtf8(QByteArray(ours).toUpper() + "go1.27.4/bin/"));
    const Host host = home.host();
    const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
    QVERIFY(plan);
    QVERIFY(plan->changes.isEmpty());
    // Other wishes for the user's variables go the same way, in one step.
    const Result<SdkSwitch> more =
        SdkSwitcher(host).planAhead(sdkOf("1.26.1"), {}, {{EnvEdit::Set, "GOFLAGS", "-v"}});
    QVERIFY(more);
    QCOMPARE(more->changes.changes.size(), 2);
}

void RegistrySwitchTest::undoBringsTheOldEntryBack()
{
    WindowsHome home;
    const QTemporaryDir state;
    const QString before = u"C:\\a;\"C:\\x;y\";C:\\b;"_s;
    home.registry().setText(home.userKey, u"Path"_s, before, true);
    const Host host = home.host();
    Applier applier(state.filePath(u"state"_s), {}, std::make_shared<RegistryWriter>(host.registry, [] {}));
    QVERIFY(applier.apply(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {})->changes));
    QCOMPARE(userPath(home), QString::fromUtf8(ours + "go1.27.4\\bin;") + before);
    QVERIFY(applier.undo());
    QCOMPARE(userPath(home), before);
}

void RegistrySwitchTest::thereIsAGoAtEveryMoment()
{
    WindowsHome home;
    const QTemporaryDir state;
    const QString oldBin = QString::fromUtf8(ours + "go1.26.1\\bin");
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\a;"_s + oldBin, true);
    const Host host = home.host();
    int moments = 0;
    home.registry().watch([&](MemoryRegistry::Moment) -> Result<void> {
        ++moments;
        const PathView view = registryPathView(host, {});
        const bool hasGo = std::any_of(view.path.begin(), view.path.end(), [](const PathView::Entry &entry) {
            return entry.folder == ours + "go1.26.1\\bin" || entry.folder == ours + "go1.27.4\\bin";
        });
        return hasGo ? Result<void>() : fail(ErrorCode::Io, u"no Go at this moment"_s);
    });
    Applier applier(state.filePath(u"state"_s), {}, std::make_shared<RegistryWriter>(host.registry, [] {}));
    QVERIFY(applier.apply(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {})->changes));
    QVERIFY(applier.undo());
    QCOMPARE(moments, 4); // before and after one write each
}

void RegistrySwitchTest::asksNothingWhereTheSystemsPathNamesIt()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"Path"_s, QString::fromUtf8(ours + "go1.26.1\\bin"), true);
    const Host host = home.host();
    const Result<SdkSwitch> same = SdkSwitcher(host).planAhead(sdkOf("1.26.1"), {});
    QVERIFY(same);
    QVERIFY(same->changes.isEmpty());
}

void RegistrySwitchTest::whatOthersAddMeanwhileIsNotLost()
{
    WindowsHome home;
    int conflicts = 0;
    for (int moment = 1; moment < 10; ++moment) {
        const auto registry = std::make_shared<WatchedRegistry>();
        registry->setText(home.userKey, u"Path"_s, u"C:\\a"_s);
        registry->onReading = [&](const QString &key, int reading) {
            auto values = registry->MemoryRegistry::values(key);
            if (key == home.userKey && reading == moment)
                registry->setText(key, u"Path"_s, u"C:\\a;C:\\others"_s);
            return values;
        };
        Host host = home.host();
        host.registry = registry;
        const Result<SdkSwitch> plan = SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {});
        if (!plan) {
            QCOMPARE(plan.error().code, ErrorCode::Conflict);
            ++conflicts;
            continue;
        }
        // What is planned goes from what it begins with to that and a folder more: Applier compares the rest.
        const auto &change = std::get<RegistryChange>(plan->changes.changes.first());
        const QString before = RegistryText::of(change.before->data).text;
        QCOMPARE(RegistryText::of(change.after->data).text,
                 QString::fromUtf8(ours + "go1.27.4\\bin;") + before);
    }
    QCOMPARE(conflicts, 1);
}

void RegistrySwitchTest::aPathThatCannotBeReadIsNotLost()
{
    WindowsHome home;
    const auto registry = std::make_shared<WatchedRegistry>();
    registry->setText(home.userKey, u"Path"_s, u"C:\\a"_s);
    registry->onReading = [&](const QString &key, int reading) -> Result<QVector<RegistryValue>> {
        if (key == home.userKey && reading <= 2)
            return fail(ErrorCode::Io, u"cannot read it"_s);
        return registry->MemoryRegistry::values(key);
    };
    Host host = home.host();
    host.registry = registry;
    QCOMPARE(SdkSwitcher(host).planAhead(sdkOf("1.27.4"), {}).error().code, ErrorCode::Conflict);
}

void RegistrySwitchTest::undoToAGoThatIsGoneIsRefused()
{
    WindowsHome home;
    const Host host = home.host();
    const auto image = [](const QByteArray &path) {
        return RegistryImage{2, RegistryText::bytes(QString::fromUtf8(path))};
    };
    const auto undo = [&](const QByteArray &from, const QByteArray &to) {
        return ChangeSet{u"Undo"_s, {RegistryChange{home.userKey, u"Path"_s, image(from), image(to)}}};
    };
    const Result<void> gone = SdkSwitcher::checkUndo(host, undo("C:\\a", "C:\\a;" + ours + "go1.25.0\\bin"));
    QCOMPARE(gone.error().code, ErrorCode::Refused);
    QVERIFY2(gone.error().what.contains("goconf sdk install 1.25.0"_L1), qPrintable(gone.error().what));
    // What is none of ours, what stays, and what goes is nobody's business here.
    QVERIFY(SdkSwitcher::checkUndo(host, undo("C:\\a", "C:\\a;C:\\Go\\bin")));
    QVERIFY(SdkSwitcher::checkUndo(host, undo(ours + "go1.25.0\\bin;C:\\a", ours + "go1.25.0\\bin")));
    QVERIFY(SdkSwitcher::checkUndo(host, undo(ours + "go1.25.0\\bin", "C:\\a")));
}

void RegistrySwitchTest::newProgramsViewKnowsItsPlaces()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"\"C:\\x;y\";%BOTH%;C:\\Windows;C:\\z"_s, true);
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
    QCOMPARE(folders,
             (QByteArrayList{"C:\\Windows\\system32", "C:\\Windows", "C:\\x;y", "C:\\1", "C:\\2", "C:\\z"}));
    QCOMPARE(view.goroot.value, QByteArray("C:\\Windows\\Go"));
    QCOMPARE(view.goroot.location.path, home.userKey);
    QCOMPARE(finderName(view), u"a new terminal"_s);
}

void RegistrySwitchTest::aGoRootOfTheRegistryIsNoLine()
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

void RegistrySwitchTest::saysThatAProgramRuns_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("onWindows");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("in use") << EACCES << true << ErrorCode::Refused;
    QTest::newRow("busy") << EBUSY << true << ErrorCode::Refused;
    QTest::newRow("gone") << ENOENT << true << ErrorCode::NotFound;
    QTest::newRow("Linux") << EACCES << false << ErrorCode::PermissionDenied;
}

void RegistrySwitchTest::saysThatAProgramRuns()
{
    QFETCH(int, number);
    QFETCH(bool, onWindows);
    QFETCH(ErrorCode, code);
    const Error error = SdkTrash::refusal(number, u"C:\\go1.26.1"_s, onWindows ? Os::Windows : Os::Linux);
    QCOMPARE(error.code, code);
    QCOMPARE(error.what.contains("close what uses it"_L1), code == ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(RegistrySwitchTest)
#include "RegistrySwitch.moc"
