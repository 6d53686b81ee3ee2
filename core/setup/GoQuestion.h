// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupAnswers.h"

#include <QCoreApplication>

namespace goconf {

/// Answers which Go the account is to use: the one that works stays; else one that is installed and gets
/// fixes; else the newest release; else any that runs here.
class GoQuestion
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoQuestion)

public:
    /// Both must outlive this.
    GoQuestion(const Host &host, const SetupSurvey &survey)
        : m_host(host)
        , m_survey(survey)
    {
    }

    SetupAnswer<SetupGo> answer() const;
    /// What somebody asked for. Errors: NotFound where nobody offers it.
    Result<SetupAnswer<SetupGo>> answer(const SdkWish &wish) const;

private:
    QVector<const Sdk *> usable() const;
    QVector<SetupGo> all() const;
    SetupAnswer<SetupGo> withAlternatives(SetupGo value, const QString &why) const;
    std::optional<SetupGo> kept() const;
    std::optional<SetupGo> newestRelease() const;
    SetupGo release(const Release &release) const;
    SetupGo ofVersion(const GoVersion &version) const;

    const Host &m_host;
    const SetupSurvey &m_survey;
};

} // namespace goconf
