// SPDX-License-Identifier: MIT
// The editor of values that are lists of words.
#include "EditorMaker.h"
#include "editors/ValueChip.h"
#include "support/WatchedApplication.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestChipsEdit : public QObject
{
    Q_OBJECT

private:
    EditorMaker m_maker;

private Q_SLOTS:
    void flagsByKeyboard()
    {
        const auto editor = m_maker.shownEditorOf("GOFLAGS", "-mod=mod");
        const QSignalSpy edited(editor.get(), &ValueEditor::edited);
        typeInto(*editor, u"-trimpath"_s);
        QCOMPARE(editor->value(), "-mod=mod -trimpath"); // also before Enter
        pressKey(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod -trimpath");
        typeInto(*editor, u"'-ldflags=-s -w'"_s);
        pressKey(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod -trimpath '-ldflags=-s -w'");
        QVERIFY(!edited.isEmpty());
        pressKey(Qt::Key_Left); // to the last chip
        QVERIFY(qobject_cast<ValueChip *>(QApplication::focusWidget()));
        pressKey(Qt::Key_Left);
        pressKey(Qt::Key_Delete);
        QTRY_COMPARE(editor->value(), "-mod=mod '-ldflags=-s -w'");
        pressKey(Qt::Key_Backspace); // takes the last one back for editing
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        pressKey(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod '-ldflags=-s -w'");
    }

    /// What stands in quotation marks stays one flag, and a pasted list becomes many.
    void aPastedListBecomesChips()
    {
        const auto editor = m_maker.shownEditorOf("GOPRIVATE", "");
        typeInto(*editor, u"git.example.com,*.corp.example.org"_s);
        pressKey(Qt::Key_Return);
        QCOMPARE(editor->findChildren<ValueChip *>().size(), 2);
        QCOMPARE(editor->value(), "git.example.com,*.corp.example.org");
    }

    void anUnfinishedQuotationIsAnError()
    {
        const auto editor = m_maker.shownEditorOf("GOFLAGS", "");
        typeInto(*editor, u"'-ldflags=-s"_s);
        QCOMPARE(editor->remarks().size(), 1);
        QCOMPARE(editor->remarks().constFirst().severity, Severity::Error);
    }

    /// While one element is open, another one is.
    void theRightChipIsOpened()
    {
        const auto editor = m_maker.shownEditorOf("GOPRIVATE", "a.example,b.example,c.example");
        const auto open = [&](const QString &text) {
            for (ValueChip *chip : editor->findChildren<ValueChip *>()) {
                if (chip->text() == text)
                    chip->setFocus();
            }
            pressKey(Qt::Key_Return);
        };
        const auto *field = editor->findChild<QLineEdit *>();
        open(u"a.example"_s);
        QTRY_COMPARE(field->text(), u"a.example"_s);
        open(u"c.example"_s);
        QTRY_COMPARE(field->text(), u"c.example"_s);
        QCOMPARE(editor->value(), "a.example,b.example,c.example");
    }

    /// Keys that come faster than the list is laid out anew take out one element.
    void oneChipIsTakenOutOnce()
    {
        const auto editor = m_maker.shownEditorOf("GOPRIVATE", "a.example,b.example");
        auto *chip = editor->findChildren<ValueChip *>().constLast();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(editor->findChildren<ValueChip *>().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(editor->value(), "a.example");
    }

    void anUnfinishedQuotationStays()
    {
        const auto editor = m_maker.shownEditorOf("GOFLAGS", "-v");
        typeInto(*editor, u"'-ldflags=-s"_s);
        editor->findChild<ValueChip *>()->setFocus();
        pressKey(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), editor->findChild<QLineEdit *>());
        QCOMPARE(editor->findChild<QLineEdit *>()->text(), u"'-ldflags=-s"_s);
    }

    /// One flag that no quotation marks fit around does not take them from the others.
    void otherFlagsKeepTheirQuotes()
    {
        const auto editor = m_maker.shownEditorOf("GOFLAGS", "'-ldflags=-s -w' -tags=x'\"y");
        typeInto(*editor, u"-v"_s);
        QCOMPARE(editor->value(), "'-ldflags=-s -w' -tags=x'\"y -v");
    }
};

GOCONF_UI_TEST_MAIN(TestChipsEdit)
#include "ChipsEdit.moc"
