// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

class QSettings;

namespace atlas {

/// What is remembered between two starts, read here and handed down as values. The only place that knows the keys.
WindowState readWindowState(const QSettings& settings);
void writeWindowState(QSettings& settings, const WindowState& state);

/// `zh_CN`, `en`, or empty: as the system.
QString readLanguage(const QSettings& settings);
void writeLanguage(QSettings& settings, const QString& language);

/// Who edits; empty: as the system has it.
QString readAuthor(const QSettings& settings);
void writeAuthor(QSettings& settings, const QString& author);

} // namespace atlas
