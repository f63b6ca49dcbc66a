// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

namespace atlas {

class Findings;
struct CheckContext;

/// An event against today and against its source's date.
void checkMilestone(const Milestone& milestone, const CheckContext& context, Findings& findings);

} // namespace atlas
