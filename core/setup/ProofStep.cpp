// SPDX-License-Identifier: MIT
#include "setup/ProofStep.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProofStep)
};

} // namespace

QString ProofStep::title() const
{
    switch (id) {
    case Id::Find: return Text::tr("A new terminal finds go");
    case Id::Version: return Text::tr("go runs");
    case Id::Gopath: return Text::tr("Go's own folder can be written to");
    case Id::Fetch: return Text::tr("A module is fetched");
    case Id::Checksums: return Text::tr("The checksum database vouches for it");
    case Id::Build: return Text::tr("A program is built");
    case Id::Run: return Text::tr("The program runs");
    }
    Q_UNREACHABLE();
}

QLatin1StringView ProofStep::name() const
{
    switch (id) {
    case Id::Find: return "find"_L1;
    case Id::Version: return "version"_L1;
    case Id::Gopath: return "gopath"_L1;
    case Id::Fetch: return "fetch"_L1;
    case Id::Checksums: return "checksums"_L1;
    case Id::Build: return "build"_L1;
    case Id::Run: return "run"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace goconf
