// SPDX-License-Identifier: MIT
// Which Go a project asks for: by its go.work, else its go.mod, as go finds and reads them.
#include "sdk/release/ProjectGo.h"

#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ProjectGoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDecides_data();
    void findsWhatDecides();
    void saysWhenThereIsNone();
    void goFindsTheSameFile();
};

void ProjectGoTest::findsWhatDecides_data()
{
    QTest::addColumn<QByteArray>("goWork"); // of p; "": none
    QTest::addColumn<QByteArray>("goMod");
    QTest::addColumn<QByteArray>("setting"); // GOWORK
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("wanted");
    const QByteArray none;
    QTest::newRow("go line") << none << QByteArray("module p\ngo 1.26.3\n") << none << u"p/go.mod"_s
                             << QByteArray("1.26.3");
    QTest::newRow("toolchain line") << none << QByteArray("module p\ngo 1.26.3\ntoolchain go1.27.1\n") << none
                                    << u"p/go.mod"_s << QByteArray("1.27.1");
    QTest::newRow("a language version")
        << none << QByteArray("module p\ngo 1.26\n") << none << u"p/go.mod"_s << QByteArray("1.26.0");
    QTest::newRow("a workspace") << QByteArray("go 1.27.0\nuse ./sub\n")
                                 << QByteArray("module p\ngo 1.26.3\n") << none << u"p/go.work"_s
                                 << QByteArray("1.27.0");
    QTest::newRow("GOWORK=off") << QByteArray("go 1.27.0\n") << QByteArray("module p\ngo 1.26.3\n")
                                << QByteArray("off") << u"p/go.mod"_s << QByteArray("1.26.3");
}

void ProjectGoTest::findsWhatDecides()
{
    QFETCH(QByteArray, goWork);
    QFETCH(QByteArray, goMod);
    QFETCH(QByteArray, setting);
    QFETCH(QString, file);
    QFETCH(QByteArray, wanted);
    const TempHome home;
    if (!goWork.isEmpty())
        home.write(u"p/go.work"_s, goWork);
    home.write(u"p/go.mod"_s, goMod);
    const QString below = home.write(u"p/sub/deep/x.go"_s, "package x\n").chopped(5);
    Host host = home.host();
    host.environment.set("GOWORK", setting);
    for (const QString &folder : {home.home() + u"/p"_s, below}) {
        const Result<ProjectGo> project = ProjectGo::find(host, folder);
        QVERIFY2(project, project ? "" : qPrintable(project.error().what));
        QCOMPARE(QDir::fromNativeSeparators(project->file), home.path(file));
        QCOMPARE(project->wanted.toByteArray(), wanted);
    }
}

void ProjectGoTest::saysWhenThereIsNone()
{
    const TempHome home;
    const QString folder = home.write(u"p/x"_s, {}).chopped(2);
    const Result<ProjectGo> none = ProjectGo::find(home.host(), folder);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    home.write(u"p/go.mod"_s, "module p\ngo banana\n");
    QCOMPARE(ProjectGo::find(home.host(), folder).error().code, ErrorCode::InvalidValue);
}

void ProjectGoTest::goFindsTheSameFile()
{
    QVERIFY2(!RealGo::executables().isEmpty(), RealGo::missing());
    const TempHome home;
    home.write(u"p/go.mod"_s, "module p\n\ngo 1.21.0\n");
    home.write(u"p/sub/x.go"_s, "package x\n");
    home.write(u"q/go.work"_s, "go 1.21.0\n\nuse ./m\n");
    home.write(u"q/m/go.mod"_s, "module m\n\ngo 1.21.0\n");
    for (const QString &executable : RealGo::executables()) {
        for (const QString &folder : {u"p"_s, u"p/sub"_s, u"q"_s, u"q/m"_s}) {
            Environment environment = home.host().environment;
            environment.set("GOTOOLCHAIN", "local");
            const QString path = home.home() + u'/' + folder;
            const QHash<QByteArray, QByteArray> theirs =
                RealGo::parse(RealGo(executable)
                                  .run({"env", "-json", "GOWORK", "GOMOD"}, environment, path)
                                  .standardOutput);
            const QByteArray work = theirs.value("GOWORK");
            const Result<ProjectGo> ours = ProjectGo::find(home.host(), path);
            QVERIFY2(ours, ours ? "" : qPrintable(ours.error().what));
            QCOMPARE(QFile::encodeName(ours->file), work.isEmpty() ? theirs.value("GOMOD") : work);
        }
    }
}

QTEST_GUILESS_MAIN(ProjectGoTest)
#include "ProjectGo.moc"
