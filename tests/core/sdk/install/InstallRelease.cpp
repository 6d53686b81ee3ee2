// SPDX-License-Identifier: MIT
// A release from a site as go.dev is: what its list says, what the log says, and what is left when the site
// lies.
#include "InstallLab.h"

#include "sdk/install/ArchiveSource.h"
#include "support/net/TestClient.h"
#include "support/toolchain/ToolchainServer.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Large enough to come in many pieces.
FakeToolchain large()
{
    FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    toolchain.addSources(40, 50'000);
    return toolchain;
}

class ReleaseLab
{
public:
    ReleaseLab() { server.add(toolchain); }

    Result<SdkInstallation> install(ProofPolicy policy = ProofPolicy::Required,
                                    const SdkObserver &observer = {})
    {
        const HttpClient client = testClient(lab.home.host());
        ArchiveSource source(client, *ReleaseSite::at(client, server.releases().toEncoded()),
                             toolchain.version);
        return lab.install(*log, source, policy, observer);
    }
    /// Without a list of releases, as a plain mirror.
    void hideList()
    {
        m_hidesList = true;
        tamperArchive({});
    }
    QByteArray archivePath() const { return ToolchainServer::archivePath(toolchain.version); }
    void tamperArchive(const std::function<void(const ServedRequest &, ServedAnswer &)> &change)
    {
        server.tamper([path = archivePath(), hides = m_hidesList, change](const ServedRequest &request,
                                                                          ServedAnswer &answer) {
            if (hides && request.path == "/dl/")
                answer = ServedAnswer::text(404, "no list here\n");
            if (change && request.path == path)
                change(request, answer);
        });
    }

    InstallLab lab;
    FakeToolchain toolchain = large();
    ToolchainServer server;
    std::unique_ptr<ToldLog> log = std::make_unique<ToldLog>(toolchain);

private:
    bool m_hidesList = false;
};

} // namespace

class InstallRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsProvenByItsFiles();
    void aBrokenDownloadGoesOnWhereItStopped();
    void whatCannotBeProvenIsNotFetched_data();
    void whatCannotBeProvenIsNotFetched();
    void withoutAProofOnlyWhenWanted();
    void aSiteThatLiesLeavesNothing_data();
    void aSiteThatLiesLeavesNothing();
    void aStopAtAnyPointLeavesNothing();
};

void InstallRelease::aReleaseIsProvenByItsFiles()
{
    for (const bool listed : {true, false}) {
        ReleaseLab site;
        if (!listed)
            site.hideList();
        const Result<SdkInstallation> done = site.install();
        QCOMPARE(codeOf(done), u"done"_s);
        QCOMPARE(done->proofs.log, true);
        QCOMPARE(done->proofs.sha256, listed);
        QCOMPARE(filesOf(done->path), filesOf(site.toolchain, true));
        QCOMPARE(site.lab.content(), QStringList{u"go1.27.3"_s});
    }
}

void InstallRelease::aBrokenDownloadGoesOnWhereItStopped()
{
    ReleaseLab site;
    site.tamperArchive([](const ServedRequest &request, ServedAnswer &answer) {
        if (request.number == 0) {
            answer.saysLength = answer.body.size();
            answer.bodyBytes = answer.body.size() / 2;
            answer.ending = ServedAnswer::Ending::Close;
        }
    });
    QCOMPARE(codeOf(site.install()), u"done"_s);
    QVector<ServedRequest> requests = site.server.server().requests();
    requests.removeIf([&](const ServedRequest &request) { return request.path != site.archivePath(); });
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1).headers.value("Range"),
             "bytes=" + QByteArray::number(site.toolchain.archive().size() / 2) + '-');
}

void InstallRelease::whatCannotBeProvenIsNotFetched_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    for (const ErrorCode code : {ErrorCode::Network, ErrorCode::Timeout, ErrorCode::Refused})
        QTest::addRow("%s", errorCodeName(code).data()) << QString(errorCodeName(code)) << u"unproven"_s;
    QTest::addRow("unknown to the log") << u"not-found"_s << u"not-found"_s;
    QTest::addRow("a lie") << u"proof-failed"_s << u"proof-failed"_s;
    QTest::addRow("a stop") << u"cancelled"_s << u"cancelled"_s;
}

void InstallRelease::whatCannotBeProvenIsNotFetched()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, code);
    ReleaseLab site;
    for (int i = 0; i <= int(ErrorCode::Io); ++i) {
        if (errorCodeName(ErrorCode(i)) == answer)
            site.log = std::make_unique<ToldLog>(fail(ErrorCode(i), u"why"_s));
    }
    const QByteArray before = site.lab.home.fingerprint();
    QCOMPARE(codeOf(site.install()), code);
    QCOMPARE(site.lab.home.fingerprint(), before);
    // It may have been asked whether it has the archive: --unproven is offered only where that would help.
    for (const ServedRequest &request : site.server.server().requests())
        QVERIFY2(request.method == "HEAD" || request.path != site.archivePath(), request.path.constData());
}

void InstallRelease::withoutAProofOnlyWhenWanted()
{
    ReleaseLab site;
    site.log = std::make_unique<ToldLog>(ToldLog::unreachable());
    site.hideList();
    QCOMPARE(codeOf(site.install()), u"unproven"_s);
    const Result<SdkInstallation> done = site.install(ProofPolicy::WhereAvailable);
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(done->proofs.log, false);
    QCOMPARE(done->proofs.sha256, false);
    QVERIFY(done->proofs.missing);
}

void InstallRelease::aSiteThatLiesLeavesNothing_data()
{
    using Change = std::function<void(const ServedRequest &, ServedAnswer &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<QString>("code");
    const auto flip = [](const ServedRequest &, ServedAnswer &answer) {
        answer.body[answer.body.size() / 2] = char(answer.body.at(answer.body.size() / 2) ^ 1);
    };
    QTest::addRow("flipped, listed") << Change(flip) << true << u"proof-failed"_s;
    QTest::addRow("flipped") << Change(flip) << false << u"corrupt"_s;
    const auto shorter = [](const ServedRequest &, ServedAnswer &answer) { answer.body.chop(1000); };
    QTest::addRow("shorter, listed") << Change(shorter) << true << u"corrupt"_s;
    QTest::addRow("shorter") << Change(shorter) << false << u"corrupt"_s;
    const auto cut = [](const ServedRequest &, ServedAnswer &answer) {
        answer.saysLength = answer.body.size() + 1;
        answer.bodyBytes = 10;
        answer.ending = ServedAnswer::Ending::Close;
        answer.headers = {};
    };
    QTest::addRow("never whole") << Change(cut) << false << u"network"_s;
    const auto other = [](const ServedRequest &, ServedAnswer &answer) {
        FakeToolchain toolchain = large();
        toolchain.set("src/runtime/proc.go", "package runtime // evil\n");
        answer.body = toolchain.archive();
    };
    QTest::addRow("another good archive") << Change(other) << false << u"proof-failed"_s;
    QTest::addRow("another good archive, listed") << Change(other) << true << u"corrupt"_s;
    const auto page = [](const ServedRequest &, ServedAnswer &answer) {
        answer.body = "<!DOCTYPE html>\n<title>Log in</title>\n";
    };
    QTest::addRow("a web page") << Change(page) << false << u"unsupported"_s;
    const auto circle = [](const ServedRequest &request, ServedAnswer &answer) {
        answer = ServedAnswer::redirect(request.path);
    };
    QTest::addRow("a circle of redirects") << Change(circle) << false << u"network"_s;
    const auto gone = [](const ServedRequest &, ServedAnswer &answer) {
        answer = ServedAnswer::text(404, "gone\n");
    };
    QTest::addRow("not there") << Change(gone) << false << u"not-found"_s;
    const auto endless = [](const ServedRequest &, ServedAnswer &answer) {
        answer.headers = {};
        answer.endless = true;
    };
    QTest::addRow("without end") << Change(endless) << false << u"too-large"_s;
    QTest::addRow("without end, listed") << Change(endless) << true << u"too-large"_s;
}

void InstallRelease::aSiteThatLiesLeavesNothing()
{
    using Change = std::function<void(const ServedRequest &, ServedAnswer &)>;
    QFETCH(const Change, change);
    QFETCH(const bool, listed);
    QFETCH(const QString, code);
    ReleaseLab site;
    if (!listed)
        site.hideList();
    site.tamperArchive(change);
    const QByteArray before = site.lab.home.fingerprint();
    // Also when the user does without a proof that cannot be had: this one can.
    for (const ProofPolicy policy : {ProofPolicy::Required, ProofPolicy::WhereAvailable}) {
        QCOMPARE(codeOf(site.install(policy)), code);
        QCOMPARE(site.lab.home.fingerprint(), before);
    }
}

void InstallRelease::aStopAtAnyPointLeavesNothing()
{
    ReleaseLab site;
    const QByteArray before = site.lab.home.fingerprint();
    int reports = 0;
    for (int stopAt = 0;; ++stopAt) {
        std::stop_source stop;
        reports = 0;
        const auto progress = [&](const SdkProgress &) {
            if (reports++ == stopAt)
                stop.request_stop();
        };
        const Result<SdkInstallation> done =
            site.install(ProofPolicy::Required, {progress, stop.get_token()});
        if (reports <= stopAt) {
            QCOMPARE(codeOf(done), u"done"_s);
            break;
        }
        QCOMPARE(codeOf(done), u"cancelled"_s);
        QCOMPARE(site.lab.home.fingerprint(), before);
    }
    QVERIFY2(reports >= 3, "too few reports to stop at");
}

QTEST_GUILESS_MAIN(InstallRelease)
#include "InstallRelease.moc"
