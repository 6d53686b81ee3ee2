// SPDX-License-Identifier: MIT
// What is written of edits of variables that the registry holds, and what is told of that: the one value, the
// title, remarks, and conflicts with other programs.
#include "WindowsVariableCase.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

using Case = WindowsVariableCase;
constexpr auto registryUser = Case::registryUser;

} // namespace

class TestWindowsVariablePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is made of the list, that and nothing else is written, into the user's key, with its type.
    void anyListIsWrittenAsItStands()
    {
        const uint seed = 20261122;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const QByteArrayList entries{"%USERPROFILE%\\go\\bin",
                                     "C:\\Windows\\system32",
                                     "bin",
                                     "",
                                     "\"C:\\a;b\"",
                                     "C:\\x\\",
                                     "c:\\X",
                                     "%SystemRoot%"};
        for (int round = 0; round < rounds(100); ++round) {
            Case c;
            QByteArrayList list{"D:\\first"};
            for (uint i = random() % 8; i > 0; --i)
                list.append(entries.at(qsizetype(random() % uint(entries.size()))));
            c.put(c.of("PATH").set(registryUser, list.join(';')));
            QCOMPARE(c.of("PATH").wantedValue(registryUser), list.join(';'));
            const PlannedSet plan = c.plan();
            QVERIFY(plan.conflicts.isEmpty());
            QCOMPARE(plan.set.changes.size(), 1);
            const auto change = std::get<RegistryChange>(plan.set.changes.constFirst());
            QCOMPARE(change.key, RegistryHome::userKey);
            QCOMPARE(change.name, u"Path"_s);
            QCOMPARE(change.after->type, registry_type::expandable);
            QCOMPARE(RegistryText::of(change.after->data).text.toUtf8(), list.join(';'));
        }
    }

    /// The first of each thing that is done, and how many more of that.
    void theTitleSaysWhatIsDone()
    {
        Case c;
        c.draft.put(registryUser, {EnvEdit::Set, "IMP1", "one"});
        QCOMPARE(c.plan().set.title, u"Set IMP1 to one in your user variables"_s);
        c.draft.put(registryUser, {EnvEdit::Unset, "EDITOR", {}});
        QCOMPARE(c.plan().set.title,
                 u"Set IMP1 to one in your user variables; remove EDITOR from your user variables"_s);
        c.draft.put(registryUser, {EnvEdit::Unset, "TMP", {}});
        c.draft.put(registryUser, {EnvEdit::Unset, "TEMP", {}});
        c.draft.put(registryUser, {EnvEdit::Set, "IMP2", "two"});
        QCOMPARE(c.plan().set.title,
                 u"Set IMP1 to one in your user variables and 1 more; remove EDITOR from your user "
                 "variables and 2 more"_s);
    }

    /// The window edits the list itself, and sends nobody to the terminal.
    void aReplacedPathIsToldInTheWindowsWords()
    {
        Case c;
        c.draft.put(registryUser, {EnvEdit::Set, "Path", "C:\\elsewhere"});
        const Problems remarks = c.plan().remarks;
        QVERIFY(std::any_of(remarks.cbegin(), remarks.cend(), [](const Problem &remark) {
            return remark.severity == Severity::Error && remark.advice.startsWith(u"keep the folders"_s);
        }));
        for (const Problem &remark : remarks)
            QVERIFY2(!remark.advice.contains(u"goconf path"_s), qPrintable(remark.advice));
    }

    /// Another program took care of it: what is wanted is there, with the wanted type, or it is not.
    void onlyWhatIsWantedIsNoConflict()
    {
        Case c;
        c.put(c.of("EDITOR").set(registryUser, "vim"));
        c.home.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"vim"_s);
        QVERIFY(c.plan().conflicts.isEmpty());
        c.home.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"vim"_s, true);
        QCOMPARE(c.plan().conflicts.size(), 1);
        c.home.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"code --wait"_s, true);
        QCOMPARE(c.plan().conflicts.size(), 1);
        c.home.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"code --wait"_s);
        QVERIFY(c.plan().conflicts.isEmpty());
    }
};

GOCONF_UI_TEST_MAIN(TestWindowsVariablePlans)
#include "WindowsVariablePlans.moc"
