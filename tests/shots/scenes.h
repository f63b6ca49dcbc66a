// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/camera.h"
#include "tests/support/samplewindow.h"

/// What is photographed: each sets its scenes on the window with the sample library open and takes them.
namespace atlas {

/// The compared institutions, so many of them; one alone is the best known.
QStringList shotInstitutions(int count);

/// Every view with so many institutions: `overview-3`.
void shootViews(SampleWindow& sample, Camera& camera, const QVector<int>& counts);
/// Empty and busy states, messages, hospitals of which next to nothing is known.
void shootStates(SampleWindow& sample, Camera& camera);
/// What a reader does in the views: charts large and in other forms, search within, evidence, find, the meeting room.
void shootReading(SampleWindow& sample, Camera& camera);
/// Every form with good, warned and refused input.
void shootForms(SampleWindow& sample, Camera& camera);

} // namespace atlas
