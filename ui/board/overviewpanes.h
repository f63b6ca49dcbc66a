// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/legend.h"
#include "ui/board/overviewlayout.h"

#include <QWidget>

class QSplitter;

namespace atlas {

class DrawingView;

/// The overview of one hospital: its head, and under it profile, milestones and charts, each scrolling by itself.
class OverviewPanes final : public QWidget {
    Q_OBJECT
public:
    /// `contents` and `profile` are the page's own and outlive this.
    OverviewPanes(const BoardContents& contents, const QVector<ProfileGroup>& profile, const OverviewOptions& options,
        QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void refresh();
    void setSelected(const RecordRef& ref);
    [[nodiscard]] DrawingView* pane(OverviewPane pane) const { return m_panes[static_cast<size_t>(pane)]; }
    [[nodiscard]] LegendContents legend() const;

Q_SIGNALS:
    void activated(const atlas::Hit& hit);
    void seenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void shareWidth();
    void fitHead();

    const BoardContents& m_contents;
    DrawingView* m_head;
    QSplitter* m_splitter;
    std::array<DrawingView*, 3> m_panes;
    bool m_shared = false; ///< by the reader: the window's width no longer decides
};

} // namespace atlas
