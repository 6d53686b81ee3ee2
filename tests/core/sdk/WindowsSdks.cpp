// SPDX-License-Identifier: MIT
// Gos on a disk of Windows: found by the registry's PATH, chosen in place, and removed only when none of
// their programs runs.
#include "FakeSdk.h"
#include "base/PathBytes.h"
#include "change/Applier.h"
#include "platform/Registry.h"
#include "sdk/ChosenSdk.h"
#include "sdk/SdkRemover.h"
#include "sdk/SdkSwitcher.h"
#include "stores/windows/WindowsKeys.h"
#include "support/MemoryRegistry.h"
#include "support/Messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// An account with a Go 1.26.8 and a Go 1.27.3 of ours, by whose PATH nothing is found.
class Account
{
public:
    explicit Account(const QString &local = u"AppData/Local"_s)
        : m_host(m_home.host())
        , m_registry(std::make_shared<MemoryRegistry>())
        , old(FakeSdk{"go1.26.8"}.write(m_home, local + own + u"/go1.26.8"_s))
        , young(FakeSdk{"go1.27.3"}.write(m_home, local + own + u"/go1.27.3"_s))
    {
        m_host.environment.set("LOCALAPPDATA",
                               pathBytes(QDir::toNativeSeparators(m_home.path(local + u"/x"_s).chopped(2))));
        m_host.registry = m_registry;
        m_host.environment.set("PATH", "C:\\nowhere");
    }

    const Host &host() const { return m_host; }
    const TempHome &home() const { return m_home; }
    MemoryRegistry &registry() { return *m_registry; }
    void setUserPath(const QString &path) { m_registry->setText(windows_keys::user, u"Path"_s, path); }
    QString userPath() const { return m_registry->text(windows_keys::user, u"Path"_s).value_or(QString()); }

    static QString binOf(const QString &root) { return QDir::toNativeSeparators(root + u"/bin"_s); }

private:
    inline static const QString own = u"/goconfigurator/sdk"_s;

    TempHome m_home;
    Host m_host;
    std::shared_ptr<MemoryRegistry> m_registry;

public:
    const QString old;
    const QString young;
};

} // namespace

class WindowsSdksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathOfTheRegistryFindsIt();
    void theOtherOneTakesItsPlace_data();
    void theOtherOneTakesItsPlace();
    void aScriptNamedGoStandsInTheWay();
    void theSystemsPathComesFirst();
    void theChosenOneStays();
    void aProgramThatRunsKeepsAll();
    void quotedFoldersOfPathCount();
};

void WindowsSdksTest::pathOfTheRegistryFindsIt()
{
    Account account;
    account.setUserPath(u"C:\\a;"_s + Account::binOf(account.old) + u";C:\\b"_s);
    QCOMPARE(chosenSdk(account.host()), account.old);
    const SdkReport report = findSdks(account.host());
    QCOMPARE(report.sdks.size(), 2);
    for (const Sdk &sdk : report.sdks) {
        QVERIFY2(sdk.healthy(), qPrintable(messagesOf(sdk.problems)));
        QCOMPARE(report.activeIn(sdk), sdk.path == account.old ? QStringList{u"terminal"_s} : QStringList());
    }
}

void WindowsSdksTest::theOtherOneTakesItsPlace_data()
{
    QTest::addColumn<QString>("local");
    QTest::newRow("plain") << u"AppData/Local"_s;
    QTest::newRow("Chinese and a space") << u"王 小明/Local"_s;
    // Beyond MAX_PATH as a whole; each name as long as the file systems below wine can have it, 255 bytes.
    QTest::newRow("long") << QString(140, u'a') + u'/' + QString(80, u'王');
}

void WindowsSdksTest::theOtherOneTakesItsPlace()
{
    QFETCH(const QString, local);
    Account account(local);
    const QString before = u"C:\\a;"_s + Account::binOf(account.old) + u";C:\\b"_s;
    account.setUserPath(before);
    const SdkSwitcher switcher(account.host());
    const Result<SdkSwitch> plan = switcher.plan(account.young);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->changes.changes.size(), 1);
    Applier applier(*account.host().stateDir(), {},
                    std::make_shared<RegistryWriter>(account.host().registry, [] {}));
    QVERIFY(applier.apply(plan->changes));
    QCOMPARE(account.userPath(), u"C:\\a;"_s + Account::binOf(account.young) + u";C:\\b"_s);
    QCOMPARE(chosenSdk(account.host()), account.young);
    QVERIFY2(messagesOf(switcher.proof(*plan)).contains(u"a new terminal finds go1.27.3"_s),
             qPrintable(messagesOf(switcher.proof(*plan))));
    const SdkRemover remover(account.host());
    const Result<SdkRemoval> removal = remover.plan("1.26.8", findSdks(account.host()));
    QVERIFY2(removal, removal ? "" : qPrintable(removal.error().what));
    const Result<ChangeSet> undo = applier.planUndo({});
    QVERIFY(undo && SdkSwitcher::checkUndo(account.host(), *undo));
    QVERIFY(remover.remove(*removal));
    QVERIFY(!QFileInfo::exists(account.old));
    QCOMPARE(SdkSwitcher::checkUndo(account.host(), *undo).error().code, ErrorCode::Refused);
    QVERIFY(applier.undo());
    QCOMPARE(account.userPath(), before);
}

void WindowsSdksTest::aScriptNamedGoStandsInTheWay()
{
    Account account;
    account.home().write(u"shims/go.bat"_s, "@echo off\r\n");
    const QString shims = QDir::toNativeSeparators(account.home().path(u"shims"_s));
    const QString before = shims + u';' + Account::binOf(account.old);
    account.setUserPath(before);
    const SdkReport report = findSdks(account.host());
    const GoOnPath &terminal = report.views.constLast();
    QCOMPARE(terminal.view.name, u"terminal"_s);
    QCOMPARE(terminal.found.size(), 2);
    QCOMPARE(terminal.found.constFirst().kind, GoOnPath::Found::Shim);
    QCOMPARE(QFileInfo(terminal.found.constFirst().executable).fileName(), u"go.bat"_s);
    const SdkSwitcher switcher(account.host());
    const Result<SdkSwitch> plan = switcher.plan(account.old);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    Applier applier(*account.host().stateDir(), {},
                    std::make_shared<RegistryWriter>(account.host().registry, [] {}));
    QVERIFY(applier.apply(plan->changes));
    QCOMPARE(account.userPath(), Account::binOf(account.old) + u';' + shims);
    QVERIFY2(messagesOf(switcher.proof(*plan)).contains(u"a new terminal finds go1.26.8"_s),
             qPrintable(messagesOf(switcher.proof(*plan))));
}

void WindowsSdksTest::theSystemsPathComesFirst()
{
    Account account;
    account.registry().setText(windows_keys::system, u"Path"_s, Account::binOf(account.old));
    const Result<SdkSwitch> plan = SdkSwitcher(account.host()).plan(account.young);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QVERIFY(std::any_of(plan->problems.cbegin(), plan->problems.cend(),
                        [](const Problem &problem) { return problem.severity == Severity::Error; }));
    const QString said = messagesOf(plan->problems);
    QVERIFY2(said.contains(u"PATH of the system, which comes before yours"_s), qPrintable(said));
    QVERIFY2(said.contains(u"goconf path remove --store registry-system "_s), qPrintable(said));
    QVERIFY2(said.contains(Account::binOf(account.old)), qPrintable(said));
}

void WindowsSdksTest::theChosenOneStays()
{
    Account account;
    account.setUserPath(Account::binOf(account.young).toUpper()); // the same folder to Windows
    QCOMPARE(chosenSdk(account.host()), account.young);
    const SdkRemover remover(account.host());
    const Result<SdkRemoval> chosen = remover.plan("1.27.3", findSdks(account.host()));
    QCOMPARE(chosen.error().code, ErrorCode::Refused);
    const Result<SdkRemoval> other = remover.plan("1.26.8", findSdks(account.host()));
    QVERIFY2(other, other ? "" : qPrintable(other.error().what));
    QVERIFY(remover.remove(*other));
    QVERIFY(!QFileInfo::exists(account.old));
}

void WindowsSdksTest::aProgramThatRunsKeepsAll()
{
    Account account;
    const QString program =
        account.old + u"/pkg/tool/"_s + QString::fromLatin1(FakeSdk().port) + u"/vet.exe"_s;
    QVERIFY(QFile::remove(program));
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(WAITING_PROGRAM),
                        program));
    QProcess process;
    process.start(program, {});
    QVERIFY(process.waitForReadyRead());
    const SdkRemover remover(account.host());
    const Result<SdkRemoval> plan = remover.plan("1.26.8", findSdks(account.host()));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QVERIFY(QDir().mkpath(account.home().home() + u"/AppData/Local/goconfigurator"_s));
    const QStringList before = QDir(account.old).entryList();
    const Result<void> refused = remover.remove(*plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().what.contains(u"nothing was removed"_s), qPrintable(refused.error().what));
    QCOMPARE(QDir(account.old).entryList(), before);
    QVERIFY(QFileInfo::exists(account.old + u"/bin/go.exe"_s));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const Result<void> removed = remover.remove(*plan);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().what));
    QVERIFY(!QFileInfo::exists(account.old));
}

void WindowsSdksTest::quotedFoldersOfPathCount()
{
    Account account;
    Host host = account.host();
    host.environment.set("PATH", "C:\\nowhere;\"" + pathBytes(Account::binOf(account.old)) + "\"");
    QCOMPARE(QDir::fromNativeSeparators(host.findExecutable(u"go"_s)), account.old + u"/bin/go.exe"_s);
}

QTEST_GUILESS_MAIN(WindowsSdksTest)
#include "WindowsSdks.moc"
