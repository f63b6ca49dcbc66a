// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/database.h"
#include "core/library/recordstore.h"

#include <QObject>
#include <QString>

#include <memory>

class QTimer;

namespace atlas {

struct LibraryInfo {
    int formatVersion = 0; ///< PRAGMA user_version
    QVector<std::pair<QString, qint64>> counts; ///< by schema name, in RecordKind's order
};

/// One library file: opening, making, backing up, writing with notice to every view. One per window, on the GUI thread;
/// workers read through a Database of their own (openReader()).
class Library final : public QObject {
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes an empty library. Error::Exists when anything is there already; nothing is ever overwritten.
    static Result<std::unique_ptr<Library>> create(const QString& path);
    /// Opens an existing one; where it may not be written it opens read-only. An older format is kept among the
    /// backups (backups.h), then migrated. Errors: NotFound, Io (a folder, no permission), NotALibrary, Damaged, Newer,
    /// Storage. Each message names the file and says what to do.
    static Result<std::unique_ptr<Library>> open(const QString& path, Mode mode = Mode::ReadWrite);
    ~Library() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< file name without suffix
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] Result<LibraryInfo> info() const;
    /// Online backup to a new file, written aside and renamed; Error::Exists rather than overwriting.
    Result<void> saveCopy(const QString& target) const;
    /// quick_check and foreign_key_check; one issue per finding.
    [[nodiscard]] Result<QStringList> integrity() const;

    /// A connection of its own for a worker thread, read-only; must be made and destroyed on the thread that uses it.
    static Result<Database> openReader(const QString& path);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Database& database() const { return m_database; }

    /// Writes all changes in one transaction with their history and then tells every view, or nothing at all.
    Result<ApplyCounts> apply(const QVector<RowChange>& changes, const ChangeNote& note);

Q_SIGNALS:
    /// Records were written by this window. Empty `refs` of a large batch mean: anything may have changed.
    void changed(const QVector<atlas::RecordRef>& refs);
    /// Another process wrote to the file: anything may have changed.
    void changedElsewhere();

private:
    Library(QString path, Database database, bool readOnly);
    void watch();

    QString m_path;
    Database m_database;
    bool m_readOnly = false;
    qint64 m_dataVersion = 0;
    QTimer* m_watch = nullptr;
};

} // namespace atlas
