// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordfinder.h"
#include "ui/forms/fields/linefield.h"

#include <QPointer>

#include <variant>

namespace atlas {

class RecordPopup;

struct AnyRegion { };
struct AnyRecord { }; ///< its cell is the record's path
using RecordWanted = std::variant<RecordKind, AnyRegion, AnyRecord>;

/// Another record, found as one types: by name, English name, pinyin, initials or id. Up and Down walk the list,
/// Enter or Tab takes the marked one, Escape closes it.
class RecordField final : public LineField {
    Q_OBJECT
public:
    RecordField(const RecordWanted& wanted, const FormContext& context, QWidget* parent = nullptr);
    ~RecordField() override;

    /// Of the records that can be made new from here; nullopt: none.
    [[nodiscard]] std::optional<RecordKind> newKind() const;
    [[nodiscard]] const QString& id() const { return m_id; }
    /// Chosen for the reader, as by the list.
    void choose(const QString& id);
    /// A concept whose indicators are offered first.
    void setFamily(const QString& conceptId) { m_family = conceptId; }
    [[nodiscard]] QString echo() const override;
    void type(const QString& text) override;
    [[nodiscard]] bool isChoosing() const override;
    void settle() override;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void newWanted(const QString& name); ///< a new record of this kind is to be made, with this name

protected:
    void show(const QStringList& cells) override;
    [[nodiscard]] QStringList read() const override;
    [[nodiscard]] std::optional<QString> misread() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void offer();
    void take(int row);
    void closePopup();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<FoundRecord> record(const QString& id) const;
    [[nodiscard]] QVector<FoundRecord> find(const QString& text, int limit) const;

    RecordWanted m_wanted;
    FormContext m_context;
    QPointer<RecordPopup> m_popup;
    QString m_id;
    QString m_shown; ///< the chosen record's name
    QString m_detail;
    QString m_family;
};

} // namespace atlas
