// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace atlas {

struct WindowOptions {
    QString library; ///< path of the library to open; empty: the last one, or the sample
    QString comparison; ///< saved one to show, by id or name; may be empty
    QString language; ///< `zh_CN`, `en`; empty: the one chosen last, or the system's
};

/// Opens the window and runs the event loop. Returns the exit code.
int runWindow(QApplication& application, const WindowOptions& options);

} // namespace atlas
