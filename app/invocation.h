// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// What the arguments ask for, found out before any application object is made: only some of it needs a display.
struct Invocation {
    enum class Kind { Command, Render, Window, Help, Version, Wrong };

    Kind kind = Kind::Window;
    QString language; ///< `zh_CN`, `en`; empty: the system's
    bool verbose = false;
    QString command; ///< name of the sub-command
    QStringList arguments; ///< of the sub-command, without its name, --language and --verbose
    QString library; ///< for the window, may be empty
    QString comparison; ///< saved one to show in the window, may be empty
    QString unexpected; ///< of Wrong: the argument that is not understood
};

/// `arguments` begin behind the program's name.
Invocation readInvocation(const QStringList& arguments);

} // namespace atlas
