// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/compare/savedcomparison.h"
#include "ui/board/boardpages.h"
#include "ui/board/coverageview.h"
#include "ui/board/tableview.h"
#include "ui/browser/browserpanel.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/find/findpopup.h"
#include "ui/forms/formpanel.h"
#include "ui/history/historywindow.h"
#include "ui/libraryhost.h"
#include "ui/mainactions.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/helpwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QThreadPool>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFoldBelow = 1280; ///< px: a narrower window gives the evidence's place to the board
constexpr int kListBesideCatalogue = 1700; ///< px: a wider window has room for both
constexpr int kLeastSearch = 150, kWidestSearch = 400; ///< px: the toolbar's other buttons keep their places
constexpr int kSmallestZoom = 70, kLargestZoom = 250;
} // namespace

MainWindow::MainWindow(const Needs& needs, QWidget* parent)
    : QMainWindow(parent), m_needs(needs), m_board(needs.catalogue, needs.locale, needs.today),
      m_theme(Theme::make(Theme::kindFor(needs.systemPalette))),
      m_actions(std::make_unique<MainActions>(this, menuBar())), m_pages(new BoardPages(m_board)),
      m_browser(new BrowserPanel(m_board)), m_evidence(new EvidencePanel(m_board)), m_search(new QLineEdit),
      m_find(new FindPopup(m_board, this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_pages);
    setDockOptions(AnimatedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(820, 520);
    resize(1440, 900);
    buildDocks();
    buildForms();
    buildToolBar();
    buildStatusBar();
    connectFileActions();
    connectViewActions();
    connectCompareActions();
    connectEditActions();

    m_needs.host.setAuthor(m_needs.author);
    connect(&m_needs.host, &LibraryHost::aboutToChange, this, [this] {
        m_forms->setSession(nullptr);
        m_board.setLibrary(nullptr);
        m_browser->refresh();
    });
    connect(&m_needs.host, &LibraryHost::changed, this, &MainWindow::libraryChanged);
    connect(&m_board, &BoardModel::failed, &m_pages->messages(),
        [this](const Error& error) { m_pages->messages().showError(error); });
    connect(m_browser, &BrowserPanel::filtered, &m_pages->coverage(), &CoverageView::setListFilter);
    connect(m_browser, &BrowserPanel::failed, &m_pages->messages(),
        [this](const Error& error) { m_pages->messages().showError(error); });
    connect(&m_board, &BoardModel::comparedChanged, this, &MainWindow::updateStatus);
    connect(&m_board, &BoardModel::comparedChanged, this, &MainWindow::placeChanged);
    connect(&m_board, &BoardModel::selectionChanged, this, &MainWindow::placeChanged);
    connect(&m_board, &BoardModel::selectionChanged, this, [this](const RecordRef& ref) {
        if (!ref.isNull() && !m_evidenceDock->isVisible() && !m_formDock->isVisible()
            && !m_actions->fullScreen->isChecked())
            m_evidenceDock->show();
    });
    connect(m_actions->find, &QAction::triggered, m_find, &FindPopup::open);
    connect(m_find, &FindPopup::chosen, this, &MainWindow::openFound);
    connect(m_evidence, &EvidencePanel::openWanted, this, &MainWindow::openFound);
    connect(m_find, &FindPopup::failed, &m_pages->messages(),
        [this](const Error& error) { m_pages->messages().showError(error); });
    retranslate();
    applyTheme();
    updateStatus();
}

MainWindow::~MainWindow()
{
    // What is still being written or read beside the window uses the catalogue and Qt's fonts, and a file that is
    // being saved is to be whole.
    QThreadPool::globalInstance()->waitForDone();
    // The board lets go of the library before either is destroyed.
    m_forms->setSession(nullptr);
    m_board.setLibrary(nullptr);
}

void MainWindow::buildDocks()
{
    const auto dock = [this](const char* name, QWidget* content, Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(this);
        dock->setObjectName(QLatin1StringView(name));
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetClosable);
        addDockWidget(area, dock);
        return dock;
    };
    m_listDock = dock("listDock", m_browser, Qt::LeftDockWidgetArea);
    m_listDock->setTitleBarWidget(new QWidget); // the toolbar's button shows and hides it: no title is needed
    m_evidenceDock = dock("evidenceDock", m_evidence, Qt::RightDockWidgetArea);
    m_evidenceDock->setTitleBarWidget(new DockTitle(*m_evidenceDock));
    // It opens with the first thing that is selected: until then the board has the room.
    m_evidenceDock->hide();
    resizeDocks({m_listDock, m_evidenceDock}, {248, 300}, Qt::Horizontal);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto iconOnly = [this](QAction* action) {
        m_toolBar->addAction(action);
        qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    };
    const auto stretch = [this] {
        auto* space = new QWidget;
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_toolBar->addWidget(space);
    };
    iconOnly(m_actions->showList);
    m_libraryButton = new QToolButton;
    m_libraryButton->setObjectName(u"libraryButton"_s);
    m_libraryButton->setPopupMode(QToolButton::InstantPopup);
    m_libraryButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_libraryButton->setMaximumWidth(220);
    auto* libraryMenu = new QMenu(m_libraryButton);
    libraryMenu->addActions({m_actions->newLibrary, m_actions->open});
    libraryMenu->addMenu(m_actions->recent);
    libraryMenu->addActions({m_actions->restoreSample, m_actions->saveCopy});
    m_libraryButton->setMenu(libraryMenu);
    m_toolBar->addWidget(m_libraryButton);
    m_toolBar->addSeparator();
    iconOnly(m_actions->back);
    iconOnly(m_actions->forward);
    m_toolBar->addSeparator();
    iconOnly(m_actions->undo);
    iconOnly(m_actions->redo);
    stretch();
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_actions->findInList, QLineEdit::LeadingPosition);
    m_toolBar->addWidget(m_search);
    m_toolBar->addAction(m_actions->find);
    stretch();
    m_toolBar->addAction(m_actions->newRecord);
    auto* newButton = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_actions->newRecord));
    newButton->setMenu(m_actions->newMenu);
    newButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_toolBar->addAction(m_actions->exportPackage);
    m_toolBar->addAction(m_actions->print);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->showEvidence);

    // Typing is answered when it pauses, not at every key.
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] {
        m_listDock->show();
        m_browser->search(m_search->text());
    });
    connect(m_search, &QLineEdit::returnPressed, m_browser, &BrowserPanel::focusList);
    connect(m_browser, &BrowserPanel::searchCleared, m_search, &QLineEdit::clear);
    auto* leave = new QAction(m_search);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_search->clear();
        m_browser->focusList();
    });
    connect(m_actions->findInList, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::buildStatusBar()
{
    const auto label = [](const char* name) {
        auto* label = new QLabel;
        label->setObjectName(QLatin1StringView(name));
        label->setTextFormat(Qt::PlainText);
        return label;
    };
    m_fileLabel = label("fileLabel");
    m_hoverLabel = label("hoverLabel");
    m_hoverLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_comparedLabel = label("comparedLabel");
    m_languageButton = new QToolButton;
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setAutoRaise(true);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    auto* languages = new QMenu(m_languageButton);
    languages->addActions({m_actions->chinese, m_actions->english});
    m_languageButton->setMenu(languages);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 0, 4, 0);
    statusBar()->addWidget(m_fileLabel);
    statusBar()->addWidget(m_hoverLabel, 1);
    m_authorButton = new QToolButton;
    m_authorButton->setObjectName(u"authorButton"_s);
    m_authorButton->setAutoRaise(true);
    connect(m_authorButton, &QToolButton::clicked, this, &MainWindow::askAuthor);
    statusBar()->addPermanentWidget(m_comparedLabel);
    statusBar()->addPermanentWidget(m_authorButton);
    statusBar()->addPermanentWidget(m_languageButton);
    connect(m_pages, &BoardPages::hovered, m_hoverLabel, [this](const QString& text) {
        m_hoverLabel->setText(m_hoverLabel->fontMetrics().elidedText(text, Qt::ElideRight, m_hoverLabel->width()));
    });
}

void MainWindow::connectFileActions()
{
    const MainActions& a = *m_actions;
    connect(a.newLibrary, &QAction::triggered, this, [this] {
        if (const auto path
            = m_needs.prompts.saveFile(this, tr("New library"), tr("Libraries (*.atlas)"), tr("hospitals.atlas")))
            report(m_needs.host.create(*path));
    });
    connect(a.open, &QAction::triggered, this, [this] {
        const QString folder
            = m_needs.host.library() ? QFileInfo(m_needs.host.library()->path()).absolutePath() : QString();
        if (const auto path
            = m_needs.prompts.openFile(this, tr("Open library"), tr("Libraries (*.atlas);;All files (*)"), folder))
            open(*path);
    });
    connect(a.restoreSample, &QAction::triggered, this, &MainWindow::restoreSample);
    connect(a.restoreBackup, &QAction::triggered, this, [this] {
        if (const Library* library = m_needs.host.library())
            restoreBackup(library->path());
    });
    connect(a.saveCopy, &QAction::triggered, this, &MainWindow::saveCopy);
    connect(a.importPackage, &QAction::triggered, this, &MainWindow::importPackage);
    connect(a.exportPackage, &QAction::triggered, this, &MainWindow::exportPackage);
    connect(a.print, &QAction::triggered, this, &MainWindow::printView);
    connect(a.saveView, &QAction::triggered, this, &MainWindow::saveView);
    connect(a.meetingPack, &QAction::triggered, this, &MainWindow::openComposer);
    connect(a.copyView, &QAction::triggered, this, &MainWindow::copyView);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.copy, &QAction::triggered, &m_pages->table(), &TableView::copy);
    connect(a.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(a.about, &QAction::triggered, this, [this] {
        QMessageBox box(QMessageBox::NoIcon, tr("About Hospital Atlas"),
            tr("Hospital Atlas %1\n\nCompare hospitals, with a source for every figure.\n\nFree software under the GNU "
               "General Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Close, this);
        box.exec();
    });
    connect(&m_pages->table(), &TableView::copied, this,
        [this](int rows) { statusBar()->showMessage(tr("%n row(s) copied", nullptr, rows), 4000); });
    connect(
        m_evidence, &EvidencePanel::copied, this, [this] { statusBar()->showMessage(tr("Citation copied"), 4000); });
}

void MainWindow::connectViewActions()
{
    const MainActions& a = *m_actions;
    for (size_t i = 0; i < a.views.size(); ++i)
        connect(a.views[i], &QAction::triggered, this, [this, i] { showView(static_cast<BoardView>(i)); });
    connect(m_pages, &BoardPages::viewChanged, this, [this](BoardView view) {
        m_actions->views[static_cast<size_t>(view)]->setChecked(true);
        foldList(view);
        placeChanged();
    });
    connect(m_pages, &BoardPages::suggestedWanted, this, &MainWindow::suggestComparison);
    connect(m_pages, &BoardPages::sampleWanted, this, [this] { openSample(true); });
    connect(m_pages, &BoardPages::libraryWanted, a.open, &QAction::trigger);
    connect(m_pages, &BoardPages::hospitalWanted, this, [this] { newRecord(RecordKind::Institution); });
    connect(m_pages, &BoardPages::importWanted, a.importPackage, &QAction::trigger);
    connect(m_pages, &BoardPages::chartSaveWanted, this, &MainWindow::saveChart);
    connect(m_pages, &BoardPages::chartPrintWanted, this, &MainWindow::printChart);
    // The docks tell of their hiding while they are destroyed too: nothing of the window may be touched then.
    const auto checkedWhileShown = [](const QDockWidget* dock, QAction* action) {
        return [dock, action] { action->setChecked(!dock->isHidden()); };
    };
    connect(a.showList, &QAction::triggered, m_listDock, [this](bool shown) {
        m_listFolded = false;
        m_listDock->setVisible(shown);
    });
    connect(m_listDock, &QDockWidget::visibilityChanged, a.showList, checkedWhileShown(m_listDock, a.showList));
    connect(a.showEvidence, &QAction::triggered, m_evidenceDock, &QWidget::setVisible);
    connect(m_evidenceDock, &QDockWidget::visibilityChanged, a.showEvidence,
        checkedWhileShown(m_evidenceDock, a.showEvidence));
    connect(a.fullScreen, &QAction::toggled, this, &MainWindow::setMeeting);
    const auto zoom = [this](int percent) {
        m_zoomPercent = qBound(kSmallestZoom, percent, kLargestZoom);
        m_pages->setZoom(m_zoomPercent / 100.0);
    };
    connect(a.zoomIn, &QAction::triggered, this, [this, zoom] { zoom(m_zoomPercent + 10); });
    connect(a.zoomOut, &QAction::triggered, this, [this, zoom] { zoom(m_zoomPercent - 10); });
    connect(a.zoomReset, &QAction::triggered, this, [zoom] { zoom(100); });
    connect(a.back, &QAction::triggered, this, [this] {
        if (m_navigation.canGoBack())
            goTo(m_navigation.back());
    });
    connect(a.forward, &QAction::triggered, this, [this] {
        if (m_navigation.canGoForward())
            goTo(m_navigation.forward());
    });
    connect(a.followSystem, &QAction::triggered, this, [this] { setAppearance(Appearance::System); });
    connect(a.light, &QAction::triggered, this, [this] { setAppearance(Appearance::Light); });
    connect(a.dark, &QAction::triggered, this, [this] { setAppearance(Appearance::Dark); });
    connect(a.highContrast, &QAction::triggered, this, [this] { setAppearance(Appearance::HighContrast); });
    connect(a.chinese, &QAction::triggered, this, [this] { Q_EMIT languageWanted(u"zh_CN"_s); });
    connect(a.english, &QAction::triggered, this, [this] { Q_EMIT languageWanted(u"en"_s); });
    connect(a.clearCompared, &QAction::triggered, &m_board, &BoardModel::clear);
    a.views.front()->setChecked(true);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_search->setFixedWidth(qBound(kLeastSearch, width() * 3 / 10 - kLeastSearch, kWidestSearch));
    // In a narrow window the board needs the room; what folded by itself comes back by itself.
    const bool narrow = width() < kFoldBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    // Words that everybody knows by their icon make room, so that no button drops out at the end.
    for (QAction* action : {m_actions->find, m_actions->exportPackage, m_actions->print}) {
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    if (narrow && !m_evidenceDock->isHidden()) {
        m_evidenceFolded = true;
        m_evidenceDock->hide();
    } else if (!narrow && m_evidenceFolded) {
        m_evidenceFolded = false;
        m_evidenceDock->show();
    }
}

void MainWindow::foldList(BoardView view)
{
    // The catalogue of indicators stands where the list of hospitals does, and the charts need the room.
    const bool wanted = view == BoardView::Indicators && width() < kListBesideCatalogue && !m_board.ids().isEmpty();
    if (wanted && !m_listDock->isHidden()) {
        m_listFolded = true;
        m_listDock->hide();
    } else if (!wanted && m_listFolded) {
        m_listFolded = false;
        m_listDock->setVisible(!m_actions->fullScreen->isChecked());
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_toolBar->setWindowTitle(tr("Tools"));
    m_listDock->setWindowTitle(tr("Hospitals"));
    m_evidenceDock->setWindowTitle(tr("Evidence"));
    m_search->setPlaceholderText(tr("Find a hospital by name or pinyin"));
    m_search->setAccessibleName(tr("Find a hospital"));
    const bool chinese = m_board.contents().isChinese();
    m_languageButton->setText(chinese ? u"中文"_s : u"English"_s);
    m_languageButton->setAccessibleName(tr("Language"));
    (chinese ? m_actions->chinese : m_actions->english)->setChecked(true);
    // On the toolbar a verb is enough; the menus say the rest.
    m_actions->newRecord->setIconText(tr("New"));
    m_actions->exportPackage->setIconText(tr("Export"));
    m_actions->print->setIconText(tr("Print"));
    m_actions->find->setIconText(tr("Find anything"));
    m_actions->showEvidence->setIconText(tr("Evidence"));
    fillRecent();
    updateTitle();
    updateStatus();
    updateEditActions();
    updateCompareActions();
    updateSuggestion();
    showAuthor();
}

void MainWindow::setLocale(const QLocale& locale)
{
    m_needs.locale = locale;
    QMainWindow::setLocale(locale);
    delete findChild<HistoryWindow*>(); // opened again in the other language
    m_board.setLocale(locale);
    retranslate();
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    applyTheme();
}

void MainWindow::applyTheme()
{
    const auto kind = [this] {
        switch (m_appearance) {
        case Appearance::Light:
            return Theme::Kind::Light;
        case Appearance::Dark:
            return Theme::Kind::Dark;
        case Appearance::HighContrast:
            return Theme::Kind::HighContrast;
        case Appearance::System:
            break;
        }
        return Theme::kindFor(m_needs.systemPalette);
    }();
    m_theme = Theme::make(kind);
    QApplication::setPalette(m_theme.palette());
    // Widgets under a style sheet keep their first palette until the sheet is set again.
    qApp->setStyleSheet(qApp->styleSheet());
    m_actions->setTheme(m_theme);
    m_browser->setTheme(m_theme);
    m_evidence->setTheme(m_theme);
    if (auto* history = findChild<HistoryWindow*>())
        history->setTheme(m_theme);
    m_forms->setTheme(m_theme);
    m_find->setTheme(m_theme);
    m_pages->setTheme(m_theme);
    const std::array choices {m_actions->followSystem, m_actions->light, m_actions->dark, m_actions->highContrast};
    choices[static_cast<size_t>(m_appearance)]->setChecked(true);
}

void MainWindow::updateTitle()
{
    const Library* library = m_needs.host.library();
    const QString name = !library ? QString() : m_needs.host.isSample() ? tr("Sample library") : library->name();
    setWindowTitle(name.isEmpty() ? tr("Hospital Atlas") : tr("%1 — Hospital Atlas").arg(name));
    m_libraryButton->setText(
        name.isEmpty() ? tr("No library") : m_libraryButton->fontMetrics().elidedText(name, Qt::ElideMiddle, 180));
}

void MainWindow::updateStatus()
{
    const Library* library = m_needs.host.library();
    m_fileLabel->setText(!library   ? tr("No library is open")
            : library->isReadOnly() ? tr("%1 · read-only").arg(QFileInfo(library->path()).fileName())
                                    : tr("%1 · saved").arg(QFileInfo(library->path()).fileName()));
    m_fileLabel->setToolTip(library ? library->path() : QString());
    m_comparedLabel->setText(tr("%n compared", nullptr, int(m_board.ids().size())));
    for (QAction* action : {m_actions->saveCopy, m_actions->exportPackage, m_actions->history})
        action->setEnabled(library);
    for (QAction* action : {m_actions->importPackage, m_actions->restoreBackup})
        action->setEnabled(library && !library->isReadOnly());
    for (QAction* action : {m_actions->print, m_actions->saveView, m_actions->copy, m_actions->clearCompared})
        action->setEnabled(!m_board.ids().isEmpty());
}

void MainWindow::showView(BoardView view) { m_pages->setView(view); }

void MainWindow::compare(const QStringList& institutions) { m_board.setIds(institutions); }

void MainWindow::setMeeting(bool on)
{
    // For the meeting room the board alone, larger; everything comes back as it was.
    menuBar()->setVisible(!on);
    m_toolBar->setVisible(!on);
    statusBar()->setVisible(!on);
    m_listDock->setVisible(!on && !m_listFolded);
    m_evidenceDock->setVisible(!on && !m_evidenceFolded && !m_forms->isOpen());
    m_formDock->setVisible(!on && m_forms->isOpen());
    m_pages->setZoom((on ? qMax(140, m_zoomPercent) : m_zoomPercent) / 100.0);
    on ? showFullScreen() : showNormal();
}

void MainWindow::placeChanged()
{
    if (!m_travelling)
        m_navigation.visit({m_board.ids(), m_pages->view(), m_board.selected()});
    m_actions->back->setEnabled(m_navigation.canGoBack());
    m_actions->forward->setEnabled(m_navigation.canGoForward());
}

void MainWindow::goTo(const Place& place)
{
    const Place target = place; // the history may move while we travel
    m_travelling = true;
    m_board.setIds(target.compared);
    m_pages->setView(target.view);
    m_board.select(target.selected);
    m_travelling = false;
    placeChanged();
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.layout = saveState();
    state.library = m_needs.host.library() ? m_needs.host.library()->path() : QString();
    state.recent = m_recent;
    state.compared = m_board.ids();
    state.view = m_pages->view();
    state.asked = m_board.contents().asked;
    state.options = optionsText(presentComparison());
    state.appearance = m_appearance;
    state.zoomPercent = m_zoomPercent;
    state.tableColumns = m_pages->table().columns();
    return state;
}

void MainWindow::restore(const WindowState& state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.layout.isEmpty())
        restoreState(state.layout);
    m_recent = state.recent;
    fillRecent();
    m_zoomPercent = qBound(kSmallestZoom, state.zoomPercent, kLargestZoom);
    m_pages->setZoom(m_zoomPercent / 100.0);
    setAppearance(state.appearance);
    m_pages->table().restoreColumns(state.tableColumns);
    if (!state.compared.isEmpty()) {
        compare(state.compared);
        SavedComparison saved;
        if (readOptions(state.options, saved)) {
            m_board.setChoice(saved.choice);
            m_board.setLikeForLikeOnly(saved.likeForLikeOnly);
        }
        m_board.setAsked(state.asked);
    }
    showView(state.view);
    // It was folded by this view when the layout was kept.
    m_listFolded = m_listFolded
        || (state.view == BoardView::Indicators && !m_board.ids().isEmpty() && width() < kListBesideCatalogue
            && m_listDock->isHidden());
    m_navigation.clear();
    placeChanged();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_actions->fullScreen->isChecked())
        m_actions->fullScreen->setChecked(false);
    QMainWindow::closeEvent(event);
}

} // namespace atlas
