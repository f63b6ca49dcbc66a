// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>

#include <cstdio>

namespace atlas {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Console::Console(bool verbose) : m_out(stdout), m_err(stderr), m_verbose(verbose) { }

int Console::fail(const Error& error)
{
    fail(error.message);
    if (m_verbose && !error.detail.isEmpty())
        m_err << "  (" << error.detail << ")\n";
    return kFailed;
}

int Console::fail(const QString& message)
{
    m_err << "hospital-atlas: " << message << '\n';
    return kFailed;
}

int Console::finish(int code)
{
    m_err.flush();
    m_out.flush();
    if (m_out.status() == QTextStream::Ok && std::fflush(stdout) == 0)
        return code;
    fail(Tr::tr("The output could not be written."));
    m_err.flush();
    return kFailed;
}

} // namespace atlas
