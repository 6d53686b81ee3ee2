// SPDX-License-Identifier: MIT
// What actions on one variable mean for the draft where the registry holds it, and what the page shows of it:
// the user's own part of PATH, names in any case, values with %NAME%.
#include "WindowsVariableCase.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "models/LadderPlaces.h"
#include "models/VariableRows.h"
#include "support/WatchedApplication.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

using Case = WindowsVariableCase;
constexpr auto registryUser = Case::registryUser;

} // namespace

class TestWindowsVariableEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathIsTheUsersOwnPart()
    {
        Case c;
        QCOMPARE(c.of("PATH").wantedValue(registryUser), c.ownPath());
        QCOMPARE(c.of("PATH").stores(), QStringList{registryUser});
        c.put(c.of("PATH").set(registryUser, c.ownPath()));
        QVERIFY(c.draft.isEmpty());
        c.put(c.of("PATH").set(registryUser, {})); // every entry was taken out
        QCOMPARE(c.draft.pending(registryUser, "Path")->kind, EnvEdit::Unset);
    }

    /// What another page wants to add is in the list that is edited, and is not added once more.
    void whatWaitsIsInTheList()
    {
        Case c;
        c.draft.put(registryUser, {EnvEdit::AddLast, "PATH", "C:\\new"});
        QCOMPARE(c.of("PATH").wantedValue(registryUser), c.ownPath() + ";C:\\new");
        c.put(c.of("PATH").set(registryUser, "C:\\new;" + c.ownPath()));
        QCOMPARE(c.draft.changes(), 1);
        c.put(c.of("PATH").set(registryUser, c.ownPath()));
        QVERIFY(c.draft.isEmpty());
    }

    /// Both pages mean the same value, however each spells its name.
    void namesAreOneInAnyCase()
    {
        Case c;
        c.draft.put(registryUser, {EnvEdit::AddLast, "PATH", "C:\\new"});
        c.draft.put(registryUser, {EnvEdit::Set, "Path", "C:\\a"});
        QCOMPARE(c.draft.changes(), 1);
        c.draft.put(registryUser, {EnvEdit::Set, "PATH", "C:\\b"});
        QCOMPARE(c.draft.changes(), 1);
        QCOMPARE(c.draft.pending(registryUser, "path")->value, "C:\\b");
        QCOMPARE(c.draft.about("pAtH").size(), 1);
        // Elsewhere a is not A.
        c.draft.put(u"bash"_s, {EnvEdit::Set, "a", "1"});
        c.draft.put(u"bash"_s, {EnvEdit::Set, "A", "1"});
        QCOMPARE(c.draft.about("a").size(), 1);
    }

    /// What stands between percent signs is edited as it is written, from wherever somebody begins.
    void referencesStayReferences()
    {
        Case c;
        const Setting setting = c.snapshot().settings.setting("GOPATH");
        QCOMPARE(setting.value, "C:\\Users\\lena\\go");
        QCOMPARE(c.of("GOPATH").wantedValue(registryUser), "%USERPROFILE%\\go");
        bool isThere = false;
        for (const LadderPlace &place : ladderPlaces(c.snapshot(), setting, c.home.host())) {
            if (place.store != registryUser)
                continue;
            isThere = true;
            QCOMPARE(place.exact, "%USERPROFILE%\\go");
        }
        QVERIFY(isThere);
    }

    /// What Windows expands is judged as Go gets it, by the type that the value has or will have.
    void whatIsJudgedIsWhatProgramsSee()
    {
        Case c;
        QCOMPARE(c.of("GOPATH").seen(registryUser, "%USERPROFILE%\\go2"), "C:\\Users\\lena\\go2");
        QCOMPARE(c.of("GOPATH").seen(registryUser, "%NOBODY%\\go"), "%NOBODY%\\go");
        QCOMPARE(c.of("GOPATH").seen(u"go-env-file"_s, "%USERPROFILE%\\go"), "%USERPROFILE%\\go");
        QCOMPARE(c.of("GOPROXY").seen(registryUser, "%USERPROFILE%"), "%USERPROFILE%"); // stays plain text
        QCOMPARE(c.of("GOBIN").seen(registryUser, "%USERPROFILE%\\bin"), "C:\\Users\\lena\\bin");
        c.draft.put(registryUser, {EnvEdit::Set, "GOBIN", "%USERPROFILE%", EnvEdit::Form::Text});
        QCOMPARE(c.of("GOBIN").seen(registryUser, "%USERPROFILE%"), "%USERPROFILE%");
    }

    /// Each level of PATH shows what stands in its own key, and all of them count.
    void eachLevelOfPathShowsItsOwnFolders()
    {
        Case c;
        for (const View view : {View::Terminal, View::Process}) {
            Host host = c.home.host();
            host.environment.set("PATH", c.snapshot().settings.setting("PATH").value);
            MachineSnapshot snapshot(Settings::read(host, view).value());
            const Setting path = snapshot.settings.setting("PATH");
            snapshot.others = {path};
            int levels = 0;
            for (const LadderPlace &place : ladderPlaces(snapshot, path, host)) {
                if (place.store != registryUser && place.store != "registry-system"_L1)
                    continue;
                ++levels;
                QVERIFY(place.state != LadderPlace::State::Aside);
                QCOMPARE(place.value.toUtf8(), place.exact);
                QCOMPARE(place.value.contains("%SystemRoot%"_L1), place.store == "registry-system"_L1);
            }
            QCOMPARE(levels, 2);
        }
    }

    /// Of a program that was started with another PATH, the keys that have one of its folders.
    void ofAnotherPathTheKeysThatHaveAFolderOfItCount()
    {
        Case c;
        Host host = c.home.host();
        host.environment.set("PATH", "C:\\elsewhere;c:/windows/");
        const MachineSnapshot snapshot(Settings::read(host, View::Process).value());
        const Setting path = snapshot.settings.setting("PATH");
        QHash<QString, LadderPlace::State> states;
        for (const LadderPlace &place : ladderPlaces(snapshot, path, host))
            states.insert(place.store, place.state);
        QCOMPARE(states.value(u"process"_s), LadderPlace::State::InEffect);
        QCOMPARE(states.value(u"registry-system"_s), LadderPlace::State::BuiltUpon);
        QCOMPARE(states.value(registryUser), LadderPlace::State::Hidden);
    }

    /// Of such values no program sees anything: they are listed with everything else in the registry.
    void whatIsNoVariableIsNotListedAmongThem()
    {
        Case c;
        c.home.write({QString(), registry_type::text, RegistryText::bytes(u"x"_s)});
        c.home.write({u"GOPROXY"_s, 4, QByteArray("\x2a\0\0\0", 4)});
        c.read();
        const QVector<VariableRow> rows = variableRows(c.snapshot(), VariableHelp(u"en"_s));
        QByteArrayList names;
        for (const VariableRow &row : rows)
            names.append(row.name);
        QVERIFY(names.contains("EDITOR"));
        for (const char *none : {"Flags", "test=", ""})
            QVERIFY2(!names.contains(none), none);
        // Go's own is there in any case, and its place says what stands there.
        QVERIFY(names.contains("GOPROXY"));
        const Setting proxy = c.snapshot().settings.setting("GOPROXY");
        for (const LadderPlace &place : ladderPlaces(c.snapshot(), proxy, c.home.host())) {
            if (place.store == registryUser)
                QCOMPARE(place.value, u"dword:0000002a"_s);
        }
    }

    /// It can only be removed, whether the page lists it or not.
    void whatIsNoVariableIsNotWrittenOver()
    {
        Case c;
        c.home.write({u"GOPROXY"_s, 4, QByteArray("\x2a\0\0\0", 4)});
        c.read();
        for (const QByteArray &name : {QByteArray("GOPROXY"), QByteArray("flags")}) {
            const VariableEdits edits = c.of(name);
            QVERIFY(edits.isOnlyRemoved(registryUser));
            QVERIFY(!edits.isOnlyRemoved(u"go-env-file"_s));
            QVERIFY(!edits.canRename());
            c.put(edits.remove(registryUser));
            QCOMPARE(c.draft.pending(registryUser, name)->kind, EnvEdit::Unset);
            QVERIFY(c.plan().conflicts.isEmpty());
            const Setting setting = c.snapshot().settings.setting(name);
            for (const LadderPlace &place : ladderPlaces(c.snapshot(), setting, c.home.host())) {
                if (place.store != registryUser)
                    continue;
                QVERIFY(!place.isEditable);
                QVERIFY(place.isRemovable);
            }
        }
        QVERIFY(!c.of("EDITOR").isOnlyRemoved(registryUser));
        QVERIFY(c.of("EDITOR").canRename());
    }

    /// The pages spell PATH in two ways and mean the same row.
    void whatWaitsIsMarkedInAnySpelling()
    {
        Case c;
        c.draft.put(registryUser, {EnvEdit::Unset, "editor", {}});
        c.draft.put(registryUser, {EnvEdit::Set, "Path", "C:\\a"});
        const VariableHelp help(u"en"_s);
        const QVector<VariableRow> before = variableRows(c.snapshot(), help);
        const QVector<VariableRow> rows = withDraft(before, c.snapshot(), c.draft, help);
        QCOMPARE(rows.size(), before.size());
        QByteArrayList pending;
        for (const VariableRow &row : rows) {
            if (row.isPending)
                pending.append(row.name);
        }
        QCOMPARE(pending, (QByteArrayList{"EDITOR", "PATH"}));
    }
};

GOCONF_UI_TEST_MAIN(TestWindowsVariableEdits)
#include "WindowsVariableEdits.moc"
