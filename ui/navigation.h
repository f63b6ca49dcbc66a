// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/board/boardview.h"

#include <QStringList>
#include <QVector>

namespace atlas {

/// Where a reader is: who is compared, in which view, and what is selected.
struct Place {
    QStringList compared;
    BoardView view = BoardView::Overview;
    RecordRef selected;
    friend bool operator==(const Place&, const Place&) = default;
};

/// Back and forward, as in a browser.
class Navigation {
public:
    /// A new place after the present one; what lay ahead is forgotten. The present place again is no step.
    void visit(const Place& place)
    {
        if (m_at >= 0 && m_places.at(m_at) == place)
            return;
        m_places.resize(m_at + 1);
        m_places.append(place);
        if (m_places.size() > kMost)
            m_places.removeFirst();
        m_at = int(m_places.size()) - 1;
    }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const Place& back() { return m_places.at(--m_at); } ///< only when canGoBack()
    const Place& forward() { return m_places.at(++m_at); } ///< only when canGoForward()
    void clear()
    {
        m_places.clear();
        m_at = -1;
    }

private:
    static constexpr int kMost = 200;
    QVector<Place> m_places;
    int m_at = -1;
};

} // namespace atlas
