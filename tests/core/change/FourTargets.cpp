// SPDX-License-Identifier: MIT
#include "FourTargets.h"

#include <QFile>

namespace goconf::test {

using namespace Qt::StringLiterals;

void FourTargets::furnish(const TempHome &home)
{
    home.write(u".bashrc"_s, "export A=1\n", 0640);
    home.write(u"dotfiles/zshrc"_s, "no newline \xff\r", 0600);
    home.write(u"old.conf"_s, QByteArray("zero \0 inside\n", 14), 0604);
    home.path(u".config/fish/."_s);
    home.path(u".local/state/."_s);
    if (!QFile::link(u"dotfiles/zshrc"_s, home.path(u".zshrc"_s)) ||
        !QFile::link(u"v1"_s, home.path(u"current"_s)))
        qFatal("cannot make the links");
}

ChangeSet FourTargets::changes(const QString &home)
{
    const auto at = [&home](const QString &name) { return home + u'/' + name; };
    return {
        u"four targets"_s,
        {
            FileChange{at(u".bashrc"_s), FileImage{"export A=1\n", 0640}, FileImage{"export A=2\n", 0600}},
            FileChange{at(u".config/fish/conf.d/deep/go.fish"_s), {}, FileImage{"set -gx A 2\n", 0644}},
            FileChange{at(u".zshrc"_s), FileImage{"no newline \xff\r", 0600}, FileImage{"", 0600}},
            LinkChange{at(u"current"_s), "v1", "v2"},
            FileChange{at(u"old.conf"_s), FileImage{QByteArray("zero \0 inside\n", 14), 0604}, {}},
            LinkChange{at(u"made/latest"_s), {}, "../v2"},
        }};
}

} // namespace goconf::test
