// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"
#include "ui/models/boardcontents.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace atlas {

/// Lists folded events beside their `+n`: date, category, title. Enter or a click chooses one, Escape closes.
class EventPopup final : public QFrame {
    Q_OBJECT
public:
    explicit EventPopup(QWidget* parent = nullptr);

    /// `ids` are milestones of the contents; unknown ones are left out. `anchor` is in global coordinates.
    void open(const QStringList& ids, const BoardContents& contents, const Theme& theme, const QRect& anchor);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosen(const atlas::RecordRef& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* m_list;
    QStandardItemModel* m_model;
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

} // namespace atlas
