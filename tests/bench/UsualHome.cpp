// SPDX-License-Identifier: MIT
#include "UsualHome.h"

namespace goconf::bench {

using namespace Qt::StringLiterals;

test::TempHome usualHome()
{
    test::TempHome home;
    home.write(u".config/go/env"_s, "GOFLAGS=-mod=mod\nGOPRIVATE=git.example.com\n");
    home.write(u".profile"_s,
               "if [ -n \"$BASH_VERSION\" ]; then . \"$HOME/.bashrc\"; fi\nPATH=\"$HOME/bin:$PATH\"\n");
    home.write(u".bashrc"_s, "case $- in *i*) ;; *) return;; esac\nexport EDITOR=vi\nalias ll='ls -l'\n");
    return home;
}

} // namespace goconf::bench
