// SPDX-License-Identifier: MIT
#include "ScratchGo.h"
#include "env/validate/ValueValidation.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

using namespace goconf;
using namespace goconf::test;

namespace {

constexpr quint32 seed = 20261121;

const char *goodKey =
    "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8 http://127.0.0.1:1";

/// Values to begin with; random changes of them follow.
const std::map<QByteArray, QByteArrayList> &values()
{
    static const std::map<QByteArray, QByteArrayList> table{
        {"GO111MODULE", {"on", "off", "auto", "yes", "On", " on"}},
        {"GOPATH", {"/a", "/a:/b", "~/go", "/a:~/b", "rel", "/a:rel", "$HOME/go", ":/a", "/a:", "/a::/b"}},
        {"GOMODCACHE", {"/m", "m", "~/m"}},
        {"GOTMPDIR", {"/tmp", "tmp"}},
        {"GOBIN", {"/b", "b", "~/b"}},
        {"GOCACHE", {"/nonexistent/c", "c", "off"}},
        {"CC", {"gcc", "/usr/bin/gcc -m64", "./gcc", "a/b", " ", "'gcc", "'/a b/gcc' -x", "\"\""}},
        {"CXX", {"g++", "x/g++", "\"g++"}},
        {"FC", {"gfortran", "./f", "'f"}},
        {"PKG_CONFIG", {"pkg-config", "'x", " "}},
        {"CGO_CFLAGS", {"-O2 -g", "'-DX=a b'", "'-O2", "-DX='a b'", "a\"b"}},
        {"CGO_LDFLAGS", {"-lm", "\"-lm"}},
        {"CGO_CFLAGS_ALLOW",
         {"-f.*", "(", "[a", "a**", "*a", "(?=x)", "a\\", "(?P<n>x)", "a??", "[]a]", "\\pL", "x)", "(?i)a"}},
        {"GOCACHEPROG", {"'x", " ", "\"\""}},
        {"GOFLAGS",
         {"-mod=mod",
          "-modcacherw",
          "--trimpath",
          "-tags=a,b",
          "mod=mod",
          "-",
          "--",
          "-=x",
          "---x",
          "-zzz",
          "-tags",
          "'-ldflags=-s -w'",
          "-ldflags=\"-s -w\"",
          "'-v",
          "-p=x",
          "-p=2",
          "-trimpath=maybe",
          "-trimpath=false",
          "-count=1",
          "-count=x",
          "-mod=foo",
          "-C=/tmp",
          " ",
          "-vet=off",
          "-insecure"}},
        {"GOPROXY",
         {"file:///nonexistent",
          "goproxy",
          "ftp://x.y",
          "http://127.0.0.1:1",
          "127.0.0.1:1",
          ",",
          " ",
          "/abs",
          "file://host/x",
          "file:/x",
          "http://u:p@127.0.0.1:1",
          "https://127.0.0.1:x",
          "https://[::1",
          "https://127.0.0.1:1/%zz",
          "file:///a|off|junk",
          "\"https://127.0.0.1:1\"",
          "://x",
          "https://127.0.0.1 x",
          "off",
          "https:///x",
          "file:///x?y"}},
        {"GOSUMDB",
         {"off", "sum", "sum.golang.org a b", " ", goodKey,
          "x.y+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", "a+b+c",
          "sum.golang.org http://127.0.0.1:x", "sum.golang.org+033de0ae+Ac4z http://127.0.0.1:1"}},
        {"GOTOOLCHAIN",
         {"auto",
          "path",
          "local",
          "local+auto",
          "local+path",
          "local+foo",
          "1.27.0",
          "go1.98",
          "go1.21",
          "go1.99.0+path",
          "auto+path",
          "bash",
          "default",
          "go2.0",
          "go01.2",
          "go1.2.x",
          "gccgo-go1.20",
          "go1.99rc1+path",
          "go1.99.0-x+path",
          "auto ",
          "go1.99.0+auto+path"}},
        {"GOVCS",
         {"x", "public:", ":git", "public:git|", "./a:git", "a:git,a:hg", "a:git,", "a:git,,b:hg",
          "../x:off"}},
        {"GOAUTH",
         {"netrc", "off", "off;netrc", "netrc;", ";", "git", "git x", "git /a /b", "no-such-command-here",
          "netrc;git /nonexistent/a b"}},
        {"GOAMD64", {"v1", "v4", "v5", "V2", "v2 "}},
        {"GOARM",
         {"5", "7,softfloat", "7,hardfloat", "6,softfloat,hardfloat", "6,hardfloat,softfloat", "8", "armv7",
          "7,x"}},
        {"GOARM64", {"v8.0", "v9.5", "v8.1,lse,crypto", "v8.1,crypto,lse,lse", "v9.6", "v8", "v8.0,x"}},
        {"GOMIPS", {"hardfloat", "softfloat", "float"}},
        {"GOMIPS64", {"softfloat", "x"}},
        {"GOPPC64", {"power8", "power10", "power11"}},
        {"GORISCV64", {"rva20u64", "rva22u64", "rva99u64"}},
        {"GOWASM", {"satconv", "satconv,signext", ",", "threads"}},
        {"GO386", {"sse2", "softfloat", "387"}},
        {"GOFIPS140",
         {"off", "latest", "v1.0.0", "v1.0.0-c2097c7c", "v1.0.0-rc1", "v2.0.0", "on", "v1.0", "v1.0.0-c2"}},
        {"GOEXPERIMENT",
         {"none", "arenas", "noarenas", "bogus", "arenas,loopvar", "Arenas", "regabi", "mapsplitgroup",
          "goroutineleakprofile"}},
        {"GOOS", {"linux", "windows", "plan9", "foo", "android", "Linux"}},
        {"GOARCH", {"amd64", "arm64", "sparc", "wasm", "386", "x86_64"}},
        {"GOPRIVATE", {"example.com", "a, b", "^x", "["}},
        {"GOENV", {"/x", "off"}},
        {"GODEBUG", {"a=b"}},
        {"GOWORK", {"off", "/x", "x"}},
        {"GOROOT", {"/x", "x"}},
        {"GOMOD", {"/x"}},
        {"GOVERSION", {"go1"}},
        {"GOPACKAGESDRIVER", {"off"}},
        {"GOTELEMETRY", {"off"}},
    };
    return table;
}

/// What a value meets outside of `go env -w`.
struct Witness
{
    /// Commands of which one fails, or prints one of `complaints`, when the value is bad.
    QList<QByteArrayList> commands;
    ScratchGo::Variables variables;
    /// What go says about the grammar; where empty, the exit code tells.
    QByteArrayList complaints;
    /// A good value passes the commands too, without a network.
    bool provesGood = true;
};

std::optional<Witness> levelWitness(const GoVariable &variable, const QByteArray &name)
{
    if (name == "GO386")
        return Witness{
            {{"tool", "compile", "-p", "main", "-o", "/dev/null", "main.go"}}, {{"GOARCH", "386"}}, {}};
    if (variable.kind == ValueKind::Level || variable.kind == ValueKind::Fips)
        return Witness{{{"env", "-json", "GOOS"}}, {}, {"invalid GO"}};
    return std::nullopt;
}

std::optional<Witness> downloadWitness(const QByteArray &name, const ScratchGo &go)
{
    const QByteArrayList download{"mod", "download", "example.com/m@v1.0.0"};
    const QByteArrayList direct{"mod", "download", "github.com/a/b@v1.0.0"};
    if (name == "GOPROXY")
        return Witness{{download},
                       {{"GOSUMDB", "off"}},
                       {"invalid proxy URL", "invalid file:// proxy URL", "contains no entries", "parse \"",
                        "refusing to pass", "no Host in request"}};
    if (name == "GOSUMDB")
        return Witness{{download}, {{"GOPROXY", go.proxy()}}, {"GOSUMDB", "sumdb name"}, false};
    if (name == "GOVCS")
        return Witness{{direct}, {{"GOPROXY", "direct"}}, {"in GOVCS"}, false};
    if (name == "GOAUTH")
        return Witness{{download},
                       {{"GOPROXY", "https://127.0.0.1:1"}},
                       {"GOAUTH encountered an empty", "cannot be combined",
                        "method requires an absolute path to the git working directory\n",
                        "dir is not absolute"}};
    return std::nullopt;
}

std::optional<Witness> witness(const GoVariable &variable, const ScratchGo &go)
{
    const QByteArray &name = variable.name;
    if (name == "GOFLAGS")
        return Witness{{{"version"},
                        {"list"},
                        {"test", "-n", "."},
                        {"clean", "-n"},
                        {"mod", "edit", "-json"},
                        {"mod", "tidy"}},
                       {{"GOPROXY", "off"}},
                       {"parsing $GOFLAGS", "from $GOFLAGS", "-mod="}};
    if (name == "GOPATH")
        return Witness{{{"version"}, {"mod", "download", "example.com/m@v1.0.0"}},
                       {{"GOPROXY", "file:///nonexistent"}},
                       {"GOPATH entry", "module cache not found"}};
    if (name == "GOTOOLCHAIN")
        return Witness{
            {{"version"}}, {{"GOPROXY", "file:///nonexistent"}}, {"invalid GOTOOLCHAIN", "language version"}};
    if (name == "GOBIN")
        return Witness{
            {{"install", "-n", "."}, {"install", "."}}, {}, {"GOBIN must be an absolute path"}, false};
    if (name == "GOCACHE" || name == "GOCACHEPROG")
        return Witness{{{"list", "-export", "."}}, {}, {}, false};
    if (name == "GOROOT")
        return Witness{{{"version"}, {"build", "-n", "."}}, {}, {}, false};
    if (name == "FC")
        return Witness{{{"list", "."}}, {}, {}};
    if (variable.kind == ValueKind::CompilerFlags || name == "PKG_CONFIG")
        return Witness{{{"env", "CGO_CFLAGS", "PKG_CONFIG"}}, {}, {}};
    if (variable.kind == ValueKind::Regexp)
        return Witness{{{"env", "CGO_CFLAGS"}}, {}, {"parsing $CGO_"}, false};
    if (const auto level = levelWitness(variable, name))
        return level;
    return downloadWitness(name, go);
}

bool hasError(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

/// GOAMD64 and GOARM: a bad level of theirs is taken for the default without a word.
bool silentlyIgnored(const ScratchGo &go, const GoVariable &variable, const QByteArray &value)
{
    const QByteArrayList tags{"list", "-f", "{{context.ToolTags}}"};
    const std::pair<QByteArray, QByteArray> arch{"GOARCH", variable.architectures.value(0)};
    return go.run(tags, {arch, {variable.name, value}}).standardOutput == go.run(tags, {arch}).standardOutput;
}

bool complains(const ScratchGo &go, const GoVariable &variable, const QByteArray &value,
               const Witness &witness)
{
    ScratchGo::Variables variables = witness.variables;
    variables.append({variable.name, value});
    for (const QByteArrayList &command : witness.commands) {
        const ProcessOutput output = go.run(command, variables);
        const bool says =
            std::any_of(witness.complaints.cbegin(), witness.complaints.cend(),
                        [&output](const QByteArray &text) { return output.standardError.contains(text); });
        if (says || (witness.complaints.isEmpty() && output.exitCode != 0))
            return true;
    }
    return false;
}

QByteArray changed(QByteArray value, const QByteArray &alphabet, QRandomGenerator &random)
{
    const auto pick = [&random](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(size)));
    };
    for (int changes = random.bounded(1, 3); changes > 0; --changes) {
        const qsizetype at = pick(value.size() + 1);
        const char byte = alphabet.at(pick(alphabet.size()));
        switch (random.bounded(3)) {
        case 0: value.insert(at, byte); break;
        case 1: value.remove(at, 1); break;
        default: value.replace(at, 1, QByteArray(1, byte)); break;
        }
    }
    return value;
}

} // namespace

/// Every value that go refuses, or because of which it stops, is an Error; and nothing else is.
class TestGoRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithGo_data();
    void agreesWithGo();
    void passwordsOverHttpAreRefused();

private:
    void compare(const ScratchGo &go, const GoVariable &variable, const QByteArray &value);

    std::vector<std::unique_ptr<ScratchGo>> m_gos;
};

void TestGoRefusals::initTestCase()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    for (const QString &executable : executables) {
        m_gos.push_back(std::make_unique<ScratchGo>(executable));
        QVERIFY2(m_gos.back()->version().isValid(), qPrintable(executable));
    }
}

void TestGoRefusals::agreesWithGo_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[name, list] : values())
        QTest::newRow(name.constData()) << name;
}

void TestGoRefusals::agreesWithGo()
{
    QFETCH(QByteArray, name);
    const GoVariable *variable = GoVariables::catalogue().find(name);
    QVERIFY(variable);
    QRandomGenerator random(seed);
    QByteArrayList list = values().at(name);
    const QByteArrayList start = list;
    const int rounds = std::max(8, qEnvironmentVariableIntValue("GOCONF_TEST_ROUNDS") / 100);
    for (int round = 0; round < rounds; ++round)
        list.append(changed(start.at(random.bounded(static_cast<int>(start.size()))),
                            QByteArrayLiteral("ab1 ,|:/.+-;'\"=~[]()*\t"), random));
    list += {start.constFirst() + "\r", start.constFirst() + "\xFF", start.constFirst() + "\v"};
    for (const auto &go : m_gos) {
        for (const QByteArray &value : list)
            compare(*go, *variable, value);
    }
}

void TestGoRefusals::compare(const ScratchGo &go, const GoVariable &variable, const QByteArray &value)
{
    const ValidationContext context{Os::Linux, ValidationContext::GoEnvFile, go.version(), "linux",
                                    go.goarch()};
    const bool error = hasError(validateValue(variable, value, context));
    const QByteArray shown = variable.name + '=' + value + " (go " + go.version().toByteArray() + ", seed " +
                             QByteArray::number(seed) + ')';
    if (go.refusesToWrite(variable.name, value)) {
        QVERIFY2(error, "go env -w refuses, we do not: " + shown);
        return;
    }
    // Before Go listed a variable it was an experiment, with rules of its own.
    const bool settled = variable.name != "GOFIPS140" || GoVersion(1, 26) <= go.version();
    if (value.isEmpty() || go.version() < variable.listedSince || !settled)
        return;
    const auto proof = witness(variable, go);
    if (!proof) {
        QVERIFY2(!error, "nothing refuses this, but we do: " + shown);
        return;
    }
    if (error && !complains(go, variable, value, *proof)) {
        const bool swallowed = variable.kind == ValueKind::Level && silentlyIgnored(go, variable, value);
        QVERIFY2(swallowed, "no go command complains, but we do: " + shown);
    }
    if (!error && proof->provesGood)
        QVERIFY2(!complains(go, variable, value, *proof), "a go command complains, we do not: " + shown);
}

void TestGoRefusals::passwordsOverHttpAreRefused()
{
    const GoVariable &variable = *GoVariables::catalogue().find("GOPROXY");
    const QByteArray value = "http://user:secret@127.0.0.1:1";
    const Problems problems = validateValue(variable, value, {});
    QVERIFY(hasError(problems));
    for (const Problem &problem : problems)
        QVERIFY(!problem.message.contains(QStringLiteral("secret")) &&
                !problem.advice.contains(QStringLiteral("secret")));
    for (const auto &go : m_gos)
        QVERIFY(complains(*go, variable, value, *witness(variable, *go)));
}

QTEST_GUILESS_MAIN(TestGoRefusals)
#include "GoRefusals.moc"
