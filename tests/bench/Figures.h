// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace goconf::bench {

/// What several runs took, in milliseconds unless said otherwise.
using Times = QVector<double>;

double median(Times times);

/// One printed line: what was measured, both medians in `unit`, their ratio, and the limit it is held
/// against.
void printRatio(const QString &what, const Times &ours, const Times &theirs, const QString &unit,
                double limit);
/// The same for a time that stands alone, in milliseconds; without a limit it is only told.
void printTime(const QString &what, const Times &times, std::optional<double> limit = {});

/// How often each thing is run: GOCONF_BENCH_RUNS, else 40.
int runs();

} // namespace goconf::bench
