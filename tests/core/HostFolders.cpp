// SPDX-License-Identifier: MIT
// Our own folders are where each system wants them, and never relative to where we are called.
#include "platform/Host.h"
#include "stores/GoEnvFileStore.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(goconf::Host)

class HostFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhereTheSystemWantsThem_data();
    void areWhereTheSystemWantsThem();
    void goKeepsItsFileInAppData_data();
    void goKeepsItsFileInAppData();
    void areNeverRelative();
    void windowsHasThemUnderAnyName();

private:
    static Host hostOf(Os os, const QVector<std::pair<QByteArray, QByteArray>> &variables)
    {
        Host host;
        host.os = os;
        host.environment = Environment(os);
        for (const auto &[name, value] : variables)
            host.environment.set(name, value);
        return host;
    }
};

void HostFoldersTest::areWhereTheSystemWantsThem_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QStringList>("expected"); // state, cache, data
    const auto xdg = hostOf(Os::Linux, {{"HOME", "/home/x"},
                                        {"XDG_STATE_HOME", "/state"},
                                        {"XDG_CACHE_HOME", "/cache"},
                                        {"XDG_DATA_HOME", "/data"}});
    QTest::newRow("Linux") << hostOf(Os::Linux, {{"HOME", "/home/x"}})
                           << QStringList{u"/home/x/.local/state/goconfigurator"_s,
                                          u"/home/x/.cache/goconfigurator"_s,
                                          u"/home/x/.local/share/goconfigurator"_s};
    QTest::newRow("Linux, by XDG") << xdg
                                   << QStringList{u"/state/goconfigurator"_s, u"/cache/goconfigurator"_s,
                                                  u"/data/goconfigurator"_s};
    QTest::newRow("macOS") << hostOf(Os::MacOS, {{"HOME", "/Users/x"}, {"XDG_DATA_HOME", "/data"}})
                           << QStringList{u"/Users/x/Library/Application Support/goconfigurator"_s,
                                          u"/Users/x/Library/Caches/goconfigurator"_s,
                                          u"/Users/x/Library/Application Support/goconfigurator"_s};
    QTest::newRow("Windows") << hostOf(Os::Windows, {{"USERPROFILE", "C:\\x"}, {"LocalAppData", "C:\\local"}})
                             << QStringList{u"C:\\local\\goconfigurator"_s,
                                            u"C:\\local\\goconfigurator\\cache"_s,
                                            u"C:\\local\\goconfigurator"_s};
    for (const char *local :
         {"C:\\Users\\王 小明\\AppData\\Local", "\\\\server\\home\\dev\\AppData\\Local",
          "//server/home/dev/AppData/Local", "D:\\redirected\\", "\\\\?\\C:\\Users\\dev\\AppData\\Local"}) {
        const QString own = Os(Os::Windows).join(QString::fromUtf8(local), u"goconfigurator"_s);
        QTest::newRow(local) << hostOf(Os::Windows, {{"USERPROFILE", "C:\\x"}, {"LOCALAPPDATA", local}})
                             << QStringList{own, own + u"\\cache"_s, own};
    }
}

void HostFoldersTest::goKeepsItsFileInAppData_data()
{
    QTest::addColumn<QByteArray>("appData");
    QTest::addColumn<QString>("file");
    QTest::newRow("local") << QByteArray("C:\\Users\\dev\\AppData\\Roaming")
                           << u"C:\\Users\\dev\\AppData\\Roaming\\go\\env"_s;
    QTest::newRow("redirected") << QByteArray("\\\\server\\profiles\\王 小明")
                                << u"\\\\server\\profiles\\王 小明\\go\\env"_s;
    QTest::newRow("long path") << QByteArray("\\\\?\\D:\\Roaming") << u"\\\\?\\D:\\Roaming\\go\\env"_s;
}

void HostFoldersTest::goKeepsItsFileInAppData()
{
    QFETCH(QByteArray, appData);
    QFETCH(QString, file);
    const Host host = hostOf(Os::Windows, {{"USERPROFILE", "C:\\x"}, {"APPDATA", appData}});
    QCOMPARE(GoEnvFileStore(host).path(), file);
}

void HostFoldersTest::areWhereTheSystemWantsThem()
{
    QFETCH(Host, host);
    QFETCH(QStringList, expected);
    QCOMPARE((QStringList{*host.stateDir(), *host.cacheDir(), *host.dataDir()}), expected);
}

void HostFoldersTest::areNeverRelative()
{
    const Host home = hostOf(Os::Linux, {{"HOME", "here"}});
    const Host xdg = hostOf(
        Os::Linux,
        {{"HOME", "/home/x"}, {"XDG_STATE_HOME", "s"}, {"XDG_CACHE_HOME", "c"}, {"XDG_DATA_HOME", "d"}});
    const Host windows =
        hostOf(Os::Windows, {{"USERPROFILE", "C:\\x"}, {"LocalAppData", "C:AppData\\Local"}});
    for (const Host &host : QVector<Host>{home, xdg, hostOf(Os::MacOS, {{"HOME", "here"}}), windows}) {
        QCOMPARE(host.stateDir().error().code, ErrorCode::InvalidValue);
        QCOMPARE(host.dataDir().error().code, ErrorCode::InvalidValue);
    }
    QCOMPARE(home.cacheDir().error().code, ErrorCode::InvalidValue);
    QCOMPARE(xdg.cacheDir().error().code, ErrorCode::InvalidValue);
    QCOMPARE(windows.cacheDir().error().code, ErrorCode::InvalidValue);
}

void HostFoldersTest::windowsHasThemUnderAnyName()
{
    // Half a pair of surrogates, as no UTF-8 has it.
    const Host host = hostOf(Os::Windows, {{"userprofile", "C:\\张\xed\xa0\xbd"}});
    QCOMPARE(host.home().value(), u"C:\\张"_s + QChar(0xd83d));
    QCOMPARE(host.stateDir().error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(HostFoldersTest)
#include "HostFolders.moc"
