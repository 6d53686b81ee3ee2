// SPDX-License-Identifier: MIT
// The list of stores: what is offered for writing can be written, and the rest cannot.
#include "stores/StoreList.h"
#include "stores/windows/WindowsKeys.h"
#include "support/MemoryRegistry.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class StoreListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfferedCanBeWritten_data();
    void whatIsOfferedCanBeWritten();
    void noLoginShellNamesTheAccount();
};

void StoreListTest::whatIsOfferedCanBeWritten_data()
{
    QTest::addColumn<int>("system");
    for (const Os::Kind kind : {Os::Linux, Os::MacOS, Os::Windows})
        QTest::newRow(Os(kind).goName().constData()) << int(kind);
}

void StoreListTest::whatIsOfferedCanBeWritten()
{
    QFETCH(int, system);
    const TempHome home;
    Host host = home.host();
    host.os = Os::Kind(system);
    host.environment.set("AppData", "C:\\Users\\me\\AppData\\Roaming");
    const auto registry = std::make_shared<MemoryRegistry>();
    registry->protect(windows_keys::system);
    host.registry = registry;
    const QStringList offered = writableStoreIds(host.os);
    QVERIFY(offered.contains(u"go-env-file"_s));
    for (const QString &id : storeIds()) {
        const Result<std::unique_ptr<EnvStore>> store = makeStore(host, id);
        const bool writable = store && (*store)->access() == EnvStore::Access::ReadWrite;
        QCOMPARE(qMakePair(id, offered.contains(id)), qMakePair(id, writable));
    }
}

void StoreListTest::noLoginShellNamesTheAccount()
{
    const TempHome home;
    Host host = home.host();
    host.loginShell.clear();
    host.userId = 12345;
    QVERIFY(makePathStore(host).error().what.contains(u"12345"_s));
    host.userId = -1;
    QVERIFY(makePathStore(host).error().what.contains(u"no login shell"_s));
    host.loginShell = u"/bin/odd"_s;
    QVERIFY(makePathStore(host).error().what.contains(u"/bin/odd"_s));
}

QTEST_GUILESS_MAIN(StoreListTest)
#include "StoreList.moc"
