// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "ProgressLine.h"
#include "setup/ProofStep.h"
#include "setup/SetupRun.h"

#include <QJsonArray>

namespace goconf {

/// What `goconf setup` says while it works and at its end.
class SetupReport
{
public:
    /// `console` must outlive this.
    explicit SetupReport(Console &console);

    void tell(const SetupProgress &now);
    void clearLine() { m_line.clear(); }

    void setFound(Os os, const SetupSurvey &survey, const SetupAnswers &answers, const SetupPlan &plan);
    /// --dry-run: the plan with every line of it.
    int planned();
    /// The answers and the plan in words.
    void tellPlan();
    void setOutcome(const SetupOutcome &outcome);
    void tellStep(const ProofStep &step);
    /// An end before the proof is through.
    int failed(const Error &error);
    void finish(const QVector<ProofStep> &steps);

private:
    void tellAnswers();
    QJsonArray changes() const;
    QJsonObject answersDocument() const;
    static QJsonArray proofDocument(const QVector<ProofStep> &steps);

    Console &m_console;
    ProgressLine m_line;
    Os m_os = Os::Linux;
    Problems m_problems;
    SetupAnswers m_answers;
    SetupPlan m_plan;
    SetupOutcome m_outcome;
};

} // namespace goconf
