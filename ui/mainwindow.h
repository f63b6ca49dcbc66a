// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/recordstore.h"
#include "ui/board/boardview.h"
#include "ui/drawing/theme.h"
#include "ui/models/boardmodel.h"
#include "ui/navigation.h"
#include "ui/print/packplan.h"

#include <QMainWindow>

#include <functional>

class QDockWidget;
class QLabel;
class QLineEdit;
class QToolBar;
class QToolButton;

namespace atlas {

class BoardPages;
class BrowserPanel;
class EvidencePanel;
class FormPanel;
class FindPopup;
class LibraryHost;
class MainActions;
class Prompts;
struct PageSetup;
struct Printable;
struct SavedComparison;

enum class Appearance { System, Light, Dark, HighContrast };

/// What a window takes up again at the next start. Read and written by the application.
struct WindowState {
    QByteArray geometry, layout;
    QString library; ///< path
    QStringList recent; ///< paths, newest first
    QStringList compared;
    BoardView view = BoardView::Overview;
    QStringList asked;
    QString options; ///< choice and switches, as a saved comparison has them
    Appearance appearance = Appearance::System;
    int zoomPercent = 100;
    QByteArray tableColumns;
};

/// Places list, board and evidence, connects the actions, shows what is open. Owns no records.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Needs {
        const Catalogue& catalogue;
        LibraryHost& host;
        Prompts& prompts;
        QLocale locale;
        QDate today;
        QString author; ///< for the history
        QPalette systemPalette; ///< as the desktop has it, before any theme
    };

    explicit MainWindow(const Needs& needs, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WindowState state() const;
    void restore(const WindowState& state);
    /// After the application's translators changed.
    void setLocale(const QLocale& locale);
    /// The library that the host has open is shown; a failure to open is said in the bar, the window stays usable.
    void open(const QString& path);
    void openSample(bool welcome);
    void compare(const QStringList& institutions);
    void showView(BoardView view);
    /// Opens the composer of the meeting pack on what is compared.
    void openComposer();
    /// The present view to the clipboard: PNG, SVG and its figures.
    void copyView();
    /// A saved comparison by id or name. What of it is gone from the library is said in the bar, the rest is shown.
    void openComparison(const QString& idOrName);
    void setAppearance(Appearance appearance);

    /// Shows the form of a record, or of a new one of which some cells are `given` already (as of schema(kind); empty:
    /// none).
    void editRecord(const RecordRef& record);
    void newRecord(RecordKind kind, const Row& given = {});
    /// Deletes at once, and asks only when other records hang on it.
    void deleteRecord(const RecordRef& record);
    /// Who changed what and when: of one record, or (null) of the whole library.
    void showHistory(const RecordRef& record);

    [[nodiscard]] BoardModel& board() { return m_board; }
    [[nodiscard]] BoardPages& pages() { return *m_pages; }
    [[nodiscard]] FormPanel& forms() { return *m_forms; }

Q_SIGNALS:
    void languageWanted(const QString& language); ///< `zh_CN` or `en`
    void authorChanged(const QString& author); ///< a person said who edits here

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildToolBar();
    void buildDocks();
    void buildStatusBar();
    void connectFileActions();
    void connectViewActions();
    void connectEditActions();
    void connectCompareActions();
    void updateCompareActions();
    void fillComparisons();
    void fillReferences();
    void showComparison(const SavedComparison& comparison);
    [[nodiscard]] SavedComparison presentComparison() const; ///< without id and name
    void saveComparison();
    void keepPack(); ///< what was composed goes with the saved comparison shown
    void renameComparison();
    void deleteComparison();
    void write(const QString& step, const SavedComparison& comparison);
    void prefer(const RecordRef& figure);
    void newFigure(const QString& asked, const QString& institution);
    void updateEditActions();
    void watchSession();
    void buildForms();
    void watchForms();
    [[nodiscard]] bool canWrite(); ///< says why not
    void stepped(const Result<ApplyCounts>& done);
    void showTouched(const QVector<RecordRef>& touched);
    void retranslate();
    void applyTheme();
    void libraryChanged();
    void updateTitle();
    void updateStatus();
    void rememberRecent(const QString& path);
    void fillRecent();
    void report(const Result<void>& done);
    void importPackage();
    void exportPackage();
    void saveCopy();
    void saveView();
    void saveChart(const QString& asked);
    /// Beside; the message bar says how it ended.
    void write(const Printable& printable, const PageSetup& setup, const QString& path);
    void wrote(const Result<void>& written, const QString& path);
    void printView();
    void printChart(const QString& asked);
    /// In the preview; without a printer `asPdf` is offered instead.
    void print(const PackPlan& plan, PageSetup setup, const QString& what, const std::function<void()>& asPdf);
    void restoreSample();
    void restoreBackup(QString library); ///< a path
    void mergeCompared();
    void askAuthor();
    void showAuthor();
    void showHelp();
    [[nodiscard]] QStringList suggestion() const; ///< ids
    void suggestComparison();
    void updateSuggestion();
    void setMeeting(bool on);
    void foldList(BoardView view);
    void goTo(const Place& place);
    /// Shows what was found where it stands; its institution joins the board when there is room.
    void openFound(const RecordRef& ref, const QString& institution);
    void placeChanged();

    Needs m_needs;
    BoardModel m_board;
    Theme m_theme;
    Appearance m_appearance = Appearance::System;
    Navigation m_navigation;
    PackPlan m_pack = PackPlan::standard(); ///< as it was last composed
    QString m_comparison; ///< id of the saved comparison shown; empty: none
    QStringList m_recent;
    int m_zoomPercent = 100;
    bool m_travelling = false; ///< going back or forward, which is no new place
    bool m_narrow = false;
    bool m_evidenceAside = false; ///< hidden while a form has its place
    bool m_evidenceFolded = false; ///< by a narrow window, not by the reader
    bool m_listFolded = false; ///< by the view, not by the reader
    std::unique_ptr<MainActions> m_actions;
    BoardPages* m_pages;
    BrowserPanel* m_browser;
    EvidencePanel* m_evidence;
    FormPanel* m_forms = nullptr;
    QDockWidget* m_listDock;
    QDockWidget* m_evidenceDock;
    QDockWidget* m_formDock = nullptr;
    QToolBar* m_toolBar;
    QToolButton* m_libraryButton;
    QLineEdit* m_search;
    FindPopup* m_find;
    QLabel* m_fileLabel;
    QLabel* m_comparedLabel;
    QLabel* m_hoverLabel;
    QToolButton* m_languageButton;
    QToolButton* m_authorButton;
};

} // namespace atlas
