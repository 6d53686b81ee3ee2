// SPDX-License-Identifier: MIT
// "All user variables" as a person edits them, over a registry in memory.
#include "RegistryWindow.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "editors/WindowsPathEdit.h"
#include "models/WindowsPathModel.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/ProblemList.h"
#include "pages/variables/VariableHead.h"
#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/RegistryFilter.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/Badge.h"
#include "widgets/InlineMessage.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestUserVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhereThereIsARegistry()
    {
        UiHome linux;
        QVERIFY(openVariable(linux, u"user-variables"_s));
        QVERIFY(!linux.window().findChild<UserVariablesPage *>());
        QVERIFY(!buttonNamed(linux.window(), u"All user variables"_s));
        RegistryWindow s;
        QVERIFY(openVariable(*s.home, {}));
        QVERIFY(visible<VariablesPage>(s.window()));
        QVERIFY(s.chooseNext(u"Go and known variables"_s));
        QTRY_VERIFY(visible<UserVariablesPage>(s.window()));
        QVERIFY(s.home->settle());
        QTRY_COMPARE(s.list().model()->rowCount(), 11);
    }

    /// Filter, choose, edit, add: no pointer is touched, and nothing is written before Apply.
    void aRoundByKeyboard()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        const QVector<RegistryValue> before = s.machine.registry().values(RegistryHome::userKey).value();
        QTest::keyClick(&s.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"editor"_s);
        QTRY_COMPARE(s.list().model()->rowCount(), 1);
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"vim"_s);
        QVERIFY(!s.pending("EDITOR"));
        key(Qt::Key_Return);
        QVERIFY(s.pending("EDITOR"));
        QCOMPARE(s.pending("EDITOR")->value, "vim");
        QCOMPARE(s.pending("EDITOR")->form, EnvEdit::Form::Text);
        QVERIFY(s.home->settle());
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Delete);
        QCOMPARE(s.pending("EDITOR")->kind, EnvEdit::Unset);
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Take back"_s));
        QVERIFY(s.draft().isEmpty());
        QVERIFY(s.home->settle());
        QCOMPARE(s.machine.registry().values(RegistryHome::userKey).value(), before);
    }

    void aNewOneChoosesItsTypeByItself()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(press(s.window(), u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(s.window()));
        type(u"a=b"_s);
        QVERIFY(!buttonNamed(s.window(), u"Go on"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"path"_s); // there already, in another spelling
        QVERIFY(!buttonNamed(s.window(), u"Go on"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"My tools (x86)"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!visible<NameForm>(s.window()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"%USERPROFILE%"_s);
        QVERIFY(buttonNamed(s.window(), u"Text with %NAME%"_s)->isChecked());
        type(u"\\tools"_s);
        key(Qt::Key_Return);
        QVERIFY(s.pending("My tools (x86)"));
        QCOMPARE(s.pending("My tools (x86)")->form, EnvEdit::Form::Expandable);
        QVERIFY(s.home->settle());
        // The choice is the user's.
        QVERIFY(press(s.window(), u"Text"_s));
        QVERIFY(press(s.window(), u"Add change"_s));
        QCOMPARE(s.pending("My tools (x86)")->form, EnvEdit::Form::Text);
        QCOMPARE(s.pending("My tools (x86)")->value, "%USERPROFILE%\\tools");
        QVERIFY(s.home->settle());
    }

    void goFindsItsNamesInAnySpelling()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(press(s.window(), u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(s.window()));
        const auto messages = [&s] {
            const auto all = visible<NameForm>(s.window())->findChildren<InlineMessage *>();
            return std::count_if(all.cbegin(), all.cend(),
                                 [](const InlineMessage *message) { return message->isVisible(); });
        };
        type(u"GoCache"_s);
        QCOMPARE(messages(), 0);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"gocahce"_s);
        QCOMPARE(messages(), 1);
    }

    void renameIsOneStep()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"java_home"_s));
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_F2);
        QTRY_VERIFY(visible<NameForm>(s.window()));
        type(u"Java_Home"_s); // no other name for Windows
        QVERIFY(!buttonNamed(s.window(), u"Rename"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"JDK_HOME"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(s.draft().changes(), 2);
        QCOMPARE(s.pending("JAVA_HOME")->kind, EnvEdit::Unset);
        QCOMPARE(s.pending("JDK_HOME")->value, "C:\\Program Files\\Java\\jdk-21");
        s.draft().undo();
        QVERIFY(s.draft().isEmpty());
        QVERIFY(s.home->settle());
    }

    /// Entries that nobody touched stay as they are written.
    void pathIsEditedEntryByEntry()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"PATH"_s));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        const QByteArray before = edit->value();
        QCOMPARE(edit->model().rowCount(), 7);
        QTRY_VERIFY(edit->model().index(3).data(WindowsPathModel::IsWarningRole).toBool());
        screenshot::save(s.window(), u"registry-path"_s);
        QVERIFY(tabTo(s.window(), &edit->view()));
        edit->view().setCurrentIndex(edit->model().index(3));
        key(Qt::Key_Delete);
        key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(press(s.window(), u"Add change"_s));
        const EnvEdit wanted = s.pending("Path").value();
        QCOMPARE(wanted.form, EnvEdit::Form::Expandable);
        QByteArrayList entries = before.split(';');
        entries.removeAt(3);
        entries.move(3, 4);
        QCOMPARE(wanted.value, entries.join(';'));
        QVERIFY(s.home->settle());
        QCOMPARE(edit->value(), wanted.value);
        QVERIFY(tabTo(s.window(), &edit->view()));
        key(Qt::Key_Insert);
        type(u"E:\\new"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(edit->value().endsWith(";E:\\new"));
        QVERIFY(press(s.window(), u"As text"_s));
        QVERIFY(!visible<WindowsPathEdit>(s.window()));
        QVERIFY(press(s.window(), u"Cancel"_s));
        QVERIFY(s.home->settle());
    }

    /// The notice counts what is marked, on both pages, and goes on counting while somebody edits.
    void theNoticeCountsTheMarks()
    {
        RegistryWindow s;
        for (const bool isKnownPage : {false, true}) {
            QVERIFY(isKnownPage ? openVariable(*s.home, u"PATH"_s) : s.open(u"PATH"_s));
            auto *edit = visible<WindowsPathEdit>(s.window());
            QVERIFY(edit);
            const auto marks = [&] {
                int count = 0;
                for (int row = 0; row < edit->model().rowCount(); ++row)
                    count += edit->model().index(row).data(WindowsPathModel::IsWarningRole).toBool() ? 1 : 0;
                return count;
            };
            const auto notices = [&] {
                QStringList words;
                for (const ProblemList *list : s.window().findChildren<ProblemList *>()) {
                    for (const InlineMessage *message : list->findChildren<InlineMessage *>()) {
                        if (message->isVisible() && message->accessibleDescription().contains(u"entries"_s))
                            words.append(message->accessibleDescription());
                    }
                }
                return words.join(u'\n');
            };
            QTRY_COMPARE(marks(), 2); // one is missing, one relative
            QTRY_VERIFY2(notices().startsWith(u"2 entries"_s), qPrintable(notices()));
            QCOMPARE(notices().count(u"entries"_s), 1);
            edit->model().add("X:\\nowhere");
            QTRY_COMPARE(marks(), 3);
            QTRY_VERIFY2(notices().startsWith(u"3 entries"_s), qPrintable(notices()));
            QCOMPARE(notices().count(u"entries"_s), 1);
            QVERIFY(press(s.window(), u"Cancel"_s));
            QVERIFY(s.home->settle());
        }
    }

    /// What a look at the disk finds is told by the row and counted above, as the editor marks it.
    void aMissingFolderMarksTheRow()
    {
        RegistryWindow s(false);
        s.machine.write({u"Path"_s, registry_type::text, RegistryText::bytes(u"X:\\nowhere")});
        QVERIFY(s.open(u"PATH"_s));
        const auto *rows = qobject_cast<const RegistryFilter *>(s.list().model());
        QVERIFY(rows);
        // With the one of all users, where no Git is.
        QTRY_COMPARE(rows->count(RegistryFilter::Group::Problems), 2);
        QTRY_COMPARE(visible<WindowsPathEdit>(s.window())->remarks().size(), 1);
    }

    /// A list without a folder is of use to nobody.
    void anEmptyListIsNotAdded()
    {
        RegistryWindow s(false);
        QVERIFY(s.open());
        QVERIFY(press(s.window(), u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(s.window()));
        type(u"Path"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(visible<WindowsPathEdit>(s.window()));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(!buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        key(Qt::Key_Insert);
        QVERIFY(!buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        type(u"C:\\tools"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        edit->view().setCurrentIndex(edit->model().index(0));
        edit->view().setFocus();
        key(Qt::Key_Delete);
        QVERIFY(!buttonNamed(s.window(), u"Add change"_s)->isEnabled());
        edit->model().add("C:\\tools");
        QVERIFY(press(s.window(), u"Add change"_s));
        QCOMPARE(s.pending("Path")->value, "C:\\tools");
        QVERIFY(s.home->settle());
    }

    void variablesOfAllUsersAreOnlyLookedAt()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(s.chooseNext(u"Yours 11"_s));
        QTRY_COMPARE(s.list().model()->rowCount(), 4);
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Home);
        for (int row = 0; row < 4; ++row) {
            QVERIFY(s.home->settle());
            QVERIFY(!buttonNamed(s.window(), u"Add change"_s));
            QVERIFY(!buttonNamed(s.window(), u"Remove"_s));
            key(Qt::Key_Delete);
            key(Qt::Key_Down);
        }
        QVERIFY(s.draft().isEmpty());
        screenshot::save(s.window(), u"registry-system"_s);
        QCOMPARE(s.faults(), QStringList());
    }

    /// Whatever had the keys before: the arrows go on from the row that was clicked.
    void aClickLeavesTheKeysToTheList()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"EDITOR"_s));
        visible<QLineEdit>(s.detail())->setFocus();
        const QModelIndex clicked = s.list().model()->index(2, 0);
        QTest::mouseClick(s.list().viewport(), Qt::LeftButton, {}, s.list().visualRect(clicked).center());
        QCOMPARE(s.list().currentIndex(), clicked);
        QVERIFY(s.list().hasFocus());
        key(Qt::Key_Down);
        QCOMPARE(s.list().currentIndex().row(), 3);
        QVERIFY(s.list().hasFocus());
        QVERIFY(s.home->settle());
    }

    /// What stands at the right is one of those that the list shows.
    void whoseVariablesAreChosenIsShown()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"TMP"_s));
        QVERIFY(s.chooseNext(u"Yours 11"_s));
        QTRY_COMPARE(s.list().model()->rowCount(), 4);
        QCOMPARE(s.list().currentIndex().row(), 0);
        QCOMPARE(s.list().verticalScrollBar()->value(), 0);
        const auto badges = s.detail().findChild<VariableHead *>()->findChildren<Badge *>();
        QVERIFY(std::any_of(badges.cbegin(), badges.cend(),
                            [](const Badge *badge) { return badge->text() == u"all users"_s; }));
        QVERIFY(s.home->settle());
    }

    /// One that is asked for by name is not the first of its scope, also where the list has none of that
    /// name.
    void aVariableOfAnotherScopeIsShownByName()
    {
        for (const QString &name : {u"TMP"_s, u"NEW_ONE"_s}) {
            RegistryWindow s;
            QVERIFY(s.open());
            QVERIFY(s.chooseNext(u"Yours 11"_s));
            QTRY_COMPARE(s.list().model()->rowCount(), 4);
            QVERIFY(s.open(name));
            QCOMPARE(s.list().model()->rowCount(), 11);
            QCOMPARE(s.list().currentIndex().data().toString(), name == "TMP"_L1 ? name : QString());
            QCOMPARE(visible<QLineEdit>(s.detail())->accessibleName(), u"Value of %1"_s.arg(name));
            QVERIFY(s.home->settle());
        }
    }

    void oddOnesCanOnlyBeRemoved()
    {
        RegistryWindow s;
        for (const QString &name : {u"Flags"_s, u"test="_s}) {
            QVERIFY(s.open(name));
            QVERIFY(!buttonNamed(s.window(), u"Add change"_s));
            QVERIFY(!buttonNamed(s.window(), u"Rename"_s));
            QVERIFY(press(s.window(), u"Remove"_s));
            QCOMPARE(s.pending(name.toUtf8())->kind, EnvEdit::Unset);
            QVERIFY(s.home->settle());
        }
        screenshot::save(s.window(), u"registry-odd"_s);
    }

    void aSecretIsCoveredUntilItIsAskedFor()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"GITHUB_TOKEN"_s));
        QVERIFY(!visible<QLineEdit>(s.detail()));
        QVERIFY(press(s.window(), u"Show and edit"_s));
        QTRY_VERIFY(visible<QLineEdit>(s.detail()));
        QVERIFY(visible<QLineEdit>(s.detail())->text().startsWith(u"ghp_"_s));
    }
};

GOCONF_UI_TEST_MAIN(TestUserVariables)
#include "UserVariables.moc"
