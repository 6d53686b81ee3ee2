// SPDX-License-Identifier: MIT
// Go versions through the window, what can be installed: the list with sizes, the proofs as they are won,
// cancel, lies, installing without a proof as a second step, archives, and audits. Against a local server
// with a log of its own.
#include "FakeSdk.h"
#include "VersionsHome.h"
#include "support/OwnSdkFolder.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "support/toolchain/PlantedToolchain.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // a busy machine

} // namespace

class TestVersionsInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsInstalledWithItsProofs()
    {
        ToolchainServer server;
        FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
        server.add(toolchain);
        server.add(FakeToolchain::make("go1.26.8"));
        ServedHome home(server);
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Install Go 1.27.3"_s), patience);
        // The list has names only: sizes are asked for behind it.
        QTRY_VERIFY_WITH_TIMEOUT(home.rows().constFirst().contains(u"kB"_s), patience);
        checkLooks(home, u"releases"_s);
        QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Installed and proven"_s), patience);
        QVERIFY(home.home().exists(ownSdkFolder() + u"/go1.27.3/bin/go"_s));
        QVERIFY2(!home.said().contains(u"not proven"_s), qPrintable(home.said()));
        checkLooks(home, u"installed"_s);
        QVERIFY(press::button(window, u"Show it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Use Go 1.27.3"_s), patience);
        QVERIFY(home.settle());
    }

    void anInstallationIsCancelled()
    {
        ToolchainServer server;
        FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
        toolchain.addSources(20, 20'000);
        server.add(toolchain);
        server.tamper([](const ServedRequest &request, ServedAnswer &answer) {
            if (request.path.endsWith(".zip"))
                answer.dripBody = 1;
        });
        ServedHome home(server);
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Install Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"good: The checksum database signed"_s), patience);
        QTest::qWait(1500);
        screenshot::save(window, u"versions-downloading"_s);
        QVERIFY(press::button(window, u"Cancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"nothing was left behind"_s), patience);
        QVERIFY(!home.home().exists(ownSdkFolder() + u"/go1.27.3"_s));
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-cancelled"_s);
    }

    void aLieIsRefused()
    {
        ToolchainServer server;
        server.add(FakeToolchain::make("go1.27.3"));
        FakeToolchain other = FakeToolchain::make("go1.27.3");
        other.set("src/fmt/print.go", "package evil\n");
        server.tamper([zip = other.moduleZip()](const ServedRequest &request, ServedAnswer &answer) {
            if (request.path.endsWith(".zip"))
                answer = ServedAnswer::file(request, zip);
        });
        ServedHome home(server);
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Install Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"It was not installed"_s), patience);
        QVERIFY(!home.home().exists(ownSdkFolder() + u"/go1.27.3"_s));
        QVERIFY(!press::find(window, u"Install it unproven"_s));
        QVERIFY(home.settle());
        checkLooks(home, u"refused"_s);
    }

    void anInstalledGoIsAudited()
    {
        ToolchainServer server;
        const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
        server.add(toolchain);
        ServedHome home(server);
        const QString root = plantRelease(home.home(), toolchain, ownSdkFolder() + u"/go1.27.3"_s);
        ui::MainWindow &window = home.open(u"go1.27.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Verify"_s), patience);
        QVERIFY(press::button(window, u"Verify"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Proven: good"_s), patience);
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-proven"_s);

        home.home().write(ownSdkFolder() + u"/go1.27.3/src/fmt/print.go"_s, "package evil\n");
        QVERIFY(press::button(window, u"Verify"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Differs from the release"_s), patience);
        QVERIFY(home.settle());
        checkLooks(home, u"differs"_s);
    }

    void withoutALogNothingIsSaidToBeProven()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.27.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Verify"_s), patience);
        QVERIFY(press::button(window, u"Verify"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Not proven now"_s), patience);
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-unproven"_s);
    }

    /// Where nobody can vouch for it, it is installed only behind a warning, by a second button.
    void withoutAProofItTakesASecondStep()
    {
        ToolchainServer server;
        server.add(FakeToolchain::make("go1.27.3"));
        ServedHome home(server);
        home.host().environment.set("GOSUMDB", "off");
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install it unproven"_s), patience);
        QVERIFY2(home.said().contains(u"nobody vouches for it"_s), qPrintable(home.said()));
        QVERIFY(!home.home().exists(ownSdkFolder() + u"/go1.27.3"_s));
        QVERIFY(home.settle());
        checkLooks(home, u"second-step"_s);
        QVERIFY(press::button(window, u"Install it unproven"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Installed, but not proven"_s), patience);
        QVERIFY(home.home().exists(ownSdkFolder() + u"/go1.27.3/bin/go"_s));
        QVERIFY(press::button(window, u"Show it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.rows().join(u' ').contains(u"not proven"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Nobody vouched for it"_s), patience);
        QVERIFY(home.settle());
        checkLooks(home, u"not-proven"_s);
    }

    /// That it went on without the log is no answer of the log.
    void anUnprovenInstallationThatFailsProvesNothing()
    {
        ToolchainServer server;
        const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
        server.add(toolchain);
        const QByteArray zip = toolchain.moduleZip();
        server.tamper([half = zip.first(zip.size() / 2)](const ServedRequest &request, ServedAnswer &answer) {
            if (request.path.endsWith(".zip"))
                answer = ServedAnswer::file(request, half);
        });
        ServedHome home(server);
        home.host().environment.set("GOSUMDB", "off");
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install it unproven"_s), patience);
        QVERIFY(press::button(window, u"Install it unproven"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"nothing was left behind"_s), patience);
        QVERIFY2(!home.said().contains(u"good: "_s), qPrintable(home.said()));
        QVERIFY(!home.home().exists(ownSdkFolder() + u"/go1.27.3"_s));
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-unproven-failed"_s);
    }

    /// The page forgets what it knew of it; also where the folder of the Gos is behind a link.
    void whatWasRemovedIsInstalledAgain()
    {
        ToolchainServer server;
        server.add(FakeToolchain::make("go1.27.3"));
        ServedHome home(server);
        const QString root = home.home().home();
        QVERIFY(QDir().mkpath(root + u"/disk"_s));
        makeLink(home.home(), u"data"_s, root + u"/disk"_s);
        home.host().environment.set("XDG_DATA_HOME", (root + u"/data"_s).toUtf8());
        const QString tree = u"disk/goconfigurator/sdk/go1.27.3"_s;
        ui::MainWindow &window = home.open();
        for (int round = 0; round < 2; ++round) {
            home.open(u"install"_s);
            QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install Go 1.27.3"_s), patience);
            QVERIFY(press::button(window, u"Install Go 1.27.3"_s));
            QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Installed and proven"_s), patience);
            QVERIFY(home.home().exists(tree));
            QVERIFY(press::button(window, u"Show it"_s));
            QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Remove…"_s), patience);
            QVERIFY(home.buttonOf(u"Delete "_s).isEmpty());
            QVERIFY(press::button(window, u"Remove…"_s));
            QVERIFY(press::button(window, home.buttonOf(u"Delete "_s)));
            QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Choose a version"_s), patience);
            QVERIFY(!home.home().exists(tree));
        }
        QVERIFY(home.settle());
    }

    void aQuestionThatWasStoppedIsAskedAgain()
    {
        ToolchainServer server;
        server.add(FakeToolchain::make("go1.27.3"));
        server.tamper([](const ServedRequest &, ServedAnswer &answer) { answer.dripBody = 1; });
        ServedHome home(server);
        ui::MainWindow &window = home.open(u"install"_s);
        home.workspace().runner().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Try again"_s), patience);
        QVERIFY(home.settle());
        checkLooks(home, u"stopped"_s);
        server.tamper([](const ServedRequest &, ServedAnswer &) {});
        QVERIFY(press::button(window, u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Install Go 1.27.3"_s), patience);
        QVERIFY(home.settle());
    }

    void anArchiveOfTheUsersIsInstalled()
    {
        ToolchainServer server;
        const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
        server.add(toolchain);
        ServedHome home(server);
        home.home().write(u"Downloads/go1.27.3.linux-amd64.tar.gz"_s, toolchain.archive());
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"From a file…"_s), patience);
        QVERIFY(press::button(window, u"From a file…"_s));
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(home.home().home() + u"/Downloads/go1.27.3.linux-amd64.tar.gz"_s);
        dialog->reject();
        const QString install = u"Install go1.27.3.linux-amd64.tar.gz"_s;
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(install), patience);
        QVERIFY(home.settle());
        checkLooks(home, u"file"_s);
        QVERIFY(!home.home().exists(ownSdkFolder() + u"/go1.27.3"_s));
        QVERIFY(press::button(window, install));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"Installed and proven"_s), patience);
        QVERIFY(home.home().exists(ownSdkFolder() + u"/go1.27.3/bin/go"_s));
        QVERIFY(home.settle());
    }
};

GOCONF_UI_TEST_MAIN(TestVersionsInstall)
#include "VersionsInstall.moc"
