// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "setup/SetupPlan.h"

#include <QCoreApplication>

#include <map>

namespace goconf {

/// Makes a SetupPlan: gathers what each store is to be asked for, and lets every store plan once, so that no
/// file is changed by two plans.
class SetupPlanner
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupPlanner)

public:
    /// All must outlive this.
    SetupPlanner(const Host &host, const SetupSurvey &survey, const SetupAnswers &answers)
        : m_host(host)
        , m_survey(survey)
        , m_answers(answers)
    {
    }

    /// Once. Errors as SetupPlan::make.
    Result<SetupPlan> make();

private:
    void gatherSettings();
    /// Sets a variable in the go env file, and takes it away where it would hide that.
    void set(const QByteArray &name, const QByteArray &value, const Setting &before);
    void gatherObstacles();
    /// It may stay, given the answers.
    bool isHarmless(const SetupObstacle &obstacle) const;
    void remove(const SetupObstacle &obstacle);
    /// The Go that terminals shall find; nothing when none is chosen.
    Result<std::optional<Sdk>> target();
    Result<std::optional<Sdk>> release();
    Result<std::optional<Sdk>> file();
    bool isNeeded(const SetupTerminal &terminal, const Sdk &sdk) const;
    Result<void> choose(const Sdk &sdk);
    Result<void> planStores();
    /// Adds changes of targets that no earlier plan changes.
    void add(const ChangeSet &set, const QString &store);

    const Host &m_host;
    const SetupSurvey &m_survey;
    const SetupAnswers &m_answers;
    /// By store.
    std::map<QString, QVector<EnvEdit>> m_edits;
    SetupPlan m_plan;
};

} // namespace goconf
