// SPDX-License-Identifier: MIT
#include "env/grammar/ArchitectureLevel.h"
#include "env/grammar/AuthCommands.h"
#include "env/grammar/GlobList.h"
#include "env/grammar/GlobPattern.h"
#include "env/grammar/GoFlags.h"
#include "env/grammar/GoText.h"
#include "env/grammar/ProxyList.h"
#include "env/grammar/QuotedList.h"
#include "env/grammar/SumDbName.h"
#include "env/grammar/ToolchainFacts.h"
#include "env/grammar/ToolchainName.h"
#include "env/grammar/VcsRules.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace goconf;

/// What the grammars read out of valid values. What they refuse stands in GoRefusals, next to the real go.
class TestGrammars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsJoinedIsSplitAgain();
    void proxyListKeepsOrderAndSeparators();
    void sumDbNameKnowsItsKey();
    void toolchainNameHasAMode();
    void globListDropsNothingButSlashesAndGaps();
    void globsAreWellFormed_data();
    void globsAreWellFormed();
    void vcsRulesAndAuthCommandsAreTrimmed();
    void wordsAreDividedAndShown();
    void lastFlagCounts();
    void whiteSpaceIsUnicodes();
    void factsFollowTheRelease();
    void levelsFollowTheRelease();
};

void TestGrammars::whatIsJoinedIsSplitAgain()
{
    constexpr quint32 seed = 7;
    QRandomGenerator random(seed);
    const QByteArray alphabet = "ab =-'\"\t\xC3\xA9";
    for (int round = 0; round < 2000; ++round) {
        QByteArrayList fields;
        for (int count = random.bounded(5); count > 0; --count) {
            QByteArray field;
            for (int length = random.bounded(1, 6); length > 0; --length)
                field.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
            fields.append(field);
        }
        const bool impossible = std::any_of(fields.cbegin(), fields.cend(), [](const QByteArray &field) {
            return field.contains('\'') && field.contains('"');
        });
        const QByteArray joined = QuotedList::join(fields);
        if (impossible) {
            QCOMPARE(joined, fields.join(' '));
            continue;
        }
        const auto again = QuotedList::split(joined);
        QVERIFY2(again, joined + " (seed 7)");
        QCOMPARE(*again, fields);
    }
}

void TestGrammars::wordsAreDividedAndShown()
{
    QCOMPARE(*QuotedList::split(" a 'b c'\t\"d'\"e"), QByteArrayList({"a", "b c", "d'", "e"}));
    QVERIFY(!QuotedList::split("a 'b"));
    QCOMPARE(QuotedList::join({"a", "b c", "d'"}), QByteArray("a 'b c' \"d'\""));
}

void TestGrammars::proxyListKeepsOrderAndSeparators()
{
    const auto list = ProxyList::parse(" a.example | https://u:p@b.example:8/x,,direct,c.example", Os::Linux);
    QVERIFY(list);
    QCOMPARE(list->items().size(), 3);
    QCOMPARE(list->items().at(0).text, QByteArray("a.example"));
    QCOMPARE(list->items().at(0).url.scheme, QByteArray("https"));
    QVERIFY(list->items().at(0).anyErrorFallsThrough);
    QVERIFY(!list->items().at(1).anyErrorFallsThrough);
    QCOMPARE(list->items().at(1).url.host, QByteArray("b.example:8"));
    QCOMPARE(list->items().at(1).url.password, QByteArray("p"));
    QCOMPARE(list->items().at(1).url.path, QByteArray("/x"));
    QCOMPARE(list->items().at(2).kind, ProxyList::Item::Direct);
    QCOMPARE(list->ignored(), QByteArray("c.example"));
}

void TestGrammars::sumDbNameKnowsItsKey()
{
    const auto alias = SumDbName::parse("sum.golang.google.cn");
    QVERIFY(alias);
    QCOMPARE(alias->name, QByteArray("sum.golang.org"));
    QCOMPARE(alias->url, QByteArray("https://sum.golang.google.cn"));
    const auto complete = SumDbName::parse(SumDbName::parse("sum.golang.org")->key);
    QVERIFY(complete);
    QCOMPARE(complete->key, alias->key);
    QVERIFY(SumDbName::parse("off")->off);
}

void TestGrammars::toolchainNameHasAMode()
{
    QCOMPARE(ToolchainName::parse("auto")->toolchain, QByteArray("local"));
    QCOMPARE(ToolchainName::parse("auto")->mode, ToolchainName::Mode::Auto);
    QCOMPARE(ToolchainName::parse("local")->mode, ToolchainName::Mode::Fixed);
    QCOMPARE(ToolchainName::parse("go1.27.3-team+path")->toolchain, QByteArray("go1.27.3-team"));
    QCOMPARE(ToolchainName::parse("go1.27.3-team+path")->mode, ToolchainName::Mode::Path);
    QVERIFY(ToolchainName::parse("go1.20"));
    QVERIFY(!ToolchainName::parse("go1.20")->isOnlyALanguage());
    QVERIFY(ToolchainName::parse("go1.21")->isOnlyALanguage());
    QVERIFY(!ToolchainName::parse("go1.21rc2")->isOnlyALanguage());
}

void TestGrammars::globListDropsNothingButSlashesAndGaps()
{
    QCOMPARE(GlobList::parse("a.com/,, b.com ,").items(), (QByteArrayList{"a.com", " b.com "}));
}

void TestGrammars::globsAreWellFormed_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *glob, bool fine) { QTest::newRow(glob) << QByteArray(glob) << fine; };
    row("*.example.com/?", true);
    row("[a-z]", true);
    row("[^a]b", true);
    row("\\[", true);
    row("[\\]]", true);
    row("[", false);
    row("[]", false);
    row("[a", false);
    row("[a-", false);
    row("[-a]", false);
    row("a\\", false);
    row("[]a]", false);
}

void TestGrammars::globsAreWellFormed()
{
    QFETCH(QByteArray, glob);
    QFETCH(bool, fine);
    QCOMPARE(GlobPattern::isWellFormed(glob), fine);
}

void TestGrammars::vcsRulesAndAuthCommandsAreTrimmed()
{
    const auto rules = VcsRules::parse(" a.com : git | hg , private:all ");
    QVERIFY(rules);
    QCOMPARE(rules->rules().size(), 2);
    QCOMPARE(rules->rules().at(0).pattern, QByteArray("a.com"));
    QCOMPARE(rules->rules().at(0).allowed, (QByteArrayList{"git", "hg"}));
    const auto commands = AuthCommands::parse("git /x ; netrc", Os::Linux);
    QVERIFY(commands);
    QCOMPARE(commands->commands(), (QVector<QByteArrayList>{{"git", "/x"}, {"netrc"}}));
}

void TestGrammars::lastFlagCounts()
{
    const auto flags = GoFlags::parse("-tags=a --tags=b -trimpath", GoVersion(1, 27));
    QVERIFY(flags);
    QCOMPARE(flags->flags().size(), 3);
    QCOMPARE(flags->find("tags")->value, QByteArray("b"));
    QVERIFY(!flags->find("trimpath")->hasValue);
    QCOMPARE(flags->find("race"), nullptr);
}

void TestGrammars::whiteSpaceIsUnicodes()
{
    QCOMPARE(GoText::trimmed("\xC2\xA0 a b\xE3\x80\x80\n"), QByteArray("a b"));
    QCOMPARE(GoText::trimmed(" \t"), QByteArray());
    QCOMPARE(GoText::fields(" a\xE2\x80\x83 b\xE2\x80\x8B "), (QByteArrayList{"a", "b\xE2\x80\x8B"}));
    QVERIFY(GoText::isUtf8("\xE2\x80\x8B"));
    QVERIFY(!GoText::isUtf8("\xE2\x80"));
    QVERIFY(!GoText::isUtf8("\xC0\x80"));
}

void TestGrammars::factsFollowTheRelease()
{
    const GoVersion newest(1, 27);
    QVERIFY(toolchainfacts::ports(GoVersion(1, 25)).contains("windows/arm"));
    QVERIFY(!toolchainfacts::ports(GoVersion(1, 26)).contains("windows/arm"));
    QVERIFY(toolchainfacts::experiments(newest).contains("mapsplitgroup"));
    QVERIFY(!toolchainfacts::experiments(GoVersion(1, 26, 8)).contains("mapsplitgroup"));
    QVERIFY(toolchainfacts::flag("artifacts", GoVersion(1, 26)));
    QVERIFY(!toolchainfacts::flag("artifacts", GoVersion(1, 25, 9)));
    QCOMPARE(*toolchainfacts::flag("tags", newest), toolchainfacts::FlagShape::Value);
    QCOMPARE(*toolchainfacts::flag("buildvcs", newest), toolchainfacts::FlagShape::Other);
}

void TestGrammars::levelsFollowTheRelease()
{
    const auto takes = [](const char *name, const QByteArray &level, GoVersion go) {
        return ArchitectureLevel::check(*GoVariables::catalogue().find(name), level, go).has_value();
    };
    QVERIFY(takes("GORISCV64", "rva23u64", GoVersion(1, 25)));
    QVERIFY(!takes("GORISCV64", "rva23u64", GoVersion(1, 24, 9)));
    QVERIFY(takes("GORISCV64", "rva22u64", GoVersion(1, 23)));
    QVERIFY(takes("GOARM", "5,softfloat", GoVersion(1, 22)));
    QVERIFY(!takes("GOARM", "5,softfloat", GoVersion(1, 21, 13)));
    QVERIFY(ArchitectureLevel::checkedAtStart(GoVersion(1, 22)).contains("GOAMD64"));
    QVERIFY(!ArchitectureLevel::checkedAtStart(GoVersion(1, 23)).contains("GOAMD64"));
}

QTEST_GUILESS_MAIN(TestGrammars)
#include "Grammars.moc"
