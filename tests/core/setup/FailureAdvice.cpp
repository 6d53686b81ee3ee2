// SPDX-License-Identifier: MIT
// What beginners meet, word for word, and what the advice must name.
#include "setup/FailureAdvice.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class FailureAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void neverTheHarmfulAdvice_data();
    void neverTheHarmfulAdvice();
    void unknownWordsGetNone();
};

void FailureAdviceTest::messages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *text, const char *cause, const char *advice) {
        QTest::addRow("%.60s", text) << QByteArray(text) << QString::fromUtf8(cause)
                                     << QString::fromUtf8(advice);
    };
    row("bash: line 1: go: command not found", "PATH", "new terminal");
    row("zsh:1: command not found: go", "PATH", "new terminal");
    row("fish: Unknown command: go", "PATH", "new terminal");
    row("/bin/sh: 1: go: not found", "PATH", "new terminal");
    row("'go' is not recognized as an internal or external command", "PATH", "new terminal");
    row("Failed to find the \"go\" binary in either GOROOT() or PATH", "desktop", "environment.d");
    row("Failed to run '/snap/bin/go env': cannot perform operation", "snap", "/snap/go/current/bin/go");
    row("compile: version \"go1.26.8\" does not match go tool version \"go1.27.3\"", "mixed", "GOROOT");
    row("go: cannot find GOROOT directory: /usr/lib/go-1.19", "GOROOT", "goconf env GOROOT");
    row("main.go:4:2: package github.com/a/b is not in std (/usr/local/go/src/github.com/a/b)", "go.mod",
        "go mod tidy");
    row("cannot find package \"github.com/a/b\" in any of:", "go.mod", "go mod init");
    row("warning: GOPATH set to GOROOT (/usr/local/go) has no effect", "same folder", "GOPATH");
    row("warning: both GOPATH and GOROOT are the same directory (/root/go); see https://go.dev/wiki",
        "same folder", "GOPATH");
    row("$GOPATH/go.mod exists but should not", "project", "Move the project");
    row("go: GOPATH entry is relative; must be absolute path: \"work\".", "GOPATH", "goconf unset GOPATH");
    row("go: go.mod file not found in current directory or any parent directory", "module", "go mod init");
    row("go: cannot find main module, but found .git/config in /root", "module", "go mod init");
    row("go: a@v1.0.0: Get \"https://proxy.example/a\": dial tcp 192.0.2.1:443: i/o timeout", "reached",
        "--proxy auto");
    row("verifying a@v1.0.0: Get \"https://sum.golang.org/lookup/a@v1.0.0\": dial tcp 192.0.2.1:443: i/o "
        "timeout",
        "checksum database", "sum.golang.google.cn");
    row("dial tcp: lookup proxy.example on 192.0.2.1:53: no such host", "offline", "connection");
    row("reading https://proxy.example/a/@v/list: 504 Gateway Time-out", "proxy has a failure", "|");
    row("reading https://proxy.example/a/@v/list: 502 Bad Gateway", "proxy has a failure", "|");
    row("reading https://proxy.example/a/@v/list: 418 I'm a teapot", "old one", "--proxy auto");
    row("reading https://sum.golang.org/lookup/example.com/own@v1.0.0: 410 Gone", "private", "GOPRIVATE");
    row("reading https://proxy.example/own/@v/v1.0.0.info: 404 Not Found", "private", "GOPRIVATE");
    row("fatal: could not read Username for 'https://github.com': terminal prompts disabled",
        "name and password", "GOPRIVATE");
    row("verifying a@v1.0.0: checksum mismatch\n\tdownloaded: h1:x=\nSECURITY ERROR", "bytes",
        "do not turn the check off");
    row("go: download go1.23 for linux/amd64: toolchain not available", "third number", "1.23.0");
    row("go: go.mod requires go >= 1.99.0 (running go 1.27.3; GOTOOLCHAIN=local)", "newer Go",
        "GOTOOLCHAIN=auto");
    row("go: golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64: verifying module: checksum database disabled "
        "by GOSUMDB=off",
        "GOSUMDB", "goconf unset GOSUMDB");
    row("warning: go env -w GOPROXY=... does not override conflicting OS environment variable", "wins",
        "goconf env");
    row("open /usr/local/go/pkg/mod: permission denied", "not this account's", "sudo");
    row("failed to initialize build cache at /root/.cache/go-build: mkdir /root/.cache/go-build: permission "
        "denied",
        "another user", "chown");
    row("rm: cannot remove '/home/u/go/pkg/mod/a@v1/x': Permission denied", "read-only",
        "go clean -modcache");
    row("bash: gopls: command not found", "folder is not in PATH", "goconf path add");
    row("write /tmp/x: no space left on device", "disk is full", "go clean -cache");
    row("tls: failed to verify certificate: x509: certificate signed by unknown authority", "certificate",
        "root");
    row("go: parsing $GOFLAGS: unknown flag -zzz", "GOFLAGS", "goconf env GOFLAGS");
    row("cgo: C compiler \"gcc\" not found: exec: \"gcc\": executable file not found in $PATH",
        "no C compiler", "CGO_ENABLED=0");
    row("go: modules disabled by GO111MODULE=off; see 'go help modules'", "GO111MODULE",
        "goconf unset GO111MODULE");
    row("module lookup disabled by GOPROXY=off", "off", "goconf unset GOPROXY");
    row("go: inconsistent vendoring in /home/u/hello:", "vendor folder", "GOFLAGS");
    row("go: errors parsing go.mod:\ngo.mod:3: invalid go version '1.23.0': must match format 1.23", "older",
        "--sdk latest");
    row("go: errors parsing go.mod:\ngo.mod:5: unknown directive: toolchain", "older", "--sdk latest");
    row("go: GOPROXY list is not the empty string, but contains no entries", "GOPROXY",
        "goconf unset GOPROXY");
    row("go: invalid GOSUMDB: malformed verifier id", "GOSUMDB", "goconf unset GOSUMDB");
    row("build cache is required, but could not be located: GOCACHE is not defined and neither "
        "$XDG_CACHE_HOME nor $HOME are defined",
        "build cache", "goconf unset GOCACHE");
    row("proxyconnect tcp: dial tcp 127.0.0.1:1: connect: connection refused", "HTTPS_PROXY",
        "goconf env HTTPS_PROXY");
    row("reading https://proxy.example/a: 407 Proxy Authentication Required", "password", "HTTPS_PROXY");
    row("go: a@v1.0.0: zip: not a valid zip file", "sign in", "--proxy auto");
    row("go: a@v1.0.0: invalid character '<' looking for beginning of value", "sign in", "--proxy auto");
    row("read tcp 192.0.2.1:443: read: connection reset by peer", "broke off", "--proxy auto");
    row("reading https://proxy.example/a/@v/list: 403 Forbidden", "let this machine in", "--proxy auto");
    row("reading https://proxy.example/a/@v/list: 503 Service Unavailable", "proxy has a failure", "|");
    row("go: a@v1.0.0: git ls-remote -q origin: exec: \"git\": executable file not found in $PATH", "no git",
        "Install git");
    row("net/http: TLS handshake timeout", "does not answer", "--proxy auto");
    row("context deadline exceeded (Client.Timeout exceeded while awaiting headers)", "does not answer",
        "--proxy auto");
    row("bash: /usr/local/go/bin/go: cannot execute binary file: Exec format error", "another system",
        "--sdk latest");
    row("compile: signal: killed", "memory", "-p=1");
    row("fatal: could not read Username for 'https://github.com': No such device or address",
        "name and password", "GOPRIVATE");
    row("package example.com/a is not in GOROOT (/usr/lib/go-1.19/src/example.com/a)", "go.mod",
        "go mod tidy");
    row("go: invalid GOTOOLCHAIN \"1.27.0\"", "GOTOOLCHAIN", "GOTOOLCHAIN=auto");
}

void FailureAdviceTest::messages()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, cause);
    QFETCH(const QString, advice);
    for (const QByteArray &output : {text, "before\n" + text + "\nafter\n", text.toUpper()}) {
        const std::optional<FailureAdvice> known = FailureAdvice::of(output);
        QVERIFY(known);
        QVERIFY2(known->cause.contains(cause), qPrintable(known->cause));
        QVERIFY2(known->advice.contains(advice), qPrintable(known->advice));
    }
}

void FailureAdviceTest::neverTheHarmfulAdvice_data()
{
    messages_data();
}

/// The popular wrong repairs: no check is turned off, GOROOT is never set.
void FailureAdviceTest::neverTheHarmfulAdvice()
{
    QFETCH(const QByteArray, text);
    const std::optional<FailureAdvice> known = FailureAdvice::of(text);
    QVERIFY(known);
    for (const char *harm : {"GOSUMDB=off", "GOINSECURE", "set GOROOT=", "GONOSUMCHECK", "sudo go "})
        QVERIFY2(!known->advice.contains(QLatin1StringView(harm)), qPrintable(known->advice));
}

void FailureAdviceTest::unknownWordsGetNone()
{
    for (const char *text : {"", "go version go1.27.3 linux/amd64", "hello", "ok  \texample.com/m\t0.01s"})
        QVERIFY(!FailureAdvice::of(text));
}

QTEST_GUILESS_MAIN(FailureAdviceTest)
#include "FailureAdvice.moc"
