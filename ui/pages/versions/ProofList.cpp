// SPDX-License-Identifier: MIT
#include "pages/versions/ProofList.h"

#include "pages/versions/InstallTask.h"
#include "widgets/AnswerRow.h"

namespace goconf::ui {

using Step = SdkProgress::Step;

namespace {

/// The log was asked, and what it says is held against the files.
bool isPastLog(const InstallTask &install)
{
    return install.step() == Step::Downloading || install.step() == Step::Unpacking;
}

/// Not yet while another process installs the same version.
bool isLogAsked(const InstallTask &install)
{
    return install.step() && install.step() != Step::Waiting;
}

} // namespace

ProofList::ProofList(QWidget *parent)
    : Card(parent)
{
    for (AnswerRow *&row : m_rows) {
        row = new AnswerRow(this);
        addRow(row);
    }
}

/// The log answers for its signature, its record and its growth at once, before anything is downloaded; the
/// files are hashed while they are unpacked.
ProofList::Stand ProofList::standOf(Proof proof, const InstallTask &install)
{
    const bool isHashing = install.step() == Step::Unpacking;
    switch (install.state()) {
    case InstallTask::State::Idle:
    case InstallTask::State::Cancelled: return Stand::Waiting;
    case InstallTask::State::Done: {
        const SdkProofs &proofs = install.installation().proofs;
        return (proof == Archive ? proofs.sha256 : proofs.log) ? Stand::Won : Stand::NotHad;
    }
    case InstallTask::State::Running:
        // A file of the user's is unpacked also without the log.
        if (isOfLog(proof) && isPastLog(install))
            return install.request().policy == ProofPolicy::Required ? Stand::Won : Stand::Checking;
        if (isOfLog(proof))
            return isLogAsked(install) ? Stand::Checking : Stand::Waiting;
        if (proof == Archive)
            return isHashing ? Stand::Won : isPastLog(install) ? Stand::Checking : Stand::Waiting;
        return isHashing ? Stand::Checking : Stand::Waiting;
    case InstallTask::State::Failed: return standOfFailed(proof, install);
    }
    Q_UNREACHABLE();
}

ProofList::Stand ProofList::standOfFailed(Proof proof, const InstallTask &install)
{
    const bool isLie = ToolchainLog::isLie(install.error().code);
    if (!isOfLog(proof)) {
        const bool isHashing = install.step() == Step::Unpacking;
        return isLie && isPastLog(install) && (proof == Files) == isHashing ? Stand::Failed : Stand::Waiting;
    }
    if (!isLogAsked(install))
        return Stand::Waiting;
    // Where the proof may be missing, going on does not say that it was there.
    if (isPastLog(install))
        return install.request().policy == ProofPolicy::Required ? Stand::Won : Stand::NotHad;
    return isLie ? Stand::Failed : Stand::NotHad;
}

void ProofList::setRow(Proof proof, Stand stand)
{
    AnswerRow *row = m_rows.at(proof);
    const auto [standing, note] = [stand]() -> std::pair<Standing, QString> {
        switch (stand) {
        case Stand::Planned: return {Standing::Neutral, QString()};
        case Stand::Waiting: return {Standing::Neutral, tr("waits")};
        case Stand::Checking: return {Standing::Accent, tr("checking")};
        case Stand::Won: return {Standing::Good, tr("proven")};
        case Stand::Failed: return {Standing::Error, tr("failed")};
        case Stand::NotHad: return {Standing::Warning, tr("not proven")};
        }
        Q_UNREACHABLE();
    }();
    row->setStanding(standing);
    row->setNote(note);
}

void ProofList::set(const InstallTask *install, bool hasArchive)
{
    const std::pair<QString, QString> words[ProofCount] = {
        {tr("Signature"), tr("The checksum database signed its newest state.")},
        {tr("Inclusion"), tr("The record of this version is in the signed log.")},
        {tr("Consistency"), tr("The log only grew since it was last seen.")},
        {tr("Hash of the files"), tr("Every file is as the record says.")},
        {tr("Hash of the archive"), tr("Size and SHA-256 are as the list of releases says.")}};
    for (int i = 0; i < ProofCount; ++i) {
        m_rows.at(size_t(i))->setStatement(words[i].first);
        m_rows.at(size_t(i))->setEvidence(words[i].second);
        setRow(Proof(i), install ? standOf(Proof(i), *install) : Stand::Planned);
    }
    m_rows.at(Archive)->setVisible(hasArchive);
}

} // namespace goconf::ui
