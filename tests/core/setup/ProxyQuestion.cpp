// SPDX-License-Identifier: MIT
// Which GOPROXY a survey proposes: what works stays, what is broken is replaced by what answers.
#include "setup/ProxyQuestion.h"
#include "SurveyLab.h"
#include "support/TempHome.h"

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

} // namespace

class ProxyQuestionTest : public QObject
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

private:
    const TempHome m_home;
    const Host m_host = m_home.host();
};

void ProxyQuestionTest::chains_data()
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

void ProxyQuestionTest::chains()
{
    QFETCH(const QByteArray, chain);
    QFETCH(const bool, works);
    SetupSurvey found = survey();
    found.proxies = {proxy("https://good", Is::Good), proxy("https://nosums", Is::NoSumDb),
                     proxy("https://missing", Is::Missing), proxy("https://down", Is::Down),
                     proxy("https://lying", Is::Lying)};
    QCOMPARE(ProxyQuestion(m_host, found).works(chain), works);
}

void ProxyQuestionTest::suggestions_data()
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

void ProxyQuestionTest::suggestions()
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

void ProxyQuestionTest::aWorkingChainStays()
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

void ProxyQuestionTest::aBrokenOneIsReplaced()
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

void ProxyQuestionTest::nobodyAnswersStaysOpen()
{
    SetupSurvey found = survey();
    found.modules.goProxy = "https://lying";
    found.proxies = {proxy("https://lying", Is::Lying)};
    const auto answer = ProxyQuestion(m_host, found).answer({});
    QVERIFY(answer->isOpen);
    QCOMPARE(answer->value, QByteArray());
}

void ProxyQuestionTest::offlineNothingChanges()
{
    SetupSurvey found = survey();
    found.isOffline = true;
    found.modules.goProxy = "https://down";
    const auto answer = ProxyQuestion(m_host, found).answer({});
    QCOMPARE(answer->value, QByteArray());
    QVERIFY(!answer->isOpen);
}

QTEST_GUILESS_MAIN(ProxyQuestionTest)
#include "ProxyQuestion.moc"
