// SPDX-License-Identifier: MIT
// What every editor promises of its value, and the fields and switches for one.
#include "EditorMaker.h"
#include "editors/ChipsEdit.h"
#include "editors/ExactText.h"
#include "editors/FolderListEdit.h"
#include "editors/ProxyChainEdit.h"
#include "editors/SegmentEdit.h"
#include "editors/ValueChip.h"
#include "env/GoVariables.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"

#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::test;
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
            "␍ ‹ff›",
            "␍\r‹ff›\xff",
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

} // namespace

class TestValueEditors : public QObject
{
    Q_OBJECT

private:
    EditorMaker m_maker;

private Q_SLOTS:
    void everyKindHasAnEditor()
    {
        for (const GoVariable &variable : GoVariables::catalogue().all())
            QVERIFY2(m_maker.editorOf(variable.name, "x"), variable.name.constData());
        QVERIFY(qobject_cast<FolderListEdit *>(m_maker.editorOf("PATH", "/a:/b").get()));
        QVERIFY(qobject_cast<ChipsEdit *>(m_maker.editorOf("GOFLAGS", "-mod=mod").get()));
        QVERIFY(qobject_cast<SegmentEdit *>(m_maker.editorOf("CGO_ENABLED", "1").get()));
        QVERIFY(qobject_cast<ProxyChainEdit *>(m_maker.editorOf("GOPROXY", "direct").get()));
    }

    /// No editor changes a value by showing it, whatever its bytes.
    void whatIsNotTouchedComesBack()
    {
        const uint seed = 20261125;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        QByteArrayList values = hostileValues();
        for (int i = 0; i < rounds(40); ++i)
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
                const auto editor = m_maker.editorOf(name, value);
                QVERIFY2(editor->value() == value, (name + ": " + value.toPercentEncoding()).constData());
                editor->setValue("other");
                editor->setValue(value);
                QVERIFY2(editor->value() == value, (name + ": " + value.toPercentEncoding()).constData());
            }
        }
    }

    void signsComeBack()
    {
        const uint seed = 20261126;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int i = 0; i < rounds(5000); ++i) {
            QByteArray bytes;
            const int size = int(random() % 12);
            for (int j = 0; j < size; ++j)
                bytes += char(random() % 256);
            const ExactText text(bytes);
            QCOMPARE(text.bytesOf(text.shown()), bytes);
            QVERIFY(ExactText::isPlain(text.shown().toUtf8()));
            // A path typed anew is literal, whatever stood there before.
            QCOMPARE(text.bytesOf(u"C:\\tools\\x64\\new\\r"_s), "C:\\tools\\x64\\new\\r");
        }
    }

    /// Signs stand for bytes of the old value alone, also where it has such signs as its text.
    void signsAreThoseOfTheOldValue_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ended("C:\\tools\\new\r");
        QTest::newRow("taken out") << ended << u"C:\\tools\\new␍"_s << u"C:\\tools\\new"_s
                                   << QByteArray("C:\\tools\\new");
        QTest::newRow("moved") << ended << u"C:\\tools\\new␍"_s << u"␍C:\\n"_s << QByteArray("\rC:\\n");
        QTest::newRow("another sign") << ended << u"C:\\tools\\new␍"_s << u"a␊"_s << QByteArray("a␊");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a␀b"_s << u"D:\\x00"_s << QByteArray("D:\\x00");
        QTest::newRow("Delete") << QByteArray("a\x7f") << u"a␡"_s << u"␡"_s << QByteArray("\x7f");
        QTest::newRow("no UTF-8") << QByteArray("\\xe9\xe9") << u"\\xe9‹e9›"_s << u"‹e9›‹e8›"_s
                                  << QByteArray("\xe9") + "‹e8›";
        QTest::newRow("part of a sign")
            << QByteArray("a\xff") << u"a‹ff›"_s << u"a‹ff"_s << QByteArray("a‹ff");
        QTest::newRow("signs alone") << QByteArray("␍‹ff›") << u"␍‹ff›"_s << u"␍‹ff›␍"_s
                                     << QByteArray("␍‹ff›␍");
        QTest::newRow("signs beside one")
            << QByteArray("␍‹\n") << u"‹e2›‹90›‹8d›‹e2›‹80›‹b9›␊"_s << u"␊"_s << QByteArray("\n");
    }

    void signsAreThoseOfTheOldValue()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QString, shown);
        QFETCH(const QString, text);
        QFETCH(const QByteArray, bytes);
        const ExactText exact(old);
        QCOMPARE(exact.shown(), shown);
        QCOMPARE(exact.bytesOf(shown), old);
        QCOMPARE(exact.bytesOf(text), bytes);
    }

    /// Of a go.env with line ends of Windows: the field says what the sign is, until it is gone.
    void aPathIsTypedOverAValueWithALineEnd()
    {
        const auto editor = m_maker.shownEditorOf("GOBIN", "C:\\tools\\new\r");
        auto *field = editor->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"C:\\tools\\new␍"_s);
        QCOMPARE(editor->remarks().size(), 1);
        QVERIFY(editor->remarks().constFirst().message.endsWith(u"␍"_s));
        pressKey(Qt::Key_End);
        pressKey(Qt::Key_Backspace);
        QCOMPARE(editor->value(), "C:\\tools\\new");
        QVERIFY(editor->remarks().isEmpty());
        pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->value(), "C:\\tools\\new\r");
        pressKey(Qt::Key_A, Qt::ControlModifier);
        typeInto(*editor, u"C:\\tools\\x64"_s);
        QCOMPARE(editor->value(), "C:\\tools\\x64");
        QVERIFY(editor->remarks().isEmpty());
    }

    /// A list says so below its rows.
    void aFolderIsTypedOverAnEntryWithALineEnd()
    {
        const auto editor = m_maker.shownEditorOf("PATH", "/ok:C\\new\r\n");
        FolderListModel &model = qobject_cast<FolderListEdit *>(editor.get())->model();
        QCOMPARE(model.index(1).data(Qt::EditRole).toString(), u"C\\new␍␊"_s);
        QCOMPARE(editor->remarks().size(), 1);
        QVERIFY(editor->remarks().constFirst().message.endsWith(u"␍ ␊"_s));
        QVERIFY(model.setData(model.index(1), u"C\\tools\\x64"_s, Qt::EditRole));
        QCOMPARE(editor->value(), "/ok:C\\tools\\x64");
        QVERIFY(editor->remarks().isEmpty());
    }

    void switchesByKeyboard()
    {
        const auto editor = m_maker.shownEditorOf("CGO_ENABLED", "1");
        pressKey(Qt::Key_Right);
        QCOMPARE(editor->value(), "0");
        pressKey(Qt::Key_Left);
        QCOMPARE(editor->value(), "1");
    }

    void bytesThatNoFieldShowsAreSpelledOut()
    {
        const auto editor = m_maker.shownEditorOf("SOME_OTHER", "a\xff");
        auto *field = editor->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"a‹ff›"_s);
        field->setCursorPosition(0);
        typeInto(*editor, u"b"_s);
        QCOMPARE(editor->value(), "ba\xff");
        typeInto(*editor, u"\\"_s);
        QCOMPARE(editor->value(), "b\\a\xff");
        QCOMPARE(editor->remarks().constFirst().severity, Severity::Info);
    }

    /// Undo brings back the value, not the signs as its text.
    void signsComeBackByUndo()
    {
        const auto editor = m_maker.shownEditorOf("SOME_OTHER", "a\xff");
        pressKey(Qt::Key_A, Qt::ControlModifier);
        pressKey(Qt::Key_Delete);
        QCOMPARE(editor->value(), "");
        pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->value(), "a\xff");
    }

    void aLongValueComesBackWhole()
    {
        const QByteArray value((1 << 20) + 5, 'z');
        QCOMPARE(m_maker.editorOf("SOME_OTHER", value)->value().size(), value.size());
        const auto editor = m_maker.shownEditorOf("GOFLAGS", "-v=" + QByteArray(40'000, 'z'));
        pressKey(Qt::Key_Backspace); // opens the flag
        QTRY_VERIFY(editor->findChildren<ValueChip *>().isEmpty());
        QCOMPARE(editor->value().size(), 40'003);
    }

    void folderFactsComeFromTheDisk()
    {
        const auto editor = m_maker.shownEditorOf("GOTMPDIR", "/no/such/folder");
        QSignalSpy changed(editor.get(), &ValueEditor::remarksChanged);
        QVERIFY(editor->remarks().isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(editor->remarks().size(), 1);
    }
};

GOCONF_UI_TEST_MAIN(TestValueEditors)
#include "ValueEditors.moc"
