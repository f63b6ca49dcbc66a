// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace atlas {

/// Does `work` on a worker thread and hands its result to `done` on the receiver's. A receiver that is gone by then
/// gets nothing: QFuture::then() with a context asserts that it still lives when the work ends. The future is for who
/// has to wait before what the work reads goes away.
template<typename Work, typename Done> auto runBeside(QObject* receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const QFuture<Value> future = QtConcurrent::run(std::move(work));
    watcher->setFuture(future);
    return future;
}

} // namespace atlas
