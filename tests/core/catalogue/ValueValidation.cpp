// SPDX-License-Identifier: MIT
#include "env/validate/ValueValidation.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace goconf;

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

private:
    static void placeRows();
    static void pathRows();
    static void networkRows();
    static void patternRows();
    static void buildRows();
    static void textRows();
    static void row(const char *name, const QByteArray &value, std::optional<Severity> expected,
                    Target target = file);
};

void TestValueValidation::row(const char *name, const QByteArray &value, std::optional<Severity> expected,
                              Target target)
{
    QTest::addRow("%s=%s (%s)", name, value.toPercentEncoding(" ,|/:*").constData(),
                  target == file ? "file" : "process")
        << QByteArray(name) << value << static_cast<int>(target)
        << (expected ? static_cast<int>(*expected) : -1);
}

void TestValueValidation::rows_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("expected");
    placeRows();
    pathRows();
    networkRows();
    patternRows();
    buildRows();
    textRows();
}

void TestValueValidation::placeRows()
{
    const auto none = std::nullopt;
    for (const char *name : {"GOPROXY", "GOSUMDB", "GOTOOLCHAIN", "GOOS", "GOARCH"}) {
        row(name, "", Severity::Error);
        row(name, "", none, process);
    }
    row("GOFLAGS", "", none);
    row("GOMOD", "/x", Severity::Error);
    row("GOMOD", "/x", Severity::Warning, process);
    row("GOENV", "/x", Severity::Error);
    row("GOENV", "/x", none, process);
    row("GOENV", "off", Severity::Warning, process);
    row("GOENV", "x", Severity::Warning, process);
    row("GODEBUG", "a=b", Severity::Error);
    row("GODEBUG", "a=b,c=d", none, process);
    row("GODEBUG", "a", Severity::Warning, process);
    row("GOROOT", "/usr/local/go", Severity::Error);
    row("GOROOT", "/usr/local/go", Severity::Warning, process);
    row("GOWORK", "off", none, process);
    row("GOWORK", "work", Severity::Error, process);
    row("GOTELEMETRY", "off", Severity::Warning, process);
}

void TestValueValidation::pathRows()
{
    const auto none = std::nullopt;
    row("GOPATH", "/a", none);
    row("GOPATH", "/a:/b", Severity::Info);
    row("GOPATH", "/a::/b", Severity::Warning);
    row("GOPATH", "/a:b", Severity::Error);
    row("GOPATH", "~/go", Severity::Error, process);
    row("GOPATH", ":/a", Severity::Error);
    row("GOPATH", "\"/a\"", Severity::Error);
    row("GOBIN", "bin", Severity::Error);
    row("GOCACHE", "off", Severity::Error);
    row("GOCACHE", "cache", Severity::Error, process);
    row("GOCACHE", "/c/$USER", Severity::Warning);
    row("GOTMPDIR", "/tmp", none);
    row("GOTMPDIR", "/tmp ", Severity::Warning);
    row("GOMODCACHE", "$HOME/m", Severity::Error);
}

void TestValueValidation::networkRows()
{
    const auto none = std::nullopt;
    row("GOPROXY", "direct", none);
    row("GOPROXY", "https://a.example|direct", none);
    row("GOPROXY", "https://a.example,direct", Severity::Info);
    row("GOPROXY", "a.example|b.example|direct", none);
    row("GOPROXY", "direct,https://a.example", Severity::Warning);
    row("GOPROXY", "off", Severity::Warning);
    row("GOPROXY", "http://a.example", Severity::Warning);
    row("GOPROXY", "http://localhost:3000", none);
    row("GOPROXY", "http://u:p@a.example", Severity::Error);
    row("GOPROXY", "https://u:p@a.example", Severity::Info);
    row("GOPROXY", "https://gocenter.io|direct", Severity::Warning);
    row("GOPROXY", "https://mirrors.ustc.edu.cn/goproxy/|direct", Severity::Warning);
    row("GOPROXY", "https://mirrors.ustc.edu.cn/other|direct", none);
    row("GOPROXY", "https://a.example；direct", Severity::Warning);
    row("GOPROXY", "goproxy", Severity::Error);
    row("GOPROXY", ",", Severity::Error);
    row("GOPROXY", "https://a.example;direct", none);
    row("GOSUMDB", "sum.golang.org", none);
    row("GOSUMDB", "sum.golang.google.cn", none);
    row("GOSUMDB", "off", Severity::Warning);
    row("GOSUMDB", "sum.example", Severity::Error);
    row("GOSUMDB", "sum.golang.org a b", Severity::Error);
    row("GOAUTH", "netrc", none);
    row("GOAUTH", "off", Severity::Info);
    row("GOAUTH", "git /home/x", Severity::Info);
    row("GOAUTH", "git /home/x; netrc", none);
    row("GOAUTH", "netrc x", Severity::Warning);
    row("GOAUTH", "netrc;", Severity::Error);
    row("GOVCS", "github.com:git,*:off", none);
    row("GOVCS", "public:bzr", Severity::Warning);
    row("GOVCS", "a[:git", Severity::Warning);
    row("GOVCS", "git", Severity::Error);
    row("GOTOOLCHAIN", "auto", none);
    row("GOTOOLCHAIN", "local", Severity::Info);
    row("GOTOOLCHAIN", "go1.27.3+auto", Severity::Info);
    row("GOTOOLCHAIN", "1.27.3", Severity::Error);
    row("GOTOOLCHAIN", "go1.27", Severity::Error);
    row("GOTOOLCHAIN", "auto ", Severity::Error);
}

void TestValueValidation::patternRows()
{
    const auto none = std::nullopt;
    row("GOPRIVATE", "example.com,*.corp.example/team", none);
    row("GONOPROXY", "none", none);
    row("GOPRIVATE", "a.com, b.com", Severity::Warning);
    row("GOPRIVATE", "*", Severity::Warning);
    row("GONOPROXY", "*", Severity::Info);
    row("GOPRIVATE", "https://a.com", Severity::Warning);
    row("GOPRIVATE", "a.com:8080", Severity::Warning);
    row("GOPRIVATE", "^a\\.com", Severity::Warning);
    row("GOPRIVATE", "github.com/{a,b}", Severity::Warning);
    row("GOPRIVATE", "a.com/...", Severity::Warning);
    row("GOPRIVATE", "a.com;b.com", Severity::Warning);
    row("GOPRIVATE", "\"a.com\"", Severity::Warning);
    row("GOPRIVATE", "[", Severity::Warning);
    row("GOPRIVATE", "[a-z].com", none);
    row("GOPRIVATE", "A.com", Severity::Info);
    row("GOPRIVATE", "github.com/MyOrg", none);
    row("GOINSECURE", "a.com", Severity::Info);
}

void TestValueValidation::buildRows()
{
    const auto none = std::nullopt;
    row("GO111MODULE", "on", Severity::Info);
    row("GO111MODULE", "off", Severity::Warning);
    row("GO111MODULE", "auto", Severity::Warning);
    row("GO111MODULE", "yes", Severity::Error);
    row("CGO_ENABLED", "1", none);
    row("CGO_ENABLED", "true", Severity::Warning);
    row("GOOS", "linux", none);
    row("GOOS", "windows", Severity::Warning);
    row("GOOS", "macos", Severity::Error);
    row("GOOS", "ios", Severity::Warning);
    row("GOOS", "js", Severity::Error);
    row("GOARCH", "arm64", none);
    row("GOARCH", "wasm", Severity::Error);
    row("GOAMD64", "v3", none);
    row("GOAMD64", "V3", Severity::Error);
    row("GOARM", "7,hardfloat", none);
    row("GOARM", "armv7", Severity::Error);
    row("GOEXPERIMENT", "bogus", Severity::Error);
    row("GOEXPERIMENT", "noarenas", Severity::Info);
    row("GOFIPS140", "v1.0.0-c2097c7c", none);
    row("GOFIPS140", "yes", Severity::Error);
    row("GOFLAGS", "-trimpath", none);
    row("GOFLAGS", "'-ldflags=-s -w'", none);
    row("GOFLAGS", " ", none);
    row("GOFLAGS", "-mod=mod", Severity::Warning);
    row("GOFLAGS", "-insecure", Severity::Warning);
    row("GOFLAGS", "-n=false", none);
    row("GOFLAGS", "-count=1", Severity::Info);
    row("GOFLAGS", "-ldflags=\"-s -w\"", Severity::Error);
    row("GOFLAGS", "-unknown", Severity::Error);
    row("CC", "gcc -m64", none);
    row("CC", "./cc", Severity::Error);
    row("CC", "./cc", Severity::Error, process);
    row("GCCGO", "gccgo -x", Severity::Warning);
    row("CGO_LDFLAGS", "-Wl,-rpath,$ORIGIN", none);
    row("CGO_LDFLAGS", "-L$HOME/lib", Severity::Warning);
    row("CGO_CFLAGS", "'-O2", Severity::Error);
    row("CGO_CFLAGS_ALLOW", "-f.*$", none);
    row("CGO_CFLAGS_ALLOW", "(", Severity::Error);
}

void TestValueValidation::textRows()
{
    const auto none = std::nullopt;
    row("GOPRIVATE", "a.com\r", Severity::Error);
    row("GOPRIVATE", "a.com\r", Severity::Warning, process);
    row("GOBIN", "/a\nb", Severity::Error);
    row("GOBIN", "/a\xFF", Severity::Error);
    row("GOBIN", "/a\xFF", Severity::Warning, process);
    row("GOBIN", QByteArray("/a\0b", 4), Severity::Error, process);
    row("GOBIN", "/a\x01", Severity::Warning);
    row("GOPROXY", "https://a.example\xE2\x80\x8B|direct", Severity::Warning);
    row("GOPROXY", "\xC2\xA0https://a.example", Severity::Warning);
    row("GOBIN", "/Über/bin", none);
    row("GOPACKAGESDRIVER", " off", Severity::Warning, process);
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
