// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"

#include <QHash>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace atlas {

/// The window's actions and menus: texts, keys and icons, in one place. What they do is connected by the window.
class MainActions {
public:
    explicit MainActions(QWidget* window, QMenuBar* bar);

    QAction *newLibrary, *open, *restoreSample, *restoreBackup, *saveCopy, *importPackage, *exportPackage, *print,
        *saveView, *meetingPack, *copyView, *quit;
    QAction *undo, *redo, *newRecord, *editRecord, *deleteRecord, *merge, *history, *author, *find, *copy;
    QAction* findInList;
    QAction *showList, *showEvidence, *fullScreen, *zoomIn, *zoomOut, *zoomReset, *back, *forward;
    std::array<QAction*, kBoardViewCount> views;
    QActionGroup* viewGroup;
    QAction *asOf, *unpinAll, *saveComparison, *renameComparison, *deleteComparison;
    QMenu *reference, *comparisons;
    QAction *followSystem, *light, *dark, *highContrast;
    QAction *chinese, *english;
    QAction *clearCompared, *likeForLike, *commonPeriod, *latest;
    QAction *help, *about;
    QMenu* recent;
    QMenu* newMenu; ///< a record of each kind
    QVector<QAction*> newKinds; ///< data(): the RecordKind

    void retranslate();
    void setTheme(const Theme& theme);

private:
    QAction* make(const char* text, const QKeySequence& keys = {}, const char* icon = nullptr);
    QMenu* menu(QMenuBar* bar, const char* text);

    QWidget* m_window;
    QHash<QAction*, const char*> m_texts;
    QHash<QMenu*, const char*> m_menuTexts;
    QHash<QAction*, QString> m_icons;
};

} // namespace atlas
