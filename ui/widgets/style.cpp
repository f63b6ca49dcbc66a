// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/drawing/theme.h"
#include "ui/widgets/flatstyle.h"

#include <QApplication>

namespace atlas {

using namespace Qt::StringLiterals;

void applyStyle(QApplication& application)
{
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Theme::make(Theme::Kind::Light).font(TextRole::Body));
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    // Colours come from the palette, so that themes change without a new sheet.
    application.setStyleSheet(uR"(
        QToolBar { border: 0; border-bottom: 1px solid palette(mid); spacing: 4px; padding: 5px 8px; background: palette(window); }
        QToolBar QToolButton { padding: 5px 7px; border: 1px solid transparent; border-radius: 3px; }
        QToolBar QToolButton:hover { background: palette(highlight); }
        QToolBar QToolButton:checked { background: palette(highlight); border-color: palette(mid); }
        QToolBar QToolButton[popupMode="1"] { padding-right: 20px; }
        QToolBar QToolButton::menu-button { border: 0; width: 16px; }
        QToolBar QToolButton::menu-indicator { subcontrol-position: right center; right: 2px; }
        QToolButton#libraryButton { font-weight: bold; padding-right: 16px; }
        QToolBar QLineEdit { padding: 3px 4px; border: 1px solid palette(dark); border-radius: 3px; background: palette(base); }
        QToolBar QLineEdit:focus { border: 2px solid palette(link); padding: 2px 3px; }
        QMenu { border: 1px solid palette(dark); background: palette(base); }
        QMenu::separator { height: 1px; background: palette(mid); margin: 4px 8px; }
        QStatusBar { border-top: 1px solid palette(mid); }
        QStatusBar::item { border: 0; }
        QStatusBar QToolButton { border: 0; border-radius: 3px; padding: 1px 6px; }
        QStatusBar QToolButton:hover { background: palette(highlight); }
        QToolButton#languageButton, QToolButton#jumpMenu { padding-right: 16px; }
        QToolButton#jumpMenu { border: 0; }
        QToolButton#languageButton::menu-indicator, QToolButton#jumpMenu::menu-indicator { subcontrol-position: right center; right: 3px; }
        QMainWindow::separator { width: 1px; height: 1px; background: palette(mid); }
        QTableView QTableCornerButton::section { background: palette(base); border: 0; }
        QHeaderView::section { background: palette(window); color: palette(text); border: 0; border-right: 1px solid palette(midlight);
            border-bottom: 1px solid palette(mid); padding: 2px 8px; font-size: 12px; }
        QToolTip { border: 1px solid palette(mid); background: palette(base); color: palette(text); padding: 3px; }
        QTabBar { qproperty-drawBase: 0; }
        QTabBar::tab { padding: 6px 14px 5px 14px; margin: 0; border: 1px solid transparent; border-top: 2px solid transparent; border-bottom: 0;
            color: palette(placeholder-text); background: transparent; }
        QTabBar::tab:selected { color: palette(text); background: palette(base); border-color: palette(mid); border-top: 2px solid palette(link);
            font-weight: bold; }
        QTabBar::tab:hover:!selected { color: palette(text); }
        QAbstractScrollArea::corner { border: 0; background: palette(base); }
        QSplitter::handle { background: palette(mid); }
        QScrollBar { background: palette(base); border: 0; margin: 0; }
        QScrollBar:vertical { width: 12px; }
        QScrollBar:horizontal { height: 12px; }
        QScrollBar::handle { background: palette(mid); border-radius: 3px; margin: 3px; }
        QScrollBar::handle:vertical { min-height: 34px; }
        QScrollBar::handle:horizontal { min-width: 34px; }
        QScrollBar::handle:hover, QScrollBar::handle:pressed { background: palette(dark); }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )"_s);
}

} // namespace atlas
