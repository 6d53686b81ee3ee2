// SPDX-License-Identifier: MIT
// Sentences of many hands, shown in one manner.
#include "base/Problem.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void adviceFollowsAColon();
    void sentencesKeepTheirDistance();
};

void ProblemTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inLine");
    QTest::addColumn<QString>("alone");
    const auto row = [](const char *name, const QString &text, const QString &inLine, const QString &alone) {
        QTest::newRow(name) << text << inLine << alone;
    };
    row("whole sentence", u"Take it out."_s, u"take it out"_s, u"Take it out."_s);
    row("small, no stop", u"take it out"_s, u"take it out"_s, u"Take it out."_s);
    row("variable", u"GOPATH must be absolute."_s, u"GOPATH must be absolute"_s,
        u"GOPATH must be absolute."_s);
    row("Go", u"Go knows no variable GOPROXI."_s, u"Go knows no variable GOPROXI"_s,
        u"Go knows no variable GOPROXI."_s);
    row("path", u"/home/u/.profile:2 is passed over"_s, u"/home/u/.profile:2 is passed over"_s,
        u"/home/u/.profile:2 is passed over."_s);
    row("file", u"go.env sets it"_s, u"go.env sets it"_s, u"go.env sets it."_s);
    row("command", u"goconf path add does that"_s, u"goconf path add does that"_s,
        u"goconf path add does that."_s);
    row("quoted", u"“x” is no level."_s, u"“x” is no level"_s, u"“x” is no level."_s);
    row("question", u"Did you mean GOPROXY?"_s, u"did you mean GOPROXY?"_s, u"Did you mean GOPROXY?"_s);
    row("comma", u"Here, it ends."_s, u"here, it ends"_s, u"Here, it ends."_s);
    row("Chinese", u"Go 不读取它。"_s, u"Go 不读取它"_s, u"Go 不读取它。"_s);
    row("Chinese, no stop", u"请删除它"_s, u"请删除它"_s, u"请删除它。"_s);
    row("Chinese name", u"“中文” is no level"_s, u"“中文” is no level"_s, u"“中文” is no level."_s);
    row("Chinese name as code", u"\u2068中文.reg\u2069 and 1 more"_s, u"\u2068中文.reg\u2069 and 1 more"_s,
        u"\u2068中文.reg\u2069 and 1 more."_s);
    row("Chinese about a name", u"“中文” 不是级别"_s, u"“中文” 不是级别"_s, u"“中文” 不是级别。"_s);
    row("empty", QString(), QString(), QString());
}

void ProblemTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, inLine);
    QFETCH(QString, alone);
    QCOMPARE(oneLine({Severity::Info, text, {}}), inLine);
    QCOMPARE(sentence(text), alone);
    QCOMPARE(sentence(alone), alone);
    QCOMPARE(oneLine({Severity::Info, alone, {}}), inLine);
}

void ProblemTest::adviceFollowsAColon()
{
    QCOMPARE(oneLine({Severity::Info, u"It is wrong."_s, u"Take it out."_s}), u"it is wrong: take it out"_s);
}

void ProblemTest::sentencesKeepTheirDistance()
{
    QCOMPARE(joinedSentences({u"It is wrong."_s, QString(), u"Take it out."_s}),
             u"It is wrong. Take it out."_s);
    QCOMPARE(joinedSentences({u"它不对。"_s, u"请删除它。"_s}), u"它不对。请删除它。"_s);
    QCOMPARE(joinedSentences({}), QString());
}

QTEST_GUILESS_MAIN(ProblemTest)
#include "Problem.moc"
