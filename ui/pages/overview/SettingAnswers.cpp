// SPDX-License-Identifier: MIT
#include "pages/overview/SettingAnswers.h"

#include "proxy/ProxyWords.h"
#include "widgets/MarkedText.h"
#include "widgets/ShownPath.h"
#include "workspace/Draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SettingAnswers)
};

QString titleOf(const MachineSnapshot &snapshot, const QString &store)
{
    const StoreFacts *facts = snapshot.store(store);
    return facts ? facts->title : store;
}

/// Somebody decided it: no default, and nothing that came with Go.
bool isDecided(const LadderRow &row)
{
    return row.store != "default"_L1 && row.store != "goroot-go-env"_L1;
}

const LadderRow *shadowedRow(const Setting &setting)
{
    const auto found =
        std::find_if(setting.ladder.cbegin(), setting.ladder.cend(), [&](const LadderRow &row) {
            return row.shadowed && isDecided(row) && row.value != setting.value;
        });
    return found == setting.ladder.cend() ? nullptr : &*found;
}

/// The place that hides the rows below it: file and line, or the store's name.
QString placeOf(const MachineSnapshot &snapshot, const Setting &setting, const Host &host)
{
    return setting.location.isEmpty() ? titleOf(snapshot, setting.store)
                                      : mono(shownPath(setting.location.toString(), host));
}

QString shadowWords(const MachineSnapshot &snapshot, const Host &host)
{
    int count = 0;
    QString first;
    for (const Setting &setting : snapshot.go) {
        const LadderRow *row = shadowedRow(setting);
        if (!row)
            continue;
        if (++count == 1)
            //: a setting, the place where it is hidden, and the place that hides it
            first = Text::tr("%1 in %2 is hidden by %3")
                        .arg(QString::fromUtf8(setting.name), titleOf(snapshot, row->store),
                             placeOf(snapshot, setting, host));
    }
    if (count == 0)
        return {};
    //: how many, and the first of them: "2 shadowed: GOFLAGS in ... is hidden by ..."
    return Text::tr("%n shadowed: %1.", nullptr, count).arg(first);
}

OverviewProblem removable(const MachineSnapshot &snapshot, const Setting &setting, const Problem &problem)
{
    OverviewProblem result{problem, {}, {}, u"variables"_s, QString::fromUtf8(setting.name)};
    const StoreFacts *store = snapshot.store(setting.store);
    if (!store || store->access != EnvStore::Access::ReadWrite)
        return result;
    DraftItem item = Draft::itemOf(setting.store, {EnvEdit::Unset, setting.name, {}});
    item.knowsSeen = true;
    item.seen = snapshot.held(setting.store, setting.name);
    result.repair = Text::tr("Remove %1").arg(result.select);
    result.items = {item};
    return result;
}

} // namespace

OverviewAnswer settingsAnswer(const MachineSnapshot &snapshot, const Host &host)
{
    OverviewAnswer answer;
    answer.statement = Text::tr("Settings");
    int changed = 0;
    for (const Setting &setting : snapshot.go) {
        // What follows from another setting, such as GONOPROXY from GOPRIVATE, nobody decided.
        changed += setting.isChanged && setting.store != "default"_L1 ? 1 : 0;
        for (const Problem &problem : setting.problems) {
            if (problem.severity != Severity::Info)
                answer.problems.append(removable(snapshot, setting, problem));
        }
    }
    for (const StoreFacts &store : snapshot.stores) {
        // The ladder of any variable of Go shows that place; GOENV names it.
        if (store.failure)
            answer.problems.append({*store.failure, {}, {}, u"variables"_s, u"GOENV"_s});
    }
    answer.evidence = joinedSentences({changed == 0 ? Text::tr("All are at their defaults.")
                                                    : Text::tr("%n changed from default.", nullptr, changed),
                                       shadowWords(snapshot, host)});
    answer.judge();
    return answer;
}

bool hasGraveSettings(const MachineSnapshot &snapshot)
{
    const auto isGrave = [](const Problem &problem) { return problem.severity != Severity::Info; };
    return std::any_of(snapshot.go.cbegin(), snapshot.go.cend(), [&](const Setting &setting) {
        return std::any_of(setting.problems.cbegin(), setting.problems.cend(), isGrave);
    });
}

OverviewAnswer downloadsAnswer(const MachineSnapshot &snapshot, const Host &host)
{
    OverviewAnswer answer;
    answer.statement = Text::tr("Downloads");
    answer.standing = Standing::Good;
    const Setting *proxy = snapshot.find("GOPROXY");
    const Setting *database = snapshot.find("GOSUMDB");
    const QString words = proxy ? proxyWords(proxy->value, host.os) : QString();
    if (words.isEmpty()) {
        answer.standing = Standing::Error;
        answer.evidence = Text::tr("GOPROXY says nothing that go can follow.");
        return answer;
    }
    const bool isVerified = !database || database->value != "off";
    answer.evidence = joinedSentences(
        {sentence(words), isVerified ? Text::tr("Checksums are verified.")
                                     : Text::tr("Checksums are not verified: GOSUMDB is off.")});
    // The settings' row has the problem, with its repair.
    if (!isVerified)
        answer.standing = Standing::Warning;
    return answer;
}

} // namespace goconf::ui
