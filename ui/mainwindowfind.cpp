// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the window goes for what was found. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "ui/board/boardpages.h"
#include "ui/widgets/messagebar.h"

namespace atlas {

void MainWindow::openFound(const RecordRef& ref, const QString& institution)
{
    if (!institution.isEmpty() && !m_board.contains(institution) && !m_board.add(institution)) {
        m_pages->messages().showMessage(MessageBar::Kind::Information,
            tr("%n hospital(s) are compared already, which is the most. Take one off to see this.", nullptr,
                int(m_board.ids().size())));
        return;
    }
    switch (ref.kind) {
    case RecordKind::Concept:
    case RecordKind::Indicator:
        m_pages->showIndicator(ref.id);
        return;
    case RecordKind::Milestone:
        showView(BoardView::Timeline);
        break;
    case RecordKind::ProfileItem:
        showView(BoardView::Profile);
        break;
    default:
        break;
    }
    m_board.select(ref);
}

} // namespace atlas
