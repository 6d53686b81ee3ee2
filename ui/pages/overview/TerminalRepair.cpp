// SPDX-License-Identifier: MIT
#include "pages/overview/TerminalRepair.h"

#include "setup/SetupPlan.h"
#include "widgets/NameList.h"

#include <QCoreApplication>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::TerminalRepair)
};

Result<ChangeSet> plan(const Host &host, const QVector<ShellKind> &shells)
{
    SetupSurveyOptions options;
    options.offline = true;
    const Result<SetupSurvey> survey = SetupSurvey::run(host, options);
    if (!survey)
        return fail(survey.error());
    SetupWishes wishes;
    wishes.proxy = "keep";
    wishes.shells = shells;
    Result<SetupAnswers> answers = SetupAnswers::detect(host, *survey, wishes);
    if (!answers)
        return fail(answers.error());
    answers->goPath.value.clear();
    const Sdk *go = survey->loginGo();
    if (!go)
        return fail(ErrorCode::NotFound,
                    Text::tr("the account's own terminal finds no Go any more: set Go up"));
    answers->go.value = {SetupGo::Kind::Choose, go->path, go->version};
    const Result<SetupPlan> plan = SetupPlan::make(host, *survey, *answers);
    if (!plan)
        return fail(plan.error());
    ChangeSet set = plan->changes;
    set.remarks += plan->problems;
    return set;
}

} // namespace

DraftItem terminalRepair(const QVector<ShellKind> &shells)
{
    QStringList names;
    for (const ShellKind shell : shells)
        names.append(shellId(shell));
    DraftItem item;
    item.key = u"terminals"_s;
    item.title = Text::tr("Have %1 find this Go").arg(nameList(names));
    item.plan = [shells](const Host &host) { return plan(host, shells); };
    item.places = int(shells.size());
    return item;
}

} // namespace goconf::ui
