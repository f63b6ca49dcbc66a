// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordfinder.h"
#include "ui/drawing/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace atlas {

/// What a record field offers, as a list under the field. Lies in the window itself and never takes the keyboard, so
/// that input methods go on writing into the field.
class RecordPopup final : public QListView {
    Q_OBJECT
public:
    explicit RecordPopup(QWidget* field);
    ~RecordPopup() override;

    void setTheme(const Theme& theme);
    /// `newText`: the last line, which makes a new record; empty: none.
    void offer(const QVector<FoundRecord>& found, const QString& newText);
    void move(int rows);
    /// Index of the marked record, the number of records for the new one, -1 for nothing.
    [[nodiscard]] int marked() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] const QVector<FoundRecord>& found() const;

Q_SIGNALS:
    void chosen(int row);

private:
    class Model;
    class Delegate;
    void place();

    QWidget* m_field;
    Model* m_model;
    Delegate* m_delegate;
};

} // namespace atlas
