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

    void escapesComeBack()
    {
        const uint seed = 20261126;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int i = 0; i < rounds(5000); ++i) {
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
        QCOMPARE(field->text(), u"a\\xff"_s);
        field->setCursorPosition(0);
        typeInto(*editor, u"b"_s);
        QCOMPARE(editor->value(), "ba\xff");
        typeInto(*editor, u"\\"_s);
        QCOMPARE(editor->remarks().constFirst().severity, Severity::Error);
    }

    /// What undo brings back is no value of its own.
    void escapesAreNotTakenForTheValue()
    {
        const auto editor = m_maker.shownEditorOf("SOME_OTHER", "a\xff");
        pressKey(Qt::Key_A, Qt::ControlModifier);
        pressKey(Qt::Key_Delete);
        pressKey(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->value(), "");
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
