// SPDX-License-Identifier: MIT
#pragma once

#include "proxy/ProxyProbe.h"

#include <QByteArrayList>
#include <QVector>

#include <chrono>
#include <functional>
#include <future>
#include <stop_token>
#include <vector>

namespace goconf {

/// Asks several proxies side by side, in threads of its own.
class ProxyRound
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyRound)

public:
    /// `prober` must outlive this. A requested `stop` ends all that is under way.
    ProxyRound(const ProxyProbe &prober, const std::stop_token &stop)
        : m_prober(prober)
        , m_hear(stop, [this] { m_end.request_stop(); })
    {
    }
    /// Stops what is under way, and waits for it.
    ~ProxyRound() { m_end.request_stop(); }
    Q_DISABLE_COPY_MOVE(ProxyRound)

    /// Begins to ask `address`; nothing when it is asked already.
    void ask(const QByteArray &address);
    /// Waits for all, at the longest until then. Who has not answered by then counts as unreachable. The
    /// answers come in the order of ask(); once.
    QVector<ProbedProxy> answers(std::chrono::steady_clock::time_point deadline);

private:
    const ProxyProbe &m_prober;
    std::stop_source m_end;
    std::stop_callback<std::function<void()>> m_hear;
    QByteArrayList m_asked;
    std::vector<std::future<ProbedProxy>> m_answers;
};

} // namespace goconf
