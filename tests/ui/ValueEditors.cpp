// SPDX-License-Identifier: MIT
#include "editors/ChipsEdit.h"
#include "editors/EditorRegistry.h"
#include "editors/ExactText.h"
#include "editors/FolderInspector.h"
#include "editors/FolderListEdit.h"
#include "editors/ProxyChainEdit.h"
#include "editors/SegmentEdit.h"
#include "editors/ValueChip.h"
#include "editors/ValueEditor.h"
#include "models/FolderListModel.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"
#include "workspace/TaskRunner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList hostileValues()
{
    return {"",
            "x",
            " ",
            "a b",
            "  -x   -y  ",
            "'unclosed",
            "\"a b\" -c='d e'",
            "a,b|c,,d|",
            ",",
            "|",
            "direct",
            "off,direct",
            "https://u:p@h/x|https://h2,direct",
            "/a:/b::/a:",
            ":",
            "a;b;;",
            "0",
            "1",
            "on",
            "line\nbreak",
            "tab\tand\rreturn",
            "\xff\xfe",
            "caf\xe9",
            "\x1b[31mred",
            "back\\slash \\n \\x41",
            "\xe2\x80\xaeltr",
            "\xef\xbf\xbd",
            "日本, 東京",
            QByteArray(5000, 'z')};
}

QByteArray randomValue(std::mt19937 &random)
{
    static constexpr char bytes[] = "ab/:;,|='\" \\\t\n-\xff\xc3\xa9";
    QByteArray value;
    const int size = int(random() % 20);
    for (int i = 0; i < size; ++i)
        value += bytes[random() % (sizeof(bytes) - 1)];
    return value;
}

/// Types into what has the focus, as a person does.
void type(QWidget &root, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &root, text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ValueEditor> editorOf(const QByteArray &name, const QByteArray &value)
    {
        const EditorContext context{.name = name,
                                    .variable = GoVariables::catalogue().find(name),
                                    .os = Os::Linux,
                                    .folders = m_folders};
        return std::unique_ptr<ValueEditor>(makeEditor(context, value, false, nullptr));
    }

    /// Shown, and with the focus, as in the page.
    std::unique_ptr<ValueEditor> shownEditorOf(const QByteArray &name, const QByteArray &value)
    {
        std::unique_ptr<ValueEditor> editor = editorOf(name, value);
        editor->resize(520, 300);
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qWarning("the editor has no focus");
        editor->takeFocus();
        return editor;
    }

    TaskRunner m_runner;
    FolderInspector m_folders{m_runner};

private Q_SLOTS:
    void everyKindHasAnEditor()
    {
        for (const GoVariable &variable : GoVariables::catalogue().all())
            QVERIFY2(editorOf(variable.name, "x"), variable.name.constData());
        QVERIFY(qobject_cast<FolderListEdit *>(editorOf("PATH", "/a:/b").get()));
        QVERIFY(qobject_cast<ChipsEdit *>(editorOf("GOFLAGS", "-mod=mod").get()));
        QVERIFY(qobject_cast<SegmentEdit *>(editorOf("CGO_ENABLED", "1").get()));
        QVERIFY(qobject_cast<ProxyChainEdit *>(editorOf("GOPROXY", "direct").get()));
    }

    /// No editor changes a value by showing it, whatever its bytes.
    void whatIsNotTouchedComesBack()
    {
        const uint seed = 20261125;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        QByteArrayList values = hostileValues();
        for (int i = 0; i < test::rounds(40); ++i)
            values.append(randomValue(random));
        QByteArrayList names{"PATH", "SOME_OTHER"};
        QSet<ValueKind> kinds;
        for (const GoVariable &variable : GoVariables::catalogue().all()) {
            if (!kinds.contains(variable.kind))
                names.append(variable.name);
            kinds.insert(variable.kind);
        }
        for (const QByteArray &name : std::as_const(names)) {
            for (const QByteArray &value : std::as_const(values)) {
                const auto editor = editorOf(name, value);
                QVERIFY2(editor->value() == value, (name + ": " + value.toPercentEncoding()).constData());
                editor->setValue("other");
                editor->setValue(value);
                QVERIFY2(editor->value() == value, (name + ": " + value.toPercentEncoding()).constData());
            }
        }
    }

    void escapesComeBack()
    {
        const uint seed = 20261126;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int i = 0; i < test::rounds(5000); ++i) {
            QByteArray bytes;
            const int size = int(random() % 12);
            for (int j = 0; j < size; ++j)
                bytes += char(random() % 256);
            QCOMPARE(ExactText::unescaped(ExactText::escaped(bytes)).value(), bytes);
            QVERIFY(ExactText::isPlain(ExactText::escaped(bytes).toUtf8()));
        }
        QVERIFY(!ExactText::unescaped(u"\\q"_s));
        QVERIFY(!ExactText::unescaped(u"\\x4"_s));
        QVERIFY(!ExactText::unescaped(u"end\\"_s));
    }

    void flagsByKeyboard()
    {
        const auto editor = shownEditorOf("GOFLAGS", "-mod=mod");
        const QSignalSpy edited(editor.get(), &ValueEditor::edited);
        type(*editor, u"-trimpath"_s);
        QCOMPARE(editor->value(), "-mod=mod -trimpath"); // also before Enter
        press(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod -trimpath");
        type(*editor, u"'-ldflags=-s -w'"_s);
        press(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod -trimpath '-ldflags=-s -w'");
        QVERIFY(!edited.isEmpty());
        press(Qt::Key_Left); // to the last chip
        QVERIFY(qobject_cast<ValueChip *>(QApplication::focusWidget()));
        press(Qt::Key_Left);
        press(Qt::Key_Delete);
        QTRY_COMPARE(editor->value(), "-mod=mod '-ldflags=-s -w'");
        press(Qt::Key_Backspace); // takes the last one back for editing
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_Return);
        QCOMPARE(editor->value(), "-mod=mod '-ldflags=-s -w'");
    }

    /// What stands in quotation marks stays one flag, and a pasted list becomes many.
    void aPastedListBecomesChips()
    {
        const auto editor = shownEditorOf("GOPRIVATE", "");
        type(*editor, u"git.example.com,*.corp.example.org"_s);
        press(Qt::Key_Return);
        QCOMPARE(editor->findChildren<ValueChip *>().size(), 2);
        QCOMPARE(editor->value(), "git.example.com,*.corp.example.org");
    }

    void anUnfinishedQuotationIsAnError()
    {
        const auto editor = shownEditorOf("GOFLAGS", "");
        type(*editor, u"'-ldflags=-s"_s);
        QCOMPARE(editor->remarks().size(), 1);
        QCOMPARE(editor->remarks().constFirst().severity, Severity::Error);
    }

    void foldersByKeyboard()
    {
        const auto editor = shownEditorOf("PATH", "/a:/b:/c");
        auto *list = qobject_cast<FolderListEdit *>(editor.get());
        QVERIFY(list);
        list->view().setCurrentIndex(list->model().index(2));
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->value(), "/a:/c:/b");
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor->value(), "/c:/a:/b");
        press(Qt::Key_Up, Qt::AltModifier); // it is the first
        QCOMPARE(editor->value(), "/c:/a:/b");
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor->value(), "/a:/c:/b");
        press(Qt::Key_Delete);
        QCOMPARE(editor->value(), "/a:/b");
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/new"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(editor->value().contains("/new"));
        press(Qt::Key_Insert);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/last"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(editor->value().endsWith(":/last"));
    }

    void sourcesByKeyboard()
    {
        const auto editor = shownEditorOf("GOPROXY", "https://a.example|https://b.example,direct");
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(editor->value(), "https://b.example,https://a.example|direct");
        auto boxes = editor->findChildren<QComboBox *>();
        QVERIFY(!boxes.isEmpty());
        boxes.constFirst()->setFocus();
        press(Qt::Key_Down);
        QTRY_COMPARE(editor->value(), "https://b.example|https://a.example|direct");
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->text() == "Add a proxy"_L1) {
                button->setFocus();
                press(Qt::Key_Space);
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        type(*editor, u"c.example"_s);
        // In front of "direct": behind it nothing is asked.
        QCOMPARE(editor->value(), "https://b.example|https://a.example|https://c.example,direct");
    }

    void switchesByKeyboard()
    {
        const auto editor = shownEditorOf("CGO_ENABLED", "1");
        press(Qt::Key_Right);
        QCOMPARE(editor->value(), "0");
        press(Qt::Key_Left);
        QCOMPARE(editor->value(), "1");
    }

    void bytesThatNoFieldShowsAreSpelledOut()
    {
        const auto editor = shownEditorOf("SOME_OTHER", "a\xff");
        auto *field = editor->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"a\\xff"_s);
        field->setCursorPosition(0);
        type(*editor, u"b"_s);
        QCOMPARE(editor->value(), "ba\xff");
        type(*editor, u"\\"_s);
        QCOMPARE(editor->remarks().constFirst().severity, Severity::Error);
    }

    /// A source that has no address yet is a row like the others.
    void theRightSourceIsTakenOut()
    {
        const auto editor = shownEditorOf("GOPROXY", "https://a.example,https://b.example");
        press(Qt::Key_Backspace); // the whole address is chosen
        QCOMPARE(editor->value(), "https://b.example");
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == "Take out, source 1"_L1)
                button->setFocus();
        }
        press(Qt::Key_Space);
        QTRY_COMPARE(editor->findChildren<QComboBox *>().size(), 1);
        QCOMPARE(editor->value(), "https://b.example");
    }

    /// While one element is open, another one is.
    void theRightChipIsOpened()
    {
        const auto editor = shownEditorOf("GOPRIVATE", "a.example,b.example,c.example");
        const auto open = [&](const QString &text) {
            for (ValueChip *chip : editor->findChildren<ValueChip *>()) {
                if (chip->text() == text)
                    chip->setFocus();
            }
            press(Qt::Key_Return);
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
        const auto editor = shownEditorOf("GOPRIVATE", "a.example,b.example");
        auto *chip = editor->findChildren<ValueChip *>().constLast();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(editor->findChildren<ValueChip *>().size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(editor->value(), "a.example");
    }

    void anUnfinishedQuotationStays()
    {
        const auto editor = shownEditorOf("GOFLAGS", "-v");
        type(*editor, u"'-ldflags=-s"_s);
        editor->findChild<ValueChip *>()->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), editor->findChild<QLineEdit *>());
        QCOMPARE(editor->findChild<QLineEdit *>()->text(), u"'-ldflags=-s"_s);
    }

    /// One flag that no quotation marks fit around does not take them from the others.
    void otherFlagsKeepTheirQuotes()
    {
        const auto editor = shownEditorOf("GOFLAGS", "'-ldflags=-s -w' -tags=x'\"y");
        type(*editor, u"-v"_s);
        QCOMPARE(editor->value(), "'-ldflags=-s -w' -tags=x'\"y -v");
    }

    /// What undo brings back is no value of its own.
    void escapesAreNotTakenForTheValue()
    {
        const auto editor = shownEditorOf("SOME_OTHER", "a\xff");
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->value(), "");
    }

    void aLongValueComesBackWhole()
    {
        const QByteArray value((1 << 20) + 5, 'z');
        QCOMPARE(editorOf("SOME_OTHER", value)->value().size(), value.size());
        const auto editor = shownEditorOf("GOFLAGS", "-v=" + QByteArray(40'000, 'z'));
        press(Qt::Key_Backspace); // opens the flag
        QTRY_VERIFY(editor->findChildren<ValueChip *>().isEmpty());
        QCOMPARE(editor->value().size(), 40'003);
    }

    /// A folder that is being named is none of the value yet.
    void aRowWithoutAFolderIsNoFolder()
    {
        const auto editor = shownEditorOf("PATH", "/a:/b");
        press(Qt::Key_Insert);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(editor->value(), "/a:/b");
        press(Qt::Key_Escape);
        QTRY_COMPARE(qobject_cast<FolderListEdit *>(editor.get())->model().rowCount(), 2);
        QCOMPARE(editor->value(), "/a:/b");
    }

    /// A reading of the machine may take the editor away at any moment.
    void theEditorGoesWhileARowIsTyped()
    {
        auto editor = shownEditorOf("PATH", "/a:/b");
        qobject_cast<FolderListEdit *>(editor.get())
            ->view()
            .setCurrentIndex(qobject_cast<FolderListEdit *>(editor.get())->model().index(0));
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"/new"_s);
        editor.reset();
        QCoreApplication::processEvents();
        QVERIFY(!QApplication::focusWidget());
    }

    void folderFactsComeFromTheDisk()
    {
        const auto editor = shownEditorOf("GOTMPDIR", "/no/such/folder");
        QSignalSpy changed(editor.get(), &ValueEditor::remarksChanged);
        QVERIFY(editor->remarks().isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(editor->remarks().size(), 1);
    }
};

GOCONF_UI_TEST_MAIN(TestValueEditors)
#include "ValueEditors.moc"
