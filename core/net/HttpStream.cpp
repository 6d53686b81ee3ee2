// SPDX-License-Identifier: MIT
#include "net/HttpStream.h"

namespace goconf {

void HttpStream::setWake(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wake = std::move(wake);
}

void HttpStream::signOfLife()
{
    const std::scoped_lock lock(m_mutex);
    m_life = true;
    m_changed.notify_one();
}

void HttpStream::begin(Head head)
{
    const std::scoped_lock lock(m_mutex);
    m_head = std::move(head);
    m_changed.notify_one();
}

void HttpStream::append(const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_chunks.append(bytes);
    m_size += bytes.size();
    m_full = m_size >= capacity;
    m_changed.notify_one();
}

void HttpStream::end()
{
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_one();
}

void HttpStream::fail(HttpFailure failure)
{
    const std::scoped_lock lock(m_mutex);
    m_failure = std::move(failure);
    m_changed.notify_one();
}

bool HttpStream::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_full;
}

bool HttpStream::isAbandoned() const
{
    const std::scoped_lock lock(m_mutex);
    return m_abandoned;
}

std::optional<HttpStream::Event> HttpStream::waiting() const
{
    if (m_head)
        return Event::Head;
    if (!m_chunks.isEmpty())
        return Event::Data;
    if (m_failure)
        return Event::Failure;
    if (m_ended)
        return Event::End;
    return m_life ? std::optional(Event::SignOfLife) : std::nullopt;
}

HttpStream::Event HttpStream::next(std::chrono::milliseconds patience, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, patience, [this] { return waiting().has_value(); });
    if (stop.stop_requested())
        return Event::Stopped;
    const Event event = waiting().value_or(Event::Silence);
    m_life = false;
    return event;
}

HttpStream::Head HttpStream::takeHead()
{
    const std::scoped_lock lock(m_mutex);
    return *std::exchange(m_head, std::nullopt);
}

QByteArray HttpStream::takeData()
{
    std::unique_lock lock(m_mutex);
    const QByteArray bytes = m_chunks.takeFirst();
    m_size -= bytes.size();
    // Not at every chunk: the other thread would be woken for nothing.
    const bool roomAgain = m_full && m_size <= capacity / 2;
    m_full = m_full && !roomAgain;
    const std::function<void()> wake = roomAgain ? m_wake : nullptr;
    lock.unlock();
    if (wake)
        wake();
    return bytes;
}

HttpFailure HttpStream::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure.value_or(HttpFailure());
}

void HttpStream::abandon()
{
    std::unique_lock lock(m_mutex);
    const bool over = m_ended || m_failure || m_abandoned;
    m_abandoned = true;
    const std::function<void()> wake = over ? nullptr : m_wake;
    lock.unlock();
    if (wake)
        wake();
}

} // namespace goconf
