// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace atlas {

/// Rebuilds a page at once while it is seen, and otherwise when it is shown the next time: of five pages four are
/// hidden when the board changes. A window that is not shown at all is built as asked.
class DeferredRebuild final : public QObject {
    Q_OBJECT
public:
    DeferredRebuild(QWidget* page, std::function<void()> rebuild);

    void request();
    /// Makes up for what was put off; for what is asked of a hidden page.
    void settle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    std::function<void()> m_rebuild;
    bool m_stale = false;
};

} // namespace atlas
