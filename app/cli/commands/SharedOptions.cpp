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

/// Any store of the contract, so that one of them that cannot be changed here is answered with the reason;
/// only those that can, `ids`, are offered.
CLI::Validator storeName(const QStringList &ids)
{
    const QString offered = u'{' + ids.join(u',') + u'}';
    const auto check = [offered](const std::string &id) {
        const QString name = QString::fromStdString(id);
        return storeIds().contains(name) ? std::string() : utf8(name + " not in "_L1 + offered);
    };
    return {check, utf8(offered)};
}

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

void declareStore(CLI::App &word, std::string &store, const QString &fallback, const QStringList &offered)
{
    word.add_option("--store", store,
                    utf8(SharedOptions::tr("Where the setting is kept; without it: %1").arg(fallback)))
        ->type_name("STORE")
        ->check(storeName(offered));
}

} // namespace goconf
