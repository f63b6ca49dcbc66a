// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

class Console;

int newCommand(const QStringList& arguments, Console& console);
int infoCommand(const QStringList& arguments, Console& console);
int searchCommand(const QStringList& arguments, Console& console);
int importCommand(const QStringList& arguments, Console& console);
int exportCommand(const QStringList& arguments, Console& console);
int indicatorsCommand(const QStringList& arguments, Console& console);
int compareCommand(const QStringList& arguments, Console& console);
int checkCommand(const QStringList& arguments, Console& console);

} // namespace atlas
