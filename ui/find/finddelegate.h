// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QStyledItemDelegate>

namespace atlas {

/// A row of FindModel: the title with what was typed marked in it, whose it is at the right; or a group's heading.
class FindDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme& theme) { m_theme = theme; }
    void setSearch(const QString& text) { m_search = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kRow = 30;
    static constexpr int kHeading = 26;

private:
    Theme m_theme = Theme::make(Theme::Kind::Light);
    QString m_search;
};

} // namespace atlas
