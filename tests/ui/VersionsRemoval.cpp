// SPDX-License-Identifier: MIT
// Go versions through the window: one removed for good, or why that cannot be, and what stopped removals
// left. Against a throw-away home.
#include "FakeSdk.h"
#include "VersionsHome.h"
#include "support/OwnSdkFolder.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "workspace/Workspace.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // a busy machine

} // namespace

class TestVersionsRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyUsesIsRemovedForGood()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.22.1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Remove…"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Remove…"_s)->isEnabled(), patience);
        QVERIFY(press::button(window, u"Remove…"_s));
        QVERIFY(home.home().exists(ownSdkFolder() + u"/go1.22.1/bin/go"_s));
        QVERIFY(home.settle());
        screenshot::save(window, u"versions-remove"_s);
        QVERIFY(press::button(window, home.buttonOf(u"Delete "_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!home.home().exists(ownSdkFolder() + u"/go1.22.1"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(home.rows().size(), 4, patience);
        QVERIFY(home.settle());
    }

    /// What is asked for in between takes nothing from the question, and a choice goes with its Go.
    void aRemovalTakesItsPendingChoiceAlong()
    {
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(u"go1.22.1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Remove…"_s), patience);
        QVERIFY(press::button(window, u"Remove…"_s));
        QVERIFY(press::button(window, u"Use Go 1.22.1"_s));
        ui::Draft &draft = home.workspace().draft();
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isEmpty(), patience);
        draft.put(u"go-env-file"_s, {EnvEdit::Set, "GOPROXY", "direct"});
        QVERIFY(press::button(window, home.buttonOf(u"Delete "_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!home.home().exists(ownSdkFolder() + u"/go1.22.1"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(draft.items().size(), 1, patience);
        QCOMPARE(draft.items().constFirst().edit.name, "GOPROXY");
        QVERIFY(home.settle());
    }

    void whatIsInUseIsNotRemoved_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("way");
        QTest::newRow("chosen") << u"go1.26.8"_s << u"choose another one first"_s << u"Choose another…"_s;
        QTest::newRow("somebody else's") << u"go1.25.4"_s << u"rm -r "_s << u"Copy the command"_s;
    }

    void whatIsInUseIsNotRemoved()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, why);
        QFETCH(const QString, way);
        VersionsHome home;
        home.fill();
        ui::MainWindow &window = home.open(version);
        QTRY_VERIFY_WITH_TIMEOUT(home.said().contains(why), patience);
        QVERIFY(!press::find(window, u"Remove…"_s));
        // The reason is at a control that the keyboard reaches.
        QVERIFY(home.offers(way));
        QVERIFY(press::find(window, way)->accessibleDescription().contains(why));
        QVERIFY(press::button(window, way));
        QCOMPARE(QGuiApplication::clipboard()->text().startsWith(why), way.startsWith(u"Copy"_s));
        QVERIFY(home.settle());
    }

    void whatAStoppedRemovalLeftIsClearedAway()
    {
        VersionsHome home;
        home.fill();
        const QString left = ownSdkFolder() + u"/.goconfigurator-trash-go1.25.1-0"_s;
        home.home().write(left + u"/bin/go"_s, "x");
        makeLink(home.home(), u"sdk/gone"_s, u"/nowhere/go"_s);
        ui::MainWindow &window = home.open();
        QTRY_VERIFY_WITH_TIMEOUT(home.offers(u"Clear away"_s), patience);
        checkLooks(home, u"leftovers"_s);
        QVERIFY(press::button(window, u"Clear away"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!home.home().exists(left), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!press::find(window, u"Clear away"_s), patience);
        QVERIFY(home.settle());
    }
};

GOCONF_UI_TEST_MAIN(TestVersionsRemoval)
#include "VersionsRemoval.moc"
