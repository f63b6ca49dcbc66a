// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace atlas {

/// Half-typed forms of one library, kept in a small file of the application until they are saved or discarded, so that
/// nothing typed is lost with a crash.
class Drafts final {
public:
    /// `folder`: where the application keeps its data; `library`: the file that the forms are for.
    Drafts(const QString& folder, const QString& library);

    /// By what the form is for: `observations/ID`, or `observations/` for a new one.
    [[nodiscard]] std::optional<QJsonObject> find(const QString& key) const;
    [[nodiscard]] QStringList keys() const { return m_drafts.keys(); }
    /// False when the file cannot be written: the draft lives as long as the window.
    bool keep(const QString& key, const QJsonObject& draft);
    void discard(const QString& key);

private:
    bool write() const;

    QString m_path, m_library;
    QJsonObject m_drafts;
};

} // namespace atlas
