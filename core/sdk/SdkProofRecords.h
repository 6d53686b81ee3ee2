// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/install/SdkProofs.h"

#include <QCoreApplication>

namespace goconf {

/// What was proven about the Gos in our own folder, kept in small files of ours below Host::stateDir(), so
/// that one that was installed without a proof never looks like one that has it. A record holds for the tree
/// that it was made of: when the programs or VERSION have another size or time since, there is none. It is a
/// reminder and no proof; `goconf sdk verify` is. The host must outlive it.
class SdkProofRecords
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkProofRecords)

public:
    explicit SdkProofRecords(const Host &host)
        : m_host(host)
    {
    }

    /// Of the Go that has, or will have, `name` in our folder and stands at `tree` now. Where nothing was
    /// proven the record goes. Errors: no home; what the system refuses.
    Result<void> keep(const QString &name, const QString &tree, const SdkProofs &proofs) const;
    /// Of the Go at `root`, an absolute path; without `missing`. All false where there is no record.
    SdkProofs read(const QString &root) const;
    void forget(const QString &name) const;

private:
    Result<QString> folder() const;
    Result<QString> pathOf(const QString &name) const;
    QByteArray signsOf(const QString &tree) const;

    const Host &m_host;
};

} // namespace goconf
