// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editkey.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace atlas {

namespace {

class EditKey final : public QObject {
public:
    explicit EditKey(QAbstractItemView& view) : QObject(&view), m_view(view) { }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool ours = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
            && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2 && m_view.currentIndex().isValid();
        if (!ours)
            return QObject::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT m_view.activated(m_view.currentIndex());
        return true;
    }

private:
    QAbstractItemView& m_view;
};

} // namespace

void editCurrentOnF2(QAbstractItemView& view) { view.installEventFilter(new EditKey(view)); }

} // namespace atlas
