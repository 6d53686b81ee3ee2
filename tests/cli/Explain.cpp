// SPDX-License-Identifier: MIT
// goconf env NAME explains: what is only read is marked, the default rule and the mistakes are told, and all
// of it fits a terminal.
#include "GoconfRun.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// On a terminal, where Han characters take two.
qsizetype columnsOf(const QString &line)
{
    return line.size() +
           std::count_if(line.cbegin(), line.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
}

} // namespace

class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotSeenRunningIsMarked();
    void helpIsToldOfNamesOnly();
    void proseFitsEightyColumns_data();
    void proseFitsEightyColumns();
    void helpFitsEightyColumns_data() { proseFitsEightyColumns_data(); }
    void helpFitsEightyColumns();
    void otherViewpointsAreTold();
    void anEmptyVariableIsSeen();
    void aByteOrderMarkIsNamed();
    void everyChineseReadsTheSame();
};

void ExplainTest::whatWasNotSeenRunningIsMarked()
{
    const TempHome home;
    home.write(u".bash_profile"_s, "export GOFLAGS=-v\nif some-command; then export GOPROXY=off; fi\n");
    home.write(u".config/go/env"_s, "GOFLAGS=-mod=mod\n");
    const QString out = QString::fromUtf8(runGoconf(home.host(), {"env", "GOFLAGS", "GOPROXY"}).out);
    const QStringList lines = out.split(u'\n');
    const auto lineWith = [&](const QString &text) { return lines.filter(text).value(0); };
    QVERIFY2(lineWith(u".bash_profile:1"_s).endsWith(u"-v  (read from the file, not seen running)"_s),
             qPrintable(out));
    QVERIFY2(lineWith(u".bash_profile:2"_s).endsWith(u"off  (only on a condition)"_s), qPrintable(out));
    QVERIFY2(lineWith(u"go/env:1"_s).endsWith(u"-mod=mod"_s), qPrintable(out));
    // A shell that was traced is seen running.
    const QByteArray traced = runGoconf(home.host(), {"env", "--view", "terminal", "GOFLAGS"}).out;
    QVERIFY2(!traced.contains("not seen running"), traced.constData());
}

void ExplainTest::helpIsToldOfNamesOnly()
{
    const TempHome home;
    const QJsonObject named =
        runGoconf(home.host(), {"env", "--json", "GOPROXY"}).json().value(u"variables"_s)[0].toObject();
    const QJsonObject help = named.value(u"help"_s).toObject();
    QCOMPARE(help.keys(), QStringList({u"brief"_s, u"default"_s, u"mistakes"_s, u"text"_s}));
    const QJsonObject other =
        runGoconf(home.host(), {"env", "--json", "EDITOR"}).json().value(u"variables"_s)[0].toObject();
    QVERIFY(!other.contains(u"help"_s));
    for (const QJsonValue &variable :
         runGoconf(home.host(), {"env", "--json"}).json()[u"variables"_s].toArray())
        QVERIFY(!variable.toObject().contains(u"help"_s));
    const QString text = QString::fromUtf8(runGoconf(home.host(), {"env", "GOPROXY"}).out).simplified();
    for (const QString &key : {u"brief"_s, u"default"_s})
        QVERIFY2(text.contains(help.value(key).toString().simplified()), qPrintable(text));
    for (const QJsonValue &mistake : help.value(u"mistakes"_s).toArray())
        QVERIFY2(text.contains(mistake.toString().simplified()), qPrintable(text));
}

void ExplainTest::proseFitsEightyColumns_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("English") << QByteArray("C");
    QTest::newRow("Chinese") << QByteArray("zh_CN.UTF-8");
}

void ExplainTest::proseFitsEightyColumns()
{
    QFETCH(QByteArray, locale);
    const TempHome home;
    Host host = home.host();
    host.environment.set("LC_ALL", locale);
    host.environment.set("GOFLAGS", "mod");
    host.environment.set("GOPROXY", "goproxy");
    QByteArrayList names;
    for (const QJsonValue &variable : runGoconf(host, {"env", "--json"}).json()[u"variables"_s].toArray())
        names.append(variable.toObject().value(u"name"_s).toString().toUtf8());
    const QString out = QString::fromUtf8(runGoconf(host, QByteArrayList{"env"} + names).out);
    bool inHelp = false;
    for (const QString &line : out.split(u'\n')) {
        // The rows of the ladder are as long as their paths and values.
        inHelp = line.isEmpty() || (inHelp && line.startsWith(u"  "_s));
        if (inHelp)
            QVERIFY2(columnsOf(line) <= 80, qPrintable(line));
    }
}

void ExplainTest::helpFitsEightyColumns()
{
    QFETCH(QByteArray, locale);
    const TempHome home;
    Host host = home.host();
    host.environment.set("LC_ALL", locale);
    for (const char *command :
         {"", "env", "set", "unset", "path", "path add", "path remove", "history", "undo", "completion"}) {
        QByteArrayList arguments = QByteArray(command).split(' ');
        arguments.removeAll(QByteArray());
        const QString help = QString::fromUtf8(runGoconf(host, arguments + QByteArrayList{"--help"}).out);
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(columnsOf(line) <= 80, qPrintable(line));
    }
}

void ExplainTest::otherViewpointsAreTold()
{
    const TempHome home;
    home.write(u".bash_profile"_s, "export GOFLAGS=-v\n");
    Host host = home.host();
    host.environment.set("GOFLAGS", "-x");
    const QString out = QString::fromUtf8(runGoconf(host, {"env", "GOFLAGS"}).out).simplified();
    QVERIFY2(out.contains(u"in a new terminal, GOFLAGS is -v"_s), qPrintable(out));
    QVERIFY2(out.contains(u"in programs started from the desktop, GOFLAGS is not set"_s), qPrintable(out));
}

void ExplainTest::anEmptyVariableIsSeen()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("GOFLAGS", "");
    const QString out = QString::fromUtf8(runGoconf(host, {"env", "GOFLAGS"}).out).simplified();
    QVERIFY2(out.contains(u"process (set, but empty)"_s), qPrintable(out));
}

/// Go passes over the line, which looks right in an editor.
void ExplainTest::aByteOrderMarkIsNamed()
{
    const TempHome home;
    home.write(u".config/go/env"_s, "\xef\xbb\xbfGOFLAGS=-x\nGOPRIVATE=x.com\n");
    const GoconfRun run = runGoconf(home.host(), {"env", "GOFLAGS"});
    QVERIFY2(run.err.contains("go/env:1: go passes over this line: an invisible byte order mark"),
             run.err.constData());
    QVERIFY(!run.out.contains("-x"));
}

void ExplainTest::everyChineseReadsTheSame()
{
    const TempHome home;
    Host host = home.host();
    QByteArrayList answers;
    for (const char *locale : {"zh_CN.UTF-8", "zh_TW.UTF-8", "zh_HK", "zh"}) {
        host.environment.set("LC_ALL", locale);
        answers.append(runGoconf(host, {"env", "GOFLAGS"}).out);
        QCOMPARE(answers.constLast(), answers.constFirst());
    }
    QVERIFY(QString::fromUtf8(answers.constFirst()).contains(u"。"_s));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "Explain.moc"
