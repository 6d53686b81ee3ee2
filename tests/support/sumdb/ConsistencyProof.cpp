// SPDX-License-Identifier: MIT
#include "support/sumdb/ConsistencyProof.h"

namespace goconf::test {

namespace {

/// The places of a node in the older and in the newer tree, as bits that say on which side of its parents it
/// is.
struct Places
{
    void up()
    {
        older >>= 1;
        newer >>= 1;
    }
    void upWhile(bool isRight)
    {
        while (((older & 1) != 0) == isRight && older != 0)
            up();
    }

    qint64 older;
    qint64 newer;
};

} // namespace

bool provesConsistency(TransparencyLog::Proof proof, const TreeHead &newer, const TreeHead &older)
{
    if (older.size < 1 || older.size > newer.size)
        return false;
    if (older.size == newer.size)
        return proof.isEmpty() && older.hash == newer.hash;
    if ((older.size & (older.size - 1)) == 0)
        proof.prepend(older.hash);
    if (proof.isEmpty())
        return false;
    Places places{older.size - 1, newer.size - 1};
    places.upWhile(true);
    LogHash oldHash = proof.constFirst();
    LogHash newHash = oldHash;
    for (qsizetype i = 1; i < proof.size(); ++i) {
        const LogHash &step = proof.at(i);
        if (places.newer == 0)
            return false;
        if ((places.older & 1) != 0 || places.older == places.newer) {
            oldHash = LogHash::ofNode(step, oldHash);
            newHash = LogHash::ofNode(step, newHash);
            places.upWhile(false);
        } else {
            newHash = LogHash::ofNode(newHash, step);
        }
        places.up();
    }
    return oldHash == older.hash && newHash == newer.hash && places.newer == 0;
}

} // namespace goconf::test
