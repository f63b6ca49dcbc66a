// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QStyledItemDelegate>

namespace atlas {

class CoverageListModel;

/// A cell of the list's coverage: the mark and the year, as on the sheet of the compared.
class CoverageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CoverageDelegate(const CoverageListModel& model, QObject* parent = nullptr);
    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const CoverageListModel& m_model;
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
