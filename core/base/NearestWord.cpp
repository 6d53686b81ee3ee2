// SPDX-License-Identifier: MIT
#include "base/NearestWord.h"

#include <algorithm>
#include <vector>

namespace goconf {

int slipsBetween(const QByteArray &a, const QByteArray &b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(static_cast<size_t>(a.size()) + 1, std::vector<int>(columns));
    for (size_t i = 0; i < cost.size(); ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const char left = a.at(static_cast<qsizetype>(i) - 1);
            const char right = b.at(static_cast<qsizetype>(j) - 1);
            cost[i][j] = std::min(
                {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (left == right ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && left == b.at(static_cast<qsizetype>(j) - 2) &&
                                 a.at(static_cast<qsizetype>(i) - 2) == right;
            if (swapped)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

QByteArray nearestWord(const QByteArray &word, const QByteArrayList &words)
{
    constexpr qsizetype longest = 64; // whatever somebody pastes
    QByteArray best;
    int bestSlips = static_cast<int>(std::max<qsizetype>(word.size() / 3, 1)) + 1;
    if (word.isEmpty() || word.size() > longest)
        return best;
    for (const QByteArray &candidate : words) {
        const int slips = slipsBetween(word, candidate);
        if (slips < bestSlips) {
            bestSlips = slips;
            best = candidate;
        }
    }
    return best;
}

} // namespace goconf
