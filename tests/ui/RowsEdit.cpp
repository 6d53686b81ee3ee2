// SPDX-License-Identifier: MIT
// The editors of lists whose order counts: folders, and sources of modules.
#include "EditorMaker.h"
#include "editors/FolderListEdit.h"
#include "editors/FolderRowDelegate.h"
#include "editors/WindowsPathEdit.h"
#include "models/FolderListModel.h"
#include "support/WatchedApplication.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestRowsEdit : public QObject
{
    Q_OBJECT

private:
    EditorMaker m_maker;

private Q_SLOTS:
    /// Behind a quotation mark without its second one Windows finds no folder any more.
    void aFolderIsPutBeforeAnOpenQuotation()
    {
        TaskRunner runner;
        WindowsPathEdit list(runner, {"Path"});
        list.setValue("C:\\a;\"C:\\open quote");
        list.model().add("C:\\new");
        QCOMPARE(list.value(), "C:\\a;C:\\new;\"C:\\open quote");
        QTRY_COMPARE(list.remarks().size(), 1); // that entries are marked
        QVERIFY(list.model().moveRows({}, 2, 1, {}, 0));
        QVERIFY(list.remarks().constFirst().message.contains("takes in the entries"_L1));
    }

    void foldersByKeyboard()
    {
        const auto editor = m_maker.shownEditorOf("PATH", "/a:/b:/c");
        auto *list = qobject_cast<FolderListEdit *>(editor.get());
        QVERIFY(list);
        list->view().setCurrentIndex(list->model().index(2));
        pressKey(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->value(), "/a:/c:/b");
        pressKey(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->value(), "/c:/a:/b");
        pressKey(Qt::Key_Up, Qt::AltModifier); // it is the first
        QCOMPARE(editor->value(), "/c:/a:/b");
        pressKey(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor->value(), "/a:/c:/b");
        pressKey(Qt::Key_Delete);
        QCOMPARE(editor->value(), "/a:/b");
        pressKey(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/new"_s);
        pressKey(Qt::Key_Return);
        QTRY_VERIFY(editor->value().contains("/new"));
        pressKey(Qt::Key_Insert);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/last"_s);
        pressKey(Qt::Key_Return);
        QTRY_VERIFY(editor->value().endsWith(":/last"));
    }

    void sourcesByKeyboard()
    {
        const auto editor = m_maker.shownEditorOf("GOPROXY", "https://a.example|https://b.example,direct");
        pressKey(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(editor->value(), "https://b.example,https://a.example|direct");
        auto boxes = editor->findChildren<QComboBox *>();
        QVERIFY(!boxes.isEmpty());
        boxes.constFirst()->setFocus();
        pressKey(Qt::Key_Down);
        QTRY_COMPARE(editor->value(), "https://b.example|https://a.example|direct");
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->text() == "Add a proxy"_L1) {
                button->setFocus();
                pressKey(Qt::Key_Space);
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        typeInto(*editor, u"c.example"_s);
        // In front of "direct": behind it nothing is asked.
        QCOMPARE(editor->value(), "https://b.example|https://a.example|https://c.example,direct");
    }

    /// A source that has no address yet is a row like the others.
    void theRightSourceIsTakenOut()
    {
        const auto editor = m_maker.shownEditorOf("GOPROXY", "https://a.example,https://b.example");
        pressKey(Qt::Key_Backspace); // the whole address is chosen
        QCOMPARE(editor->value(), "https://b.example");
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == "Take out, source 1"_L1)
                button->setFocus();
        }
        pressKey(Qt::Key_Space);
        QTRY_COMPARE(editor->findChildren<QComboBox *>().size(), 1);
        QCOMPARE(editor->value(), "https://b.example");
    }

    /// A folder that is being named is none of the value yet.
    void aRowWithoutAFolderIsNoFolder()
    {
        const auto editor = m_maker.shownEditorOf("PATH", "/a:/b");
        pressKey(Qt::Key_Insert);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(editor->value(), "/a:/b");
        pressKey(Qt::Key_Escape);
        QTRY_COMPARE(qobject_cast<FolderListEdit *>(editor.get())->model().rowCount(), 2);
        QCOMPARE(editor->value(), "/a:/b");
    }

    /// What is typed stands where the folder stands in the other rows, and nothing shines through.
    void aRowIsTypedBehindItsGrip()
    {
        const Theme theme(ThemeChoice::Light); // its fields have margins of their own
        const auto editor = m_maker.shownEditorOf("PATH", "/a:/b");
        auto &list = *qobject_cast<FolderListEdit *>(editor.get());
        list.view().setCurrentIndex(list.model().index(1));
        pressKey(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        auto &field = *qobject_cast<QLineEdit *>(QApplication::focusWidget());
        const QRect row = list.view().visualRect(list.model().index(1));
        QVERIFY(field.x() > FolderRowDelegate::gripRect(row).right());
        QVERIFY(field.autoFillBackground());
        QTest::keyClick(&field, Qt::Key_Home);
        const int cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect().center().x();
        QVERIFY2(qAbs(field.x() + cursor - FolderRowDelegate::folderLeft(row)) <= 1,
                 qPrintable(QString::number(field.x() + cursor)));
    }

    /// A reading of the machine may take the editor away at any moment.
    void theEditorGoesWhileARowIsTyped()
    {
        auto editor = m_maker.shownEditorOf("PATH", "/a:/b");
        qobject_cast<FolderListEdit *>(editor.get())
            ->view()
            .setCurrentIndex(qobject_cast<FolderListEdit *>(editor.get())->model().index(0));
        pressKey(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/new"_s);
        editor.reset();
        QCoreApplication::processEvents();
        QVERIFY(!QApplication::focusWidget());
    }
};

GOCONF_UI_TEST_MAIN(TestRowsEdit)
#include "RowsEdit.moc"
