// SPDX-License-Identifier: MIT
// A word of a command in our advice reaches a program as it was, and nothing in it is run.
#include "base/ShellWord.h"
#include "base/ShellName.h"
#include "platform/Host.h"
#include "platform/ProcessRunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class ShellWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShellReadsTheWordBack_data();
    void everyShellReadsTheWordBack();
    void whatIsPlainStaysPlain();
    void windowsTakesDoubleQuotes_data();
    void windowsTakesDoubleQuotes();
    void namesThatShellsHold();
};

void ShellWordTest::windowsTakesDoubleQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("path") << u"C:\\Users\\dev\\go1.27\\bin"_s << u"C:\\Users\\dev\\go1.27\\bin"_s;
    QTest::newRow("blank") << u"C:\\a b\\c"_s << u"\"C:\\a b\\c\""_s;
    QTest::newRow("Chinese") << u"C:\\王"_s << u"\"C:\\王\""_s;
    QTest::newRow("separators") << u"a,b;c=d"_s << u"\"a,b;c=d\""_s;
    QTest::newRow("backslash at the end") << u"C:\\a b\\"_s << u"\"C:\\a b\\\\\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("nothing") << u""_s << u"\"\""_s;
}

void ShellWordTest::windowsTakesDoubleQuotes()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QCOMPARE(shellWord(text, Os::Windows), word);
    QCOMPARE(shellWord(text, Os::MacOS), shellWord(text));
}

void ShellWordTest::everyShellReadsTheWordBack_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : {u"sh"_s, u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void ShellWordTest::everyShellReadsTheWordBack()
{
    QFETCH(QString, shell);
    const QTemporaryDir folder;
    const QString mark = folder.filePath(u"run"_s);
    const QStringList values{u"GOPRIVATE=$(touch %1) x"_s.arg(mark),
                             u"`touch %1`"_s.arg(mark),
                             u"a; touch %1"_s.arg(mark),
                             u"'; touch %1; '"_s.arg(mark),
                             u"\"$(touch %1)\""_s.arg(mark),
                             u"a' b"_s,
                             u"''"_s,
                             u"a\nb"_s,
                             u"!!"_s,
                             u"~/x"_s,
                             u"=ls"_s,
                             u"GOBIN=~/x"_s,
                             u"*"_s,
                             u"{a,b}"_s,
                             u"#a"_s,
                             u"a\\b"_s,
                             u"a|b&c<d>e"_s,
                             u" "_s,
                             u""_s,
                             u"a.com,*.b.com"_s,
                             u"-x"_s,
                             u"Über"_s,
                             u"^a"_s,
                             u"%1"_s,
                             u"@x"_s,
                             u"a=b:c/d"_s};
    ProcessRequest request;
    const Host host = Host::current();
    request.program = host.findExecutable(shell);
    QVERIFY2(!request.program.isEmpty(), "this shell is needed for the test: install it");
    request.environment = Environment(host.os);
    request.environment.set("PATH", host.environment.value("PATH"));
    request.environment.set("HOME", folder.path().toLocal8Bit());
    request.environment.set("LC_ALL", "C.UTF-8");
    request.workingDirectory = folder.path();
    for (const QString &value : values) {
        request.arguments = {"-c", "printf '<%s>' " + shellWord(value).toUtf8()};
        const Result<ProcessOutput> output = ProcessRunner::run(request);
        QVERIFY(output.has_value());
        QCOMPARE(QString::fromUtf8(output->standardOutput), u'<' + value + u'>');
        QVERIFY2(!QFileInfo::exists(mark), qPrintable(value));
    }
}

void ShellWordTest::whatIsPlainStaysPlain()
{
    for (const QString &value : {u"GOTOOLCHAIN=go1.27.3"_s, u"GOPRIVATE=a.com,b.com/x"_s, u"PATH"_s,
                                 u"-m64"_s, u"GOPROXY=https://a.example:80"_s})
        QCOMPARE(shellWord(value), value);
    QCOMPARE(shellWord(u"it's"_s), u"'it'\\''s'"_s);
}

void ShellWordTest::namesThatShellsHold()
{
    for (const char *name : {"A", "_", "a1_"})
        QVERIFY(isShellName(name));
    for (const char *name : {"", "-x", "1a", "a.b", "ä", "\xe4", "a b", "$(x)"})
        QVERIFY(!isShellName(name));
}

QTEST_GUILESS_MAIN(ShellWordTest)
#include "ShellWord.moc"
