// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QVector>

#include <optional>

namespace goconf {

/// What a secret is known by: for the masking of texts in Secret.h.
struct SecretSigns
{
    struct Range
    {
        qsizetype begin;
        qsizetype end;
    };

    /// In lower case: a line without any of these has no secret.
    static QVector<QByteArrayView> all();

    /// The secret part of what begins at `position`, the begin of a word: the tail of a token of GitHub or
    /// GitLab, or the credentials behind Bearer and Basic where a value begins.
    static std::optional<Range> shapeAt(QByteArrayView text, qsizetype position);
};

} // namespace goconf
