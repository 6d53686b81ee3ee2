// SPDX-License-Identifier: MIT
#include "platform/Host.h"

#include <CLI/CLI.hpp>

int main(int argc, char **argv)
{
    CLI::App app("goconf");
    app.set_version_flag("--version", "goconf " GOCONF_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
