// SPDX-License-Identifier: MIT
// What a plan for the registry holds: lists of folders, nothing that is there already, and what earlier plans
// lead to.
#include "stores/windows/RegistryStore.h"

#include "WindowsHome.h"
#include "change/RegistryText.h"
#include "change/ShownTarget.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Level = WindowsEnvironment::Level;

Q_DECLARE_METATYPE(goconf::EnvEdit)

namespace {

RegistryStore userStore(const WindowsHome &home)
{
    return {home.host(), Level::User};
}

} // namespace

class RegistryStorePlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsPath_data();
    void editsPath();
    void planningAgainIsEmpty();
    void isNotSwallowed();
    void titlesTellWhatIsDone();
    void goesOnWithAPlan();
};

void RegistryStorePlansTest::editsPath_data()
{
    QTest::addColumn<QString>("before"); // type and text; empty: no value
    QTest::addColumn<EnvEdit>("edit");
    QTest::addColumn<QString>("after");
    const auto edit = [](EnvEdit::Kind kind, const char *folder) { return EnvEdit{kind, "PATH", folder}; };
    QTest::newRow("first of all") << QString() << edit(EnvEdit::AddLast, "C:\\Go\\bin") << u"2C:\\Go\\bin"_s;
    QTest::newRow("front") << u"2%USERPROFILE%\\bin;C:\\a"_s << edit(EnvEdit::AddFirst, "C:\\Go\\bin")
                           << u"2C:\\Go\\bin;%USERPROFILE%\\bin;C:\\a"_s;
    QTest::newRow("back, plain text")
        << u"1C:\\a"_s << edit(EnvEdit::AddLast, "C:\\Go\\bin") << u"1C:\\a;C:\\Go\\bin"_s;
    QTest::newRow("there through a variable")
        << u"2%USERPROFILE%\\bin"_s << edit(EnvEdit::AddLast, "c:/users/DEV/bin/")
        << u"2%USERPROFILE%\\bin"_s;
    QTest::newRow("out through a variable")
        << u"2C:\\a;%userprofile%\\BIN\\"_s << edit(EnvEdit::RemoveItem, "C:\\Users\\dev\\bin")
        << u"2C:\\a"_s;
    QTest::newRow("the last one out") << u"1C:\\a"_s << edit(EnvEdit::RemoveItem, "C:\\a") << QString();
    QTest::newRow("none to take out") << u"1C:\\a"_s << edit(EnvEdit::RemoveItem, "C:\\b") << u"1C:\\a"_s;
    QTest::newRow("quoted stays") << u"1\"C:\\a;b\";C:\\c;"_s << edit(EnvEdit::AddLast, "C:\\d;e")
                                  << u"1\"C:\\a;b\";C:\\c;\"C:\\d;e\";"_s;
}

void RegistryStorePlansTest::editsPath()
{
    QFETCH(QString, before);
    QFETCH(EnvEdit, edit);
    QFETCH(QString, after);
    WindowsHome home;
    if (!before.isEmpty())
        home.registry().setText(home.userKey, u"Path"_s, before.sliced(1), before.front() == u'2');
    const Result<ChangeSet> plan = userStore(home).plan({edit});
    QVERIFY(plan);
    for (const Change &change : plan->changes) {
        const auto &registry = std::get<RegistryChange>(change);
        if (registry.after)
            QVERIFY(home.registry().write(registry.key,
                                          {registry.name, registry.after->type, registry.after->data}));
        else
            QVERIFY(home.registry().remove(registry.key, registry.name));
    }
    const std::optional<RegistryValue> value = *home.registry().value(home.userKey, u"PATH"_s);
    QCOMPARE(value ? QString::number(value->type) + RegistryText::of(value->data).text : QString(), after);
    QCOMPARE(plan->isEmpty(), before == after);
    QVERIFY(userStore(home).plan({edit})->isEmpty());
}

void RegistryStorePlansTest::planningAgainIsEmpty()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"1"_s);
    const RegistryStore store = userStore(home);
    QVERIFY(store.plan({{EnvEdit::Set, "A", "1"}, {EnvEdit::Unset, "B", {}}})->isEmpty());
    // There and back again.
    QVERIFY(store.plan({{EnvEdit::Set, "A", "2"}, {EnvEdit::Set, "A", "1"}})->isEmpty());
    QVERIFY(store.plan({{EnvEdit::Set, "N", "2"}, {EnvEdit::Unset, "n", {}}})->isEmpty());
    QVERIFY(
        store.plan({{EnvEdit::AddLast, "PATH", "C:\\x"}, {EnvEdit::RemoveItem, "PATH", "C:\\x"}})->isEmpty());
}

void RegistryStorePlansTest::isNotSwallowed()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\a;\"C:\\open quote"_s);
    const RegistryStore store = userStore(home);
    const auto textAfter = [&](EnvEdit::Kind kind) {
        const Result<ChangeSet> plan = store.plan({{kind, "PATH", "C:\\c;d"}});
        return RegistryText::of(std::get<RegistryChange>(plan->changes.first()).after->data).text;
    };
    QCOMPARE(textAfter(EnvEdit::AddLast), u"C:\\a;\"C:\\c;d\";\"C:\\open quote"_s);
    QCOMPARE(textAfter(EnvEdit::AddFirst), u"\"C:\\c;d\";C:\\a;\"C:\\open quote"_s);
    // It is told all the same, and mended by who takes that entry out.
    const Problems remarks = store.plan({{EnvEdit::AddLast, "PATH", "C:\\c"}})->remarks;
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().severity, Severity::Warning);
    QVERIFY2(remarks.first().message.contains("without its second"_L1), qPrintable(remarks.first().message));
    QCOMPARE(store.plan({{EnvEdit::RemoveItem, "PATH", "C:\\open quote"}})->remarks.size(), 0);
    // Two folders are not one.
    QCOMPARE(store.plan({{EnvEdit::AddLast, "PATH", "\"C:\\c\";C:\\d"}}).error().code,
             ErrorCode::InvalidValue);
}

void RegistryStorePlansTest::titlesTellWhatIsDone()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Foo"_s, u"1"_s);
    home.registry().setText(home.userKey, QString(), u"1"_s);
    const RegistryStore store(home.host(), WindowsEnvironment::Level::User);
    const auto plan = store.plan({{EnvEdit::Unset, "foo", {}}, {EnvEdit::Unset, "NOSUCH", {}}});
    QVERIFY(plan);
    QCOMPARE(plan->title, u"Remove foo from your user variables"_s);
    home.registry().setText(home.userKey, u"GOPATH\n"_s, u"1"_s);
    QCOMPARE(store.plan({{EnvEdit::Unset, "GOPATH\n", {}}})->title,
             u"Remove GOPATH\\n from your user variables"_s);
    const auto nameless = store.plan({{EnvEdit::Unset, "", {}}});
    QVERIFY(nameless);
    QCOMPARE(nameless->title, u"Remove the default value from your user variables"_s);
    QCOMPARE(shownTarget(targetOf(nameless->changes.first())),
             u"HKEY_CURRENT_USER\\Environment\\(default value)"_s);
    QCOMPARE(shownTarget(targetOf(plan->changes.first())), u"HKEY_CURRENT_USER\\Environment\\Foo"_s);
}

void RegistryStorePlansTest::goesOnWithAPlan()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"1"_s);
    const RegistryStore store = userStore(home);
    const Change file = FileChange{u"/x"_s, {}, FileImage{"x"}};
    const Result<ChangeSet> first =
        store.planAfter({file}, {{EnvEdit::Set, "A", "2"}, {EnvEdit::AddLast, "PATH", "C:\\a"}});
    QVERIFY(first);
    QCOMPARE(first->changes.size(), 3);
    QVERIFY(first->changes.first() == file);
    const Result<ChangeSet> second =
        store.planAfter(first->changes, {{EnvEdit::Set, "a", "3"}, {EnvEdit::AddLast, "PATH", "C:\\b"}});
    QVERIFY(second);
    QCOMPARE(second->changes.size(), 3);
    for (const Change &change : second->changes) {
        const auto *registry = std::get_if<RegistryChange>(&change);
        if (!registry)
            continue;
        const bool isA = registry->name == u'A';
        QCOMPARE(registry->before.has_value(), isA);
        QCOMPARE(registry->after->data, RegistryText::bytes(isA ? u"3" : u"C:\\a;C:\\b"));
    }
    // Back to where it was: nothing is left to do for that value.
    const Result<ChangeSet> third =
        store.planAfter(second->changes, {{EnvEdit::Set, "A", "1"}, {EnvEdit::Unset, "PATH", {}}});
    QVERIFY(third);
    QVERIFY(third->changes == QVector<Change>{file});
}

QTEST_GUILESS_MAIN(RegistryStorePlansTest)
#include "RegistryStorePlans.moc"
