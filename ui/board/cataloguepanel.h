// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace atlas {

class BoardModel;
class CatalogueDelegate;
class CatalogueModel;
class Library;

/// The catalogue beside the charts: search, tree with ticks, how many are chosen.
class CataloguePanel final : public QWidget {
    Q_OBJECT
public:
    explicit CataloguePanel(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void focusSearch();

Q_SIGNALS:
    void activated(const QString& asked); ///< double click or Enter: show this one

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void readCatalogue(); ///< the library's, when it is another one or has changed
    void refresh();
    void restoreFolds();

    BoardModel& m_board;
    QPointer<Library> m_library; ///< whose catalogue is shown
    CatalogueModel* m_model;
    CatalogueDelegate* m_delegate;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_nothing;
    QCheckBox* m_unreported;
    QLabel* m_chosen;
    QToolButton* m_clear;
    QSet<QString> m_folded; ///< categories that the reader closed
    QSet<QString> m_unfolded; ///< concepts that the reader opened
    bool m_restoring = false;
};

} // namespace atlas
