// SPDX-License-Identifier: MIT
#pragma once

#include "sumdb/TransparencyLog.h"
#include "sumdb/TreeHead.h"

namespace goconf::test {

/// Whether `proof` shows that the tree `newer` continues `older`, as anybody may check it who has both heads.
/// By other words than TransparencyLog makes proofs by: RFC 9162 section 2.1.4.2.
bool provesConsistency(TransparencyLog::Proof proof, const TreeHead &newer, const TreeHead &older);

} // namespace goconf::test
