// SPDX-License-Identifier: MIT
// Folders and files of the account that cannot be written: a sentence says which and what to do, and nothing
// is changed anywhere, the registry neither.
#include "GoconfRun.h"
#include "ThrowAwayRegistry.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <utility>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Linux's own, seen through wine: nobody makes anything in it, root neither, whom access rules do not bind.
const QByteArray closedFolder = "Z:\\sys";

const QString goEnv = u"AppData/Roaming/go/env"_s;
const QString state = u"AppData/Local/goconfigurator"_s;

/// The code and the sentence that goconf fails with.
using Refusal = std::pair<QString, QString>;

/// What may come of `attempt` in the closed folder, by how this machine has mounted it: as a disk that denies
/// it, or as one that only can be read.
QList<Refusal> refusalsOf(const QString &attempt)
{
    return {{u"permission-denied"_s,
             attempt + u": permission denied; check the rights of your account (Properties, Security), or do "
                       "it as administrator"_s},
            {u"read-only"_s,
             attempt + u": the file system is read-only; make it writable or choose another place"_s}};
}

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
    void aReadOnlyFileOfGo_data();
    void aReadOnlyFileOfGo();

private:
    /// Ends with 1 and one of the refusals; the registry is as before.
    void refuses(const Host &host, const QByteArrayList &arguments, const QList<Refusal> &refusals) const;

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
                                   const QList<Refusal> &refusals) const
{
    const auto registry = ThrowAwayRegistry::content();
    const GoconfRun run = runGoconf(host, arguments + QByteArrayList{"--json"});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject error = run.json()["error"_L1].toObject();
    const Refusal said{error["code"_L1].toString(), error["what"_L1].toString()};
    QVERIFY2(refusals.contains(said), run.out.constData());
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
    refuses(host, arguments, refusalsOf(u"cannot record the change in Z:\\sys\\goconfigurator"_s));
    QCOMPARE(m_home->fingerprint(), before);
}

void UnwritablePlacesTest::noFolderForGosFile()
{
    Host host = m_home->host();
    host.environment.set("AppData", closedFolder);
    refuses(host, {"set", "GOFLAGS=-x"}, refusalsOf(u"cannot create the folder Z:\\sys\\go"_s));
    const QJsonArray history = runGoconf(host, {"history", "--json"}).json()["entries"_L1].toArray();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first()["state"_L1].toString(), u"rolled-back"_s);
}

void UnwritablePlacesTest::aReadOnlyFileOfGo_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("set") << QByteArrayList{"set", "GOFLAGS=-x"};
    QTest::newRow("unset") << QByteArrayList{"unset", "GOFLAGS"};
}

void UnwritablePlacesTest::aReadOnlyFileOfGo()
{
    QFETCH(QByteArrayList, arguments);
    const QByteArray content = "# mine\r\nGOFLAGS=-v\r\n";
    const QString file = QDir::toNativeSeparators(m_home->write(goEnv, content, 0444));
    refuses(m_home->host(), arguments, {{u"read-only"_s, file + u" is read-only: make it writable first"_s}});
    QCOMPARE(m_home->read(goEnv), content);
    QVERIFY(!m_home->exists(state));
}

QTEST_GUILESS_MAIN(UnwritablePlacesTest)
#include "UnwritablePlaces.moc"
