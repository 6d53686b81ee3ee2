// SPDX-License-Identifier: MIT
// The same proxies are asked, in the same order and with the same end, as every go at hand asks them.
#include "ProxyLab.h"
#include "support/RealGo.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// The code that our error should have for what go says.
ErrorCode codeOf(const QByteArray &words)
{
    if (words.contains("GOPROXY=off"))
        return ErrorCode::Refused;
    if (words.contains(": 404 ") || words.contains(": 410 "))
        return ErrorCode::NotFound;
    return words.contains(": 403 ") ? ErrorCode::PermissionDenied : ErrorCode::Network;
}

} // namespace

class ProxyChainAsGoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChainEndsAsWithGo();
};

void ProxyChainAsGoTest::everyChainEndsAsWithGo()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    const QStringList executables = RealGo::executables();
    const QVector<QVector<LabEntry>> chains = ProxyLab::randomChains(60);
    for (qsizetype i = 0; i < chains.size(); ++i) {
        ProxyLab lab;
        const QByteArray goProxy = lab.chain(chains.at(i), listPath);
        const Result<ModuleProxyChain::Answer> ours = lab.open(goProxy).get(toolchain, "@v/list", 1000);
        const QByteArray asked = lab.asked(listPath);
        // One go a chain, every go in its turn.
        const RealGo go(executables.at(i % executables.size()));
        Environment environment = lab.home.host().environment;
        environment.set("GOPROXY", goProxy);
        environment.set("GOTOOLCHAIN", "local");
        environment.set("GOFLAGS", "-mod=mod");
        const ProcessOutput theirs =
            go.run({"list", "-m", "-versions", toolchain}, environment, lab.home.home());
        const QByteArray what = go.executable().toUtf8() + ' ' + goProxy + '\n' + theirs.standardError;
        QVERIFY2(lab.asked(listPath) == asked, what);
        QVERIFY2(ours.has_value() == (theirs.exitCode == 0), what);
        if (!ours)
            QVERIFY2(ours.error().code == codeOf(theirs.standardError), what + described(ours.error()));
    }
}

QTEST_GUILESS_MAIN(ProxyChainAsGoTest)
#include "ProxyChainAsGo.moc"
