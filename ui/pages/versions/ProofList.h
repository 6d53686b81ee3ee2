// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Card.h"

#include <array>

namespace goconf::ui {

class AnswerRow;
class InstallTask;

/// The proofs of an installation's origin, as they are won one after the other.
class ProofList : public Card
{
    Q_OBJECT

public:
    explicit ProofList(QWidget *parent = nullptr);

    /// Shows how far they are; without an installation, what they will be. `hasArchive`: the list of releases
    /// has a hash of the download too.
    void set(const InstallTask *install, bool hasArchive);

private:
    enum Proof { Signature, Inclusion, Consistency, Files, Archive, ProofCount };
    enum class Stand { Planned, Waiting, Checking, Won, Failed, NotHad };

    static bool isOfLog(Proof proof) { return proof <= Consistency; }
    static Stand standOf(Proof proof, const InstallTask &install);
    static Stand standOfFailed(Proof proof, const InstallTask &install);
    void setRow(Proof proof, Stand stand);

    std::array<AnswerRow *, ProofCount> m_rows;
};

} // namespace goconf::ui
