// SPDX-License-Identifier: MIT
// The answers that a survey gives by itself: what works stays, what is broken is replaced, and only what
// nothing answers stays open.
#include "setup/GoQuestion.h"
#include "setup/ProxyQuestion.h"
#include "setup/SetupPlan.h"
#include "support/TempHome.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

enum class Is { Good, NoSumDb, Missing, Down, Lying };

ProbedProxy proxy(const QByteArray &address, Is is, int latency = 100)
{
    ProbedProxy probed;
    probed.address = address;
    probed.shown = QString::fromLatin1(address);
    probed.latency = std::chrono::milliseconds(latency);
    probed.isReachable = is != Is::Down;
    probed.hasSumDb = is != Is::Down && is != Is::NoSumDb;
    probed.bytes = is == Is::Good || is == Is::NoSumDb ? ProbedProxy::Bytes::Right
                   : is == Is::Lying                   ? ProbedProxy::Bytes::Wrong
                                                       : ProbedProxy::Bytes::Unknown;
    if (is == Is::Missing)
        probed.error = Error{ErrorCode::NotFound, u"not there"_s, {}};
    if (is == Is::Down)
        probed.error = Error{ErrorCode::Timeout, u"no answer"_s, {}};
    return probed;
}

Sdk sdk(const QString &path, GoVersion version, SdkSupport support, SdkKind kind = SdkKind::System)
{
    Sdk one;
    one.path = path;
    one.version = version;
    one.versionText = "go" + version.toByteArray();
    one.support = support;
    one.kind = kind;
    one.runs = SdkRuns::Yes;
    return one;
}

SetupTerminal bashThatFinds(const QString &root)
{
    SetupTerminal terminal{ShellKind::Bash, u"/bin/bash"_s, true, true};
    if (!root.isEmpty())
        terminal.go = GoOnPath::Found{GoOnPath::Found::Go, root + u"/bin/go"_s, root, SdkManager::None, {}};
    return terminal;
}

SetupSurvey survey()
{
    SetupSurvey one;
    one.terminals = {bashThatFinds({})};
    one.releases.releases = {{GoVersion(1, 27, 3), true, std::nullopt},
                             {GoVersion(1, 26, 8), true, std::nullopt}};
    one.modules.os = Os::Linux;
    one.modules.goSumDb = "sum.golang.org";
    return one;
}

} // namespace

class SetupQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data();
    void chains();
    void suggestions_data();
    void suggestions();
    void aWorkingChainStays();
    void aBrokenOneIsReplaced();
    void nobodyAnswersStaysOpen();
    void offlineNothingChanges();
    void anUnwritableHomeIsNotProposed();
    void windowsHasOneAnswerForAllTerminals();
    void pathsAreWrittenAsTheSystemDoes();
    void offlineNothingIsPlannedToBeFetched();
    void gos_data();
    void gos();
    void aWishedVersionIsLookedForFirst();
    void noReleaseOfThatLine();

private:
    const TempHome m_home;
    const Host m_host = m_home.host();
};

void SetupQuestions::chains_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<bool>("works");
    QTest::addRow("good") << QByteArray("https://good") << true;
    QTest::addRow("good, direct") << QByteArray("https://good,direct") << true;
    QTest::addRow("down, comma") << QByteArray("https://down,https://good") << false;
    QTest::addRow("down, pipe") << QByteArray("https://down|https://good") << true;
    QTest::addRow("has it not, comma") << QByteArray("https://missing,https://good") << true;
    QTest::addRow("lying first") << QByteArray("https://lying|https://good") << false;
    QTest::addRow("no checksums") << QByteArray("https://nosums") << false;
    QTest::addRow("down, direct") << QByteArray("https://down,direct") << false;
    QTest::addRow("direct, by decision") << QByteArray("direct") << true;
    QTest::addRow("off") << QByteArray("off") << false;
    QTest::addRow("never asked") << QByteArray("https://elsewhere") << false;
    QTest::addRow("refused by go") << QByteArray(",,") << false;
}

void SetupQuestions::chains()
{
    QFETCH(const QByteArray, chain);
    QFETCH(const bool, works);
    SetupSurvey found = survey();
    found.proxies = {proxy("https://good", Is::Good), proxy("https://nosums", Is::NoSumDb),
                     proxy("https://missing", Is::Missing), proxy("https://down", Is::Down),
                     proxy("https://lying", Is::Lying)};
    QCOMPARE(ProxyQuestion(m_host, found).works(chain), works);
}

void SetupQuestions::suggestions_data()
{
    QTest::addColumn<QVector<ProbedProxy>>("proxies");
    QTest::addColumn<bool>("hasDirectSumDb");
    QTest::addColumn<QByteArray>("suggested");
    using Proxies = QVector<ProbedProxy>;
    QTest::addRow("none") << Proxies{} << true << QByteArray();
    QTest::addRow("quickest two, behind pipes")
        << Proxies{proxy("https://a", Is::Good, 300), proxy("https://b", Is::Good, 100),
                   proxy("https://c", Is::Good, 200)}
        << true << QByteArray("https://b|https://c|direct");
    QTest::addRow("with checksums before quick")
        << Proxies{proxy("https://a", Is::NoSumDb, 10), proxy("https://b", Is::Good, 900)} << true
        << QByteArray("https://b|https://a|direct");
    QTest::addRow("without checksums not at all")
        << Proxies{proxy("https://a", Is::NoSumDb, 10), proxy("https://b", Is::Good, 900)} << false
        << QByteArray("https://b|direct");
    QTest::addRow("never a liar, nor one that is down")
        << Proxies{proxy("https://a", Is::Lying, 1), proxy("https://b", Is::Down, 1),
                   proxy("https://c", Is::Missing, 1)}
        << true << QByteArray();
}

void SetupQuestions::suggestions()
{
    QFETCH(const QVector<ProbedProxy>, proxies);
    QFETCH(const bool, hasDirectSumDb);
    QFETCH(const QByteArray, suggested);
    SetupSurvey found = survey();
    found.proxies = proxies;
    found.hasDirectSumDb = hasDirectSumDb;
    const ProxyQuestion question(m_host, found);
    QCOMPARE(question.suggested(), suggested);
    QVERIFY(suggested.isEmpty() || question.works(suggested));
}

void SetupQuestions::aWorkingChainStays()
{
    SetupSurvey found = survey();
    found.modules.goProxy = "https://slow,direct";
    found.proxies = {proxy("https://slow", Is::Good, 4000), proxy("https://quick", Is::Good, 10)};
    const auto answer = ProxyQuestion(m_host, found).answer({});
    QVERIFY(answer);
    QCOMPARE(answer->value, QByteArray());
    QVERIFY(!answer->isOpen);
    QCOMPARE(answer->alternatives, QVector<QByteArray>{"https://quick|https://slow|direct"});
    // Who asks for the quickest gets it.
    QCOMPARE(ProxyQuestion(m_host, found).answer("auto")->value,
             QByteArray("https://quick|https://slow|direct"));
    QCOMPARE(ProxyQuestion(m_host, found).answer("keep")->value, QByteArray());
}

void SetupQuestions::aBrokenOneIsReplaced()
{
    SetupSurvey found = survey();
    found.modules.goProxy = "https://down,direct";
    found.proxies = {proxy("https://down", Is::Down), proxy("https://good", Is::Good)};
    QCOMPARE(ProxyQuestion(m_host, found).answer({})->value, QByteArray("https://good|direct"));
    found.modules.goProxy = "off";
    const auto off = ProxyQuestion(m_host, found).answer({});
    QCOMPARE(off->value, QByteArray("https://good|direct"));
    QVERIFY2(off->why.contains(u"GOPROXY is off"_s), qPrintable(off->why));
    QCOMPARE(ProxyQuestion(m_host, found).answer("keep")->value, QByteArray());
    found.modules.goProxy = "https://down,direct";
    found.processGoProxy = "https://good";
    QCOMPARE(ProxyQuestion(m_host, found).answer({})->value, QByteArray("https://good"));
}

void SetupQuestions::nobodyAnswersStaysOpen()
{
    SetupSurvey found = survey();
    found.modules.goProxy = "https://lying";
    found.proxies = {proxy("https://lying", Is::Lying)};
    const auto answer = ProxyQuestion(m_host, found).answer({});
    QVERIFY(answer->isOpen);
    QCOMPARE(answer->value, QByteArray());
}

void SetupQuestions::offlineNothingChanges()
{
    SetupSurvey found = survey();
    found.isOffline = true;
    found.modules.goProxy = "https://down";
    const auto answer = ProxyQuestion(m_host, found).answer({});
    QCOMPARE(answer->value, QByteArray());
    QVERIFY(!answer->isOpen);
}

void SetupQuestions::anUnwritableHomeIsNotProposed()
{
    SetupSurvey found = survey();
    found.home.path = m_home.home();
    found.goPath.value = QFile::encodeName(m_home.home()) + "/missing/go";
    found.home.isWritable = false;
    const Result<SetupAnswers> answers = SetupAnswers::detect(m_host, found);
    QVERIFY(answers);
    QVERIFY(answers->goPath.isOpen);
    QCOMPARE(answers->goPath.value, QString());
    QCOMPARE(answers->goPath.alternatives, QVector<QString>());
}

void SetupQuestions::windowsHasOneAnswerForAllTerminals()
{
    SetupSurvey found = survey();
    found.terminals = {{SetupTerminal::onWindows, {}, true, true}};
    SetupWishes wishes;
    wishes.noGo = true;
    const Result<SetupAnswers> answers = SetupAnswers::detect(m_host, found, wishes);
    QVERIFY(answers);
    QCOMPARE(SetupAnswers::textOf(answers->terminals.value), u"every new terminal"_s);
    QVERIFY(answers->terminals.alternatives.isEmpty());
    QVERIFY(!answers->terminals.isOpen);
    wishes.shells = {ShellKind::Pwsh};
    QCOMPARE(SetupAnswers::detect(m_host, found, wishes).error().code, ErrorCode::InvalidValue);
}

void SetupQuestions::gos_data()
{
    QTest::addColumn<SetupSurvey>("found");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    using Kind = SetupGo::Kind;
    const Sdk old = sdk(u"/usr/lib/go"_s, GoVersion(1, 19, 8), SdkSupport::Ended, SdkKind::Distribution);
    const Sdk fresh = sdk(u"/usr/local/go"_s, GoVersion(1, 26, 8), SdkSupport::Supported);
    const auto row = [](const char *name, const SetupSurvey &found, Kind kind, const QString &path = {}) {
        QTest::addRow("%s", name) << found << int(kind) << path;
    };
    SetupSurvey found = survey();
    row("nothing there", found, Kind::Install);
    found.isOffline = true;
    row("nothing there, offline", found, Kind::None);
    found.sdks.sdks = {old};
    row("an old one, offline", found, Kind::Choose, old.path);
    found.isOffline = false;
    row("an old one that nobody finds", found, Kind::Install);
    found.sdks.sdks = {fresh, old};
    row("a supported one that nobody finds", found, Kind::Choose, fresh.path);
    found.terminals = {bashThatFinds(old.path)};
    row("an old one that works stays", found, Kind::Keep, old.path);
    found.sdks.sdks.last().problems = {{Severity::Error, u"damaged"_s, {}}};
    row("a damaged one is replaced", found, Kind::Choose, fresh.path);
    found.terminals.first().go =
        GoOnPath::Found{GoOnPath::Found::Shim, u"/home/u/.asdf/shims/go"_s, {}, SdkManager::Asdf, {}};
    row("a version manager stays", found, Kind::Keep);
    found.terminals = {bashThatFinds({})};
    found.sdks.sdks = {sdk(u"/cache"_s, GoVersion(1, 27, 3), SdkSupport::Supported, SdkKind::ModuleCache)};
    row("what go itself may throw away does not count", found, Kind::Install);
}

void SetupQuestions::gos()
{
    QFETCH(const SetupSurvey, found);
    QFETCH(const int, kind);
    QFETCH(const QString, path);
    const SetupAnswer<SetupGo> answer = GoQuestion(m_host, found).answer();
    QCOMPARE(int(answer.value.kind), kind);
    QCOMPARE(answer.value.path, path);
    QCOMPARE(answer.isOpen, answer.value.kind == SetupGo::Kind::None);
    QVERIFY(!answer.why.isEmpty());
    QVERIFY(!answer.alternatives.contains(answer.value));
    if (answer.value.kind == SetupGo::Kind::Install)
        QCOMPARE(answer.value.version, GoVersion(1, 27, 3));
}

void SetupQuestions::aWishedVersionIsLookedForFirst()
{
    SetupSurvey found = survey();
    const Sdk fresh = sdk(u"/usr/local/go"_s, GoVersion(1, 26, 8), SdkSupport::Supported);
    found.sdks.sdks = {fresh};
    const auto answered = [&](const QByteArray &text) {
        return GoQuestion(m_host, found).answer(*SdkWish::parse(text))->value;
    };
    QCOMPARE(answered("1.26.8").path, fresh.path);
    QCOMPARE(answered("1.26").path, fresh.path);
    QCOMPARE(int(answered("latest").kind), int(SetupGo::Kind::Install));
    QCOMPARE(answered("1.27").version, GoVersion(1, 27, 3));
    QCOMPARE(int(answered("./go.tar.gz").kind), int(SetupGo::Kind::File));
    found.terminals = {bashThatFinds(fresh.path)};
    QCOMPARE(int(answered("1.26.8").kind), int(SetupGo::Kind::Keep));
}

void SetupQuestions::noReleaseOfThatLine()
{
    const SetupSurvey found = survey();
    const auto answer = GoQuestion(m_host, found).answer(*SdkWish::parse("1.22"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
}

void SetupQuestions::pathsAreWrittenAsTheSystemDoes()
{
    const QString path = u"C:/users/u/go1.27.3"_s;
    for (const SetupGo::Kind kind : {SetupGo::Kind::Keep, SetupGo::Kind::Choose, SetupGo::Kind::File}) {
        const SetupGo go{kind, path, GoVersion(1, 27, 3)};
        const QString words = SetupAnswers::textOf(go, Os::Windows);
        QVERIFY2(words.endsWith("C:\\users\\u\\go1.27.3"_L1), qPrintable(words));
        QVERIFY(SetupAnswers::textOf(go, Os::Linux).endsWith(path));
    }
}

void SetupQuestions::offlineNothingIsPlannedToBeFetched()
{
    SetupSurvey found = survey();
    SetupAnswers answers;
    answers.go.value = {SetupGo::Kind::Install, {}, GoVersion(1, 27, 3)};
    QVERIFY(SetupPlan::make(m_host, found, answers));
    found.isOffline = true;
    const Result<SetupPlan> plan = SetupPlan::make(m_host, found, answers);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Network);
    QVERIFY2(plan.error().what.contains("1.27.3"_L1) && plan.error().what.contains("archive"_L1),
             qPrintable(plan.error().what));
}

QTEST_GUILESS_MAIN(SetupQuestions)
#include "SetupQuestions.moc"
