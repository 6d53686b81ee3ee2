// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QVector>

namespace goconf {

/// The value of GOVCS: "pattern:git|hg,pattern:off". source: cmd/go/internal/vcs/vcs.go parseGOVCS.
class VcsRules
{
    Q_DECLARE_TR_FUNCTIONS(goconf::VcsRules)

public:
    struct Rule
    {
        /// A glob of import paths, or "public" or "private".
        QByteArray pattern;
        /// Names of version control systems, or "all" or "off".
        QByteArrayList allowed;
    };

    /// Errors: InvalidValue when Go would refuse the whole value at the first direct download.
    static Result<VcsRules> parse(const QByteArray &value);

    /// In order; the first that matches decides.
    const QVector<Rule> &rules() const { return m_rules; }

private:
    static Result<Rule> parseRule(const QByteArray &item);

    QVector<Rule> m_rules;
};

} // namespace goconf
