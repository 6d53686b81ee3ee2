// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVector>

namespace goconf {

enum class Severity { Info, Warning, Error };

/// The stable spelling for JSON: "info", "warning", "error".
QLatin1StringView severityName(Severity severity);

/// Something the user should know about a value or a file. `message` is one translated sentence of fact,
/// `advice` one of what to do (empty when there is nothing to do). How they begin and end is made alike where
/// they are shown, by oneLine() and sentence().
struct Problem
{
    Severity severity = Severity::Info;
    QString message;
    QString advice;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QVector<Problem>;

/// "message: advice" for one line of a log or terminal, which goes on behind "goconf: ": both begin small,
/// unless with a name, and have no full stop.
QString oneLine(const Problem &problem);

/// `text` as a sentence that stands alone: a capital at its begin, unless it begins with a name such as
/// go.env, and a full stop at its end. Empty stays empty.
QString sentence(const QString &text);

/// What stands between a sentence and the next one: a blank, but none behind a full-width stop, which brings
/// its own room (Requirements for Chinese Text Layout, W3C, 3.1).
QString sentenceGap(const QString &before);
/// The sentences as one text; empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace goconf
