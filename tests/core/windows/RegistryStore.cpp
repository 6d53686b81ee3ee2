// SPDX-License-Identifier: MIT
// The variables of user and system: read as they are, planned as they are asked for, with nothing lost.
#include "stores/windows/RegistryStore.h"

#include "WindowsHome.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownTarget.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Level = WindowsEnvironment::Level;
using Form = EnvEdit::Form;

Q_DECLARE_METATYPE(goconf::EnvEdit)

class RegistryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRawAndExpanded();
    void keepsTypes_data();
    void keepsTypes();
    void keepsSpelling();
    void keepsBytesOfWhatIsTheSame();
    void imagesAreExact();
    void oddValuesCanOnlyBeRemoved_data();
    void oddValuesCanOnlyBeRemoved();
    void refusesNames_data();
    void refusesNames();
    void refusesValues_data();
    void refusesValues();
    void takesTheLongestValue();
    void warnsOfOldDialogs();
    void saysThatTextStaysText();
    void editsPath_data();
    void editsPath();
    void planningAgainIsEmpty();
    void refusesToBeSwallowed();
    void titlesTellWhatIsDone();
    void goesOnWithAPlan();
    void systemNeedsElevation();
    void sessionIsOnlyRead();
    void sayingSoWithoutARegistry();

private:
    static RegistryStore userStore(const WindowsHome &home) { return {home.host(), Level::User}; }
    /// The image that one edit leads to; fails where there is not exactly one change.
    static RegistryChange changeBy(const WindowsHome &home, const EnvEdit &edit)
    {
        const Result<ChangeSet> plan = userStore(home).plan({edit});
        if (!plan || plan->changes.size() != 1)
            qFatal("no single change: %s", plan ? "" : qPrintable(plan.error().what));
        return std::get<RegistryChange>(plan->changes.first());
    }
};

void RegistryStoreTest::readsRawAndExpanded()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"%USERPROFILE%\\go\\bin"_s, true);
    const Result<EnvSnapshot> snapshot = userStore(home).read();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->entries.size(), 2);
    const EnvEntry &temp = snapshot->entries.at(0);
    QCOMPARE(temp.name, QByteArray("TEMP"));
    QCOMPARE(temp.raw, QByteArray("%USERPROFILE%\\AppData\\Local\\Temp"));
    QCOMPARE(temp.value, QByteArray("C:\\Users\\dev\\AppData\\Local\\Temp"));
    QCOMPARE(temp.registryType, std::optional<quint32>(registry_type::expandable));
    QCOMPARE(temp.location.toString(), u"HKEY_CURRENT_USER\\Environment"_s);
    QVERIFY(temp.problems.isEmpty());
    const EnvEntry &path = snapshot->entries.at(1);
    QCOMPARE(path.raw, QByteArray("%USERPROFILE%\\go\\bin"));
    QCOMPARE(path.value, QByteArray("C:\\Windows\\system32;C:\\Windows;C:\\Users\\dev\\go\\bin"));
}

void RegistryStoreTest::keepsTypes_data()
{
    QTest::addColumn<QString>("before"); // type and text; empty: no value
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Form>("form");
    QTest::addColumn<quint32>("type");
    const quint32 text = registry_type::text;
    const quint32 expandable = registry_type::expandable;
    QTest::newRow("new") << QString() << QByteArray("x") << Form::Fitting << text;
    QTest::newRow("new with a variable") << QString() << QByteArray("%A%\\x") << Form::Fitting << expandable;
    QTest::newRow("new with a percent sign") << QString() << QByteArray("100%") << Form::Fitting << text;
    QTest::newRow("new, text by wish") << QString() << QByteArray("%A%") << Form::Text << text;
    QTest::newRow("new, expandable by wish")
        << QString() << QByteArray("x") << Form::Expandable << expandable;
    QTest::newRow("text stays") << u"1old"_s << QByteArray("%A%") << Form::Fitting << text;
    QTest::newRow("expandable stays") << u"2old"_s << QByteArray("x") << Form::Fitting << expandable;
    QTest::newRow("text by wish") << u"2old"_s << QByteArray("%A%") << Form::Text << text;
    QTest::newRow("expandable by wish") << u"1old"_s << QByteArray("x") << Form::Expandable << expandable;
    QTest::newRow("type alone") << u"1old"_s << QByteArray("old") << Form::Expandable << expandable;
}

void RegistryStoreTest::keepsTypes()
{
    QFETCH(QString, before);
    QFETCH(QByteArray, value);
    QFETCH(Form, form);
    QFETCH(quint32, type);
    WindowsHome home;
    if (!before.isEmpty())
        home.registry().setText(home.userKey, u"A1"_s, before.sliced(1), before.front() == u'2');
    const RegistryChange change = changeBy(home, {EnvEdit::Set, "A1", value, form});
    QVERIFY(change.after);
    QCOMPARE(change.after->type, type);
    QCOMPARE(change.after->data, RegistryText::bytes(QString::fromUtf8(value)));
    QCOMPARE(change.before.has_value(), !before.isEmpty());
}

void RegistryStoreTest::keepsSpelling()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"GoProxy"_s, u"direct"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Set, "GOPROXY", "off"}).name, u"GoProxy"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Unset, "goproxy", {}}).name, u"GoProxy"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Set, "GoFlags", "-v"}).name, u"GoFlags"_s);
}

void RegistryStoreTest::keepsBytesOfWhatIsTheSame()
{
    WindowsHome home;
    QVERIFY(home.registry().write(home.userKey, {u"A"_s, 1, QByteArray("x\0", 2)})); // without the final NUL
    const Result<ChangeSet> plan = userStore(home).plan({{EnvEdit::Set, "A", "x"}});
    QVERIFY(plan);
    QVERIFY(plan->isEmpty());
}

void RegistryStoreTest::imagesAreExact()
{
    WindowsHome home;
    const QByteArray images[] = {QByteArray("x\0", 2),          QByteArray("x\0\0\0", 4),
                                 QByteArray("x\0\0\0y\0", 6),   QByteArray("x\0\0\0\0\0", 6),
                                 QByteArray("x\0y", 3),         QByteArray(),
                                 QByteArray("\x3d\xd8\0\0", 4), QByteArray("x", 1)};
    for (const QByteArray &image : images) {
        QVERIFY(home.registry().write(home.userKey, {u"A"_s, 2, image}));
        const RegistryChange removed = changeBy(home, {EnvEdit::Unset, "A", {}});
        QVERIFY((removed.before == RegistryImage{2, image}));
        QVERIFY(!removed.after);
        const RegistryChange set = changeBy(home, {EnvEdit::Set, "A", "new"});
        QVERIFY((set.before == RegistryImage{2, image}));
        QVERIFY((set.after == RegistryImage{2, RegistryText::bytes(u"new")}));
    }
}

void RegistryStoreTest::oddValuesCanOnlyBeRemoved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("number") << u"N"_s << quint32(4) << ErrorCode::Refused;
    QTest::newRow("several texts") << u"M"_s << quint32(7) << ErrorCode::Refused;
    QTest::newRow("bytes") << u"B"_s << quint32(3) << ErrorCode::Refused;
    QTest::newRow("no type") << u"O"_s << quint32(0) << ErrorCode::Refused;
    QTest::newRow("unheard of") << u"U"_s << quint32(4711) << ErrorCode::Refused;
    QTest::newRow("no name") << QString() << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("equals sign") << u"test="_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("line break") << u"GOPATH\n"_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("blank before") << u" A"_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("blank behind") << u"A "_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("too long") << QString(260, u'x') << quint32(1) << ErrorCode::InvalidValue;
}

void RegistryStoreTest::oddValuesCanOnlyBeRemoved()
{
    QFETCH(QString, name);
    QFETCH(quint32, type);
    QFETCH(ErrorCode, code);
    WindowsHome home;
    const QByteArray data = QByteArray::fromHex("2a000000");
    QVERIFY(home.registry().write(home.userKey, {name, type, data}));
    const RegistryStore store = userStore(home);
    const Result<EnvSnapshot> snapshot = store.read();
    QVERIFY(snapshot);
    const EnvEntry &entry = snapshot->entries.last();
    QCOMPARE(entry.name, name.toUtf8());
    QCOMPARE(entry.effect, EntryEffect::None);
    QVERIFY(!entry.problems.isEmpty());
    QVERIFY(!entry.raw.isEmpty());
    for (const EnvEdit::Kind kind : {EnvEdit::Set, EnvEdit::AddFirst}) {
        const Result<ChangeSet> plan = store.plan({{kind, name.toUtf8(), "x"}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, code);
    }
    const RegistryChange removed = changeBy(home, {EnvEdit::Unset, name.toUtf8(), {}});
    QCOMPARE(removed.name, name);
    QVERIFY((removed.before == RegistryImage{type, data}));
}

void RegistryStoreTest::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("equals sign") << QByteArray("A=B");
    QTest::newRow("equals sign first") << QByteArray("=C:");
    QTest::newRow("line break") << QByteArray("A\nB");
    QTest::newRow("tabulator") << QByteArray("A\t");
    QTest::newRow("NUL") << QByteArray("A\0B", 3);
    QTest::newRow("DEL") << QByteArray("A\x7f");
    QTest::newRow("blank before") << QByteArray(" A");
    QTest::newRow("blank behind") << QByteArray("A\xc2\xa0");
    QTest::newRow("260 letters") << QByteArray(260, 'x');
    QTest::newRow("no Unicode") << QByteArray("A\xff");
}

void RegistryStoreTest::refusesNames()
{
    QFETCH(QByteArray, name);
    const Result<ChangeSet> plan = userStore(WindowsHome()).plan({{EnvEdit::Set, name, "x"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidValue);
    QVERIFY(userStore(WindowsHome()).plan({{EnvEdit::Set, QByteArray(259, 'x'), "x"}}));
    QVERIFY(userStore(WindowsHome()).plan({{EnvEdit::Set, "ProgramFiles(x86) 中", "x"}}));
}

void RegistryStoreTest::refusesValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << ErrorCode::InvalidValue;
    QTest::newRow("no Unicode") << QByteArray("a\xff") << ErrorCode::InvalidValue;
    // Counted in UTF-16: three bytes of the one, four of the other.
    QTest::newRow("too long") << QByteArray("中").repeated(32765) << ErrorCode::TooLarge;
    QTest::newRow("too long in pairs")
        << QByteArray("\xf0\x9f\x98\x80").repeated(16383) << ErrorCode::TooLarge;
}

void RegistryStoreTest::refusesValues()
{
    QFETCH(QByteArray, value);
    QFETCH(ErrorCode, code);
    const Result<ChangeSet> plan = userStore(WindowsHome()).plan({{EnvEdit::Set, "A", value}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
}

void RegistryStoreTest::takesTheLongestValue()
{
    const QByteArray value = QByteArray("中").repeated(32764);
    const RegistryChange change = changeBy(WindowsHome(), {EnvEdit::Set, "A", value});
    QCOMPARE(change.after->data.size(), 2 * 32765);
}

void RegistryStoreTest::warnsOfOldDialogs()
{
    WindowsHome home;
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", QByteArray(2047, 'x')}})->remarks.isEmpty());
    const Result<ChangeSet> plan = userStore(home).plan({{EnvEdit::Set, "A", QByteArray(2048, 'x')}});
    QCOMPARE(plan->remarks.size(), 1);
    QVERIFY(plan->remarks.first().message.contains("2047"_L1) ||
            plan->remarks.first().message.contains("2,047"_L1));
}

void RegistryStoreTest::saysThatTextStaysText()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"x"_s);
    QCOMPARE(userStore(home).plan({{EnvEdit::Set, "A", "%B%"}})->remarks.size(), 1);
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", "%B%", Form::Text}})->remarks.isEmpty());
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", "%OS%", Form::Expandable}})->remarks.isEmpty());
}

void RegistryStoreTest::editsPath_data()
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

void RegistryStoreTest::editsPath()
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

void RegistryStoreTest::planningAgainIsEmpty()
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

void RegistryStoreTest::refusesToBeSwallowed()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"\"C:\\a;C:\\b"_s);
    const RegistryStore store = userStore(home);
    QCOMPARE(store.plan({{EnvEdit::AddLast, "PATH", "C:\\c;d"}}).error().code, ErrorCode::Refused);
    QVERIFY(store.plan({{EnvEdit::AddLast, "PATH", "C:\\c"}}));
    QVERIFY(store.plan({{EnvEdit::RemoveItem, "PATH", "C:\\b"}}));
}

void RegistryStoreTest::titlesTellWhatIsDone()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Foo"_s, u"1"_s);
    home.registry().setText(home.userKey, QString(), u"1"_s);
    const RegistryStore store(home.host(), WindowsEnvironment::Level::User);
    const auto plan = store.plan({{EnvEdit::Unset, "foo", {}}, {EnvEdit::Unset, "NOSUCH", {}}});
    QVERIFY(plan);
    QCOMPARE(plan->title, u"Remove foo from your user variables"_s);
    const auto nameless = store.plan({{EnvEdit::Unset, "", {}}});
    QVERIFY(nameless);
    QCOMPARE(nameless->title, u"Remove the default value from your user variables"_s);
    QCOMPARE(shownTarget(targetOf(nameless->changes.first())),
             u"HKEY_CURRENT_USER\\Environment\\(default value)"_s);
    QCOMPARE(shownTarget(targetOf(plan->changes.first())), u"HKEY_CURRENT_USER\\Environment\\Foo"_s);
}

void RegistryStoreTest::goesOnWithAPlan()
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

void RegistryStoreTest::systemNeedsElevation()
{
    WindowsHome home;
    const RegistryStore store(home.host(), Level::System);
    QCOMPARE(store.id(), u"registry-system"_s);
    QCOMPARE(store.access(), EnvStore::Access::ReadWrite);
    QVERIFY(store.plan({{EnvEdit::Set, "A", "1"}}));
    home.registry().protect(home.systemKey);
    QCOMPARE(store.access(), EnvStore::Access::NeedsElevation);
    QVERIFY(!store.read()->entries.isEmpty());
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "A", "1"}});
    QCOMPARE(plan.error().code, ErrorCode::PermissionDenied);
    QVERIFY(plan.error().what.contains("start Go Configurator as administrator"_L1));
}

void RegistryStoreTest::sessionIsOnlyRead()
{
    WindowsHome home;
    const RegistryStore store(home.host(), Level::Volatile);
    QCOMPARE(store.access(), EnvStore::Access::ReadOnly);
    QCOMPARE(store.read()->entries.size(), 2);
    QCOMPARE(store.plan({{EnvEdit::Unset, "USERNAME", {}}}).error().code, ErrorCode::ReadOnly);
}

void RegistryStoreTest::sayingSoWithoutARegistry()
{
    Host host = WindowsHome().host();
    host.registry.reset();
    const RegistryStore store(host, Level::User);
    QCOMPARE(store.access(), EnvStore::Access::ReadOnly);
    QVERIFY(store.read()->entries.isEmpty());
    QCOMPARE(store.plan({{EnvEdit::Set, "A", "1"}}).error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(RegistryStoreTest)
#include "RegistryStore.moc"
