// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QStyledItemDelegate>

namespace atlas {

/// A row of the list: check box, mark, name, how much is known; the attributes beneath. Uniform height, so that a
/// million rows stay flat.
class InstitutionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// What was searched for is marked in the names that hold it; empty: nothing.
    void setSearch(const QString& text) { m_search = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    static constexpr int kRowHeight = 44;

private:
    QString m_search;
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
