// SPDX-License-Identifier: MIT
#pragma once

#include "Command.h"
#include "Plan.h"
#include "sdk/SdkRemover.h"

#include <string>

namespace goconf {

/// goconf sdk remove VERSION
class SdkRemoveCommand : public Command
{
public:
    const char *name() const override { return "remove"; }
    CLI::App *declare(CLI::App &parent) override;
    int run(const Host &host, Console &console) override;

private:
    static bool sweep(const SdkRemover &remover, const SdkReport &machine);
    int confirm(const SdkRemoval &removal, Console &console) const;
    static int show(const SdkRemoval &removal, Console &console);
    static int report(const SdkRemoval &removal, Console &console);

    std::string m_sdk;
    WriteOptions m_options;
    bool m_json = false;
};

} // namespace goconf
