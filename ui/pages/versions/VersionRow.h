// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QString>
#include <QVector>

namespace goconf::ui {

/// One line of the list of Go versions: one that is installed, or a release that can be.
struct VersionRow
{
    struct Mark
    {
        QString text;
        Standing standing = Standing::Neutral;
        /// The same as a sentence.
        QString meaning = {};

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// GOROOT, or the name of a release such as "go1.27.3".
    QString id;
    /// "Go 1.27.3".
    QString title;
    /// Quiet words: how it got there, or how large it is.
    QString note;
    /// Where it is; empty of a release.
    QString place;
    /// The most telling first.
    QVector<Mark> marks;

    friend bool operator==(const VersionRow &, const VersionRow &) = default;
};

} // namespace goconf::ui
