// SPDX-License-Identifier: MIT
#include "env/validate/ToolchainProblems.h"

#include "env/grammar/ToolchainName.h"
#include "env/validate/ProblemText.h"

namespace goconf {

Problems ToolchainProblems::check(const GoVariable &variable, const QByteArray &value,
                                  const ValidationContext &context)
{
    const auto name = ToolchainName::parse(value);
    if (!name) {
        // Go does not even start far enough for `go env -u`; writing another value is the way out.
        const GoVersion version = GoVersion::parse(value).value_or(GoVersion());
        const QByteArray better =
            version.isValid() && !value.startsWith("go") ? "go" + value : QByteArray("auto");
        return {ProblemText::error(
            tr("No go command starts with this toolchain: %1").arg(name.error().what),
            ProblemText::setTo(variable, ToolchainName::parse(better) ? better : "auto", context))};
    }
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
