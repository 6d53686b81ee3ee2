// SPDX-License-Identifier: MIT
#pragma once

// Formatter.hpp builds on App.hpp.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>

#include <CLI/Formatter.hpp>
#include <QString>

namespace goconf {

/// Help texts that fit a terminal of 80 columns: descriptions are wrapped, and the values that an option may
/// have stand behind its description.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_subcommand(const CLI::App *word) const override;
    std::string make_footer(const CLI::App *word) const override;

private:
    std::string row(const QString &left, const QString &description) const;
};

} // namespace goconf
