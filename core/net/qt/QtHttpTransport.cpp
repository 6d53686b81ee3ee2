// SPDX-License-Identifier: MIT
#include "net/qt/QtHttpTransport.h"

#include "net/qt/QtHttpWorker.h"

namespace goconf {

QtHttpTransport::QtHttpTransport(HttpTransportSettings settings)
    : m_worker(new QtHttpWorker(std::move(settings)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

QtHttpTransport::~QtHttpTransport()
{
    m_thread.quit();
    m_thread.wait();
}

void QtHttpTransport::start(const Request &request, const std::shared_ptr<HttpStream> &stream)
{
    const quint64 id = ++m_lastId;
    QtHttpWorker *worker = m_worker;
    // Not the stream but its number: the stream holds this function.
    stream->setWake([worker, id] {
        QMetaObject::invokeMethod(worker, [worker, id] { worker->wake(id); }, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(
        worker, [worker, id, request, stream] { worker->begin(id, request, stream); }, Qt::QueuedConnection);
}

} // namespace goconf
