// SPDX-License-Identifier: MIT
// Which Go a survey proposes: one that works stays, one that is there is chosen, else one is installed.
#include "setup/GoQuestion.h"
#include "SurveyLab.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class GoQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gos_data();
    void gos();
    void aWishedVersionIsLookedForFirst();
    void noReleaseOfThatLine();

private:
    const TempHome m_home;
    const Host m_host = m_home.host();
};

void GoQuestionTest::gos_data()
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

void GoQuestionTest::gos()
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

void GoQuestionTest::aWishedVersionIsLookedForFirst()
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

void GoQuestionTest::noReleaseOfThatLine()
{
    const SetupSurvey found = survey();
    const auto answer = GoQuestion(m_host, found).answer(*SdkWish::parse("1.22"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(GoQuestionTest)
#include "GoQuestion.moc"
