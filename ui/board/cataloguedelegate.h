// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QStyledItemDelegate>

namespace atlas {

/// Rows of the catalogue: categories as grey bands, what nobody reports dim, texts plain.
class CatalogueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
