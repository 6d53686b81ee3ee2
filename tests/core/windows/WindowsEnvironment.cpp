// SPDX-License-Identifier: MIT
// The environment of a new process, level by level, as Windows builds it.
#include "stores/windows/WindowsEnvironment.h"

#include "WindowsHome.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "stores/windows/WindowsExpansion.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Level = WindowsEnvironment::Level;

class WindowsEnvironmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data();
    void expands();
    void knowsReferences();
    void joinsPath_data();
    void joinsPath();
    void laterLevelsWin();
    void textComesBeforeExpansion();
    void plainTextIsNotExpanded();
    void pathIsExpandedWhateverItsType();
    void aListKnowsWhatCameBeforeIt();
    void passesOver();
    void seesWhatIsPlanned();
    void namesDifferByMoreThanCase();
    void hasLayersInOrder();
    void isWhatTheProcessWasGivenWithoutARegistry();
    void saysWhatIsUnknown();
    void saysWhatTheSystemKnowsTooLate();

private:
    static EnvEntry entry(const WindowsEnvironment &environment, Level level, const QByteArray &name)
    {
        for (const EnvEntry &entry : environment.snapshot(level).entries) {
            if (entry.name == name)
                return entry;
        }
        qFatal("no such entry");
    }
};

void WindowsEnvironmentTest::expands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("plain") << QByteArray("C:\\x") << QByteArray("C:\\x");
    QTest::newRow("one") << QByteArray("a%A%b") << QByteArray("a1b");
    QTest::newRow("any case") << QByteArray("%a%") << QByteArray("1");
    QTest::newRow("two") << QByteArray("%A%%B%") << QByteArray("1%A%");
    QTest::newRow("not again") << QByteArray("%B%") << QByteArray("%A%");
    QTest::newRow("unknown") << QByteArray("x%C%y") << QByteArray("x%C%y");
    QTest::newRow("unknown ends there") << QByteArray("%C%A%") << QByteArray("%C%A%");
    QTest::newRow("behind unknown") << QByteArray("%C%%A%") << QByteArray("%C%1");
    QTest::newRow("lone") << QByteArray("100%") << QByteArray("100%");
    QTest::newRow("lone behind") << QByteArray("%A%%") << QByteArray("1%");
    QTest::newRow("two signs") << QByteArray("%%") << QByteArray("%%");
    QTest::newRow("blank in the name") << QByteArray("%A %") << QByteArray("%A %");
    QTest::newRow("empty value") << QByteArray("x%E%y") << QByteArray("xy");
}

void WindowsEnvironmentTest::expands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    Environment environment(Os::Windows);
    environment.set("A", "1");
    environment.set("B", "%A%");
    environment.set("E", "");
    QCOMPARE(windows_expansion::expanded(text, environment), expected);
}

void WindowsEnvironmentTest::knowsReferences()
{
    QCOMPARE(windows_expansion::references("%A%;%B%;%A%;%%;100%"), (QByteArrayList{"A", "B"}));
    QCOMPARE(windows_expansion::references("50% of 100"), QByteArrayList());
    Environment environment(Os::Windows);
    environment.set("a", "1");
    QCOMPARE(windows_expansion::unknownReferences("%A%%B%", environment), QByteArrayList{"B"});
}

void WindowsEnvironmentTest::joinsPath_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("system only") << u"C:\\s"_s << QString() << QString() << QByteArray("C:\\s");
    QTest::newRow("user only") << QString() << u"C:\\u"_s << QString() << QByteArray("C:\\u");
    QTest::newRow("both") << u"C:\\s"_s << u"C:\\u"_s << QString() << QByteArray("C:\\s;C:\\u");
    QTest::newRow("all") << u"C:\\s"_s << u"C:\\u"_s << u"C:\\v"_s << QByteArray("C:\\s;C:\\u;C:\\v");
    QTest::newRow("separator at the end")
        << u"C:\\s;"_s << u"C:\\u;"_s << u"C:\\v"_s << QByteArray("C:\\s;C:\\u;C:\\v");
}

void WindowsEnvironmentTest::joinsPath()
{
    QFETCH(QString, system);
    QFETCH(QString, user);
    QFETCH(QString, session);
    QFETCH(QByteArray, expected);
    WindowsHome home;
    home.registry().setText(home.systemKey, u"Path"_s, system);
    home.registry().setText(home.userKey, u"PATH"_s, user);
    home.registry().setText(home.sessionKey, u"path"_s, session);
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    QCOMPARE(built.environment().value("PATH"), expected);
    if (!user.isEmpty() && session.isEmpty()) {
        QCOMPARE(entry(built, Level::User, "PATH").value, expected);
        QCOMPARE(entry(built, Level::User, "PATH").raw, user.toUtf8());
    }
}

void WindowsEnvironmentTest::laterLevelsWin()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"A"_s, u"system"_s);
    QCOMPARE(WindowsEnvironment::read(home.host()).environment().value("A"), QByteArray("system"));
    home.registry().setText(home.userKey, u"A"_s, u"user"_s);
    QCOMPARE(WindowsEnvironment::read(home.host()).environment().value("A"), QByteArray("user"));
    home.registry().setText(home.sessionKey, u"A"_s, u"session"_s);
    QCOMPARE(WindowsEnvironment::read(home.host()).environment().value("A"), QByteArray("session"));
}

void WindowsEnvironmentTest::textComesBeforeExpansion()
{
    WindowsHome home;
    // The name stands before what it refers to; of two expansions the first does not see the second.
    home.registry().setText(home.userKey, u"A1"_s, u"<%B%%A2%>"_s, true);
    home.registry().setText(home.userKey, u"A2"_s, u"<%A1%>"_s, true);
    home.registry().setText(home.userKey, u"B"_s, u"b"_s);
    // USERNAME is the session's own, which comes later.
    home.registry().setText(home.userKey, u"WHO"_s, u"%USERNAME%"_s, true);
    const Environment environment = WindowsEnvironment::read(home.host()).environment();
    QCOMPARE(environment.value("A1"), QByteArray("<b%A2%>"));
    QCOMPARE(environment.value("A2"), QByteArray("<<b%A2%>>"));
    QCOMPARE(environment.value("WHO"), QByteArray("SYSTEM"));
    QCOMPARE(environment.value("USERNAME"), QByteArray("dev"));
}

void WindowsEnvironmentTest::plainTextIsNotExpanded()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"%SystemRoot%"_s);
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    QCOMPARE(built.environment().value("A"), QByteArray("%SystemRoot%"));
    const Problems problems = entry(built, Level::User, "A").problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().message.contains("REG_SZ"_L1));
}

void WindowsEnvironmentTest::pathIsExpandedWhateverItsType()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"%USERPROFILE%\\bin"_s);
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    QCOMPARE(built.environment().value("PATH"),
             QByteArray("C:\\Windows\\system32;C:\\Windows;C:\\Users\\dev\\bin"));
    QVERIFY(entry(built, Level::User, "Path").problems.isEmpty());
}

void WindowsEnvironmentTest::aListKnowsWhatCameBeforeIt()
{
    WindowsHome home;
    // USERNAME is the session's own, which comes later, and so does what stands behind the list.
    home.registry().setText(home.userKey, u"Path"_s, u"%USERNAME%;%SOON%;%LATE%"_s, true);
    home.registry().setText(home.userKey, u"SOON"_s, u"C:\\soon"_s);
    home.registry().setText(home.userKey, u"LATE"_s, u"%SOON%"_s, true);
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    const QByteArray text = entry(built, Level::User, "Path").raw;
    const QByteArray seen = windows_expansion::expanded(text, built.knownTo(Level::User, "PATH"));
    QCOMPARE(seen, QByteArray("SYSTEM;C:\\soon;%LATE%"));
    QVERIFY(built.environment().value("PATH").endsWith(';' + seen));
    QCOMPARE(built.knownTo(Level::Volatile, "PATH"), built.environment()); // it has none
}

void WindowsEnvironmentTest::passesOver()
{
    WindowsHome home;
    const auto write = [&](const QString &name, quint32 type, const QByteArray &data) {
        QVERIFY(home.registry().write(home.userKey, {name, type, data}));
    };
    const QByteArray x = RegistryText::bytes(u"x");
    write(QString(), 1, x);
    write(u"A=B"_s, 1, x);
    write(u"C\n"_s, 1, x);
    write(u" D"_s, 1, x);
    write(u"N"_s, 4, QByteArray::fromHex("2a000000"));
    write(u"M"_s, 7, x);
    write(u"E"_s, 1, {});
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    for (const QByteArray &name : QByteArrayList{"", "A=B", "C\n", " D", "N", "M"}) {
        QVERIFY2(!built.environment().contains(name), name.constData());
        QCOMPARE(entry(built, Level::User, name).effect, EntryEffect::None);
        QVERIFY(!entry(built, Level::User, name).problems.isEmpty());
    }
    QVERIFY(!built.environment().contains("E"));
    QCOMPARE(entry(built, Level::User, "E").effect, EntryEffect::Decides);
    QCOMPARE(entry(built, Level::User, "N").raw, QByteArray("dword:0000002a"));
    QCOMPARE(entry(built, Level::User, "N").registryType, std::optional<quint32>(4));
}

void WindowsEnvironmentTest::seesWhatIsPlanned()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"old"_s);
    const auto image = [](const QString &text) { return RegistryImage{1, RegistryText::bytes(text)}; };
    const QVector<Change> planned{
        RegistryChange{home.userKey, u"a"_s, image(u"old"_s), image(u"new"_s)},
        RegistryChange{home.userKey, u"TEMP"_s, {}, {}},
        RegistryChange{home.systemKey, u"S"_s, {}, image(u"s"_s)},
        RegistryChange{u"HKEY_CURRENT_USER\\Software"_s, u"X"_s, {}, image(u"x"_s)},
        FileChange{u"/x"_s, {}, {}},
    };
    const Environment environment = WindowsEnvironment::read(home.host(), planned).environment();
    QCOMPARE(environment.value("A"), QByteArray("new"));
    QCOMPARE(environment.value("S"), QByteArray("s"));
    QVERIFY(!environment.contains("TEMP"));
    QVERIFY(!environment.contains("X"));
}

void WindowsEnvironmentTest::namesDifferByMoreThanCase()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"ärger"_s, u"1"_s);
    home.registry().setText(home.userKey, u"ÄRGER"_s, u"2"_s);
    home.registry().setText(home.userKey, u"X"_s, u"%Ärger%"_s, true);
    const Environment environment = WindowsEnvironment::read(home.host()).environment();
    QCOMPARE(environment.value(QByteArray("ärger")), QByteArray("2"));
    QCOMPARE(environment.value("X"), QByteArray("2"));
    QVERIFY(environment.names().contains("ärger"));
}

void WindowsEnvironmentTest::hasLayersInOrder()
{
    WindowsHome home;
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    QStringList stores;
    for (const EnvLayer &layer : built.layers())
        stores.append(layer.store);
    QCOMPARE(stores,
             (QStringList{u"registry-volatile"_s, u"registry-user"_s, u"registry-system"_s, u"process"_s}));
    QCOMPARE(entry(built, Level::User, "TEMP").location.toString(), home.userKey);
    QCOMPARE(entry(built, Level::User, "TEMP").value, QByteArray("C:\\Users\\dev\\AppData\\Local\\Temp"));
}

void WindowsEnvironmentTest::isWhatTheProcessWasGivenWithoutARegistry()
{
    Host host = WindowsHome().host();
    host.registry.reset();
    host.environment.set("GOFLAGS", "-v");
    const WindowsEnvironment built = WindowsEnvironment::read(host);
    QCOMPARE(built.environment().value("SYSTEMROOT"), QByteArray("C:\\Windows"));
    QVERIFY(!built.environment().contains("GOFLAGS"));
    QVERIFY(built.problems().isEmpty());
}

void WindowsEnvironmentTest::saysWhatIsUnknown()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"%NOTHING%\\%SystemRoot%"_s, true);
    const Problems problems = entry(WindowsEnvironment::read(home.host()), Level::User, "A").problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().severity, Severity::Warning);
    QVERIFY(problems.first().message.contains("%NOTHING%"_L1));
    QVERIFY(!problems.first().message.contains("SystemRoot"_L1));
}

void WindowsEnvironmentTest::saysWhatTheSystemKnowsTooLate()
{
    WindowsHome home;
    const QString text = u"%SystemRoot%;%userprofile%;%OS%;%USERNAME%;%AppData%"_s;
    for (const QString &key : {home.systemKey, home.userKey}) {
        home.registry().setText(key, u"A"_s, text, true);
        home.registry().setText(key, u"B"_s, u"%USERPROFILE%"_s);
    }
    const WindowsEnvironment built = WindowsEnvironment::read(home.host());
    const Problems problems = entry(built, Level::System, "A").problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().severity, Severity::Warning);
    for (const auto word : {"%userprofile%"_L1, "%AppData%"_L1, "next sign-in"_L1})
        QVERIFY2(problems.first().message.contains(word), qPrintable(problems.first().message));
    for (const auto word : {"SystemRoot"_L1, "%OS%"_L1, "USERNAME"_L1})
        QVERIFY2(!problems.first().message.contains(word), qPrintable(problems.first().message));
    QVERIFY(entry(built, Level::User, "A").problems.isEmpty());
    // Plain text is not expanded in any case, which is said already.
    QCOMPARE(entry(built, Level::System, "B").problems.size(), 1);
}

QTEST_GUILESS_MAIN(WindowsEnvironmentTest)
#include "WindowsEnvironment.moc"
