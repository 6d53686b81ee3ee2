// SPDX-License-Identifier: MIT
#include "env/validate/ValueValidation.h"

#include "env/validate/CommandProblems.h"
#include "env/validate/FlagProblems.h"
#include "env/validate/PathProblems.h"
#include "env/validate/PatternProblems.h"
#include "env/validate/PlaceProblems.h"
#include "env/validate/ProxyProblems.h"
#include "env/validate/TargetProblems.h"
#include "env/validate/TextProblems.h"
#include "env/validate/ToolchainProblems.h"
#include "env/validate/TrustProblems.h"

#include <algorithm>

namespace goconf {

namespace {

Problems familyProblems(const GoVariable &variable, const QByteArray &value, const ValidationContext &context)
{
    switch (variable.kind) {
    case ValueKind::Folder:
    case ValueKind::FolderList:
    case ValueKind::File: return PathProblems::check(variable, value, context);
    case ValueKind::Command:
    case ValueKind::CompilerFlags:
    case ValueKind::Regexp: return CommandProblems::check(variable, value, context);
    case ValueKind::Flags: return FlagProblems::check(variable, value, context);
    case ValueKind::ProxyChain: return ProxyProblems::check(variable, value, context);
    case ValueKind::SumDatabase:
    case ValueKind::AuthCommands:
    case ValueKind::VcsRules: return TrustProblems::check(variable, value, context);
    case ValueKind::GlobList: return PatternProblems::check(variable, value, context);
    case ValueKind::Toolchain: return ToolchainProblems::check(variable, value, context);
    case ValueKind::Choice:
    case ValueKind::Level:
    case ValueKind::Experiments:
    case ValueKind::KeyValues:
    case ValueKind::Fips: return TargetProblems::check(variable, value, context);
    case ValueKind::Text:
    case ValueKind::Computed: break;
    }
    return {};
}

} // namespace

Problems validateValue(const GoVariable &variable, const QByteArray &value, const ValidationContext &context)
{
    Problems problems = PlaceProblems::check(variable, value, context);
    // Set but empty is the same as not set; only in go's own file does it hide something (PlaceProblems).
    if (!value.isEmpty() && variable.settable != Settable::Never) {
        problems += TextProblems::check(variable, value, context);
        problems += familyProblems(variable, value, context);
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return problems;
}

} // namespace goconf
