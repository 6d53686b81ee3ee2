// SPDX-License-Identifier: MIT
#include "wizard/WorkCard.h"

#include "base/SizeText.h"
#include "widgets/MarkedText.h"
#include "widgets/ShownPath.h"
#include "wizard/ProofRow.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr ProofStep::Id proofIds[] = {ProofStep::Id::Find,  ProofStep::Id::Version,   ProofStep::Id::Gopath,
                                      ProofStep::Id::Fetch, ProofStep::Id::Checksums, ProofStep::Id::Build,
                                      ProofStep::Id::Run};

} // namespace

WorkCard::WorkCard(const Host &host, QWidget *parent)
    : Card(parent)
    , m_host(host)
{
}

void WorkCard::begin(const SetupPlan &plan)
{
    m_plan = plan;
    m_outcome = {};
    m_isWritten = plan.isEmpty();
    addWorkRows();
    for (size_t i = 0; i < std::size(proofIds); ++i) {
        auto *row = new ProofRow(this);
        addRow(row);
        m_proof.append(row);
    }
    retranslate();
}

void WorkCard::addWorkRows()
{
    clear();
    m_proof.clear();
    m_proofSteps = 0;
    m_failedStep = -1;
    m_install = nullptr;
    m_settings = nullptr;
    if (m_plan.install) {
        m_install = new ProofRow(this);
        addRow(m_install);
    }
    if (!m_plan.changes.isEmpty()) {
        m_settings = new ProofRow(this);
        addRow(m_settings);
    }
}

ProofRow *WorkCard::running() const
{
    if (!m_isWritten)
        return m_install ? m_install : m_settings;
    return m_proofSteps < m_proof.size() ? m_proof.at(m_proofSteps) : nullptr;
}

void WorkCard::setProgress(const SetupProgress &progress)
{
    // The proof counts its steps, which the rows show already.
    if (ProofRow *row = running())
        row->setRunning(m_isWritten ? SetupProgress{} : progress);
}

void WorkCard::setOutcome(const SetupOutcome &outcome)
{
    m_outcome = outcome;
    m_isWritten = true;
    if (m_install)
        showInstallation();
    if (m_settings)
        showSettings();
    retranslate();
}

void WorkCard::showInstallation()
{
    if (!m_outcome.installed) {
        m_install->setSkipped(tr("not done"));
        return;
    }
    const SdkInstallation &done = *m_outcome.installed;
    QString note = m_plan.install->bytes > 0 ? sizeText(m_plan.install->bytes) : QString();
    if (done.wasThere)
        note = tr("was there already");
    else if (!done.proofs.log)
        note = tr("origin not proven");
    m_install->setDone(mono(shownPath(done.path, m_host)), note);
}

void WorkCard::showSettings()
{
    if (!m_outcome.applied) {
        m_settings->setSkipped(tr("not done"));
        return;
    }
    QStringList targets;
    for (const Change &change : m_outcome.applied->set.changes)
        targets.append(mono(shownPath(targetOf(change), m_host)));
    m_settings->setDone(targets.join(u", "_s));
}

void WorkCard::addStep(const ProofStep &step)
{
    const auto index = qsizetype(step.id);
    if (index >= m_proof.size())
        return;
    m_proof.at(index)->setStep(step);
    m_proofSteps = int(index) + 1;
    if (step.outcome == ProofStep::Outcome::Failed)
        m_failedStep = int(index);
}

QWidget *WorkCard::currentRow() const
{
    if (m_failedStep >= 0)
        return m_proof.at(m_failedStep);
    if (ProofRow *row = running())
        return row;
    return m_proof.isEmpty() ? nullptr : m_proof.constLast();
}

void WorkCard::endProof()
{
    for (qsizetype i = m_proofSteps; i < m_proof.size(); ++i)
        m_proof.at(i)->setSkipped(tr("not tried"));
    m_proofSteps = int(m_proof.size());
}

void WorkCard::setSettingsTakenBack()
{
    m_outcome.applied.reset();
    // What was proven holds no longer.
    addWorkRows();
    if (m_install)
        showInstallation();
    if (m_settings)
        m_settings->setSkipped(tr("taken back"));
    retranslate();
}

void WorkCard::setGoRemoved()
{
    m_outcome.installed.reset();
    if (m_install)
        m_install->setSkipped(tr("removed again"));
    retranslate();
}

void WorkCard::retranslate()
{
    if (m_install)
        m_install->setStatement(!m_outcome.installed         ? tr("Get %1").arg(m_plan.install->name)
                                : m_plan.install->isDownload ? tr("Downloaded and proven")
                                                             : tr("Unpacked"));
    if (m_settings)
        m_settings->setStatement(m_outcome.applied ? tr("Settings changed") : tr("Change settings"));
    for (qsizetype i = 0; i < m_proof.size(); ++i) {
        ProofStep step;
        step.id = proofIds[i];
        m_proof.at(i)->setStatement(step.title());
    }
    // What they say of their statement follows it.
    for (ProofRow *row : QVector<ProofRow *>{m_install, m_settings} + m_proof) {
        if (row)
            row->retranslate();
    }
}

} // namespace goconf::ui
