// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "commands/sdk/VerifiedSdk.h"

#include <stop_token>

namespace goconf {

/// goconf sdk verify
class SdkVerifyCommand : public Command
{
public:
    const char *name() const override { return "verify"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    /// Those that the words of the command line mean, or all; each once.
    Result<QVector<Sdk>> chosen(const Host &host, const std::stop_token &stop) const;
    static Result<VerifiedSdks> verify(const Host &host, const QVector<Sdk> &sdks,
                                       const std::stop_token &stop, Console &console);
    int exitCode(const VerifiedSdks &sdks) const;

    std::vector<std::string> m_names;
    bool m_json = false;
};

} // namespace goconf
