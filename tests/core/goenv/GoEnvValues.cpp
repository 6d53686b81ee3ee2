// SPDX-License-Identifier: MIT
#include "GoEnvValues.h"

namespace goconf::test {

const QByteArrayList &GoEnvValues::names()
{
    static const QByteArrayList names{"AR",
                                      "CC",
                                      "CGO_CFLAGS",
                                      "CGO_CPPFLAGS",
                                      "CGO_CXXFLAGS",
                                      "CGO_ENABLED",
                                      "CGO_FFLAGS",
                                      "CGO_LDFLAGS",
                                      "CGO_CFLAGS_ALLOW",
                                      "CXX",
                                      "FC",
                                      "GCCGO",
                                      "GO111MODULE",
                                      "GO386",
                                      "GOAMD64",
                                      "GOARCH",
                                      "GOARM",
                                      "GOARM64",
                                      "GOAUTH",
                                      "GOBIN",
                                      "GOCACHE",
                                      "GODEBUG",
                                      "GOEXE",
                                      "GOEXPERIMENT",
                                      "GOFIPS140",
                                      "GOFLAGS",
                                      "GOHOSTOS",
                                      "GOINSECURE",
                                      "GOMIPS",
                                      "GOMIPS64",
                                      "GOMOD",
                                      "GOMODCACHE",
                                      "GONOPROXY",
                                      "GONOSUMDB",
                                      "GOOS",
                                      "GOPACKAGESDRIVER",
                                      "GOPATH",
                                      "GOPPC64",
                                      "GOPRIVATE",
                                      "GOPROXY",
                                      "GORISCV64",
                                      "GOROOT",
                                      "GOSUMDB",
                                      "GOTELEMETRY",
                                      "GOTMPDIR",
                                      "GOTOOLCHAIN",
                                      "GOTOOLDIR",
                                      "GOVCS",
                                      "GOVERSION",
                                      "GOWASM",
                                      "GOWORK",
                                      "GO_EXTLINK_ENABLED",
                                      "PKG_CONFIG",
                                      "FOO"};
    return names;
}

QByteArray GoEnvValues::value(const QByteArray &name, const QByteArray &tag, Dice &dice) const
{
    if (name == "GO111MODULE")
        return dice.one({"on", "off", "auto"});
    if (name == "CGO_ENABLED")
        return dice.one({"0", "1", "yes", "2"});
    if (name == "GOOS")
        return dice.one({"linux", "linux", "darwin", "windows", "freebsd"});
    if (name == "GOARCH")
        return dice.one({"amd64", "amd64", "arm64", "386"});
    if (name == "GOTOOLCHAIN")
        return dice.one({"local", "auto", "path", "local+auto", "local+path"});
    if (name == "GOEXPERIMENT")
        return dice.one({"none", "arenas", "noregabi,arenas", ",arenas,"});
    if (name == "GOFIPS140")
        return dice.one({"off", "latest"});
    if (name == "GOWORK")
        return dice.one({"off", "auto", inside("work/go.work"), "/" + tag + "/go.work"});
    if (name == "GOROOT")
        return dice.one({inside("rootA"), inside("rootB"), inside("rootC/"), inside("tmp/../rootA/."),
                         inside("home/go")});
    if (name == "GOTMPDIR")
        return dice.one({inside("tmp"), inside("tmp2"), inside("./tmp/")});
    if (name == "GOCACHE")
        return dice.one({inside("cache"), inside("cache/") + tag, inside("cache//")});
    if (name == "GOFLAGS")
        return dice.one({"-mod=mod", "-tags=" + tag, "junk", "'", "-json", "'-ldflags=-w -s'", "x"});
    if (name.startsWith("CGO_") && name.endsWith("FLAGS"))
        return dice.one(
            {"-O1 -D" + tag, "  -O0   -g ", "'-Da b' -D" + tag, "\"-O2 -g\"", "-I/" + tag, "\t-x\t", " "});
    if (name == "PKG_CONFIG")
        return dice.one({tag + "-config", "'" + tag + " config' --x", "\"\" y"});
    if (name == "GCCGO")
        return dice.one({"gccgo", "gcc", tag, inside("tools/gccgo"), "tools/gccgo", "gcc -m32"});
    if (name == "GOMIPS" || name == "GOMIPS64")
        return dice.one({"hardfloat", "softfloat"});
    if (name == "GOPPC64")
        return dice.one({"power8", "power10"});
    if (name == "GORISCV64")
        return "rva22u64";
    if (name == "GOARM64")
        return dice.one({"v8.0", "v9.5,lse", "v8.9,crypto,lse"});
    if (name == "GOAMD64")
        return dice.one({"v1", "v4"});
    if (name == "GOARM")
        return dice.one({"5", "7"});
    if (name == "GOWASM")
        return dice.one({"satconv", "satconv,signext", ","});
    if (name == "CC" || name == "CXX" || name == "FC")
        return dice.one({tag + "-cc", "/opt/" + tag + "/cc -m64", "'" + tag + " c'", "gcc"});
    if (name == "GOPATH" || name == "GOMODCACHE" || name == "GOBIN")
        return dice.one({"/" + tag, inside("home/go"), inside("plain") + ":/" + tag, "/" + tag + "/",
                         ":/" + tag, "/" + tag + "::/b", inside("rootA")});
    return dice.one(
        {tag, tag + ",b", "a b " + tag, "'" + tag + "'", tag + " # c", "$" + tag, " ", "\xC3\xA9" + tag});
}

QByteArray GoEnvValues::oddValue(const QByteArray &name, Dice &dice) const
{
    if (name == "GOROOT")
        return dice.one({"/nonexistent", inside("tmp"), inside("module/go.mod")});
    if (name == "GOTOOLCHAIN")
        return dice.one({"junk", "auto+path", "local+junk", "go1+", "bash", "go/1"});
    if (name == "GOCACHE" || name == "GOTMPDIR")
        return dice.one({"rel", "off", "/dev/null/x", "/dev/null"});
    if (name == "GOFLAGS")
        return dice.one({"-u", "-w=true", "-json=junk", "-C=/", "uu", "-changed=false", "\"\"", "-x=maybe"});
    if (name == "GOFIPS140")
        return dice.one({"junk", "v1.99.0", "v1.2.3-12345678", "../x"});
    return dice.one({"junk", "rel/x", "~/x", "'", "\"a", "'a\"b' \"c'd\"", "a/b", "noarenas,junk", "v9",
                     "/a:rel", "/a:~b"});
}

} // namespace goconf::test
