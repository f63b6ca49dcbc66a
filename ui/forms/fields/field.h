// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/drawing/theme.h"

#include <QLocale>
#include <QWidget>

#include <optional>

namespace atlas {

class RecordFinder;

/// What a form and its fields are given to work with.
struct FormContext {
    RecordFinder& finder;
    QLocale locale;
    Theme theme;
};

/// One editor of a form: shows some columns of a record and reads them back. What nobody touched comes back exactly as
/// it was; what was typed comes back as understood, or with problem() saying why not.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(QWidget* parent = nullptr);

    /// As stored, one for each of the field's columns.
    void setCells(const QStringList& cells);
    /// As if these had been typed over what is stored.
    void change(const QStringList& cells);
    [[nodiscard]] QStringList cells() const { return m_edited ? read() : m_stored; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Why the typed text cannot be read; nullopt where it can.
    [[nodiscard]] std::optional<QString> problem() const { return m_edited ? misread() : std::nullopt; }
    /// How the text is understood, in words; empty where the text says it itself.
    [[nodiscard]] virtual QString echo() const { return {}; }
    /// What a reader sees in the editor, for drafts and for comparing two versions.
    [[nodiscard]] virtual QString text() const = 0;
    /// As if somebody had typed it.
    virtual void type(const QString& text) = 0;
    /// Something is being chosen: it is too early to say anything of it.
    [[nodiscard]] virtual bool isChoosing() const { return false; }
    /// Nothing is being chosen any more: what is there is what was meant.
    virtual void settle() { }
    /// The widget that takes the keys.
    [[nodiscard]] virtual QWidget* editor() const = 0;
    virtual void setTheme(const Theme& theme) { Q_UNUSED(theme) }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

Q_SIGNALS:
    void edited(); ///< at every key; never while an input method is still composing
    void left(); ///< the keyboard went elsewhere, or Enter was pressed

protected:
    virtual void show(const QStringList& cells) = 0;
    [[nodiscard]] virtual QStringList read() const = 0;
    [[nodiscard]] virtual std::optional<QString> misread() const { return std::nullopt; }
    [[nodiscard]] const QStringList& stored() const { return m_stored; }
    void markEdited();

private:
    QStringList m_stored;
    bool m_edited = false;
};

} // namespace atlas
