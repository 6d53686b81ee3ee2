// SPDX-License-Identifier: MIT
// A person who looks at this process is told where a new terminal or a program from the desktop sees
// something else, and only there.
#include "stores/Settings.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ViewpointDifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereOthersDiffer_data();
    void saysWhereOthersDiffer();
};

void ViewpointDifferencesTest::saysWhereOthersDiffer_data()
{
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<QByteArray>("bashrc");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<QByteArray>("goEnv");
    QTest::addColumn<QStringList>("said");
    const QString terminal = u"In a new terminal, GOFLAGS is "_s;
    const QString desktop = u"In programs started from the desktop, GOFLAGS is "_s;
    const QString both = u"In a new terminal and in programs started from the desktop, GOFLAGS is "_s;
    const QByteArray exports = "export GOFLAGS=-v\n";
    const auto row = [](const char *name, const QByteArray &process, const QByteArray &bashrc,
                        const QByteArray &session, const QByteArray &goEnv, const QStringList &said) {
        QTest::newRow(name) << process << bashrc << session << goEnv << said;
    };
    row("nowhere", "", "", "", "", {});
    row("everywhere the same", "-v", "", "GOFLAGS=-v\n", "", {});
    row("of a profile, not for the desktop", "-v", exports, "", "", {desktop + u"not set"_s});
    row("a newer profile", "", exports, "", "", {terminal + u"-v"_s});
    row("only here", "-v", "", "", "", {both + u"not set"_s});
    row("go's own file is read by all", "", "", "", "GOFLAGS=-v\n", {});
    row("elsewhere go's own file decides", "-x", "", "", "GOFLAGS=-v\n", {both + u"-v"_s});
    row("the same, and go's own file says so too", "-v", "", "", "GOFLAGS=-v\n", {});
    row("only of the session", "", "", "GOFLAGS=-v\n", "", {both + u"-v"_s});
    row("the profile over the session", "-x", exports, "GOFLAGS=-w\n", "",
        {terminal + u"-v"_s, desktop + u"-w"_s});
    row("not to be known without running it", "-x", "export GOFLAGS=$(cat ~/flags)\n", "", "",
        {desktop + u"not set"_s});
}

void ViewpointDifferencesTest::saysWhereOthersDiffer()
{
    QFETCH(QByteArray, process);
    QFETCH(QByteArray, bashrc);
    QFETCH(QByteArray, session);
    QFETCH(QByteArray, goEnv);
    QFETCH(QStringList, said);
    const TempHome home;
    home.write(u".bash_profile"_s, ". ~/.bashrc\n");
    home.write(u".bashrc"_s, bashrc);
    home.write(u".config/environment.d/50.conf"_s, session);
    home.write(u".config/go/env"_s, goEnv);
    Host host = home.host();
    if (!process.isEmpty())
        host.environment.set("GOFLAGS", process);
    const auto settings = Settings::read(host, View::Process);
    QVERIFY(settings);
    QStringList messages;
    for (const Problem &problem : settings->setting("GOFLAGS").problems) {
        if (problem.message.startsWith(u"In "_s))
            messages.append(problem.message);
    }
    QCOMPARE(messages, said);
    // What go does not know may be missing elsewhere.
    host.environment.set("EDITOR", "vi");
    QCOMPARE(Settings::read(host, View::Process)->setting("EDITOR").problems.size(), 0);
}

QTEST_GUILESS_MAIN(ViewpointDifferencesTest)
#include "ViewpointDifferences.moc"
