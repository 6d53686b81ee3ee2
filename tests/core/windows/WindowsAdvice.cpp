// SPDX-License-Identifier: MIT
// What is said of an edit of the registry before it is made: what hides it, what it destroys, what it leaves.
#include "stores/SettingAdvice.h"

#include "WindowsHome.h"
#include "stores/RemovalAdvice.h"
#include "stores/StoreList.h"
#include "support/Messages.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

Problems adviceOf(const Host &host, const EnvStore &store, const QVector<EnvEdit> &edits)
{
    return adviceOnEdits(host, store, edits, AdviceReader::Terminal);
}

} // namespace

class WindowsAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advises_data();
    void advises();
    void warnsOfFoldersOfPath();
    void advisesNobodyToTakeAwayWhatWindowsNeeds_data();
    void advisesNobodyToTakeAwayWhatWindowsNeeds();
    void guardsWhatWindowsNeeds();
    void guardsTheUsersFolders();
    void theWindowIsNotSentToTheTerminal_data();
    void theWindowIsNotSentToTheTerminal();
    void filesAreTakenCareOfByBoth();
    void whatIsTakenOutIsNotLeft();
    void valuesAreCheckedAsTheyWillBeSeen();
    void eachPlaceIsToldOnce();
};

void WindowsAdviceTest::advises_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // empty: unset
    QTest::addColumn<QString>("words");
    QTest::newRow("hidden by the user's") << u"go-env-file"_s << QByteArray("GOPROXY") << QByteArray("direct")
                                          << u"goconf unset --store registry-user GOPROXY"_s;
    QTest::newRow("hidden by the system's")
        << u"go-env-file"_s << QByteArray("GOSUMDB") << QByteArray("off")
        << u"remove it as administrator with goconf unset --store registry-system"_s;
    QTest::newRow("hidden by the session's")
        << u"registry-user"_s << QByteArray("GOFLAGS") << QByteArray("-v") << u"log off and on again"_s;
    QTest::newRow("left in the system's") << u"registry-user"_s << QByteArray("GOSUMDB") << QByteArray()
                                          << u"GOSUMDB is still set by HKEY_LOCAL_MACHINE"_s;
    QTest::newRow("whole PATH of the user") << u"registry-user"_s << QByteArray("PATH") << QByteArray("C:\\x")
                                            << u"this replaces your whole part of PATH"_s;
    QTest::newRow("whole PATH of the system") << u"registry-system"_s << QByteArray("PATH")
                                              << QByteArray("C:\\x") << u"none of the system's folders"_s;
    QTest::newRow("left in the terminal")
        << u"registry-user"_s << QByteArray("GOPRIVATE") << QByteArray()
        << u"run set GOPRIVATE= (in PowerShell: Remove-Item Env:GOPRIVATE) here"_s;
    QTest::newRow("looks like the default value")
        << u"registry-user"_s << QByteArray("(Default)") << QByteArray("x")
        << u"registry editors show the default value of a key by the name (Default)"_s;
    QTest::newRow("looks like it in Chinese")
        << u"registry-user"_s << QByteArray("(默认)") << QByteArray("x")
        << u"registry editors show the default value of a key by the name (默认)"_s;
    QTest::newRow("Windows' own") << u"registry-user"_s << QByteArray("ComSpec") << QByteArray("x")
                                  << u"Windows sets ComSpec"_s;
    QTest::newRow("Go's in another spelling") << u"registry-user"_s << QByteArray("GoBin")
                                              << QByteArray("bin") << u"GOBIN must be an absolute path"_s;
}

void WindowsAdviceTest::advises()
{
    QFETCH(QString, store);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, words);
    WindowsHome home;
    home.registry().setText(home.userKey, u"GOPROXY"_s, u"off"_s);
    home.registry().setText(home.systemKey, u"GOSUMDB"_s, u"sum.golang.org"_s);
    home.registry().setText(home.sessionKey, u"GOFLAGS"_s, u"-x"_s);
    Host host = home.host();
    host.environment.set("GOPRIVATE", "a.example");
    const auto place = makeStore(host, store);
    QVERIFY(place);
    const EnvEdit edit{value.isEmpty() ? EnvEdit::Unset : EnvEdit::Set, name, value};
    const QString messages = messagesOf(adviceOf(host, **place, {edit}));
    QVERIFY2(messages.contains(words), qPrintable(messages));
}

void WindowsAdviceTest::warnsOfFoldersOfPath()
{
    WindowsHome home;
    const auto store = makeStore(home.host(), u"registry-user"_s);
    const QString messages =
        messagesOf(adviceOf(home.host(), **store, {{EnvEdit::AddLast, "PATH", "C:\\nowhere"}}));
    QVERIFY2(messages.contains("no folder C:\\nowhere"_L1), qPrintable(messages));
    QVERIFY(!messages.contains("take the entry out"_L1)); // it is not in yet
    QVERIFY(adviceOf(home.host(), **store, {{EnvEdit::RemoveItem, "PATH", "C:\\nowhere"}}).isEmpty());
    // What the system's part has is searched before that of the user.
    const auto system = makeStore(home.host(), u"registry-system"_s);
    const auto isTwice = [&](const EnvStore &where) {
        const EnvEdit edit{EnvEdit::AddFirst, "PATH", "%SystemRoot%\\System32\\"};
        return messagesOf(adviceOf(home.host(), where, {edit})).contains("earlier"_L1);
    };
    QVERIFY(isTwice(**store));
    QVERIFY(!isTwice(**system));
    // A list that was edited as a whole keeps folders, and replaces nothing.
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\a;%USERPROFILE%\\bin"_s, true);
    QVERIFY(adviceOf(home.host(), **store, {{EnvEdit::Set, "PATH", "C:\\b;c:\\A\\"}}).isEmpty());
    QVERIFY(!adviceOf(home.host(), **store, {{EnvEdit::Set, "PATH", "C:\\b"}}).isEmpty());
}

void WindowsAdviceTest::advisesNobodyToTakeAwayWhatWindowsNeeds_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("the system's PATH") << u"registry-user"_s << QByteArray("PATH");
    QTest::newRow("another spelling") << u"registry-user"_s << QByteArray("path");
    QTest::newRow("the user's PATH") << u"registry-system"_s << QByteArray("PATH");
    QTest::newRow("both from go's own file") << u"go-env-file"_s << QByteArray("PATH");
    QTest::newRow("the system's TEMP") << u"registry-user"_s << QByteArray("TEMP");
    QTest::newRow("the user's TEMP") << u"go-env-file"_s << QByteArray("TEMP");
    QTest::newRow("the system's ComSpec") << u"registry-user"_s << QByteArray("ComSpec");
    QTest::newRow("what Windows tells of itself") << u"registry-user"_s << QByteArray("OS");
}

void WindowsAdviceTest::advisesNobodyToTakeAwayWhatWindowsNeeds()
{
    QFETCH(QString, store);
    QFETCH(QByteArray, name);
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\own"_s, true);
    home.registry().setText(home.userKey, u"ComSpec"_s, u"C:\\wrong.exe"_s);
    home.registry().setText(home.userKey, u"OS"_s, u"mine"_s);
    home.registry().setText(home.systemKey, u"TEMP"_s, u"%SystemRoot%\\TEMP"_s, true);
    const auto place = makeStore(home.host(), store);
    QVERIFY(place);
    const QString messages = messagesOf(adviceOf(home.host(), **place, {{EnvEdit::Unset, name, {}}}));
    QVERIFY2(messages.contains("leave it there: Windows needs it"_L1), qPrintable(messages));
    QVERIFY2(!messages.contains("goconf unset"_L1), qPrintable(messages));
}

void WindowsAdviceTest::guardsWhatWindowsNeeds()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"ComSpec"_s, u"C:\\wrong.exe"_s);
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\Windows\\System32"_s);
    Host host = home.host();
    host.environment.set("ComSpec", "C:\\Windows\\system32\\cmd.exe");
    const auto worst = [&host](const char *id, const EnvEdit &edit) {
        const auto store = makeStore(host, QLatin1StringView(id));
        Severity severity = Severity::Info;
        for (const Problem &problem : adviceOf(host, **store, {edit}))
            severity = std::max(severity, problem.severity);
        return severity;
    };
    const EnvEdit whole{EnvEdit::Unset, "path", {}};
    const EnvEdit folder{EnvEdit::RemoveItem, "PATH", "c:/windows/System32/"};
    QCOMPARE(worst("registry-system", whole), Severity::Error);
    QCOMPARE(worst("registry-system", folder), Severity::Error);
    QCOMPARE(worst("registry-system", {EnvEdit::RemoveItem, "PATH", "C:\\Windows"}), Severity::Info);
    QCOMPARE(worst("registry-system", {EnvEdit::Unset, "COMSPEC", {}}), Severity::Error);
    QCOMPARE(worst("registry-system", {EnvEdit::Unset, "APPDATA", {}}), Severity::Info); // not held
    // What a user has of them stands in the way of the system's.
    QCOMPARE(worst("registry-user", {EnvEdit::Unset, "COMSPEC", {}}), Severity::Info);
    QCOMPARE(worst("registry-user", whole), Severity::Info);
    QCOMPARE(worst("registry-user", folder), Severity::Info);
    QCOMPARE(worst("registry-user", {EnvEdit::Set, "UserProfile", "C:\\x"}), Severity::Error);
    QCOMPARE(worst("registry-user", {EnvEdit::Set, "PATHEXT", ".X"}), Severity::Error);
    QCOMPARE(worst("registry-user", {EnvEdit::Set, "PathExt", ".com;.exe;.X"}), Severity::Warning);
    QCOMPARE(worst("registry-user", {EnvEdit::Set, "TEMP", "D:\\temp"}), Severity::Warning);
    // Where they are gone already, no edit is to blame.
    home.registry().setText(home.systemKey, u"Path"_s, u"C:\\a"_s);
    QCOMPARE(worst("registry-system", whole), Severity::Info);
    QCOMPARE(worst("registry-system", {EnvEdit::RemoveItem, "PATH", "C:\\a"}), Severity::Info);
}

void WindowsAdviceTest::guardsTheUsersFolders()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\Windows;C:\\own;C:\\other"_s, true);
    const auto store = makeStore(home.host(), u"registry-user"_s);
    const auto isRefused = [&](const EnvEdit &edit) {
        const Problems problems = adviceOf(home.host(), **store, {edit});
        return std::any_of(problems.begin(), problems.end(),
                           [](const Problem &problem) { return problem.severity == Severity::Error; });
    };
    QVERIFY(isRefused({EnvEdit::Set, "Path", "%Path%;C:\\x"}));
    QVERIFY(isRefused({EnvEdit::Unset, "PATH", {}}));
    QVERIFY(!isRefused({EnvEdit::Set, "PATH", "C:\\x;c:/OWN"}));
    QVERIFY(!isRefused({EnvEdit::RemoveItem, "PATH", "C:\\own"}));
    QVERIFY(!isRefused({EnvEdit::AddFirst, "PATH", "C:\\own"}));
}

void WindowsAdviceTest::theWindowIsNotSentToTheTerminal_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // empty: unset
    QTest::addColumn<QString>("typed");    // in the terminal
    QTest::addColumn<QString>("pressed");  // in the window
    const auto row = [](const char *title, const char *store, const char *name, const char *value,
                        const char *typed, const char *pressed) {
        QTest::newRow(title) << QString::fromLatin1(store) << QByteArray(name) << QByteArray(value)
                             << QString::fromLatin1(typed) << QString::fromUtf8(pressed);
    };
    row("replaces the user's PATH", "registry-user", "PATH", "C:\\x", "goconf path add",
        "keep the folders in the list");
    row("takes the user's PATH away", "registry-user", "PATH", "", "goconf path remove",
        "take only those folders out of the list");
    row("replaces the system's PATH", "registry-system", "PATH", "C:\\x", "goconf path add",
        "keep the folders in the list");
    row("hidden by the user's", "go-env-file", "GOPROXY", "direct",
        "goconf unset --store registry-user GOPROXY", "remove it under “All user variables”");
    row("hidden by the system's", "go-env-file", "GOSUMDB", "off",
        "goconf unset --store registry-system GOSUMDB",
        "start this program as administrator and remove it under “All user variables”");
    row("left in the environment", "registry-user", "GOPRIVATE", "",
        "run set GOPRIVATE= ", "log out and in again, and start this program anew");
    row("left in whose environment", "registry-user", "GOPRIVATE", "", "the environment of this terminal",
        "the environment of this program");
}

/// There everything is done by buttons and lists; the terminal has its commands for it.
void WindowsAdviceTest::theWindowIsNotSentToTheTerminal()
{
    QFETCH(QString, store);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, typed);
    QFETCH(QString, pressed);
    WindowsHome home;
    home.registry().setText(home.userKey, u"Path"_s, u"C:\\own"_s, true);
    home.registry().setText(home.userKey, u"GOPROXY"_s, u"off"_s);
    home.registry().setText(home.systemKey, u"GOSUMDB"_s, u"sum.golang.org"_s);
    Host host = home.host();
    host.environment.set("GOPRIVATE", "a.example");
    const auto place = makeStore(host, store);
    QVERIFY(place);
    const EnvEdit edit{value.isEmpty() ? EnvEdit::Unset : EnvEdit::Set, name, value};
    const auto advice = [&](AdviceReader reader) {
        return messagesOf(adviceOnEdits(host, **place, {edit}, reader));
    };
    const QString told = advice(AdviceReader::Terminal);
    QVERIFY2(told.contains(typed) && !told.contains(pressed), qPrintable(told));
    const QString shown = advice(AdviceReader::Window);
    QVERIFY2(shown.contains(pressed) && !shown.contains(typed), qPrintable(shown));
    QVERIFY2(!shown.contains("goconf "_L1), qPrintable(shown));
}

void WindowsAdviceTest::filesAreTakenCareOfByBoth()
{
    const Host host = WindowsHome().host();
    const auto home = host.home();
    QVERIFY(home);
    const auto advice = [&host](AdviceReader reader, const QString &path) {
        return RemovalAdvice(host, reader).advice(u"go-env-file"_s, {path, 1}, "GOFLAGS");
    };
    const QString own = *home + "\\AppData\\Roaming\\go\\env"_L1;
    QCOMPARE(advice(AdviceReader::Terminal, own),
             u"remove it with goconf unset --store go-env-file GOFLAGS"_s);
    QCOMPARE(advice(AdviceReader::Window, own),
             u"open GOFLAGS under “Variables” and press “Remove it from …” there"_s);
    // What is not the user's own neither of them takes away.
    for (const AdviceReader reader : {AdviceReader::Terminal, AdviceReader::Window})
        QCOMPARE(advice(reader, u"C:\\nowhere\\env"_s), u"edit C:\\nowhere\\env as administrator"_s);
}

void WindowsAdviceTest::whatIsTakenOutIsNotLeft()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"GOFLAGS"_s, u"-v"_s);
    Host host = home.host();
    host.environment.set("GOFLAGS", "-v");
    const auto store = makeStore(host, u"registry-system"_s);
    const Problems problems = adviceOf(host, **store, {{EnvEdit::Unset, "GOFLAGS", {}}});
    QVERIFY2(problems.isEmpty(), qPrintable(messagesOf(problems)));
}

void WindowsAdviceTest::valuesAreCheckedAsTheyWillBeSeen()
{
    WindowsHome home;
    const auto store = makeStore(home.host(), u"registry-user"_s);
    const auto errors = [&](EnvEdit::Form form) {
        const Problems problems =
            adviceOf(home.host(), **store, {{EnvEdit::Set, "GOPATH", "%USERPROFILE%\\go", form}});
        return std::any_of(problems.begin(), problems.end(),
                           [](const Problem &problem) { return problem.severity == Severity::Error; });
    };
    QVERIFY(!errors(EnvEdit::Form::Fitting));
    QVERIFY(errors(EnvEdit::Form::Text));
}

/// A terminal that has the value of a key says nothing more than the key.
void WindowsAdviceTest::eachPlaceIsToldOnce()
{
    WindowsHome home;
    home.registry().setText(home.systemKey, u"GOFLAGS"_s, u"-v"_s);
    Host host = home.host();
    host.environment.set("GOFLAGS", "-v");
    for (const QString &id : {u"registry-user"_s, u"go-env-file"_s}) {
        const auto store = makeStore(host, id);
        const EnvEdit edit{EnvEdit::Unset, "GOFLAGS", {}};
        const Problems problems = adviceOnEdits(host, **store, {edit}, AdviceReader::Terminal);
        QVERIFY2(problems.size() == 1, qPrintable(messagesOf(problems)));
        QVERIFY(problems.constFirst().message.contains("set by HKEY_LOCAL_MACHINE"_L1));
    }
}

QTEST_GUILESS_MAIN(WindowsAdviceTest)
#include "WindowsAdvice.moc"
