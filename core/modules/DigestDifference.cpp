// SPDX-License-Identifier: MIT
#include "modules/DigestDifference.h"

#include <algorithm>

namespace goconf {

DigestDifference DigestDifference::between(FileDigests original, FileDigests found)
{
    const auto byName = [](const FileDigest &a, const FileDigest &b) { return a.name < b.name; };
    std::sort(original.begin(), original.end(), byName);
    std::sort(found.begin(), found.end(), byName);
    DigestDifference difference;
    auto left = original.cbegin();
    auto right = found.cbegin();
    while (left != original.cend() || right != found.cend()) {
        if (right == found.cend() || (left != original.cend() && left->name < right->name)) {
            difference.missing.append((left++)->name);
        } else if (left == original.cend() || right->name < left->name) {
            difference.added.append((right++)->name);
        } else {
            if (left->sha256 != right->sha256)
                difference.changed.append(left->name);
            ++left;
            ++right;
        }
    }
    return difference;
}

} // namespace goconf
