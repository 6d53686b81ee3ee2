// SPDX-License-Identifier: MIT
// What a user of Windows sees: the whole ladder with process, user, system and session, whatever the
// spelling.
#include "stores/Settings.h"

#include "WindowsHome.h"
#include "env/go/GoEnvironment.h"
#include "env/go/GoInstallation.h"
#include "stores/GoRootEnvStore.h"
#include "stores/StoreList.h"
#include "stores/ViewpointSources.h"
#include "stores/windows/JoinedList.h"
#include "stores/windows/RegistryAdvice.h"
#include "support/Messages.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// "store value", then * for the row in effect and - for a hidden one.
QStringList rowsOf(const Setting &setting)
{
    QStringList rows;
    for (const LadderRow &row : setting.ladder)
        rows.append(row.store + u' ' + QString::fromUtf8(row.value) +
                    (row.effective  ? u"*"_s
                     : row.shadowed ? u"-"_s
                                    : QString()));
    return rows;
}

/// What each row adds to the list, after + where the value has it.
QStringList partsOf(const Setting &setting)
{
    QStringList parts;
    for (const LadderRow &row : setting.ladder)
        parts.append((joined_list::takesPart(setting, row) ? u"+"_s : QString()) +
                     QString::fromUtf8(joined_list::ownPart(setting, row)));
    return parts;
}

Settings settingsOf(const Host &host, View view)
{
    Result<Settings> settings = Settings::read(host, view);
    if (!settings)
        qFatal("%s", qPrintable(settings.error().what));
    return *std::move(settings);
}

} // namespace

class WindowsSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newProgramsSeeTheRegistry_data();
    void newProgramsSeeTheRegistry();
    void theProcessKeepsWhatItWasGiven();
    void oneNameInManySpellings();
    void pathIsOneList();
    void longValuesAreCutInSentences();
    void oddNamesAreShown();
    void whatIsNoVariableIsNotListed();
    void rowsKnowTheirType();
    void placesOfGoAreWrittenAsWindowsDoes();
    void storesAreThere();
    void pathGoesToTheUser();
    void sourcesAreInOrder();
};

void WindowsSettingsTest::newProgramsSeeTheRegistry_data()
{
    QTest::addColumn<View>("view");
    QTest::newRow("terminal") << View::Terminal;
    QTest::newRow("desktop") << View::Desktop;
}

void WindowsSettingsTest::newProgramsSeeTheRegistry()
{
    QFETCH(View, view);
    WindowsHome home;
    home.registry().setText(home.systemKey, u"GOPROXY"_s, u"direct"_s);
    home.registry().setText(home.userKey, u"GOPROXY"_s, u"off"_s);
    Host host = home.host();
    host.environment.set("GOPROXY", "https://old.example");
    const Setting setting = settingsOf(host, view).setting("GOPROXY");
    QCOMPARE(setting.value, QByteArray("off"));
    QCOMPARE(setting.store, u"registry-user"_s);
    QCOMPARE(setting.location.toString(), home.userKey);
    QCOMPARE(rowsOf(setting).first(2), (QStringList{u"registry-user off*"_s, u"registry-system direct-"_s}));
    QVERIFY(messagesOf(setting.problems).contains("this process has https://old.example"_L1));
}

void WindowsSettingsTest::theProcessKeepsWhatItWasGiven()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"GOPROXY"_s, u"off"_s);
    home.registry().setText(home.userKey, u"GOPRIVATE"_s, u"a.example"_s);
    home.registry().setText(home.userKey, u"GOFLAGS"_s, u"-v"_s);
    Host host = home.host();
    host.environment.set("GOPROXY", "direct");
    host.environment.set("GOPRIVATE", "a.example");
    const Settings settings = settingsOf(host, View::Process);
    const Setting proxy = settings.setting("GOPROXY");
    QCOMPARE(proxy.store, u"process"_s);
    QCOMPARE(rowsOf(proxy).first(2), (QStringList{u"process direct*"_s, u"registry-user off-"_s}));
    QVERIFY(messagesOf(proxy.problems).contains("in a new terminal"_L1) ||
            messagesOf(proxy.problems).contains("in programs started"_L1) ||
            messagesOf(proxy.problems).contains("in a new terminal and"_L1));
    // Where it came from.
    QVERIFY(RegistryAdvice::isRegistryKey(settings.setting("GOPRIVATE").location));
    QVERIFY(!RegistryAdvice::isRegistryKey({u"C:\\Users\\dev\\go.env"_s, 3}));
    QCOMPARE(settings.setting("GOPRIVATE").location.toString(), home.userKey);
    // Set since this process started.
    QCOMPARE(settings.setting("GOFLAGS").store, u"default"_s);
    QCOMPARE(rowsOf(settings.setting("GOFLAGS")), QStringList{u"registry-user -v"_s});
}

void WindowsSettingsTest::oneNameInManySpellings()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"GoProxy"_s, u"direct"_s);
    home.registry().setText(home.userKey, u"goproxy"_s, u"off"_s);
    home.registry().setText(home.systemKey, u"MyVar"_s, u"1"_s);
    home.registry().setText(home.userKey, u"MYVAR"_s, u"2"_s);
    const Settings settings = settingsOf(home.host(), View::Terminal);
    for (const char *name : {"GOPROXY", "goproxy"}) {
        const Setting setting = settings.setting(name);
        QCOMPARE(setting.name, QByteArray("GOPROXY"));
        QCOMPARE(setting.value, QByteArray("off"));
        QCOMPARE(rowsOf(setting).first(2),
                 (QStringList{u"registry-user off*"_s, u"registry-system direct-"_s}));
    }
    QCOMPARE(settings.setting("myvar").ladder.size(), 2);
    QCOMPARE(settings.otherNames().count("MYVAR") + settings.otherNames().count("MyVar"), 1);
    QVERIFY(!settings.names().contains("goproxy") && !settings.names().contains("GoProxy"));
    QCOMPARE(settings.edited({{EnvEdit::Set, "goproxy", "direct"}}, u"registry-user"_s).value("GOPROXY"),
             QByteArray("direct"));
}

void WindowsSettingsTest::pathIsOneList()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\Go\\bin"_s, true);
    const Setting path = settingsOf(home.host(), View::Terminal).setting("PATH");
    QCOMPARE(path.value, QByteArray("C:\\Windows\\system32;C:\\Windows;C:\\Go\\bin"));
    QCOMPARE(rowsOf(path), (QStringList{u"registry-user C:\\Windows\\system32;C:\\Windows;C:\\Go\\bin*"_s,
                                        u"registry-system C:\\Windows\\system32;C:\\Windows"_s}));
    QCOMPARE(partsOf(path), (QStringList{u"+C:\\Go\\bin"_s, u"+C:\\Windows\\system32;C:\\Windows"_s}));
    Host host = home.host();
    host.environment.set("Path", path.value);
    const Setting here = settingsOf(host, View::Process).setting("Path");
    QCOMPARE(here.name, QByteArray("PATH"));
    QCOMPARE(here.store, u"process"_s);
    QVERIFY(std::none_of(here.ladder.begin(), here.ladder.end(),
                         [](const LadderRow &row) { return row.shadowed; }));
    QCOMPARE(partsOf(here).sliced(1), partsOf(path));
    // Another program's terminal was started before the list was changed.
    host.environment.set("Path", "c:\\windows\\;C:\\x");
    QCOMPARE(
        partsOf(settingsOf(host, View::Process).setting("Path")),
        (QStringList{u"c:\\windows\\;C:\\x"_s, u"C:\\Go\\bin"_s, u"+C:\\Windows\\system32;C:\\Windows"_s}));
}

void WindowsSettingsTest::longValuesAreCutInSentences()
{
    WindowsHome home;
    const QString folders = u"C:\\a long folder\\bin;"_s.repeated(400);
    home.registry().setText(home.userKey, u"Path"_s, folders, true);
    Host host = home.host();
    host.environment.set("Path", "C:\\Windows\\system32;C:\\Windows;C:\\a long f");
    for (const View view : {View::Process, View::Terminal}) {
        if (view == View::Terminal)
            host.environment.set("Path", folders.toUtf8());
        const Setting path = settingsOf(host, view).setting("PATH");
        QVERIFY(!path.problems.isEmpty());
        QVERIFY(messagesOf(path.problems).contains(u'…'));
        for (const Problem &problem : path.problems)
            QVERIFY2(problem.message.size() < 400, qPrintable(problem.message));
    }
}

void WindowsSettingsTest::oddNamesAreShown()
{
    WindowsHome home;
    // Seen in the wild: invisible in the dialogs of Windows.
    home.registry().setText(home.userKey, u"GOPATH\n"_s, u"C:\\go"_s);
    QVERIFY(home.registry().write(home.userKey, {u"GOPROXY"_s, 4, QByteArray::fromHex("01000000")}));
    const Settings settings = settingsOf(home.host(), View::Terminal);
    QVERIFY(settings.names().contains("GOPATH\n"));
    const Setting proxy = settings.setting("GOPROXY");
    QVERIFY(proxy.store != "registry-user"_L1);
    QCOMPARE(proxy.ladder.first().store, u"registry-user"_s);
    QCOMPARE(proxy.ladder.first().raw, QByteArray("dword:00000001"));
    QVERIFY(!proxy.ladder.first().problems.isEmpty());
    QVERIFY(messagesOf(proxy.problems).contains("its type is REG_DWORD"_L1));
}

void WindowsSettingsTest::whatIsNoVariableIsNotListed()
{
    WindowsHome home;
    QVERIFY(home.registry().write(home.userKey, {u"DW"_s, 4, QByteArray::fromHex("2a000000")}));
    for (const QString &name : {u"x=y"_s, u" lead"_s, QString(), u"FOO"_s})
        home.registry().setText(home.userKey, name, u"1"_s);
    const Settings settings = settingsOf(home.host(), View::Terminal);
    for (const char *name : {"DW", "x=y", " lead", ""}) {
        QVERIFY2(!settings.otherNames().contains(name), name);
        QVERIFY(!settings.setting(name).ladder.isEmpty());
        QVERIFY(!settings.setting(name).problems.isEmpty());
    }
    QVERIFY(settings.otherNames().contains("FOO"));
    for (const char *name : {"DW", "x=y", " lead", "", "FOO", "TEMP", "GOPROXY"})
        QVERIFY2(settings.shownNames().contains(name), name);
    QVERIFY(!settings.shownNames().contains("ComSpec")); // of the system
    // Where another level has a variable of that name, it is one.
    home.registry().setText(home.systemKey, u"DW"_s, u"1"_s);
    QVERIFY(settingsOf(home.host(), View::Terminal).otherNames().contains("DW"));
}

void WindowsSettingsTest::rowsKnowTheirType()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"GOPATH"_s, u"%USERPROFILE%\\go"_s, true);
    const Setting setting = settingsOf(home.host(), View::Terminal).setting("GOPATH");
    QCOMPARE(setting.value, QByteArray("C:\\Users\\dev\\go"));
    QCOMPARE(setting.ladder.first().registryType, std::optional<quint32>(2));
    QCOMPARE(setting.ladder.first().raw, QByteArray("%USERPROFILE%\\go"));
    QVERIFY(!setting.ladder.last().registryType);
}

void WindowsSettingsTest::placesOfGoAreWrittenAsWindowsDoes()
{
    const TempHome disk;
    disk.write(u"go/bin/go.exe"_s, "MZ");
    disk.write(u"go/VERSION"_s, "go1.27.3\n");
    disk.write(u"go/pkg/tool/x"_s, {});
    disk.write(u"go/go.env"_s, "GOPROXY=direct\n");
    const Host host = WindowsHome().host();
    const GoInstallation go = GoInstallation::of(host, disk.path(u"go/bin/go.exe"_s));
    QCOMPARE(go.root(), disk.path(u"go"_s));
    const Result<EnvSnapshot> rootFile = GoRootEnvStore::of(go, {}, host.environment).read();
    QVERIFY(rootFile);
    QCOMPARE(rootFile->entries.first().location.toString(),
             disk.path(u"go/go.env"_s).replace(u'/', u'\\') + u":1"_s);
    const GoEnvironment environment({host, {}, *rootFile, go});
    QCOMPARE(environment.value("GOROOT"), disk.path(u"go"_s).replace(u'/', u'\\').toUtf8());
}

void WindowsSettingsTest::storesAreThere()
{
    QCOMPARE(writableStoreIds(Os::Windows),
             (QStringList{u"bash"_s, u"pwsh"_s, u"powershell"_s, u"registry-user"_s, u"go-env-file"_s}));
    QVERIFY(!writableStoreIds(Os::Linux).contains(u"registry-user"_s));
    QCOMPARE(offeredStoreIds(Os::Windows),
             (QStringList{u"bash"_s, u"pwsh"_s, u"powershell"_s, u"registry-user"_s, u"registry-system"_s,
                          u"go-env-file"_s}));
    QCOMPARE(offeredStoreIds(Os::Linux), writableStoreIds(Os::Linux));
    for (const auto id : {"registry-user"_L1, "registry-system"_L1, "registry-volatile"_L1}) {
        QVERIFY(storeIds().contains(id));
        const auto store = makeStore(WindowsHome().host(), id);
        QVERIFY(store);
        QCOMPARE((*store)->id(), id);
        Host linux;
        QCOMPARE(makeStore(linux, id).error().code, ErrorCode::Unsupported);
    }
}

void WindowsSettingsTest::pathGoesToTheUser()
{
    const auto store = makePathStore(WindowsHome().host());
    QVERIFY(store);
    QCOMPARE((*store)->id(), u"registry-user"_s);
}

void WindowsSettingsTest::sourcesAreInOrder()
{
    QCOMPARE(viewpointSources(View::Terminal, Os::Windows, std::nullopt).first(4),
             (QStringList{u"registry-volatile"_s, u"registry-user"_s, u"registry-system"_s, u"process"_s}));
    QVERIFY(winsOver(u"registry-user"_s, u"go-env-file"_s, Os::Windows, std::nullopt));
    QVERIFY(winsOver(u"registry-user"_s, u"registry-system"_s, Os::Windows, std::nullopt));
    QVERIFY(!winsOver(u"registry-system"_s, u"registry-user"_s, Os::Windows, std::nullopt));
}

QTEST_GUILESS_MAIN(WindowsSettingsTest)
#include "WindowsSettings.moc"
