// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QWidget>

class QGridLayout;

namespace atlas {

/// A figure of the same indicator that stands beside the one being typed, to compare with.
struct NearbyFigure {
    int slot = -1; ///< of a compared institution; -1: the one being typed about
    QString institution; ///< empty: the one being typed about
    QString figure;
    QString caption; ///< period, status, part
};

/// The last values of the institution and its peers', under the value's field. To look at only.
class NearbyFigures final : public QWidget {
    Q_OBJECT
public:
    explicit NearbyFigures(QWidget* parent = nullptr);
    void show(const QVector<NearbyFigure>& figures, const Theme& theme);

private:
    QGridLayout* m_grid;
};

} // namespace atlas
