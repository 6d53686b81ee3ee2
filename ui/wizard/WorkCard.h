// SPDX-License-Identifier: MIT
#pragma once

#include "setup/ProofStep.h"
#include "setup/SetupPlan.h"
#include "setup/SetupRun.h"
#include "widgets/Card.h"

namespace goconf::ui {

class ProofRow;

/// What is being done and proven, a row a thing: the installation, the settings, and each step of the proof.
class WorkCard : public Card
{
    Q_OBJECT

public:
    /// The host must outlive it.
    explicit WorkCard(const Host &host, QWidget *parent = nullptr);

    /// New rows; an empty plan has only those of the proof.
    void begin(const SetupPlan &plan);
    void setProgress(const SetupProgress &progress);
    void setOutcome(const SetupOutcome &outcome);
    void addStep(const ProofStep &step);
    /// The row of the step that failed, else of what runs, else the last one; null when there is none.
    QWidget *currentRow() const;
    bool hasFailed() const { return m_failedStep >= 0; }
    /// What did not come to its turn is said.
    void endProof();
    /// The rows of the proof go.
    void setSettingsTakenBack();
    void setGoRemoved();
    void retranslate();

private:
    ProofRow *running() const;
    void addWorkRows();
    void showInstallation();
    void showSettings();

    const Host &m_host;
    ProofRow *m_install = nullptr;
    ProofRow *m_settings = nullptr;
    QVector<ProofRow *> m_proof;
    int m_proofSteps = 0;
    int m_failedStep = -1;
    bool m_isWritten = false;
    SetupPlan m_plan;
    SetupOutcome m_outcome;
};

} // namespace goconf::ui
