// SPDX-License-Identifier: MIT
#include "sumdb/ForkEvidence.h"

#include "sumdb/TransparencyLog.h"

namespace goconf {

QByteArray ForkEvidence::report(const SignedHead &older, const SignedHead &newer, HashReader &newerTree)
{
    QByteArray text = "One checksum database signed two heads that contradict each other.\n\n"
                      "--- older head ---\n" +
                      older.note + "--- newer head ---\n" + newer.note + "--- contradiction ---\n";
    if (older.head.size == newer.head.size)
        return text + "Both have the same size and different hashes.\n";
    const auto hash = TransparencyLog::treeHash(older.head.size, newerTree);
    const auto proof = TransparencyLog::treeProof(newer.head.size, older.head.size, newerTree);
    if (!hash || !proof)
        return text;
    text += "In the newer tree, the first " + QByteArray::number(older.head.size) +
            " records have the hash\n" + hash->toBase64() +
            "\nas this consistency proof (RFC 6962) from it to the newer head shows:\n";
    for (const LogHash &step : *proof)
        text += step.toBase64() + '\n';
    return text;
}

} // namespace goconf
