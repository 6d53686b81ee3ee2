// SPDX-License-Identifier: MIT
#include "Plan.h"

#include "ProblemsJson.h"
#include "base/Secret.h"
#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "change/ShownTarget.h"
#include "stores/windows/RegFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Plan)
};

QJsonValue imageText(const std::optional<QByteArray> &bytes)
{
    return bytes ? QJsonValue(masked(QString::fromUtf8(*bytes))) : QJsonValue();
}

/// Of a registry value its text; of one that is no text, what a .reg file would say.
QJsonValue imageText(const QString &name, const std::optional<RegistryImage> &image)
{
    if (!image)
        return {};
    const QByteArray text = isTextType(image->type) ? toWtf8(RegistryText::of(image->data).text)
                                                    : RegFile::dataText(*image).toUtf8();
    return maskedValue(name, QString::fromUtf8(text));
}

QJsonValue typeName(const std::optional<RegistryImage> &image)
{
    return image ? QJsonValue(registryTypeName(image->type)) : QJsonValue();
}

/// Both contents; a file's mode is its planner's business and not part of the contract.
void writeImages(const FileChange &change, QJsonObject &document)
{
    const auto text = [](const std::optional<FileImage> &image) {
        return imageText(image ? std::optional(image->bytes) : std::nullopt);
    };
    document.insert(u"before"_s, text(change.before));
    document.insert(u"after"_s, text(change.after));
}

void writeImages(const LinkChange &change, QJsonObject &document)
{
    document.insert(u"before"_s, imageText(change.before));
    document.insert(u"after"_s, imageText(change.after));
}

void writeImages(const RegistryChange &change, QJsonObject &document)
{
    document.insert(u"before"_s, imageText(change.name, change.before));
    document.insert(u"after"_s, imageText(change.name, change.after));
    document.insert(u"before_type"_s, typeName(change.before));
    document.insert(u"after_type"_s, typeName(change.after));
}

int writeJson(QLatin1StringView key, const QJsonValue &tree, const Problems &remarks, Console &console,
              const QJsonObject &facts = {})
{
    JsonWriter json;
    json.beginObject();
    for (auto fact = facts.constBegin(); fact != facts.constEnd(); ++fact) {
        json.key(QLatin1StringView(fact.key().toLatin1()));
        json.value(fact.value());
    }
    json.key(key);
    json.value(tree);
    writeProblems(remarks, json);
    json.endObject();
    console.write(json.document());
    return ExitDone;
}

void noteAll(const Problems &remarks, Console &console)
{
    for (const Problem &remark : remarks)
        console.note(remark);
}

int reportNothingToDo(const Remarks &remarks, Console &console)
{
    if (console.isJson())
        return writeJson("entry"_L1, QJsonValue(), remarks.always, console, remarks.facts);
    console.print(remarks.nothingToDo.isEmpty()
                      ? Plan::tr("Nothing to change: everything is already as it should be.")
                      : remarks.nothingToDo);
    noteAll(remarks.always, console);
    return ExitDone;
}

/// What was done is said before anything that may take its time: whoever loses patience must know it.
int reportChange(const JournalEntry &entry, const Remarks &remarks, Console &console)
{
    const Problems &foreseen = remarks.always;
    console.setDone(Plan::tr("the change was made (entry %1)").arg(entry.id));
    if (!console.isJson()) {
        for (const Change &change : entry.set.changes)
            console.print(Plan::tr("Changed %1").arg(shownTarget(targetOf(change))));
        console.print(Plan::tr("Take it back with: goconf undo %1").arg(entry.id));
        console.flush();
        noteAll(foreseen, console);
    }
    Problems after = remarks.afterChange();
    after.removeIf([&](const Problem &problem) { return foreseen.contains(problem); });
    if (console.isJson()) {
        return writeJson("entry"_L1, entryDocument(entry.head()), foreseen + after, console, remarks.facts);
    }
    noteAll(after, console);
    return ExitDone;
}

/// What stops go, or every program, gets in nowhere without --yes. Only for what the planner does not refuse
/// in any case.
Result<void> allowed(const Problems &remarks, const WriteOptions &options)
{
    const auto error = std::find_if(remarks.cbegin(), remarks.cend(),
                                    [](const Problem &remark) { return remark.severity == Severity::Error; });
    if (options.yes || error == remarks.cend())
        return {};
    return fail(ErrorCode::InvalidValue, Plan::tr("%1 (--yes does it all the same)").arg(oneLine(*error)));
}

} // namespace

QJsonObject entryDocument(const JournalHead &entry)
{
    QJsonObject document{{u"id"_s, entry.id},
                         {u"when"_s, entry.when.toUTC().toString(Qt::ISODateWithMs)},
                         {u"title"_s, entry.title},
                         {u"state"_s, stateName(entry.state)},
                         {u"targets"_s, QJsonArray::fromStringList(entry.targets)}};
    if (!entry.leftAlone.isEmpty())
        document.insert(u"left_alone"_s, QJsonArray::fromStringList(entry.leftAlone));
    return document;
}

Applier applierFor(const QString &stateDir, Console &console)
{
    return Applier(stateDir, [&console] {
        if (!console.isJson())
            console.note(Plan::tr("waiting for another program of ours that is changing settings"));
    });
}

QJsonArray changesDocument(const ChangeSet &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes) {
        QJsonObject document{{u"target"_s, targetOf(change)},
                             {u"kind"_s, kindOf(change)},
                             {u"hidden_differs"_s, hidesDifference(change)}};
        std::visit([&document](const auto &kind) { writeImages(kind, document); }, change);
        changes.append(document);
    }
    return changes;
}

int showPlan(const ChangeSet &plan, const Problems &remarks, Console &console)
{
    if (console.isJson())
        return writeJson("changes"_L1, changesDocument(plan), remarks, console);
    const QString preview = plan.preview();
    if (!preview.isEmpty())
        console.printText(preview.endsWith(u'\n') ? preview.chopped(1) : preview);
    noteAll(remarks, console);
    return ExitDone;
}

int carryOut(const Host &host, const Planner &planner, const Remarks &remarks, const WriteOptions &options,
             Console &console)
{
    const Result<QString> stateDir = host.stateDir();
    const bool wrongHome = !stateDir && stateDir.error().code == ErrorCode::InvalidValue;
    if (wrongHome) // no plan can be right then
        return console.fail(stateDir.error());
    if (const Result<void> named = host.checkPaths(); !named)
        return console.fail(named.error());
    const Result<ChangeSet> plan = planner();
    if (!plan)
        return console.fail(plan.error());
    const auto with = [&](const Problems &ofPlan) {
        Remarks foreseen = remarks;
        foreseen.always += ofPlan;
        return foreseen;
    };
    if (options.dryRun)
        return showPlan(*plan, with(plan->remarks).always, console);
    if (plan->isEmpty())
        return reportNothingToDo(with(plan->remarks), console);
    if (const Result<void> may = allowed(remarks.always, options); !may)
        return console.failUnanswered(may.error());
    if (!stateDir)
        return console.fail(stateDir.error());
    const Result<FreshlyApplied> applied = applyFresh(applierFor(*stateDir, console), *plan, planner);
    if (!applied)
        return console.fail(applied.error());
    const Remarks foreseen = with(applied->remarks);
    if (!applied->entry)
        return reportNothingToDo(foreseen, console);
    return reportChange(*applied->entry, foreseen, console);
}

} // namespace goconf
