// SPDX-License-Identifier: MIT
#include "commands/SharedOptions.h"

#include "Command.h"
#include "stores/StoreList.h"

#include <CLI/Validators.hpp>
#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct SharedOptions
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SharedOptions)
};

} // namespace

void declareJson(CLI::App &word, bool &json)
{
    word.add_flag("--json", json, utf8(SharedOptions::tr("Print one JSON document and nothing else")));
}

void declareWriteOptions(CLI::App &word, WriteOptions &options, bool &json, const QString &yes)
{
    word.add_flag("--dry-run", options.dryRun, utf8(SharedOptions::tr("Print the plan and write nothing")));
    word.add_flag("--yes", options.yes,
                  utf8(yes.isEmpty() ? SharedOptions::tr("No effect here: this command asks nothing") : yes));
    declareJson(word, json);
}

void declareStore(CLI::App &word, std::string &store, const QString &fallback)
{
    std::vector<std::string> ids;
    for (const QString &id : storeIds())
        ids.push_back(utf8(id));
    word.add_option("--store", store,
                    utf8(SharedOptions::tr("Where the setting is kept; without it: %1").arg(fallback)))
        ->type_name("STORE")
        ->transform(CLI::IsMember(ids));
}

} // namespace goconf
