// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <ctime>
#include <functional>

namespace atlas {

/// How long the event loop was kept from turning, step by step. What counts is the processor time that the thread spent
/// between two beats of a timer: a machine busy with something else must not look like a stall, and the test's own
/// waits spend none. Waiting for a disk is therefore not seen. The wall's time is kept beside it for the report.
class StallMeter final : public QObject {
public:
    struct Step {
        QString name;
        double cpu = 0; ///< longest gap, ms of this thread's processor time
        double wall = 0; ///< longest gap, ms
    };

    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(1);
    }

    /// Does something as a reader would and lets the loop settle; `wait` is given back the loop until it is satisfied.
    template<typename Do, typename Wait> bool measure(const QString& name, Do what, Wait wait)
    {
        m_steps.append({name, 0, 0});
        restart();
        what();
        QElapsedTimer limit;
        limit.start();
        int quiet = 0;
        while (limit.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
            quiet = wait() ? quiet + 1 : 0;
            if (quiet > 8)
                return true;
        }
        return false;
    }
    template<typename Do> bool measure(const QString& name, Do what)
    {
        return measure(name, what, [] { return true; });
    }

    [[nodiscard]] const QVector<Step>& steps() const { return m_steps; }

private:
    static double cpuNow()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    void restart()
    {
        m_cpu = cpuNow();
        m_wall.start();
    }
    void beat()
    {
        if (!m_steps.isEmpty()) {
            m_steps.last().cpu = qMax(m_steps.last().cpu, cpuNow() - m_cpu);
            m_steps.last().wall = qMax(m_steps.last().wall, double(m_wall.nsecsElapsed()) / 1e6);
        }
        restart();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    QVector<Step> m_steps;
};

} // namespace atlas
