// SPDX-License-Identifier: MIT
// Go versions through the window, those on the machine: what is there and who finds it, another one chosen
// and taken back, what a project asks for. Against a throw-away home.
#include "FakeSdk.h"
#include "VersionsHome.h"
#include "pages/versions/VersionList.h"
#include "support/OwnSdkFolder.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/SearchField.h"
#include "workspace/Workspace.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // a busy machine

} // namespace

class TestVersionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineWithoutGoOffersTheWayIn()
    {
        VersionsHome home;
        ui::MainWindow &window = home.open();
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Choose a version"_s), patience);
        checkLooks(home, u"none"_s);
        QVERIFY(press::button(window, u"Choose a version"_s));
        // Nobody may be asked, so it is the list that came with the program, which says so.
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Ask again"_s), patience);
        QVERIFY(!home.rows().isEmpty());
        QVERIFY2(home.rows().constFirst().contains(u"recommended"_s), qPrintable(home.rows().constFirst()));
        QVERIFY2(home.said().contains(u"came with the program"_s), qPrintable(home.said()));
        checkLooks(home, u"offline"_s);
    }

    void everyGoIsListedWithItsState()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open();
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 5, patience);
        const auto rowOf = [&](const QString &version) {
            const QStringList rows = home.rows().filter(u"Go "_s + version);
            return rows.isEmpty() ? QString() : rows.constFirst();
        };
        QVERIFY2(rowOf(u"1.26.8"_s).contains(u"chosen"_s), qPrintable(rowOf(u"1.26.8"_s)));
        QVERIFY2(rowOf(u"1.26.8"_s).contains(u"in use"_s), qPrintable(rowOf(u"1.26.8"_s)));
        QVERIFY2(rowOf(u"1.22.1"_s).contains(u"no longer supported"_s), qPrintable(rowOf(u"1.22.1"_s)));
        QVERIFY2(rowOf(u"1.27.1"_s).contains(u"damaged"_s), qPrintable(rowOf(u"1.27.1"_s)));
        QVERIFY(!rowOf(u"1.27.3"_s).contains(u"damaged"_s));
        window.open({u"versions"_s, u"go1.26.8"_s});
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Use Go 1.26.8"_s), patience);
        QVERIFY(!press::find(window, u"Use Go 1.26.8"_s)->isEnabled());
        checkLooks(home, u"list"_s);
        QTest::keyClicks(window.findChild<ui::SearchField *>(), u"damaged"_s);
        QCOMPARE(home.rows().size(), 1);
    }

    void looksInBothThemesAndLanguages()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.25.4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 5, patience);
        home.setTheme(ui::ThemeChoice::Dark);
        checkLooks(home, u"dark"_s);
        home.setLanguage(u"zh_CN"_s);
        QVERIFY(home.settle());
        checkLooks(home, u"zh"_s);
        window.open({u"versions"_s, u"go1.27.1"_s});
        QVERIFY(home.settle());
        checkLooks(home, u"damaged"_s);
    }

    /// By keyboard: the row, the button, the apply bar, and the way back.
    void anotherOneIsChosenAndTakenBack()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.26.8"_s);
        QTRY_COMPARE_WITH_TIMEOUT(home.list().chosen(), home.linked(), patience);
        const QString before = home.linked();
        // The journal stays there, since what was taken back can be looked at: that is no trace of the
        // choice.
        QVERIFY(QDir().mkpath(home.home().home() + u"/.local/state"_s));
        const QByteArray files = home.home().fingerprint();
        home.list().view()->setFocus();
        QTest::keyClick(home.list().view(), Qt::Key_Home);
        QTRY_VERIFY(press::find(window, u"Use Go 1.27.3"_s));
        QVERIFY(press::button(window, u"Use Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply"_s), patience);
        QCOMPARE(home.home().fingerprint(), files);
        QTRY_VERIFY(home.rows().constFirst().contains(u"pending"_s));
        screenshot::save(window, u"versions-pending"_s);

        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.linked().endsWith(u"go1.27.3"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(home.rows().constFirst().contains(u"chosen"_s), patience);
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-applied"_s);
        QVERIFY(press::button(window, u"Undo"_s));
        // The link is only the first of what is taken back.
        QTRY_COMPARE_WITH_TIMEOUT(home.linked(), before, patience);
        QVERIFY(home.settle());
        QCOMPARE(home.home().fingerprint(), files);
    }

    void aContradictingGoRootIsRemoved()
    {
        VersionsHome home;
        home.fill();
        home.home().write(home.goEnvFile(),
                          "GOROOT=" + (home.home().home() + u"/sdk/go1.25.4"_s).toUtf8() + '\n');
        ui::MainWindow &window = home.open(u"go1.26.8"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Remove GOROOT"_s), patience);
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-goroot"_s);
        QVERIFY(press::button(window, u"Remove GOROOT"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply"_s), patience);
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!home.home().read(home.goEnvFile()).contains("GOROOT"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!press::find(window, u"Remove GOROOT"_s), patience);
        QVERIFY(home.settle());
    }

    void aPendingChoiceIsKnownInEveryLanguage()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.27.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Use Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Use Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.rows().constFirst().contains(u"pending"_s), patience);
        const qsizetype marks = home.rows().constFirst().count(u", "_s);
        home.setLanguage(u"zh_CN"_s);
        QVERIFY(home.settle());
        QVERIFY(!home.rows().constFirst().contains(u"pending"_s));
        QCOMPARE(home.rows().constFirst().count(u", "_s), marks);
    }

    /// On whatever shelf, behind whatever filter.
    void whatIsAskedForByNameIsShown()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"install"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Ask again"_s), patience);
        home.open(home.linked());
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Use Go 1.26.8"_s), patience);
        QTest::keyClicks(window.findChild<ui::SearchField *>(), u"damaged"_s);
        home.open(u"go1.22.1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Use Go 1.22.1"_s), patience);
        home.open(u"go1.21.5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Install Go 1.21.5"_s), patience);
        QVERIFY(home.settle());
    }

    void aSearchThatWasStoppedIsMadeAgain()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open();
        home.workspace().runner().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Try again"_s), patience);
        QVERIFY(press::button(window, u"Try again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 5, patience);
        QVERIFY(home.settle());
    }

    /// Between the plan and its application something else takes the link's place: nothing is written.
    void aChoiceThatCannotBeIsRefused()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.27.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Use Go 1.27.3"_s), patience);
        QVERIFY(press::button(window, u"Use Go 1.27.3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply"_s), patience);
        const QString link = home.home().home() + u'/' + ownSdkFolder() + u"/current"_s;
        QVERIFY(QFile::remove(link) && QDir().mkdir(link));
        const QByteArray files = home.home().fingerprint();
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"/current"_s), patience);
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-conflict"_s);
        QCOMPARE(home.home().fingerprint(), files);
        QVERIFY(press::button(window, u"Back"_s));
        QTRY_VERIFY(home.offers(u"Discard"_s));
    }

    /// Another shell that finds another Go is brought along by its row.
    void anotherShellIsBroughtAlong()
    {
        VersionsHome home;
        home.fill();
        home.home().write(u".config/fish/config.fish"_s, "set -gx PATH $HOME/sdk/go1.25.4/bin $PATH\n");
        ui::MainWindow &window = home.open(u"go1.26.8"_s);
        const auto button = [&]() -> QAbstractButton * {
            const QList<QAbstractButton *> all = window.findChildren<QAbstractButton *>();
            const auto found = std::find_if(all.cbegin(), all.cend(), [](const QAbstractButton *one) {
                return one->isVisible() && one->accessibleName() == u"Use it in a new fish"_s;
            });
            return found == all.cend() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(button(), patience);
        QVERIFY(home.settle());
        checkLooks(home, u"rival"_s);
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply"_s), patience);
        QVERIFY(!button());
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.rows().filter(u"1.26.8"_s).join(u' ').contains(u"fish"_s), patience);
        QVERIFY(home.settle());
    }

    void aProjectDecidesWhatIsRecommended()
    {
        VersionsHome home;
        home.fill();
        home.home().write(u"src/app/go.mod"_s, "module example.org/app\n\ngo 1.27.0\n");
        ui::MainWindow &window = home.open(u"go1.26.8"_s);
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 5, patience);
        QVERIFY(press::button(window, u"Project…"_s));
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(home.home().home() + u"/src/app"_s);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(u"asks for Go 1.27.0 or newer"_s), patience);
        QVERIFY2(home.said().contains(u"Go 1.26.8, which is in use, is older"_s), qPrintable(home.said()));
        checkLooks(home, u"project"_s);
        QVERIFY(press::button(window, u"Forget it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!home.said().contains(u"asks for Go"_s), patience);
        QVERIFY(home.settle());
    }

    /// In a narrow window the detail takes the place of the list, and Escape gives it back.
    void aNarrowWindowShowsOneAfterTheOther()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open();
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 5, patience);
        home.resize(800, 600);
        QVERIFY(home.settle());
        QVERIFY(home.list().isVisible());
        QVERIFY(!press::find(window, u"‹ List"_s));
        screenshot::save(window, u"versions-narrow-list"_s);
        home.list().view()->setFocus();
        QTest::keyClick(home.list().view(), Qt::Key_Return);
        QTRY_VERIFY(!home.list().isVisible());
        QVERIFY(press::find(window, u"‹ List"_s));
        QVERIFY(window.focusWidget() && window.focusWidget()->isVisible());
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(home.list().isVisible());
        QVERIFY(home.list().view()->hasFocus());
    }
};

GOCONF_UI_TEST_MAIN(TestVersionsPage)
#include "VersionsPage.moc"
