// SPDX-License-Identifier: MIT
#include "platform/WindowsCommandLine.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

/// What a program makes of the line behind its name, by "Parsing C++ command-line arguments".
QStringList takenApart(const QString &line)
{
    QStringList arguments;
    qsizetype at = line.indexOf(u'"', 1) + 1; // the name ends at its second quote
    for (;;) {
        while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
            ++at;
        if (at == line.size())
            return arguments;
        QString argument;
        for (bool inQuotes = false;; ++at) {
            qsizetype backslashes = 0;
            for (; at < line.size() && line.at(at) == u'\\'; ++at)
                ++backslashes;
            const bool atQuote = at < line.size() && line.at(at) == u'"';
            argument += QString(atQuote ? backslashes / 2 : backslashes, u'\\');
            if (atQuote && backslashes % 2 == 0 && inQuotes && line.mid(at + 1, 1) == u'"') {
                argument += u'"';
                ++at;
            } else if (atQuote && backslashes % 2 == 0) {
                inQuotes = !inQuotes;
            } else if (at == line.size() || (!inQuotes && (line.at(at) == u' ' || line.at(at) == u'\t'))) {
                break;
            } else {
                argument += line.at(at);
            }
        }
        arguments.append(argument);
    }
}

} // namespace

class WindowsCommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyArgumentComesBack();
    void environmentIsSortedWithoutRegardToCase();
    void emptyEnvironmentHasItsEnd();
};

void WindowsCommandLineTest::rows_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << QByteArrayList{} << u""_s;
    QTest::newRow("plain") << QByteArrayList{"env", "-json"} << u" env -json"_s;
    QTest::newRow("empty") << QByteArrayList{""} << u" \"\""_s;
    QTest::newRow("space") << QByteArrayList{"C:\\Program Files"} << u" \"C:\\Program Files\""_s;
    QTest::newRow("Chinese") << QByteArrayList{"C:\\用户\\张 伟"} << u" \"C:\\用户\\张 伟\""_s;
    QTest::newRow("trailing backslash") << QByteArrayList{"C:\\Go\\"} << u" C:\\Go\\"_s;
    QTest::newRow("space and trailing backslashes")
        << QByteArrayList{"C:\\Go sdk\\\\"} << u" \"C:\\Go sdk\\\\\\\\\""_s;
    QTest::newRow("quote") << QByteArrayList{"a\"b"} << u" \"a\\\"b\""_s;
    QTest::newRow("backslashes before a quote") << QByteArrayList{"a\\\\\"b"} << u" \"a\\\\\\\\\\\"b\""_s;
    QTest::newRow("line end") << QByteArrayList{"a\nb"} << u" \"a\nb\""_s;
    QTest::newRow("nothing that cmd means") << QByteArrayList{"%PATH%^&"} << u" %PATH%^&"_s;
}

void WindowsCommandLineTest::rows()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, line);
    QCOMPARE(windows_command::line("C:\\Go sdk\\bin\\go.exe", arguments),
             u"\"C:\\Go sdk\\bin\\go.exe\""_s + line);
}

void WindowsCommandLineTest::everyArgumentComesBack()
{
    const QString signs = u"\\\\\\\"\" \tax=%用"_s;
    QRandomGenerator random(1);
    for (int i = 0; i < test::rounds(2000); ++i) {
        QStringList expected(random.bounded(5));
        QByteArrayList arguments;
        for (QString &argument : expected) {
            argument.resize(random.bounded(9));
            std::generate(argument.begin(), argument.end(),
                          [&] { return signs.at(random.bounded(int(signs.size()))); });
            arguments.append(argument.toUtf8());
        }
        QCOMPARE(takenApart(windows_command::line("C:\\a b\\", arguments)), expected);
    }
}

void WindowsCommandLineTest::environmentIsSortedWithoutRegardToCase()
{
    Environment environment(Os::Windows);
    environment.set("path", "C:\\Go\\bin");
    environment.set("Über", "ü");
    environment.set("GOPATH", "C:\\用户");
    environment.set("PATHEXT", ".EXE");
    environment.set("=C:", "C:\\x");
    environment.set("über", "");
    QCOMPARE(windows_command::environmentBlock(environment).split(QChar(u'\0')),
             QStringList({u"=C:=C:\\x"_s, u"GOPATH=C:\\用户"_s, u"path=C:\\Go\\bin"_s, u"PATHEXT=.EXE"_s,
                          u"Über="_s, u""_s, u""_s}));
}

void WindowsCommandLineTest::emptyEnvironmentHasItsEnd()
{
    QCOMPARE(windows_command::environmentBlock(Environment(Os::Windows)), QString(2, u'\0'));
}

QTEST_GUILESS_MAIN(WindowsCommandLineTest)
#include "WindowsCommandLine.moc"
