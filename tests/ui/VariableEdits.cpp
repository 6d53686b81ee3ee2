// SPDX-License-Identifier: MIT
// What actions on one variable mean for the draft, with what stands on the disk and what waits already.
#include "pages/variables/VariableEdits.h"

#include "support/TempHome.h"
#include "support/WatchedApplication.h"

#include <QTest>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goEnv = "go-env-file"_L1;
constexpr auto bash = "bash"_L1;

/// A throw-away home as a new terminal sees it, and a draft.
class Case
{
public:
    void write(const QString &path, const QByteArray &bytes) { m_home.write(path, bytes); }

    void read()
    {
        m_host = m_home.host();
        m_host.loginShell = u"/bin/bash"_s;
        Result<Settings> settings = Settings::read(m_host, View::Terminal);
        if (!settings)
            qFatal("the throw-away home cannot be read");
        m_snapshot = std::make_unique<MachineSnapshot>(*std::move(settings));
        m_snapshot->go = m_snapshot->settings.settings(m_snapshot->settings.names());
        m_snapshot->others = m_snapshot->settings.settings(m_snapshot->settings.otherNames());
    }

    VariableEdits of(const QByteArray &name)
    {
        m_setting = m_snapshot->settings.setting(name);
        return {m_host, *m_snapshot, draft, m_setting};
    }

    void put(const VariableEdits::Step &step) { draft.putItems(step.items, step.gone); }

    Draft draft;

private:
    test::TempHome m_home;
    Host m_host;
    std::unique_ptr<MachineSnapshot> m_snapshot;
    Setting m_setting;
};

} // namespace

class TestVariableEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who goes back to what stands there has nothing to apply.
    void whatStandsThereIsNoChange()
    {
        Case home;
        home.write(u".config/go/env"_s, "GOFLAGS=-v\n");
        home.read();
        home.put(home.of("GOFLAGS").set(goEnv, "-trimpath"));
        QCOMPARE(home.draft.changes(), 1);
        home.put(home.of("GOFLAGS").set(goEnv, "-v"));
        QVERIFY(home.draft.isEmpty());
        home.put(home.of("GOFLAGS").set(bash, "-x"));
        home.put(home.of("GOFLAGS").remove(bash));
        QVERIFY(home.draft.isEmpty());
    }

    /// Reset leaves nothing that would decide the value, neither what stands nor what waits.
    void resetForgetsWhatWaits()
    {
        Case home;
        home.write(u".config/go/env"_s, "GOFLAGS=-v\n");
        home.read();
        home.put(home.of("GOFLAGS").set(bash, "-x"));
        home.put(home.of("GOFLAGS").reset());
        QCOMPARE(home.draft.changes(), 1);
        QCOMPARE(home.draft.pending(goEnv, "GOFLAGS")->kind, EnvEdit::Unset);
        QVERIFY(home.of("GOFLAGS").reset().isEmpty());
    }

    void renameTakesWhatWaitsAlong()
    {
        Case home;
        home.write(u".bash_profile"_s, "export OF_MINE=old\n");
        home.read();
        home.put(home.of("OF_MINE").set(bash, "new"));
        home.put(home.of("OF_MINE").set(u"environment.d"_s, "there too"));
        home.put(home.of("OF_MINE").rename("OF_OURS"));
        QCOMPARE(home.draft.changes(), 3);
        QCOMPARE(home.draft.pending(bash, "OF_MINE")->kind, EnvEdit::Unset);
        QVERIFY(!home.draft.pending(u"environment.d"_s, "OF_MINE"));
        QCOMPARE(home.draft.pending(bash, "OF_OURS")->value, "new");
        QCOMPARE(home.draft.pending(u"environment.d"_s, "OF_OURS")->value, "there too");
    }

    /// Also what only waits hides a weaker place, and is taken away to make that one win.
    void whatWaitsHides()
    {
        Case home;
        home.read();
        home.put(home.of("GOFLAGS").set(bash, "-x"));
        QVERIFY(home.of("GOFLAGS").obstacles(goEnv, "-x").isEmpty());
        const QVector<Obstacle> obstacles = home.of("GOFLAGS").obstacles(goEnv, "-v");
        QCOMPARE(obstacles.size(), 1);
        QCOMPARE(obstacles.constFirst().store, bash);
        QVERIFY(obstacles.constFirst().isRemovable);
        home.put(home.of("GOFLAGS").setAndWin(goEnv, "-v"));
        QCOMPARE(home.draft.changes(), 1);
        QCOMPARE(home.draft.pending(goEnv, "GOFLAGS")->value, "-v");
    }

    /// The list that is edited is the one with what waits; what comes of it replaces that.
    void listsGoOnFromWhatWaits()
    {
        Case home;
        home.write(u".bash_profile"_s, "PATH=/one:/two:/usr/bin:/bin\n");
        home.read();
        home.put(home.of("PATH").set(bash, "/two:/one:/usr/bin:/bin"));
        QCOMPARE(home.of("PATH").wantedValue(bash), "/two:/one:/usr/bin:/bin");
        home.put(home.of("PATH").set(bash, "/one:/two:/usr/bin:/bin:/three"));
        QCOMPARE(home.of("PATH").wantedValue(bash), "/one:/two:/usr/bin:/bin:/three");
        QCOMPARE(home.draft.changes(), 1);
    }
};

GOCONF_UI_TEST_MAIN(TestVariableEdits)
#include "VariableEdits.moc"
