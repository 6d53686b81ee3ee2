// SPDX-License-Identifier: MIT
// HOME is another user's folder, and the program lies in one of root's that this user may not enter: the part
// that asks servers works all the same. An ordinary user runs the same in folders of his own.
#include "GoconfRun.h"
#include "modules/ToolchainVersion.h"
#include "net/TransportLibrary.h"
#include "support/net/FaultServer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "/p/golang.org/toolchain/@v/list";

void copy(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s to %s", qPrintable(from), qPrintable(to));
}

/// The built goconf and its network part, alone in a folder that only its owner may enter.
class HiddenProgram
{
public:
    HiddenProgram()
        : m_program(m_folder.path(u"hidden/bin/goconf"_s))
    {
        const QString built = QString::fromUtf8(GOCONF_PROGRAM);
        copy(built, m_program);
        const QString part = networkPartOf(m_program);
        QDir().mkpath(QFileInfo(part).path());
        copy(networkPartOf(built), part);
        if (!QFile::setPermissions(m_folder.path(u"hidden"_s),
                                   QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("cannot close %s", qPrintable(m_folder.home()));
    }

    GoconfRun run(const Host &host, const QByteArrayList &arguments) const
    {
        QProcess process;
        prepareGoconf(process, host, arguments);
        process.setProgram(m_program);
        process.start();
        if (!process.waitForFinished(60'000))
            qFatal("goconf did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void removeNetworkPart() const { QFile::remove(networkPartOf(m_program)); }

private:
    static QString networkPartOf(const QString &program)
    {
        return TransportLibrary::fileOf(QFileInfo(program).path(), Os::current());
    }

    TempHome m_folder;
    QString m_program;
};

/// What stood in the way of the answer.
QByteArray problemsOf(const GoconfRun &run)
{
    return QJsonDocument(run.json().value(u"problems"_s).toArray()).toJson();
}

} // namespace

class AnothersHomeNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversAreAskedFromAHiddenFolder();
};

void AnothersHomeNetworkTest::serversAreAskedFromAHiddenFolder()
{
    const TempHome home;
    home.giveAway();
    Host host = home.host();
    const ToolchainVersion release{*GoVersion::parse("go1.99.1"), host.os.goName(), host.architecture};
    FaultServer server;
    server.serve(list, release.moduleVersion() + '\n');
    host.environment.set("GOPROXY", server.url("/p").toEncoded());
    host.environment.set("GOTOOLCHAIN", "local");
    const HiddenProgram program;
    const QByteArrayList arguments{"sdk", "available", "--json", "--from", "goproxy"};
    const GoconfRun run = program.run(host, arguments);
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.json().value(u"source"_s).toString() == u"goproxy"_s, problemsOf(run).constData());
    QCOMPARE(server.count(list), 1);
    // It was asked with the rights of the home's owner.
    QCOMPARE(QFileInfo(*host.cacheDir()).ownerId(), QFileInfo(home.home()).ownerId());
    // And with that very part: there is no other one.
    program.removeNetworkPart();
    const QByteArray problems = problemsOf(program.run(host, arguments));
    QVERIFY2(problems.contains("network part of this program cannot be loaded"), problems.constData());
}

QTEST_GUILESS_MAIN(AnothersHomeNetworkTest)
#include "AnothersHomeNetwork.moc"
