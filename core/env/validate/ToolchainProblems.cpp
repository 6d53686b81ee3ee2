// SPDX-License-Identifier: MIT
#include "env/validate/ToolchainProblems.h"

#include "env/grammar/ToolchainName.h"
#include "env/validate/ProblemText.h"

namespace goconf {

namespace {

/// The name of a release that is meant by `name`, or "auto".
QByteArray releaseNamed(const QByteArray &name)
{
    const auto parsed = ToolchainName::parse(name);
    if (!parsed)
        return "auto";
    return parsed->isOnlyALanguage() ? parsed->toolchain + ".0" : name;
}

} // namespace

Problems ToolchainProblems::check(const GoVariable &variable, const QByteArray &value,
                                  const ValidationContext &context)
{
    const auto name = ToolchainName::parse(value);
    if (!name) {
        // Go does not even start far enough for `go env -u`; writing another value is the way out.
        const GoVersion version = GoVersion::parse(value).value_or(GoVersion());
        const QByteArray better =
            version.isValid() && !value.startsWith("go") ? "go" + value : QByteArray("auto");
        return {ProblemText::error(tr("No go command starts with this toolchain: %1").arg(name.error().what),
                                   ProblemText::setTo(variable, releaseNamed(better), context))};
    }
    if (name->isOnlyALanguage())
        return {ProblemText::error(
            tr("“%1” is a version of the language, and no release has that name; since Go 1.21 the first "
               "release of a line ends in .0.")
                .arg(QString::fromUtf8(name->toolchain)),
            ProblemText::setTo(variable, releaseNamed(name->toolchain), context))};
    if (name->toolchain == "local" && name->mode == ToolchainName::Mode::Fixed)
        return {ProblemText::info(
            tr("Go stays with the installed version; a project that needs a newer one does not build."),
            tr("auto lets Go fetch what a project asks for."))};
    if (name->toolchain != "local")
        return {ProblemText::info(tr("Every go command uses %1, also where the installed Go is newer.")
                                      .arg(QString::fromUtf8(name->toolchain)))};
    return {};
}

} // namespace goconf
