// SPDX-License-Identifier: MIT
// The keys in the list of PATH: undo and redo of its edits, and what has the focus.
#include "RegistryWindow.h"
#include "editors/WindowsPathEdit.h"
#include "models/FolderListModel.h"
#include "support/Keyboard.h"
#include "support/WatchedApplication.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestRegistryListKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Take out, drag: each press of the keys takes back one, the last one all that is left, and others make
    /// them again.
    void editsOfAListGoBackOneByOne()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"PATH"_s));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        const QByteArray original = edit->value();
        edit->view().setCurrentIndex(edit->model().index(3));
        edit->view().setFocus();
        key(Qt::Key_Delete);
        const QByteArray without = edit->value();
        QVERIFY(without != original);
        QVERIFY(dragLastToTop(*edit));
        edit->view().setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->value(), without);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->value(), original);
        QVERIFY(!buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->value(), without);
        QVERIFY(buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->value(), original);
        QVERIFY(s.draft().isEmpty());
        QVERIFY(s.home->settle());
    }

    /// A button that can be pressed no more leaves the keys to the list that it belongs to.
    void theListKeepsTheKeys()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"PATH"_s));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        const QByteArray original = edit->value();
        edit->view().setCurrentIndex(edit->model().index(edit->model().rowCount() - 2));
        auto *down = buttonNamed(*edit, u"Down"_s);
        QVERIFY(down);
        down->setFocus();
        key(Qt::Key_Space); // it is the last one now
        QVERIFY(edit->value() != original);
        QVERIFY(edit->isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->value(), original);
        QVERIFY(s.home->settle());
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryListKeys)
#include "RegistryListKeys.moc"
