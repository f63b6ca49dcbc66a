// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edit/editsession.h"
#include "core/library/backups.h"

#include <QObject>

#include <memory>

namespace atlas {

/// Holds the library that is open and the session of its edits. When another cannot be opened the present one stays.
class LibraryHost final : public QObject {
    Q_OBJECT
public:
    /// `sampleFolder`: the compiled-in data package; `dataFolder`: where the user's copy of it lies.
    LibraryHost(QString sampleFolder, QString dataFolder, QObject* parent = nullptr);
    ~LibraryHost() override;

    [[nodiscard]] Library* library() const { return m_library.get(); }
    /// Null together with library(). Everything that a person changes goes through it.
    [[nodiscard]] EditSession* session() const { return m_session.get(); }
    /// Who edits, for the history: this library and those opened later.
    void setAuthor(const QString& author);
    [[nodiscard]] const QString& author() const { return m_author; }
    [[nodiscard]] QString samplePath() const;
    [[nodiscard]] bool isSample() const;

    Result<void> open(const QString& path);
    Result<void> create(const QString& path);
    /// The user's copy of the sample, made when there is none.
    Result<void> openSample();
    /// A fresh copy of the sample; the present one is kept under a dated name, which is returned (empty when there was
    /// none).
    Result<QString> restoreSample();
    /// Puts a backup in the place of the library at `path` and opens that; its steps cannot be undone any more.
    Result<void> restore(QString path, const Backup& backup);

Q_SIGNALS:
    void aboutToChange(); ///< the present library is about to be closed: let go of it
    void changed();

private:
    void take(std::unique_ptr<Library> library);
    Result<void> makeSample(const QString& path);

    QString m_sampleFolder, m_dataFolder, m_author;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<EditSession> m_session; ///< of m_library, gone before it
};

} // namespace atlas
