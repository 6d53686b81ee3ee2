// SPDX-License-Identifier: MIT
#include "ValidationRows.h"

namespace goconf::test {

namespace {

constexpr ValidationContext::Target file = ValidationContext::GoEnvFile;
constexpr ValidationContext::Target process = ValidationContext::ProcessEnvironment;

auto adderTo(QVector<ValidationRow> &rows)
{
    return [&rows](const char *name, const QByteArray &value, std::optional<Severity> expected,
                   ValidationContext::Target target = file) { rows.append({name, value, expected, target}); };
}

void addPlaceRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
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

void addPathRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
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

void addNetworkRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
    const auto none = std::nullopt;
    row("GOPROXY", "direct", none);
    row("GOPROXY", "https://a.example|direct", none);
    row("GOPROXY", "https://a.example,direct", Severity::Info);
    row("GOPROXY", "file:///x,off", none);
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

void addPatternRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
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

void addBuildRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
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
    row("GOFLAGS", "-v", none);
    row("GOFLAGS", "-v=0", none);
    row("GOFLAGS", "-v=maybe", Severity::Error);
    row("GOFLAGS", "-v=TrUe", Severity::Error);
    row("GOFLAGS", "-v=", Severity::Error);
    row("GOFLAGS", "-v=test2json", Severity::Warning);
    row("GOFLAGS", "-buildvcs=auto", none);
    row("GOFLAGS", "-buildvcs=f", none);
    row("GOFLAGS", "-buildvcs=maybe", Severity::Error);
    row("GOFLAGS", "-race=maybe", Severity::Error);
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

void addTextRows(QVector<ValidationRow> &rows)
{
    const auto row = adderTo(rows);
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

} // namespace

QVector<ValidationRow> validationRows()
{
    QVector<ValidationRow> rows;
    addPlaceRows(rows);
    addPathRows(rows);
    addNetworkRows(rows);
    addPatternRows(rows);
    addBuildRows(rows);
    addTextRows(rows);
    return rows;
}

} // namespace goconf::test
