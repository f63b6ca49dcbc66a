// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplewindow.h"
#include "ui/drawing/theme.h"

#include <functional>

namespace atlas {

/// What happens to records besides a form that is filled in: doubts of every kind, finding what a citation is about,
/// a record changed or deleted elsewhere, a disk that is full, history, and the questions that are asked. `take`
/// photographs a widget under a name; `look`: of windows made here.
void shootEditing(SampleWindow& sample, Appearance look, const QSize& size,
    const std::function<void(QWidget& widget, const QString& what)>& take);

} // namespace atlas
