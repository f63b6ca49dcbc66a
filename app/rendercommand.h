// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// `hospital-atlas render`: `arguments` begin behind the command's name and no longer hold --language, which is
/// QLocale() and the translators by then. Runs under a QApplication, off screen where there is no display. Returns the
/// exit code.
int renderCommand(const QStringList& arguments);

} // namespace atlas
