// SPDX-License-Identifier: MIT
// The variables of the registry as rows, and the entries of a list of folders.
#include "RegistryCase.h"
#include "change/RegistryType.h"
#include "models/WindowsPathModel.h"
#include "pages/variables/registry/RegistryFilter.h"
#include "pages/variables/registry/RegistryModel.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"
#include "widgets/ShownPath.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;
using Level = RegistryRow::Level;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

class TestRegistryModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsHaveBackslashesAndNamesTheirOwnSlashes()
    {
        const Host host = RegistryHome().host();
        QCOMPARE(shownPath(u"C:/Users/lena/go"_s, host), u"C:\\Users\\lena\\go"_s);
        QCOMPARE(shownPath(u"//server/share"_s, host), u"\\\\server\\share"_s);
        QCOMPARE(shownPath(u"HKEY_CURRENT_USER\\Environment\\a\u202eb"_s, host),
                 u"HKEY_CURRENT_USER\\Environment\\a\\u{202e}b"_s);
        QCOMPARE(shownPath(u"HKEY_CURRENT_USER\\Environment\\and/or"_s, host),
                 u"HKEY_CURRENT_USER\\Environment\\and/or"_s);
    }

    void rowsSayTypeValueAndWhatProgramsSee()
    {
        RegistryCase c;
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
        // Its editor counts.
        QCOMPARE(c.row("Path").listProblems.size(), 1);
        QVERIFY(!c.row("Path").listProblems.constFirst().message.contains(QRegularExpression(u"\\d"_s)));
        // What is found of the folders, nobody waits for.
        const QByteArray folder("C:\\Program Files\\Git\\cmd");
        QVERIFY(c.snapshot->folders.contains(folder));
        QVERIFY(!c.row("PATH", Level::System).severity);
        const auto looked =
            RegistrySnapshot::read(c.home.host(), {}, {{folder, WindowsPathCheck::Folder::Missing}}).value();
        QCOMPARE(looked->find(Level::System, "PATH")->severity, Severity::Warning);
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
        RegistryCase c;
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
        RegistryCase c;
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

    void changedNamesAreThoseThatDiffer()
    {
        RegistryCase c;
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
        RegistryCase c;
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
        QCOMPARE(model.warnings(), 2);
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
