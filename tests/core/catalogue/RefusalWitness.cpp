// SPDX-License-Identifier: MIT
#include "RefusalWitness.h"

#include <algorithm>

namespace goconf::test {

namespace {

std::optional<RefusalWitness> levelWitness(const GoVariable &variable, const QByteArray &name)
{
    if (name == "GO386")
        return RefusalWitness{
            {{"tool", "compile", "-p", "main", "-o", "/dev/null", "main.go"}}, {{"GOARCH", "386"}}, {}};
    if (variable.kind == ValueKind::Level || variable.kind == ValueKind::Fips)
        return RefusalWitness{{{"env", "-json", "GOOS"}}, {}, {"invalid GO"}};
    return std::nullopt;
}

std::optional<RefusalWitness> downloadWitness(const QByteArray &name, const ScratchGo &go)
{
    const QByteArrayList download{"mod", "download", "example.com/m@v1.0.0"};
    const QByteArrayList direct{"mod", "download", "github.com/a/b@v1.0.0"};
    if (name == "GOPROXY")
        return RefusalWitness{{download},
                              {{"GOSUMDB", "off"}},
                              {"invalid proxy URL", "invalid file:// proxy URL", "contains no entries",
                               "parse \"", "refusing to pass", "no Host in request"}};
    if (name == "GOSUMDB")
        return RefusalWitness{{download}, {{"GOPROXY", go.proxy()}}, {"GOSUMDB", "sumdb name"}, false};
    if (name == "GOVCS")
        return RefusalWitness{{direct}, {{"GOPROXY", "direct"}}, {"in GOVCS"}, false};
    if (name == "GOAUTH")
        return RefusalWitness{{download},
                              {{"GOPROXY", "https://127.0.0.1:1"}},
                              {"GOAUTH encountered an empty", "cannot be combined",
                               "method requires an absolute path to the git working directory\n",
                               "dir is not absolute"}};
    return std::nullopt;
}

} // namespace

std::optional<RefusalWitness> refusalWitness(const GoVariable &variable, const ScratchGo &go)
{
    const QByteArray &name = variable.name;
    if (name == "GOFLAGS")
        return RefusalWitness{{{"version"},
                               {"list"},
                               {"test", "-n", "."},
                               {"clean", "-n"},
                               {"mod", "edit", "-json"},
                               {"mod", "tidy"}},
                              {{"GOPROXY", "off"}},
                              {"parsing $GOFLAGS", "from $GOFLAGS", "-mod="}};
    if (name == "GOPATH")
        return RefusalWitness{{{"version"}, {"mod", "download", "example.com/m@v1.0.0"}},
                              {{"GOPROXY", "file:///nonexistent"}},
                              {"GOPATH entry", "module cache not found"}};
    if (name == "GOTOOLCHAIN")
        return RefusalWitness{
            {{"version"}}, {{"GOPROXY", "file:///nonexistent"}}, {"invalid GOTOOLCHAIN", "language version"}};
    if (name == "GOBIN")
        return RefusalWitness{
            {{"install", "-n", "."}, {"install", "."}}, {}, {"GOBIN must be an absolute path"}, false};
    if (name == "GOCACHE" || name == "GOCACHEPROG")
        return RefusalWitness{{{"list", "-export", "."}}, {}, {}, false};
    if (name == "GOROOT")
        return RefusalWitness{{{"version"}, {"build", "-n", "."}}, {}, {}, false};
    if (name == "FC")
        return RefusalWitness{{{"list", "."}}, {}, {}};
    if (variable.kind == ValueKind::CompilerFlags || name == "PKG_CONFIG")
        return RefusalWitness{{{"env", "CGO_CFLAGS", "PKG_CONFIG"}}, {}, {}};
    if (variable.kind == ValueKind::Regexp)
        return RefusalWitness{{{"env", "CGO_CFLAGS"}}, {}, {"parsing $CGO_"}, false};
    if (const auto level = levelWitness(variable, name))
        return level;
    return downloadWitness(name, go);
}

bool silentlyIgnored(const ScratchGo &go, const GoVariable &variable, const QByteArray &value)
{
    const QByteArrayList tags{"list", "-f", "{{context.ToolTags}}"};
    const std::pair<QByteArray, QByteArray> arch{"GOARCH", variable.architectures.front().name};
    return go.run(tags, {arch, {variable.name, value}}).standardOutput == go.run(tags, {arch}).standardOutput;
}

bool complains(const ScratchGo &go, const GoVariable &variable, const QByteArray &value,
               const RefusalWitness &witness)
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

} // namespace goconf::test
