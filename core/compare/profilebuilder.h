// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/profile.h"

#include <QHash>

/// The parts of the profile, each in a file of its own. For buildProfile() only.
namespace atlas::profile {

/// What every part needs.
class Context {
public:
    Context(const Dataset& dataset, const QLocale& locale, const ProfileOptions& options);

    const Dataset& dataset;
    const QLocale& locale;
    const ProfileOptions& options;

    /// An entry with the source numbers of its record, or of that field of it.
    [[nodiscard]] ProfileEntry entry(const QString& text, const RecordRef& ref, const Provenance& main) const;
    /// A row with as many cells as there are institutions.
    [[nodiscard]] ProfileRow row(const QString& label) const;
    /// The name of a related or compared institution, else `otherwise`.
    [[nodiscard]] QString nameOf(const QString& institution, const QString& otherwise) const;

private:
    QHash<QString, int> m_numbers; ///< by source id
};

ProfileGroup identity(const Context& context);
QVector<ProfileGroup> figures(const Context& context);
QVector<ProfileGroup> sections(const Context& context);

} // namespace atlas::profile
