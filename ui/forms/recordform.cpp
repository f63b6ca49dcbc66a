// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/check/entrycheck.h"
#include "core/library/recordfinder.h"
#include "ui/forms/fieldframe.h"
#include "ui/forms/fields/choicefield.h"
#include "ui/forms/fields/linefield.h"
#include "ui/forms/fields/makefield.h"
#include "ui/forms/fields/quantityfield.h"
#include "ui/forms/fields/recordfield.h"
#include "ui/forms/issuestrip.h"
#include "ui/forms/nameslist.h"
#include "ui/forms/nearbyfigures.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSpan = 6, kGap = 8;

QString translated(const char* text) { return text ? QCoreApplication::translate("RecordForm", text) : QString(); }
} // namespace

RecordForm::RecordForm(RecordKind kind, const FormContext& context, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_context(context), m_row(qsizetype(schema(kind).columns.size()))
{
    build();
}

RecordForm::~RecordForm() = default;

void RecordForm::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kGap);
    const FormSpec& spec = formSpec(m_kind);
    for (const FormGroup& group : spec.groups) {
        const bool foldable = &group == &spec.groups.last() && spec.groups.size() > 1;
        auto* box = new QWidget;
        if (group.title && foldable) {
            m_more = box;
            m_moreButton = new QToolButton;
            m_moreButton->setObjectName(u"more"_s);
            m_moreButton->setCheckable(true);
            m_moreButton->setText(translated(group.title));
            m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            m_moreButton->setArrowType(Qt::RightArrow);
            m_moreButton->setFocusPolicy(Qt::TabFocus);
            layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
            box->hide();
            connect(m_moreButton, &QToolButton::toggled, this, [this](bool on) {
                m_more->setVisible(on);
                m_moreButton->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
            });
        } else if (group.title) {
            auto* title = new QLabel(translated(group.title));
            title->setTextFormat(Qt::PlainText);
            title->setContentsMargins(0, kGap, 0, 0);
            m_titles.append(title);
            layout->addWidget(title);
        }
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(kGap);
        grid->setVerticalSpacing(kGap);
        for (int i = 0; i < kSpan; ++i)
            grid->setColumnStretch(i, 1);
        int at = 0;
        for (const FieldSpec& field : group.fields)
            addField(*grid, at, field);
        layout->addWidget(box);
        if (!group.title && spec.hasNames) {
            m_names = new NamesList(m_context);
            layout->addWidget(m_names);
            connect(m_names, &NamesList::edited, this, &RecordForm::edited);
            connect(m_names, &NamesList::left, this, &RecordForm::left);
        }
    }
    layout->addStretch(1);
    if (m_kind == RecordKind::Observation)
        connectFigure();
    if (m_kind == RecordKind::Citation)
        connectCitation();
    setTheme(m_context.theme);
}

FieldFrame* RecordForm::addField(QGridLayout& grid, int& at, const FieldSpec& spec)
{
    const RecordSchema& columns = schema(m_kind);
    const Column& column = columns.columns.at(static_cast<size_t>(columns.indexOf(spec.columns.constFirst())));
    auto* frame = new FieldFrame(
        spec, translated(spec.label), column.required, makeField(m_kind, spec, m_context), m_context.theme);
    if (at % kSpan + spec.span > kSpan)
        at += kSpan - at % kSpan;
    const int row = at / kSpan * 2; // every second row is of what is said about the fields above
    grid.addWidget(frame, row, at % kSpan, 1, spec.span);
    if (spec.span < kSpan) {
        const QLayoutItem* beneath = grid.itemAtPosition(row + 1, 0);
        auto* wide = beneath ? beneath->widget() : new QWidget;
        if (!beneath) {
            auto* strips = new QVBoxLayout(wide);
            strips->setContentsMargins({});
            strips->setSpacing(2);
            wide->hide();
            grid.addWidget(wide, row + 1, 0, 1, kSpan);
        }
        frame->setRoomForDoubts(wide);
    }
    at += spec.span;
    m_frames.append(frame);
    Field& field = frame->field();
    connect(&field, &Field::edited, this, &RecordForm::edited);
    connect(&field, &Field::left, this, &RecordForm::left);
    connect(frame, &FieldFrame::reasonEdited, this, &RecordForm::edited);
    if (auto* record = qobject_cast<RecordField*>(&field)) {
        connect(record, &RecordField::newWanted, this, [this, record, name = column.name](const QString& typed) {
            Q_EMIT newWanted(*record->newKind(), name, typed);
        });
    }
    return frame;
}

void RecordForm::connectFigure()
{
    auto* value = qobject_cast<QuantityField*>(field(u"value"_s));
    auto* stated = field(u"stated"_s);
    connect(field(u"indicator"_s), &Field::edited, this, &RecordForm::indicatorChanged);
    connect(value, &QuantityField::worded, this, &RecordForm::wordingTyped);
    connect(stated, &Field::edited, this,
        [this, stated] { m_wordedByHand = m_wordedByHand || stated->editor()->hasFocus(); });
    m_nearby = new NearbyFigures;
    frame(u"value"_s)->setBeneath(m_nearby);
}

void RecordForm::connectCitation() { connect(field(u"record"_s), &Field::edited, this, &RecordForm::citedChanged); }

/// A citation is of the whole record or of one of its fields.
void RecordForm::citedChanged()
{
    const QString record = field(u"record"_s)->cells().value(0);
    if (record.isEmpty() && !field(u"record"_s)->text().isEmpty())
        return; // still being typed: what was chosen is not lost by correcting it
    QVector<ChoiceField::Choice> choices {{QString(), translated(frame(u"field"_s)->spec().hint)}};
    if (const auto ref = parsePath(record)) {
        for (const auto& [column, label] : citableColumns(ref->kind))
            choices.append({column, label});
    }
    qobject_cast<ChoiceField*>(field(u"field"_s))->setChoices(choices);
}

void RecordForm::indicatorChanged()
{
    const auto* chosen = qobject_cast<RecordField*>(field(u"indicator"_s));
    const QString id = chosen->cells().constFirst();
    const auto row = m_context.finder.row(RecordKind::Indicator, id);
    const auto indicator = row ? toIndicator(*row) : Result<Indicator>(Indicator());
    if (!indicator)
        return;
    qobject_cast<QuantityField*>(field(u"value"_s))->setIndicator(*indicator);
    qobject_cast<ChangeField*>(field(u"change"_s))->setUnit(indicator->unit);
}

void RecordForm::wordingTyped(const QString& stated)
{
    Field* wording = field(u"stated"_s);
    if (m_wordedByHand)
        return;
    // A bare number says nothing of the wording: what was there before stays.
    const QString before = m_row.value(schema(m_kind).indexOf(u"stated"));
    const QString now = stated.isEmpty() ? before : stated;
    if (wording->text() != now)
        wording->type(now);
    frame(u"value"_s)->setAside(stated.isEmpty() ? QString() : tr("Wording kept: %1").arg(stated));
}

void RecordForm::setRow(const Row& row, const QVector<Row>& names)
{
    const RecordSchema& columns = schema(m_kind);
    m_row = row;
    m_row.resize(qsizetype(columns.columns.size()));
    m_wordedByHand = false;
    bool more = false;
    for (FieldFrame* frame : m_frames) {
        QStringList cells;
        for (const QString& column : frame->spec().columns)
            cells.append(m_row.at(columns.indexOf(column)));
        frame->field().setCells(cells);
        frame->setAside({});
        const bool filled = std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); });
        more = more
            || (filled && m_more && m_more->isAncestorOf(frame) && frame->spec().columns.constFirst() != u"stated");
    }
    if (m_kind == RecordKind::Observation) {
        indicatorChanged();
        qobject_cast<QuantityField*>(field(u"value"_s))->setWording(m_row.at(columns.indexOf(u"stated")));
        frame(u"value"_s)->setAside({});
    }
    if (m_kind == RecordKind::Citation)
        citedChanged();
    if (m_moreButton)
        m_moreButton->setChecked(more);
    if (m_names)
        m_names->setNames(row.value(0), names);
}

Row RecordForm::row() const
{
    Row row = m_row;
    const RecordSchema& columns = schema(m_kind);
    for (const FieldFrame* frame : m_frames) {
        const QStringList cells = frame->field().cells();
        for (qsizetype i = 0; i < frame->spec().columns.size(); ++i)
            row[columns.indexOf(frame->spec().columns.at(i))] = cells.value(i);
    }
    return row;
}

QVector<Row> RecordForm::names() const { return m_names ? m_names->names() : QVector<Row>(); }

void RecordForm::setNames(const QVector<Row>& names)
{
    if (m_names)
        m_names->setNames(m_row.value(0), names);
}

void RecordForm::fill(const QHash<QString, QString>& cells)
{
    for (FieldFrame* frame : m_frames) {
        const auto cell = cells.constFind(frame->spec().columns.constFirst());
        if (cell == cells.cend() || cell->isEmpty())
            continue;
        if (auto* record = qobject_cast<RecordField*>(&frame->field()))
            record->choose(*cell);
        else
            frame->field().type(*cell);
    }
}

bool RecordForm::isEdited() const
{
    return std::ranges::any_of(m_frames, [](const FieldFrame* frame) { return frame->field().isEdited(); })
        || (m_names && m_names->isEdited());
}

FieldFrame* RecordForm::frame(const QString& column) const
{
    const auto found = std::ranges::find_if(
        m_frames, [&column](const FieldFrame* frame) { return frame->spec().columns.contains(column); });
    return found == m_frames.cend() ? nullptr : *found;
}

Field* RecordForm::field(const QString& column) const
{
    const FieldFrame* found = frame(column);
    return found ? &found->field() : nullptr;
}

void RecordForm::settle()
{
    for (const FieldFrame* frame : m_frames)
        frame->field().settle();
}

Issues RecordForm::misreadings() const
{
    Issues issues;
    for (const FieldFrame* frame : m_frames) {
        if (const auto problem = frame->field().problem()) {
            Issue issue;
            issue.column = frame->spec().columns.constFirst();
            issue.message = *problem;
            issue.rule = u"row"_s;
            issues.append(issue);
        }
    }
    return issues;
}

Issues RecordForm::showIssues(const Issues& issues)
{
    Issues others;
    QHash<FieldFrame*, Issues> byFrame;
    for (const Issue& issue : issues) {
        FieldFrame* owner = frame(issue.column);
        if (!owner)
            others.append(issue);
        // One error a field is enough, and the first is the plainest.
        else if (issue.severity == Issue::Severity::Warning
            || std::ranges::none_of(
                byFrame[owner], [](const Issue& other) { return other.severity == Issue::Severity::Error; }))
            byFrame[owner].append(issue);
    }
    for (FieldFrame* frame : m_frames) {
        const Issues own = byFrame.value(frame);
        frame->setIssues(own);
        if (m_moreButton && !own.isEmpty() && m_more->isAncestorOf(frame))
            m_moreButton->setChecked(true);
    }
    return others;
}

QHash<QString, QString> RecordForm::reasons() const
{
    QHash<QString, QString> reasons;
    for (const FieldFrame* frame : m_frames) {
        for (const IssueStrip* strip : frame->strips()) {
            if (!strip->reason().isEmpty())
                reasons.insert(strip->issue().rule, strip->reason());
        }
    }
    return reasons;
}

QWidget* RecordForm::firstToMend() const
{
    for (const FieldFrame* frame : m_frames) {
        for (const IssueStrip* strip : frame->strips()) {
            if (strip->issue().severity == Issue::Severity::Error)
                return frame->field().editor();
            if (strip->reasonEdit() && strip->reason().isEmpty())
                return strip->reasonEdit();
        }
    }
    return nullptr;
}

QWidget* RecordForm::firstToFill() const
{
    const RecordSchema& columns = schema(m_kind);
    for (const FieldFrame* frame : m_frames) {
        const QString name = frame->spec().columns.constFirst();
        const bool wanted = columns.columns.at(static_cast<size_t>(columns.indexOf(name))).required || name == u"value"
            || (m_kind == RecordKind::Milestone && name == u"date");
        if (wanted && frame->field().text().isEmpty())
            return frame->field().editor();
    }
    return m_frames.first()->field().editor();
}

void RecordForm::showNearby(const QVector<NearbyFigure>& figures)
{
    if (m_nearby)
        m_nearby->show(figures, m_context.theme);
}

void RecordForm::setTheme(const Theme& theme)
{
    m_context.theme = theme;
    for (FieldFrame* frame : m_frames)
        frame->setTheme(theme);
    for (QLabel* title : m_titles)
        title->setFont(theme.font(TextRole::Section));
    if (m_names)
        m_names->setTheme(theme);
}

void RecordForm::change(const Row& row)
{
    const RecordSchema& columns = schema(m_kind);
    for (FieldFrame* frame : m_frames) {
        QStringList before, after;
        for (const QString& column : frame->spec().columns) {
            before.append(m_row.value(columns.indexOf(column)));
            after.append(row.value(columns.indexOf(column)));
        }
        if (after != before)
            frame->field().change(after);
    }
}

QJsonObject RecordForm::typed() const
{
    QJsonObject typed;
    for (const FieldFrame* frame : m_frames) {
        if (!frame->field().isEdited())
            continue;
        QJsonObject one {{u"text"_s, frame->field().text()}};
        // A choice by what it stands for, or it would be lost in another language.
        if (qobject_cast<const ChoiceField*>(&frame->field()))
            one.insert(u"text"_s, frame->field().cells().constFirst());
        if (const auto* record = qobject_cast<const RecordField*>(&frame->field()))
            one.insert(u"id"_s, record->cells().constFirst());
        typed.insert(frame->spec().columns.constFirst(), one);
    }
    if (m_names && m_names->isEdited())
        typed.insert(u"names"_s, m_names->typed());
    return typed;
}

void RecordForm::type(const QJsonObject& typed)
{
    for (FieldFrame* frame : m_frames) {
        const QJsonValue value = typed.value(frame->spec().columns.constFirst());
        if (!value.isObject())
            continue;
        const QString id = value.toObject().value(u"id"_s).toString();
        auto* record = qobject_cast<RecordField*>(&frame->field());
        if (record && !id.isEmpty())
            record->choose(id);
        else
            frame->field().type(value.toObject().value(u"text"_s).toString());
    }
    if (m_names && typed.value(u"names"_s).isArray())
        m_names->type(typed.value(u"names"_s).toArray());
}

} // namespace atlas
