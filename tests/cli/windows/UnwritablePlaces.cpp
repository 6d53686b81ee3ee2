// SPDX-License-Identifier: MIT
// Folders and files of the account that cannot be written: a sentence says which and what to do, and nothing
// is changed anywhere, the registry neither.
#include "GoconfRun.h"
#include "ThrowAwayRegistry.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Linux's own, seen through wine: nobody makes anything in it, root neither, whom access rules do not bind.
const QByteArray closedFolder = "Z:\\sys";

const QString goEnv = u"AppData/Roaming/go/env"_s;
const QString state = u"AppData/Local/goconfigurator"_s;

} // namespace

class UnwritablePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { ThrowAwayRegistry::fill({}); }

    void noFolderForTheHistory_data();
    void noFolderForTheHistory();
    void noFolderForGosFile();
    void aReadOnlyFileOfGo();

private:
    /// Ends with 1, one of the codes, and a sentence with `says` and `advises`; the registry is as before.
    void refuses(const Host &host, const QByteArrayList &arguments, const QStringList &codes,
                 const QString &says, const QString &advises) const;

    std::unique_ptr<TempHome> m_home;
};

void UnwritablePlacesTest::initTestCase()
{
    const QString why = ThrowAwayRegistry::refusal();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void UnwritablePlacesTest::init()
{
    m_home = std::make_unique<TempHome>();
    ThrowAwayRegistry::fill({{u"GoFlags"_s, registry_type::expandable, RegistryText::bytes(u"%A%"_s)}});
}

void UnwritablePlacesTest::refuses(const Host &host, const QByteArrayList &arguments,
                                   const QStringList &codes, const QString &says,
                                   const QString &advises) const
{
    const auto registry = ThrowAwayRegistry::content();
    const GoconfRun run = runGoconf(host, arguments + QByteArrayList{"--json"});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject error = run.json()["error"_L1].toObject();
    const QString what = error["what"_L1].toString();
    QVERIFY2(codes.contains(error["code"_L1].toString()), run.out.constData());
    QVERIFY2(what.contains(says) && what.contains(advises), run.out.constData());
    QCOMPARE(ThrowAwayRegistry::content(), registry);
}

void UnwritablePlacesTest::noFolderForTheHistory_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("set") << QByteArrayList{"set", "--store", "registry-user", "GOFLAGS=-x", "NEW=1"};
    QTest::newRow("unset") << QByteArrayList{"unset", "--store", "registry-user", "GOFLAGS"};
    QTest::newRow("path") << QByteArrayList{"path", "add", "C:\\Go\\bin"};
    QTest::newRow("Go's file") << QByteArrayList{"set", "GOFLAGS=-x"};
}

void UnwritablePlacesTest::noFolderForTheHistory()
{
    QFETCH(QByteArrayList, arguments);
    Host host = m_home->host();
    host.environment.set("LocalAppData", closedFolder);
    const QByteArray before = m_home->fingerprint();
    // As a disk that only can be read, or as one that denies it: how /sys is mounted.
    refuses(host, arguments, {u"permission-denied"_s, u"read-only"_s},
            u"cannot record the change in Z:\\sys\\goconfigurator"_s, u"; "_s);
    QCOMPARE(m_home->fingerprint(), before);
}

void UnwritablePlacesTest::noFolderForGosFile()
{
    Host host = m_home->host();
    host.environment.set("AppData", closedFolder);
    refuses(host, {"set", "GOFLAGS=-x"}, {u"permission-denied"_s, u"read-only"_s},
            u"cannot create the folder Z:\\sys\\go"_s, u"; "_s);
    const QJsonArray history = runGoconf(host, {"history", "--json"}).json()["entries"_L1].toArray();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first()["state"_L1].toString(), u"rolled-back"_s);
}

void UnwritablePlacesTest::aReadOnlyFileOfGo()
{
    const QByteArray content = "# mine\r\nGOFLAGS=-v\r\n";
    m_home->write(goEnv, content, 0444);
    refuses(m_home->host(), {"set", "GOFLAGS=-x"}, {u"read-only"_s}, u"\\go\\env is read-only"_s,
            u"make it writable first"_s);
    refuses(m_home->host(), {"unset", "GOFLAGS"}, {u"read-only"_s}, u"\\go\\env is read-only"_s,
            u"make it writable first"_s);
    QCOMPARE(m_home->read(goEnv), content);
    QVERIFY(!m_home->exists(state));
}

QTEST_GUILESS_MAIN(UnwritablePlacesTest)
#include "UnwritablePlaces.moc"
