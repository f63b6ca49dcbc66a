// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QWidget;

namespace atlas {

/// Takes the pictures that are wanted, `FOLDER/LOOK-WHAT.png`. Files are written beside, so that the next scene is set
/// meanwhile.
class Camera {
public:
    /// `patterns`: wildcards for `LOOK-WHAT`, e.g. `zh-dark-*-timeline-?`; none: everything.
    Camera(QString folder, const QStringList& patterns);

    void setLook(const QString& look, qreal devicePixels);
    /// Whether any picture of a scene is wanted: scenes are costlier than questions.
    [[nodiscard]] bool wants(const QString& what) const;
    /// The same of all whose names begin so.
    [[nodiscard]] bool wantsSome(const QString& beginning) const;
    /// The widget as it is once everything that runs beside it has come; nothing when the picture is not wanted.
    void take(QWidget& widget, const QString& what);
    /// As it is now, in the middle of its work.
    void takeAtOnce(QWidget& widget, const QString& what);
    [[nodiscard]] int taken() const { return m_taken; }
    void finish() { m_writers.waitForDone(); }

private:
    QString m_folder, m_look;
    QVector<QRegularExpression> m_patterns;
    qreal m_devicePixels = 1;
    int m_taken = 0;
    QThreadPool m_writers;
};

/// Lets queries that run beside the window end and what they bring be drawn. `pause`: ms that a field waits for more
/// typing before it asks.
void settle(int pause = 0);

} // namespace atlas
