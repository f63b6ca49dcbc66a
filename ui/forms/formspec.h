// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"

#include <QStringList>
#include <QVector>

/// What each kind of record's form holds, as data: one RecordForm builds them all.
namespace atlas {

enum class Editor {
    Line, ///< one line of text
    Long, ///< several
    Choice, ///< one of an enumeration's words
    Flag, ///< yes or nothing
    Number, ///< whole
    Period,
    Quantity, ///< in the unit of the form's indicator: value, upper end, qualifier
    Count, ///< with its own unit: quantity, unit, qualifier
    Change, ///< change, unit, qualifier, wording
    Basis, ///< against what a change is measured
    Record, ///< another record, by the column's target
    Region,
    Path, ///< the record that a citation is about
    FieldOf, ///< a column of that record
};

/// Texts are English sources of the context RecordForm.
struct FieldSpec {
    Editor editor = Editor::Line;
    QStringList columns; ///< the first names the field
    const char* label = nullptr;
    const char* hint = nullptr; ///< shown while the field is empty; of a Choice what emptiness means
    int span = 6; ///< sixths of the form's width
};

struct FormGroup {
    const char* title = nullptr; ///< nullptr: the first one
    QVector<FieldSpec> fields;
};

struct FormSpec {
    RecordKind kind = RecordKind::Observation;
    const char* newTitle = nullptr;
    const char* editTitle = nullptr;
    QVector<FormGroup> groups;
    QString subject; ///< the column that a change is most often about: where the keyboard is when a record is opened
    QStringList kept; ///< columns that *save and next* takes over
    bool hasNames = false; ///< an institution's other names follow as a list
};

/// The kinds that have a form of their own, in the order of the menu.
const QVector<RecordKind>& formKinds();
/// For one of formKinds(), or a name in an institution's form.
const FormSpec& formSpec(RecordKind kind);

/// What a cell of an enumeration is called.
QString choiceWord(RecordKind kind, const QString& column, const QString& cell);
/// A column's label as its form has it; the column itself where it has none.
QString columnLabel(RecordKind kind, const QString& column);
/// Columns that a citation can say something of, with their labels; none for a kind without a form.
QVector<std::pair<QString, QString>> citableColumns(RecordKind kind);
/// `figure`, `milestone`, … for sentences.
QString kindWord(RecordKind kind);

} // namespace atlas
