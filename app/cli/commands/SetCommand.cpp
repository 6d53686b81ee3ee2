// SPDX-License-Identifier: MIT
#include "commands/SetCommand.h"

#include "Arguments.h"
#include "base/WindowsName.h"
#include "commands/SharedOptions.h"
#include "stores/SettingAdvice.h"
#include "stores/StoreList.h"
#include "stores/windows/RegistryAdvice.h"

#include <CLI/Validators.hpp>
#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetCommand)
};

/// The edits of the arguments; an error names the argument that is none. In the registry two names that
/// differ by their case are one.
Result<QVector<EnvEdit>> editsOf(const std::vector<std::string> &assignments, bool isRegistry,
                                 EnvEdit::Form form)
{
    const auto isSame = [isRegistry](const QByteArray &a, const QByteArray &b) {
        return isRegistry ? upperName(a) == upperName(b) : a == b;
    };
    QVector<EnvEdit> edits;
    for (const std::string &assignment : assignments) {
        const QByteArray argument = bytes(assignment);
        const qsizetype separator = argument.indexOf('=');
        if (separator <= 0) {
            return fail(ErrorCode::InvalidValue,
                        Text::tr("“%1” sets nothing: write NAME=VALUE").arg(QString::fromUtf8(argument)));
        }
        const QByteArray name = argument.first(separator);
        for (const EnvEdit &edit : edits) {
            if (isSame(edit.name, name)) {
                return fail(ErrorCode::InvalidValue,
                            Text::tr("%1 is given twice: name it once").arg(QString::fromUtf8(name)));
            }
        }
        edits.append({EnvEdit::Set, name, argument.sliced(separator + 1), form});
    }
    return edits;
}

EnvEdit::Form formNamed(const std::string &type)
{
    return type == "text"     ? EnvEdit::Form::Text
           : type == "expand" ? EnvEdit::Form::Expandable
                              : EnvEdit::Form::Fitting;
}

} // namespace

CLI::App *SetCommand::declare(CLI::App &parent)
{
    CLI::App *word =
        parent.add_subcommand(name(), utf8(Text::tr("Set variables in the place that should hold them")));
    declareStore(*word, m_store, Text::tr("go-env-file, as go env -w"), offeredStoreIds(Os::current()));
    word->add_option(
            "--type", m_type,
            utf8(Text::tr("Windows registry: text as it stands, or expand what stands between percent "
                          "signs; without it, as it was")))
        ->type_name("TYPE")
        ->check(CLI::IsMember({"text", "expand"}));
    word->add_option(std::string(assignmentArgument.data()), m_assignments,
                     utf8(Text::tr("NAME=VALUE; the bytes arrive exactly")))
        ->type_name("")
        ->required();
    declareWriteOptions(*word, m_options, m_json,
                        Text::tr("Write a value although go refuses it or terminals need another"));
    return word;
}

int SetCommand::run(const Host &host, Console &console)
{
    console.setJson(m_json);
    const QString id = m_store.empty() ? u"go-env-file"_s : QString::fromStdString(m_store);
    const bool isRegistry = RegistryAdvice::isRegistry(id);
    const Result<QVector<EnvEdit>> edits = editsOf(m_assignments, isRegistry, formNamed(m_type));
    if (!edits)
        return console.failUsage(edits.error().what);
    if (!m_type.empty() && !isRegistry)
        return console.failUsage(Text::tr("only the registry has types: name it with --store registry-user"));
    const Result<std::unique_ptr<EnvStore>> store = makeStore(host, id);
    if (!store)
        return console.fail(store.error());
    const Planner planner = [&] { return (*store)->plan(*edits); };
    const auto afterChange = [&] { return adviceAfterChange(host, **store, *edits); };
    return carryOut(host, planner,
                    {adviceOnEdits(host, **store, *edits, AdviceReader::Terminal), afterChange}, m_options,
                    console);
}

} // namespace goconf
