// SPDX-License-Identifier: MIT
#include "env/validate/ValueValidation.h"
#include "ValidationRows.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace goconf;
using namespace goconf::test;

namespace {

using Target = ValidationContext::Target;

constexpr Target file = ValidationContext::GoEnvFile;
constexpr Target process = ValidationContext::ProcessEnvironment;

/// The worst severity of a value; nothing when it is fine.
std::optional<Severity> worst(const Problems &problems)
{
    return problems.isEmpty() ? std::nullopt : std::optional(problems.constFirst().severity);
}

const GoVariable &variable(const QByteArray &name)
{
    return *GoVariables::catalogue().find(name);
}

} // namespace

class TestValueValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void adviceNamesTheRemedy_data();
    void adviceNamesTheRemedy();
    void everyProblemSaysWhatToDo();
    void windowsHasItsOwnPaths();
    void worstComesFirst();
    void passwordsAreNeverShown();
};

void TestValueValidation::rows_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("expected");
    for (const ValidationRow &row : validationRows()) {
        QTest::addRow("%s=%s (%s)", row.name.constData(), row.value.toPercentEncoding(" ,|/:*").constData(),
                      row.target == file ? "file" : "process")
            << row.name << row.value << static_cast<int>(row.target)
            << (row.expected ? static_cast<int>(*row.expected) : -1);
    }
}

void TestValueValidation::rows()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, target);
    QFETCH(int, expected);
    const ValidationContext context{Os::Linux, static_cast<Target>(target), GoVersion(1, 27), "linux",
                                    "amd64"};
    const auto found = worst(validateValue(variable(name), value, context));
    QCOMPARE(found ? static_cast<int>(*found) : -1, expected);
}

void TestValueValidation::adviceNamesTheRemedy_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("remedy");
    const auto add = [](const char *name, const char *value, const char *remedy) {
        QTest::addRow("%s=%s", name, value)
            << QByteArray(name) << QByteArray(value) << QString::fromUtf8(remedy);
    };
    add("GOPROXY", "", "goconf unset GOPROXY");
    add("GOFLAGS", "-unknown", "goconf unset GOFLAGS");
    add("GOFLAGS", "-ldflags=\"-s -w\"", "'-ldflags=-s -w'");
    add("GOTOOLCHAIN", "1.27.3", "goconf set GOTOOLCHAIN=go1.27.3");
    add("GOTOOLCHAIN", "junk", "goconf set GOTOOLCHAIN=auto");
    add("GOPRIVATE", "a.com, b.com", "goconf set GOPRIVATE=a.com,b.com");
    add("GOPRIVATE", "a.com b.com", "goconf set GOPRIVATE=a.com,b.com");
    add("GOPRIVATE", "a'b; c`d", "goconf set 'GOPRIVATE=a'\\''b;,c`d'");
    add("GOPRIVATE", "https://a.com/x", "a.com/x");
    add("GOROOT", "/x", "profile");
    add("GOCACHE", "off", "goconf unset GOCACHE");
    add("GO111MODULE", "on", "goconf unset GO111MODULE");
}

void TestValueValidation::adviceNamesTheRemedy()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, remedy);
    const Problems problems = validateValue(variable(name), value, {Os::Linux});
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.constFirst().advice.contains(remedy), qPrintable(problems.constFirst().advice));
}

void TestValueValidation::everyProblemSaysWhatToDo()
{
    const QByteArrayList bad{"x",   "~",  "'", " ",       "\r", "\xFF", "a,b", "-x", "http://u:p@h",
                             "off", "on", "1", "$HOME/x", "(",  "[",    ""};
    for (const GoVariable &known : GoVariables::catalogue().all()) {
        for (const QByteArray &value : bad) {
            for (const Target target : {file, process}) {
                for (const Problem &problem : validateValue(known, value, {Os::Linux, target})) {
                    QVERIFY2(problem.message.size() > 10, known.name + '=' + value);
                    QVERIFY2(problem.severity == Severity::Info || !problem.advice.isEmpty(),
                             known.name + '=' + value);
                    QVERIFY2(!problem.message.contains(u'%') &&
                                 !problem.advice.contains(QStringLiteral("%1")),
                             known.name + '=' + value);
                }
            }
        }
    }
}

void TestValueValidation::windowsHasItsOwnPaths()
{
    const ValidationContext windows{Os::Windows};
    QVERIFY(validateValue(variable("GOBIN"), "C:\\go\\bin", windows).isEmpty());
    QCOMPARE(worst(validateValue(variable("GOBIN"), "/go/bin", windows)), Severity::Error);
    QCOMPARE(worst(validateValue(variable("GOPATH"), "C:\\a;D:\\b", windows)), Severity::Info);
    QCOMPARE(worst(validateValue(variable("GOPATH"), "C:\\a;b", windows)), Severity::Error);
    QVERIFY(validateValue(variable("GOPATH"), "\"C:\\a;b\"", windows).isEmpty());
    QCOMPARE(worst(validateValue(variable("GOPATH"), "%USERPROFILE%\\go", windows)), Severity::Error);
    QCOMPARE(worst(validateValue(variable("GOPROXY"), "file:///proxy", windows)), Severity::Error);
    QVERIFY(validateValue(variable("GOPROXY"), "file:///C:/proxy", windows).isEmpty());
    QCOMPARE(worst(validateValue(variable("CC"), "bin\\gcc", windows)), Severity::Error);
}

void TestValueValidation::worstComesFirst()
{
    const Problems problems =
        validateValue(variable("GOPROXY"), "https://gocenter.io,http://u:p@a.example,direct,x", {Os::Linux});
    QVERIFY(problems.size() >= 4);
    QVERIFY(std::is_sorted(problems.begin(), problems.end(),
                           [](const Problem &a, const Problem &b) { return a.severity > b.severity; }));
}

void TestValueValidation::passwordsAreNeverShown()
{
    for (const char *value : {"http://user:pa55word@a.example,direct", "ftp://user:pa55word@a.example",
                              "direct,https://user:pa55word@a.example", "file://user:pa55word@a.example/x",
                              "user:pa55word@a.example", "https://user:pa55word@a.example:port"}) {
        const Problems problems = validateValue(variable("GOPROXY"), value, {Os::Linux});
        QVERIFY2(!problems.isEmpty(), value);
        for (const Problem &problem : problems)
            QVERIFY2(!(problem.message + problem.advice).contains(QStringLiteral("pa55word")),
                     qPrintable(problem.message));
    }
}

QTEST_GUILESS_MAIN(TestValueValidation)
#include "ValueValidation.moc"
