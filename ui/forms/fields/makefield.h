// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields/field.h"
#include "ui/forms/formspec.h"

namespace atlas {

/// The editor that a field of a form wants.
Field* makeField(RecordKind kind, const FieldSpec& spec, const FormContext& context);

} // namespace atlas
