// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "ui/forms/fields/field.h"
#include "ui/forms/formspec.h"

#include <QJsonObject>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace atlas {

class FieldFrame;
class NamesList;
class NearbyFigures;
struct NearbyFigure;

/// The form of one record, of any kind: built from formSpec(). Holds a row, gives a row back; what nobody touched is
/// as it was. Knows no library beyond what its fields look up.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(RecordKind kind, const FormContext& context, QWidget* parent = nullptr);
    ~RecordForm() override;

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    /// `names`: of an institution, its other names.
    void setRow(const Row& row, const QVector<Row>& names = {});
    /// Types what differs from the row that was set.
    void change(const Row& row);
    [[nodiscard]] Row row() const;
    [[nodiscard]] QVector<Row> names() const;
    void setNames(const QVector<Row>& names);
    /// Cells as if somebody had typed them.
    void fill(const QHash<QString, QString>& cells);
    [[nodiscard]] bool isEdited() const;

    /// nullptr when the form has no field for that column.
    [[nodiscard]] Field* field(const QString& column) const;
    [[nodiscard]] FieldFrame* frame(const QString& column) const;
    [[nodiscard]] const QVector<FieldFrame*>& frames() const { return m_frames; }
    void settle(); ///< of every field
    /// Texts that their field cannot read, as errors by column.
    [[nodiscard]] Issues misreadings() const;
    /// Beside the fields that they name; those of a field the form does not have are left to the caller.
    Issues showIssues(const Issues& issues);
    /// Reasons typed for doubts, by rule.
    [[nodiscard]] QHash<QString, QString> reasons() const;
    /// The first field with an error, or with a doubt that nobody gave a reason for; focused and scrolled to by the
    /// caller.
    [[nodiscard]] QWidget* firstToMend() const;
    /// Where typing starts: the first field that wants something and has nothing, else the first.
    [[nodiscard]] QWidget* firstToFill() const;
    void showNearby(const QVector<NearbyFigure>& figures);
    void setTheme(const Theme& theme);

    /// What was typed, for a draft.
    [[nodiscard]] QJsonObject typed() const;
    void type(const QJsonObject& typed);

Q_SIGNALS:
    void edited();
    void left(); ///< a field was left
    void newWanted(atlas::RecordKind kind, const QString& column, const QString& name);

private:
    void build();
    FieldFrame* addField(QGridLayout& grid, int& at, const FieldSpec& spec);
    void connectFigure();
    void connectCitation();
    void citedChanged();
    void indicatorChanged();
    void wordingTyped(const QString& stated);

    RecordKind m_kind;
    FormContext m_context;
    Row m_row;
    QVector<FieldFrame*> m_frames;
    QVector<QLabel*> m_titles;
    QToolButton* m_moreButton = nullptr;
    QWidget* m_more = nullptr;
    NamesList* m_names = nullptr;
    NearbyFigures* m_nearby = nullptr;
    bool m_wordedByHand = false;
};

} // namespace atlas
