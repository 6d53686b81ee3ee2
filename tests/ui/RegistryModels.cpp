// SPDX-License-Identifier: MIT
// The variables of the registry as rows, and what actions on them mean for the draft and the registry.
#include "RegistryHome.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "models/WindowsPathModel.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "pages/variables/registry/RegistryFilter.h"
#include "pages/variables/registry/RegistryModel.h"
#include "stores/windows/RegistryStore.h"
#include "stores/windows/VariableExchange.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"
#include "widgets/ShownPath.h"
#include "workspace/Draft.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;
using Level = RegistryRow::Level;
using Pending = RegistryRow::Pending;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

namespace {

/// A registry, a draft, and what the window makes of both.
struct Case
{
    RegistryHome home;
    Draft draft;
    std::shared_ptr<const RegistrySnapshot> snapshot;

    void read() { snapshot = RegistrySnapshot::read(home.host(), draft.items()).value(); }
    RegistryEdits edits() { return {*snapshot, Level::User}; }
    void put(const RegistryEdits::Step &step)
    {
        draft.putItems(step.items, step.gone);
        read();
    }
    const RegistryRow &row(const QByteArray &name, Level level = Level::User)
    {
        const RegistryRow *found = snapshot->find(level, name);
        if (!found)
            qFatal("no row %s", name.constData());
        return *found;
    }
    Result<ChangeSet> plan()
    {
        QVector<EnvEdit> edits;
        for (const DraftItem &item : draft.items())
            edits.append(item.edit);
        return RegistryStore(home.host(), Level::User).plan(edits);
    }
    /// What Applier does to registry values.
    void apply()
    {
        const ChangeSet set = plan().value();
        for (const Change &change : set.changes) {
            const auto &registry = std::get<RegistryChange>(change);
            if (registry.after)
                home.write({registry.name, registry.after->type, registry.after->data});
            else
                home.remove(registry.name);
        }
        draft.settle(draft.items());
        read();
    }
    QVector<RegistryValue> values() { return home.registry().values(RegistryHome::userKey).value(); }
};

RegistryChange onlyChange(const Result<ChangeSet> &set)
{
    if (!set || set->changes.size() != 1)
        qFatal("not one change");
    return std::get<RegistryChange>(set->changes.constFirst());
}

} // namespace

class TestRegistryModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsHaveBackslashesAndNamesTheirOwnSlashes()
    {
        const Host host = RegistryHome().host();
        QCOMPARE(shownPath(u"C:/Users/lena/go"_s, host), u"C:\\Users\\lena\\go"_s);
        QCOMPARE(shownPath(u"//server/share"_s, host), u"\\\\server\\share"_s);
        QCOMPARE(shownPath(u"HKEY_CURRENT_USER\\Environment\\and/or"_s, host),
                 u"HKEY_CURRENT_USER\\Environment\\and/or"_s);
    }

    void rowsSayTypeValueAndWhatProgramsSee()
    {
        Case c;
        c.home.furnish();
        c.read();
        QCOMPARE(c.row("GOPATH").type, registry_type::expandable);
        QCOMPARE(c.row("GOPATH").raw, "%USERPROFILE%\\go");
        QCOMPARE(c.row("GOPATH").expanded, "C:\\Users\\lena\\go");
        QCOMPARE(c.row("GOPATH").seen, u"C:\\Users\\lena\\go"_s);
        QCOMPARE(c.row("EDITOR").seen, QString());
        // Names are equal whatever their case; the part of the user alone is shown.
        QCOMPARE(c.row("PATH").name, "Path");
        QVERIFY(!c.row("PATH").expanded.contains("system32"));
        QVERIFY(c.row("PATH").expanded.startsWith("C:\\Users\\lena\\go\\bin;"));
        QCOMPARE(c.row("PATH", Level::System).expanded,
                 "C:\\Windows\\system32;C:\\Windows;C:\\Program Files\\Git\\cmd");
        // A list with a relative entry, an unknown name, an odd type and an odd name want to be seen.
        for (const char *name : {"Path", "PROMPT_NOTE", "Flags", "test="})
            QVERIFY2(c.row(name).severity, name);
        QVERIFY(!c.row("JAVA_HOME").severity);
        QVERIFY(!c.snapshot->isSystemWritable);
        QVERIFY(!c.row("GITHUB_TOKEN").value.contains(u"ghp_"_s));
        QVERIFY(!c.row("GITHUB_TOKEN").searched.contains(u"ghp_"_s));
    }

    void theModelKeepsItsPromises()
    {
        const uint seed = 20261122;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        RegistryModel model;
        RegistryFilter filter(model);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        const QAbstractItemModelTester filterTester(&filter, Reporting::QtTest);
        Case c;
        c.home.furnish();
        c.read();
        for (int round = 0; round < rounds(40); ++round) {
            const QVector<RegistryRow> &rows = c.snapshot->rows;
            const QByteArray name = rows.at(qsizetype(random() % uint(rows.size()))).name;
            if (random() % 3 == 0)
                c.put(c.edits().remove(name));
            else if (random() % 2 == 0)
                c.put(c.edits().set("NEW" + QByteArray::number(random() % 5), "x", registry_type::text));
            else
                c.draft.undo();
            c.read();
            model.setRows(c.snapshot->rows);
            filter.setGroup(RegistryFilter::groups[random() % 3]);
            filter.setWords(random() % 2 ? u"go"_s : QString());
            QCOMPARE(model.rowCount(), int(c.snapshot->rows.size()));
        }
    }

    void theFilterFindsNamesValuesAndExpansions()
    {
        Case c;
        c.home.furnish();
        c.read();
        RegistryModel model;
        RegistryFilter filter(model);
        model.setRows(c.snapshot->rows);
        filter.setWords(u"LENA go"_s);
        QStringList names;
        for (int i = 0; i < filter.rowCount(); ++i)
            names.append(filter.index(i, RegistryModel::Name).data().toString());
        QCOMPARE(names, (QStringList{u"GOPATH"_s, u"Path"_s}));
        QCOMPARE(filter.index(0, RegistryModel::Type).data().toString(), u"Text with %NAME%"_s);
        QCOMPARE(filter.index(0, RegistryModel::Seen).data().toString(), u"C:\\Users\\lena\\go"_s);
        filter.setWords({});
        filter.setGroup(RegistryFilter::Group::System);
        QCOMPARE(filter.rowCount(), 4);
    }

    void anEditKeepsTheTypeOrChangesItByChoice()
    {
        Case c;
        c.home.furnish();
        c.read();
        c.put(c.edits().set("gopath", "%USERPROFILE%\\go;D:\\go", c.row("GOPATH").type));
        QCOMPARE(c.row("GOPATH").pending, Pending::Changed);
        QCOMPARE(c.row("GOPATH").expanded, "C:\\Users\\lena\\go;D:\\go");
        const RegistryChange kept = onlyChange(c.plan());
        QCOMPARE(kept.key, RegistryHome::userKey);
        QCOMPARE(kept.name, u"GOPATH"_s);
        QCOMPARE(kept.before->type, registry_type::expandable);
        QCOMPARE(kept.after->type, registry_type::expandable);
        QCOMPARE(RegistryText::of(kept.after->data).text, u"%USERPROFILE%\\go;D:\\go"_s);
        // Only the type: a change, too. Back to what is there: none.
        c.put(c.edits().set("GOPATH", "%USERPROFILE%\\go", registry_type::text));
        QCOMPARE(onlyChange(c.plan()).after->type, registry_type::text);
        QCOMPARE(c.row("GOPATH").expanded, "%USERPROFILE%\\go");
        c.put(c.edits().set("GOPATH", "%USERPROFILE%\\go", registry_type::expandable));
        QVERIFY(c.draft.isEmpty());
        QCOMPARE(c.row("GOPATH").pending, Pending::None);
    }

    void aNewOneIsExpandableWhereItHasNames()
    {
        QCOMPARE(RegistryEdits::fittingType("A", "b"), registry_type::text);
        QCOMPARE(RegistryEdits::fittingType("A", "100%"), registry_type::text);
        QCOMPARE(RegistryEdits::fittingType("A", "%USERPROFILE%\\x"), registry_type::expandable);
        QCOMPARE(RegistryEdits::fittingType("Path", "C:\\x"), registry_type::expandable);
        Case c;
        c.read();
        c.put(c.edits().set("A", "b", registry_type::text));
        QCOMPARE(c.row("A").pending, Pending::New);
        c.put(c.edits().remove("A"));
        QVERIFY(c.draft.isEmpty());
        QVERIFY(!c.snapshot->find(Level::User, "A"));
    }

    void renamingKeepsTypeAndValue()
    {
        Case c;
        c.home.furnish();
        c.read();
        c.put(c.edits().rename("TEMP", "TEMPORARY"));
        QCOMPARE(c.draft.changes(), 2);
        QCOMPARE(c.row("TEMP").pending, Pending::Removed);
        QCOMPARE(c.row("TEMPORARY").pending, Pending::New);
        c.apply();
        QVERIFY(!c.snapshot->find(Level::User, "TEMP"));
        QCOMPARE(c.row("TEMPORARY").type, registry_type::expandable);
        QCOMPARE(c.row("TEMPORARY").raw, "%USERPROFILE%\\AppData\\Local\\Temp");
    }

    void oddOnesAreOnlyRemoved()
    {
        Case c;
        c.home.furnish();
        c.read();
        for (const char *name : {"Flags", "test="}) {
            QVERIFY2(!RegistryEdits::isEditable(*c.snapshot, c.row(name)), name);
            c.put(c.edits().remove(name));
            QCOMPARE(c.row(name).pending, Pending::Removed);
        }
        QVERIFY(!RegistryEdits::isEditable(*c.snapshot, c.row("Path", Level::System)));
        c.apply();
        QVERIFY(!c.snapshot->find(Level::User, "Flags"));
        QVERIFY(!c.snapshot->find(Level::User, "test="));
    }

    void limitsAreToldBeforeAnythingIsAdded()
    {
        Case c;
        c.home.furnish();
        c.read();
        const auto worst = [&](const QByteArray &value, quint32 type) -> std::optional<Severity> {
            std::optional<Severity> result;
            for (const Problem &problem : RegistryEdits::problems(*c.snapshot, "NAME", value, type))
                result = qMax(result.value_or(problem.severity), problem.severity);
            return result;
        };
        const quint32 text = registry_type::text;
        const quint32 expandable = registry_type::expandable;
        QCOMPARE(worst(QByteArray(2047, 'x'), text), std::nullopt);
        QCOMPARE(worst(QByteArray(2048, 'x'), text), Severity::Warning);
        QCOMPARE(worst(QByteArray(32761, 'x'), text), Severity::Warning);
        QCOMPARE(worst(QByteArray(32762, 'x'), text), Severity::Error);
        QCOMPARE(worst("%USERPROFILE%", expandable), std::nullopt);
        QCOMPARE(worst("%USERPROFILE%", text), Severity::Info);
        QCOMPARE(worst("%NOBODY%", expandable), Severity::Warning);
        QCOMPARE(worst("", text), Severity::Info);
    }

    /// What is exported and imported elsewhere makes the same variables there, but those that are no text.
    void importBringsBackWhatWasExported()
    {
        Case here;
        here.home.furnish();
        here.home.remove(u"test="_s);
        here.read();
        const QByteArrayList files{VariableExchange::regFile(here.snapshot->userValues),
                                   VariableExchange::json(here.snapshot->userValues)};
        for (const QByteArray &file : files) {
            Case there;
            there.home.registry().setText(RegistryHome::userKey, u"path"_s, u"C:\\old"_s);
            there.read();
            const QVector<EnvEdit> edits = VariableExchange::read(file).value().edits;
            const RegistryEdits::Import import = there.edits().import(edits);
            QCOMPARE(import.same, 1); // TEMP
            there.put(import.step);
            there.apply();
            for (const RegistryValue &value : here.values()) {
                if (!isTextType(value.type))
                    continue;
                const RegistryRow &row = there.row(value.name.toUtf8());
                QCOMPARE(row.type, value.type);
                QCOMPARE(row.raw, RegistryText::of(value.data).text.toUtf8());
            }
            QCOMPARE(there.row("PATH").name, "path"); // keeps its spelling
            QVERIFY(there.edits().import(edits).step.items.isEmpty());
        }
    }

    void importPassesOverWhatItCannotReplace()
    {
        Case c;
        c.home.furnish();
        c.read();
        const QVector<EnvEdit> edits{
            {EnvEdit::Set, "FLAGS", "1"}, {EnvEdit::Set, "A", "1"}, {EnvEdit::Set, "a", "2"}};
        const RegistryEdits::Import import = c.edits().import(edits);
        QCOMPARE(import.passedOver.size(), 1);
        QCOMPARE(import.step.items.size(), 1);
        QCOMPARE(import.step.items.constFirst().edit.value, "2");
    }

    void changedNamesAreThoseThatDiffer()
    {
        Case c;
        c.home.furnish();
        const QVector<RegistryValue> before = c.values();
        c.home.registry().setText(RegistryHome::userKey, u"editor"_s, u"vim"_s);
        c.home.registry().setText(RegistryHome::userKey, u"NEW"_s, u"1"_s);
        c.home.remove(u"TMP"_s);
        // Only of the type: what programs see of it is another value then.
        c.home.registry().setText(RegistryHome::userKey, u"GOPATH"_s, u"%USERPROFILE%\\go"_s);
        QCOMPARE(changedNames(before, c.values()),
                 (QStringList{u"EDITOR"_s, u"GOPATH"_s, u"NEW"_s, u"TMP"_s}));
        QCOMPARE(changedNames(before, before), QStringList());
    }

    void entriesOfAListSayWhatIsWrong()
    {
        Case c;
        c.home.furnish();
        c.read();
        WindowsPathModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        const QByteArray list = c.row("Path").raw;
        const QVector<WindowsPathCheck::Entry> checks =
            WindowsPathCheck::check({"Path", list}, c.snapshot->environment,
                                    c.snapshot->foldersBefore(Level::User, "Path"), WindowsPathCheck::onDisk);
        QByteArrayList raw;
        for (const WindowsPathCheck::Entry &check : checks)
            raw.append(check.raw);
        QCOMPARE(raw.join(';'), list);
        model.setFolders(raw);
        model.setChecks(checks);
        const auto leadsTo = [&](int row) {
            return model.index(row).data(WindowsPathModel::LeadsToRole).toString();
        };
        const auto faults = [&](int row) {
            return model.index(row).data(WindowsPathModel::FaultsRole).toStringList().size();
        };
        QCOMPARE(leadsTo(0), u"C:\\Users\\lena\\go\\bin"_s);
        QCOMPARE(faults(0), 0);
        QCOMPARE(faults(2), 1); // a separator at the end
        QCOMPARE(faults(3), 1); // missing
        QVERIFY(model.index(3).data(WindowsPathModel::IsWarningRole).toBool());
        QCOMPARE(faults(4), 1); // relative
        QCOMPARE(faults(5), 2); // the same as the first one, and a separator at the end
        QCOMPARE(leadsTo(6), u"C:\\Program Files\\Vim;9"_s);
        // What moves keeps what is known of it until the next check.
        QVERIFY(model.moveRows({}, 3, 1, {}, 0));
        QCOMPARE(faults(0), 1);
        QCOMPARE(leadsTo(1), u"C:\\Users\\lena\\go\\bin"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"D:\\Tools"_s));
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryModels)
#include "RegistryModels.moc"
