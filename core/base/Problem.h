// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVector>

namespace goconf {

enum class Severity { Info, Warning, Error };

/// The stable spelling for JSON: "info", "warning", "error".
QLatin1StringView severityName(Severity severity);

/// Something the user should know about a value or a file. `message` is one translated sentence of fact,
/// `advice` one of what to do (empty when there is nothing to do).
struct Problem
{
    Severity severity = Severity::Info;
    QString message;
    QString advice;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QVector<Problem>;

/// "message: advice" for one line of a log or terminal, without the full stops that each has as a sentence.
QString oneLine(const Problem &problem);

} // namespace goconf
