// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupAnswers.h"

#include <QCoreApplication>

namespace goconf {

/// Answers from where modules come: the settings stay as long as they work. Otherwise the quickest two of the
/// proxies that serve the right bytes, with '|' between them, so that the second one is asked after any
/// failure of the first.
class ProxyQuestion
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyQuestion)

public:
    /// Both must outlive this.
    ProxyQuestion(const Host &host, const SetupSurvey &survey)
        : m_host(host)
        , m_survey(survey)
    {
    }

    /// `wish` as SetupWishes::proxy. Errors: InvalidValue.
    Result<SetupAnswer<QByteArray>> answer(const QByteArray &wish) const;

    /// The entry that go would get modules from in the end; nothing when none serves any. By what the survey
    /// found, and by the rule of ProxyFallthrough.
    const ProbedProxy *serving(const QByteArray &goProxy) const;
    /// Whether go gets modules, and their checksums.
    bool works(const QByteArray &goProxy) const;
    /// Empty when nobody serves anything.
    QByteArray suggested() const;

private:
    SetupAnswer<QByteArray> detected() const;
    QVector<QByteArray> alternatives(const QByteArray &value) const;

    const Host &m_host;
    const SetupSurvey &m_survey;
};

} // namespace goconf
