// SPDX-License-Identifier: MIT
// The variables of user, system and session: read as they are, and who may change them.
#include "stores/windows/RegistryStore.h"

#include "WindowsHome.h"
#include "change/RegistryType.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Level = WindowsEnvironment::Level;

class RegistryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRawAndExpanded();
    void systemNeedsElevation();
    void sessionIsOnlyRead();
    void sayingSoWithoutARegistry();
};

void RegistryStoreTest::readsRawAndExpanded()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"%USERPROFILE%\\go\\bin"_s, true);
    const Result<EnvSnapshot> snapshot = RegistryStore(home.host(), Level::User).read();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->entries.size(), 2);
    const EnvEntry &temp = snapshot->entries.at(0);
    QCOMPARE(temp.name, QByteArray("TEMP"));
    QCOMPARE(temp.raw, QByteArray("%USERPROFILE%\\AppData\\Local\\Temp"));
    QCOMPARE(temp.value, QByteArray("C:\\Users\\dev\\AppData\\Local\\Temp"));
    QCOMPARE(temp.registryType, std::optional<quint32>(registry_type::expandable));
    QCOMPARE(temp.location.toString(), u"HKEY_CURRENT_USER\\Environment"_s);
    QVERIFY(temp.problems.isEmpty());
    const EnvEntry &path = snapshot->entries.at(1);
    QCOMPARE(path.raw, QByteArray("%USERPROFILE%\\go\\bin"));
    QCOMPARE(path.value, QByteArray("C:\\Windows\\system32;C:\\Windows;C:\\Users\\dev\\go\\bin"));
}

void RegistryStoreTest::systemNeedsElevation()
{
    WindowsHome home;
    const RegistryStore store(home.host(), Level::System);
    QCOMPARE(store.id(), u"registry-system"_s);
    QCOMPARE(store.access(), EnvStore::Access::ReadWrite);
    QVERIFY(store.plan({{EnvEdit::Set, "A", "1"}}));
    home.registry().protect(home.systemKey);
    QCOMPARE(store.access(), EnvStore::Access::NeedsElevation);
    QVERIFY(!store.read()->entries.isEmpty());
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "A", "1"}});
    QCOMPARE(plan.error().code, ErrorCode::PermissionDenied);
    QVERIFY(plan.error().what.contains("start Go Configurator as administrator"_L1));
}

void RegistryStoreTest::sessionIsOnlyRead()
{
    WindowsHome home;
    const RegistryStore store(home.host(), Level::Volatile);
    QCOMPARE(store.access(), EnvStore::Access::ReadOnly);
    QCOMPARE(store.read()->entries.size(), 2);
    QCOMPARE(store.plan({{EnvEdit::Unset, "USERNAME", {}}}).error().code, ErrorCode::ReadOnly);
}

void RegistryStoreTest::sayingSoWithoutARegistry()
{
    Host host = WindowsHome().host();
    host.registry.reset();
    const RegistryStore store(host, Level::User);
    QCOMPARE(store.access(), EnvStore::Access::ReadOnly);
    QVERIFY(store.read()->entries.isEmpty());
    QCOMPARE(store.plan({{EnvEdit::Set, "A", "1"}}).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(RegistryStoreTest)
#include "RegistryStore.moc"
