// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplewindow.h"

#include <functional>

namespace atlas {

/// Every form with good, warned and refused input, as pictures: `shoot` takes one under a name.
void shootForms(SampleWindow& sample, const std::function<void(const QString& what)>& shoot);

} // namespace atlas
