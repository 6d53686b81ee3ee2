// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupSurvey.h"

#include <QCoreApplication>

namespace goconf {

/// The part of a SetupSurvey that asks servers: which proxies work from here, and which releases there are.
class SurveyedNetwork
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SurveyedNetwork)

public:
    /// All must outlive this.
    SurveyedNetwork(const Host &host, const SetupSurveyOptions &options, const SetupObserver &observer)
        : m_host(host)
        , m_options(options)
        , m_observer(observer)
    {
    }

    /// Asks all proxies side by side. Error: Cancelled.
    Result<void> fill(SetupSurvey &survey) const;

private:
    void probe(const HttpClient &client, SetupSurvey &survey) const;
    bool works(const SetupSurvey &survey) const;
    bool isOffline(const SetupSurvey &survey) const;
    void findReleases(const HttpClient &client, SetupSurvey &survey) const;

    const Host &m_host;
    const SetupSurveyOptions &m_options;
    const SetupObserver &m_observer;
};

} // namespace goconf
