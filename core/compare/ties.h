// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/verdict.h"

namespace atlas {

/// Which of these figures may stand for one and the same value, by their places: one group for each value that several
/// leave room for, so that of three in a row the outer two are not called equal. Only figures that nothing between
/// them keeps apart (a reason of `judgement`, their set's) can tie. An end that is open to no limit ties with nothing
/// (it is told as a limit), and equal exact figures are read off rather than told. 余 and 不足 leave out the figure
/// that they name.
QVector<QVector<qsizetype>> possibleTies(const QVector<Figure>& figures, const Judgement& judgement);

} // namespace atlas
