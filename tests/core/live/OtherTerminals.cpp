// SPDX-License-Identifier: MIT
// The view of a new terminal names the lines that only terminals without login come by.
#include "stores/Viewpoint.h"

#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class OtherTerminalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLinesThatLoginMisses_data();
    void namesTheLinesThatLoginMisses();
};

void OtherTerminalsTest::namesTheLinesThatLoginMisses_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("bashrc");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("PATH") << QByteArray("umask 022\n")
                          << QByteArray("\nexport PATH=/usr/local/go/bin:$PATH\n")
                          << QStringList{u".bashrc:2 gives PATH"_s};
    QTest::newRow("GOFLAGS") << QByteArray("export GOFLAGS=-v\n") << QByteArray("export GOFLAGS=-x\n")
                             << QStringList{u".bashrc:1 gives GOFLAGS"_s};
    QTest::newRow("sourced by login")
        << QByteArray(". ~/.bashrc\nPATH=$HOME/bin:$PATH\n")
        << QByteArray("export PATH=/usr/local/go/bin:$PATH GOFLAGS=-x\n") << QStringList();
    QTest::newRow("the same") << QByteArray("export PATH=/a:$PATH\n") << QByteArray("export PATH=/a:$PATH\n")
                              << QStringList();
    QTest::newRow("login only") << QByteArray("export PATH=/a:$PATH GOFLAGS=-x\n") << QByteArray("true\n")
                                << QStringList();
    QTest::newRow("nobody's business")
        << QByteArray("true\n") << QByteArray("export EDITOR=vi\n") << QStringList();
}

void OtherTerminalsTest::namesTheLinesThatLoginMisses()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, bashrc);
    QFETCH(QStringList, named);
    const TempHome home;
    home.write(u".profile"_s, profile);
    home.write(u".bashrc"_s, bashrc);
    Host host = home.host();
    host.loginShell = host.findExecutable(u"bash"_s);
    ViewpointOptions options;
    options.timeLimit = std::chrono::seconds(60);
    const Result<ViewpointReading> reading = readViewpoint(View::Terminal, host, options);
    QVERIFY(reading);
    QStringList found;
    for (const Problem &problem : reading->problems) {
        if (problem.message.contains(u"without login"_s))
            found.append(problem.message);
    }
    QCOMPARE(found.size(), named.size());
    for (qsizetype i = 0; i < named.size(); ++i)
        QVERIFY2(found.at(i).startsWith(home.home() + u'/' + named.at(i)), qPrintable(found.at(i)));
}

QTEST_GUILESS_MAIN(OtherTerminalsTest)
#include "OtherTerminals.moc"
