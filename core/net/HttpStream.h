// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpFailure.h"
#include "net/HttpHeaders.h"

#include <QByteArrayList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace goconf {

/// An answer on its way from the thread of a transport to the thread that asked. The one side never waits;
/// the other waits here and nowhere else, so that it comes back at once when it is asked to stop, whatever
/// the network does. Holds `capacity` bytes; the transport stops reading when isFull().
class HttpStream
{
public:
    static constexpr qsizetype capacity = 4 * 1024 * 1024;

    enum class Event {
        SignOfLife, ///< the connection or the handshake came a step further
        Head,       ///< takeHead()
        Data,       ///< takeData()
        End,        ///< the whole answer was taken
        Failure,    ///< failure()
        Silence,    ///< nothing came in the given time
        Stopped,    ///< the stop was requested
    };

    struct Head
    {
        int status = 0;
        HttpHeaders headers;
    };

    // For the transport.

    /// `wake` is called in the other thread when there is room again or the answer is no longer wanted.
    void setWake(std::function<void()> wake);
    void signOfLife();
    void begin(Head head);
    void append(const QByteArray &bytes);
    void end();
    void fail(HttpFailure failure);
    bool isFull() const;
    bool isAbandoned() const;

    // For the side that asked.

    /// What came next; the order is Head, Data, then End or Failure.
    Event next(std::chrono::milliseconds patience, const std::stop_token &stop);
    Head takeHead();
    QByteArray takeData();
    HttpFailure failure() const;
    /// The rest is not wanted; does nothing after the end.
    void abandon();

private:
    std::optional<Event> waiting() const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::function<void()> m_wake;
    bool m_life = false;
    std::optional<Head> m_head;
    QByteArrayList m_chunks;
    qsizetype m_size = 0;
    bool m_full = false;
    bool m_ended = false;
    bool m_abandoned = false;
    std::optional<HttpFailure> m_failure;
};

} // namespace goconf
