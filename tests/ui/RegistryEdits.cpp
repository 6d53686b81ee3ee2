// SPDX-License-Identifier: MIT
// What actions on variables of the registry mean for the draft and the registry.
#include "pages/variables/registry/RegistryEdits.h"

#include "RegistryCase.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "stores/windows/VariableExchange.h"
#include "support/WatchedApplication.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;
using Level = RegistryRow::Level;
using Pending = RegistryRow::Pending;

namespace {

RegistryChange onlyChange(const Result<ChangeSet> &set)
{
    if (!set || set->changes.size() != 1)
        qFatal("not one change");
    return std::get<RegistryChange>(set->changes.constFirst());
}

} // namespace

class TestRegistryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditKeepsTheTypeOrChangesItByChoice()
    {
        RegistryCase c;
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
        RegistryCase c;
        c.read();
        c.put(c.edits().set("A", "b", registry_type::text));
        QCOMPARE(c.row("A").pending, Pending::New);
        c.put(c.edits().remove("A"));
        QVERIFY(c.draft.isEmpty());
        QVERIFY(!c.snapshot->find(Level::User, "A"));
    }

    void renamingKeepsTypeAndValue()
    {
        RegistryCase c;
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
        RegistryCase c;
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
        RegistryCase c;
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
        RegistryCase here;
        here.home.furnish();
        here.home.remove(u"test="_s);
        here.read();
        const QByteArrayList files{VariableExchange::regFile(here.snapshot->userValues),
                                   VariableExchange::json(here.snapshot->userValues)};
        for (const QByteArray &file : files) {
            RegistryCase there;
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
        RegistryCase c;
        c.home.furnish();
        c.read();
        const QVector<EnvEdit> edits{
            {EnvEdit::Set, "FLAGS", "1"}, {EnvEdit::Set, "A", "1"}, {EnvEdit::Set, "a", "2"}};
        const RegistryEdits::Import import = c.edits().import(edits);
        QCOMPARE(import.passedOver.size(), 1);
        QCOMPARE(import.step.items.size(), 1);
        QCOMPARE(import.step.items.constFirst().edit.value, "2");
    }
};

GOCONF_UI_TEST_MAIN(TestRegistryEdits)
#include "RegistryEdits.moc"
