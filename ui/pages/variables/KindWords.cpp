// SPDX-License-Identifier: MIT
#include "pages/variables/KindWords.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::KindWords)
};

} // namespace

QString kindWord(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text: return Text::tr("text");
    case ValueKind::Choice: return Text::tr("choice");
    case ValueKind::Folder: return Text::tr("folder");
    case ValueKind::FolderList: return Text::tr("folders");
    case ValueKind::File: return Text::tr("file");
    case ValueKind::Command:
    case ValueKind::AuthCommands: return Text::tr("command");
    case ValueKind::Flags:
    case ValueKind::CompilerFlags: return Text::tr("flags");
    case ValueKind::Regexp: return Text::tr("regular expression");
    case ValueKind::ProxyChain: return Text::tr("sources");
    case ValueKind::SumDatabase: return Text::tr("checksum database");
    case ValueKind::GlobList: return Text::tr("patterns");
    case ValueKind::VcsRules: return Text::tr("rules");
    case ValueKind::Toolchain: return Text::tr("toolchain");
    case ValueKind::Level: return Text::tr("level");
    case ValueKind::Experiments: return Text::tr("experiments");
    case ValueKind::KeyValues: return Text::tr("settings");
    case ValueKind::Fips: return Text::tr("version");
    case ValueKind::Computed: return Text::tr("computed by Go");
    }
    Q_UNREACHABLE();
}

} // namespace goconf::ui
