// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;
class QWidget;

namespace atlas {

/// Opens the help page of that language in a window of its own, beside the work, or brings it to the front.
void showHelpWindow(QWidget* parent, const QLocale& locale);

} // namespace atlas
