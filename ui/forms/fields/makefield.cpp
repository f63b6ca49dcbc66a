// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/makefield.h"

#include "ui/forms/fields/choicefield.h"
#include "ui/forms/fields/flagfield.h"
#include "ui/forms/fields/longfield.h"
#include "ui/forms/fields/periodfield.h"
#include "ui/forms/fields/quantityfield.h"
#include "ui/forms/fields/recordfield.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString translated(const char* text) { return text ? QCoreApplication::translate("RecordForm", text) : QString(); }

Field* choiceField(RecordKind kind, const FieldSpec& spec)
{
    const RecordSchema& columns = schema(kind);
    const Column& column = columns.columns.at(static_cast<size_t>(columns.indexOf(spec.columns.constFirst())));
    QVector<ChoiceField::Choice> choices;
    if (!column.required)
        choices.append({QString(), translated(spec.hint)});
    for (const QString& value : column.values)
        choices.append({value, choiceWord(kind, column.name, value)});
    return new ChoiceField(choices);
}

template<typename F> Field* hinted(F* field, const FieldSpec& spec)
{
    field->setPlaceholder(translated(spec.hint));
    return field;
}

} // namespace

Field* makeField(RecordKind kind, const FieldSpec& spec, const FormContext& context)
{
    switch (spec.editor) {
    case Editor::Long:
        return new LongField;
    case Editor::Choice:
        return choiceField(kind, spec);
    case Editor::Flag:
        return new FlagField(translated(spec.label));
    case Editor::Number:
        return hinted(new NumberField, spec);
    case Editor::Period:
        return hinted(new PeriodField(context.locale), spec);
    case Editor::Quantity:
        return hinted(new QuantityField(context.locale), spec);
    case Editor::Count:
        return hinted(new CountField(context.locale), spec);
    case Editor::Change:
        return hinted(new ChangeField, spec);
    case Editor::Basis:
        return hinted(new BasisField(context.locale), spec);
    case Editor::Record: {
        const RecordSchema& columns = schema(kind);
        const auto index = static_cast<size_t>(columns.indexOf(spec.columns.constFirst()));
        return hinted(new RecordField(columns.columns.at(index).target, context), spec);
    }
    case Editor::Region:
        return hinted(new RecordField(AnyRegion(), context), spec);
    case Editor::Path:
        return hinted(new RecordField(AnyRecord(), context), spec);
    case Editor::FieldOf:
        return new ChoiceField({});
    case Editor::Line:
        break;
    }
    return hinted(new LineField, spec);
}

} // namespace atlas
