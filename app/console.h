// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTextStream>

namespace atlas {

/// How a run ends, for scripts.
enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2 };

/// Results go to standard output, everything else to standard error, both in UTF-8 whatever the locale.
class Console {
public:
    /// A verbose one tells the details of errors, too.
    explicit Console(bool verbose = false);

    QTextStream& out() { return m_out; }
    QTextStream& err() { return m_err; }

    /// Says why something failed.
    int fail(const Error& error);
    int fail(const QString& message);
    /// `code`, or kFailed where standard output did not take everything (a full disk, a closed pipe).
    int finish(int code);

private:
    QTextStream m_out;
    QTextStream m_err;
    bool m_verbose;
};

} // namespace atlas
