// SPDX-License-Identifier: MIT
// The list of variables: filter, groups, viewpoints, menu and keys.
#include "pages/variables/VariableListView.h"

#include "models/VariableModel.h"
#include "pages/variables/VariableDetail.h"
#include "support/Keyboard.h"
#include "support/UiHome.h"
#include "support/WatchedApplication.h"
#include "widgets/SearchField.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

VariableListView &listOf(UiHome &home)
{
    return *home.window().findChild<VariableListView *>();
}

QStringList namesIn(const VariableListView &list)
{
    QStringList names;
    for (int i = 0; i < list.model()->rowCount(); ++i)
        names.append(list.model()->index(i, 0).data().toString());
    return names;
}

} // namespace

class TestVariableList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 2,000 variables of one's own: no key keeps the window for 50 ms (the watchdog fails this run
    /// otherwise).
    void twoThousand()
    {
        UiHome home;
        QByteArray profile;
        for (int i = 0; i < 2000; ++i)
            profile += "export OF_MINE_" + QByteArray::number(i) + "='/home/somebody/folder " +
                       QByteArray::number(i) + "'\n";
        home.home().write(u".bash_profile"_s, profile);
        QVERIFY(openVariable(home, {}));
        VariableListView &list = listOf(home);
        QTRY_VERIFY(list.model()->rowCount() > 2000);
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"folder 199"_s);
        QCOMPARE(list.model()->rowCount(), 12); // 199, 1199, and 1990 to 1999
        for (int i = 0; i < 10; ++i)
            key(Qt::Key_Backspace);
        QVERIFY(list.model()->rowCount() > 2000);
        QVERIFY(tabTo(home.window(), &list));
        key(Qt::Key_End);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_PageUp);
        QVERIFY(home.settle());
    }

    /// A problem first, else a change: what one came for.
    void beginsWithWhatMatters()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=git.example.com\n");
        QVERIFY(openVariable(home, {}));
        QCOMPARE(listOf(home).currentIndex().data().toString(), u"GOPRIVATE"_s);
        UiHome other;
        other.home().write(other.goEnvFile(), "GOARCH=arm64\nGOFLAGS=-mod=mod\n");
        QVERIFY(openVariable(other, {}));
        QCOMPARE(listOf(other).currentIndex().data().toString(), u"GOFLAGS"_s);
    }

    void groupsHoldWhatTheySay()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=git.example.com\nGOFLAGS=-mod=mod\n");
        QVERIFY(openVariable(home, {}));
        const auto namesOf = [&](const QString &chip) {
            buttonNamed(home.window(), chip)->click();
            return namesIn(listOf(home));
        };
        QCOMPARE(namesOf(u"Changed 2"_s), (QStringList{u"GOFLAGS"_s, u"GOPRIVATE"_s}));
        QCOMPARE(namesOf(u"Problems 1"_s), QStringList{u"GOFLAGS"_s});
        QVERIFY(namesOf(u"cgo"_s).contains(u"CGO_ENABLED"_s));
        QVERIFY(namesOf(u"Modules"_s).contains(u"GOPROXY"_s));
        QVERIFY(namesOf(u"Paths"_s).contains(u"PATH"_s));
        QVERIFY(namesOf(u"Not Go’s"_s).contains(u"HOME"_s));
        QVERIFY(home.settle());
    }

    /// Each viewpoint shows its own values.
    void viewpointsDiffer()
    {
        UiHome home;
        home.host().environment.set("GOFLAGS", "-v");
        home.home().write(u".bash_profile"_s, "export GOFLAGS=-trimpath\n");
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        const auto value = [&] {
            const QModelIndex current = listOf(home).currentIndex();
            return current.siblingAtColumn(VariableModel::Value).data().toString();
        };
        QCOMPARE(value(), u"-trimpath"_s);
        auto *view = visible<QComboBox>(home.window());
        QVERIFY(tabTo(home.window(), view));
        key(Qt::Key_End);
        QVERIFY(home.settle());
        QTRY_COMPARE(value(), u"-v"_s);
        key(Qt::Key_Home);
        QVERIFY(home.settle());
        QTRY_COMPARE(value(), u"-trimpath"_s);
    }

    /// Where both do not fit: a filter shows the list, Enter the value, Escape the list again.
    void oneSideInANarrowWindow()
    {
        UiHome home;
        home.resize(800, 600);
        QVERIFY(openVariable(home, u"GOPROXY"_s));
        VariableListView &list = listOf(home);
        QVERIFY(!list.isVisible());
        key(Qt::Key_F, Qt::ControlModifier);
        type(u"goarch"_s);
        QVERIFY(list.isVisible());
        QVERIFY(tabTo(home.window(), &list));
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QVERIFY(!list.isVisible());
        QVERIFY(visible<VariableDetail>(home.window()));
        QVERIFY(home.settle());
        key(Qt::Key_Escape);
        QVERIFY(list.isVisible() && list.hasFocus());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.currentIndex()).center());
        QVERIFY(!list.isVisible());
        key(Qt::Key_Escape);
        QVERIFY(list.isVisible());
        QVERIFY(home.settle());
    }

    void theMenuKeyOffersWhatCanBeDone()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=git.example.com\n");
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        VariableListView &list = listOf(home);
        QVERIFY(tabTo(home.window(), &list));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, list.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(list.viewport(), &event);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        const auto *menu = static_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == "Copy the value"_L1)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"git.example.com"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void f1ExplainsWhatHasTheFocus()
    {
        UiHome home;
        QVERIFY(openVariable(home, u"GOPROXY"_s));
        QVERIFY(tabTo(home.window(), &listOf(home)));
        key(Qt::Key_F1);
        QTRY_COMPARE(QToolTip::text(), listOf(home).accessibleDescription());
        QVERIFY(!QToolTip::text().isEmpty());
    }
};

GOCONF_UI_TEST_MAIN(TestVariableList)
#include "VariableList.moc"
