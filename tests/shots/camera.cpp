// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/camera.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

namespace atlas {

namespace {
constexpr int kQuality = 60; ///< of PNG: how hard it is compressed, nothing is lost
}

Camera::Camera(QString folder, const QStringList& patterns) : m_folder(std::move(folder))
{
    for (const QString& pattern : patterns)
        m_patterns.append(QRegularExpression::fromWildcard(pattern));
    QDir().mkpath(m_folder);
    m_writers.setMaxThreadCount(1);
}

void Camera::setLook(const QString& look, qreal devicePixels)
{
    m_look = look;
    m_devicePixels = devicePixels;
}

bool Camera::wants(const QString& what) const
{
    const QString name = m_look + u'-' + what;
    const auto matches = [&name](const QRegularExpression& pattern) { return pattern.match(name).hasMatch(); };
    return m_patterns.isEmpty() || std::any_of(m_patterns.cbegin(), m_patterns.cend(), matches);
}

bool Camera::wantsSome(const QString& beginning) const
{
    const QString name = m_look + u'-' + beginning;
    const auto matches = [&name](const QRegularExpression& pattern) {
        const auto match = pattern.match(name, 0, QRegularExpression::PartialPreferCompleteMatch);
        return match.hasMatch() || match.hasPartialMatch();
    };
    return m_patterns.isEmpty() || std::any_of(m_patterns.cbegin(), m_patterns.cend(), matches);
}

void Camera::take(QWidget& widget, const QString& what)
{
    if (!wants(what))
        return;
    settle();
    takeAtOnce(widget, what);
}

void Camera::takeAtOnce(QWidget& widget, const QString& what)
{
    if (!wants(what))
        return;
    QPixmap picture(widget.size() * m_devicePixels);
    picture.setDevicePixelRatio(m_devicePixels);
    widget.render(&picture);
    const QString path = m_folder + u'/' + m_look + u'-' + what + QStringLiteral(".png");
    ++m_taken;
    m_writers.start([image = picture.toImage(), path] {
        if (!image.save(path, "PNG", kQuality))
            std::fprintf(stderr, "shots: %s cannot be written\n", qPrintable(path));
    });
}

void settle(int pause)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    } while (timer.elapsed() < pause);
    // An answer may ask the next question.
    for (int turn = 0; turn < 4; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace atlas
