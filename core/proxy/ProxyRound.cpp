// SPDX-License-Identifier: MIT
#include "proxy/ProxyRound.h"

namespace goconf {

void ProxyRound::ask(const QByteArray &address)
{
    if (m_asked.contains(address))
        return;
    m_asked.append(address);
    m_answers.push_back(std::async(std::launch::async,
                                   [this, address] { return m_prober.probe(address, m_end.get_token()); }));
}

QVector<ProbedProxy> ProxyRound::answers(std::chrono::steady_clock::time_point deadline)
{
    for (const std::future<ProbedProxy> &answer : m_answers)
        answer.wait_until(deadline);
    m_end.request_stop();
    QVector<ProbedProxy> proxies;
    for (std::future<ProbedProxy> &answer : m_answers) {
        ProbedProxy proxy = answer.get();
        if (proxy.error && proxy.error->code == ErrorCode::Cancelled)
            proxy.error = Error{ErrorCode::Timeout, tr("%1 did not answer in time").arg(proxy.shown), {}};
        proxies.append(proxy);
    }
    m_answers.clear();
    return proxies;
}

} // namespace goconf
