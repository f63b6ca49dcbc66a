// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainactions.h"

#include "ui/forms/formspec.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace atlas {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("MainActions", text); }

QActionGroup* exclusive(QWidget* window, std::initializer_list<QAction*> actions)
{
    auto* group = new QActionGroup(window);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    return group;
}

} // namespace

QAction* MainActions::make(const char* text, const QKeySequence& keys, const char* icon)
{
    auto* action = new QAction(m_window);
    action->setShortcut(keys);
    m_texts.insert(action, text);
    if (icon)
        m_icons.insert(action, QLatin1StringView(icon));
    m_window->addAction(action);
    return action;
}

QMenu* MainActions::menu(QMenuBar* bar, const char* text)
{
    auto* menu = bar ? bar->addMenu(QString()) : new QMenu(m_window);
    m_menuTexts.insert(menu, text);
    return menu;
}

MainActions::MainActions(QWidget* window, QMenuBar* bar) : m_window(window)
{
    newLibrary = make(QT_TRANSLATE_NOOP("MainActions", "&New library…"), QKeySequence(), "document-new");
    open = make(QT_TRANSLATE_NOOP("MainActions", "&Open library…"), QKeySequence::Open, "document-open");
    restoreSample = make(QT_TRANSLATE_NOOP("MainActions", "&Restore sample"));
    restoreBackup = make(QT_TRANSLATE_NOOP("MainActions", "Restore a &backup…"));
    saveCopy = make(QT_TRANSLATE_NOOP("MainActions", "Save a &copy…"), QKeySequence::SaveAs, "document-save-as");
    importPackage = make(QT_TRANSLATE_NOOP("MainActions", "&Import data package…"), QKeySequence(), "document-import");
    exportPackage = make(QT_TRANSLATE_NOOP("MainActions", "&Export data package…"), QKeySequence(), "document-export");
    print = make(QT_TRANSLATE_NOOP("MainActions", "&Print…"), QKeySequence::Print, "document-print");
    meetingPack
        = make(QT_TRANSLATE_NOOP("MainActions", "&Meeting pack…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    copyView = make(QT_TRANSLATE_NOOP("MainActions", "Copy view as p&icture and data"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    saveView = make(QT_TRANSLATE_NOOP("MainActions", "Save &view as PDF, SVG or PNG…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    quit = make(QT_TRANSLATE_NOOP("MainActions", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "application-exit");
    undo = make(QT_TRANSLATE_NOOP("MainActions", "&Undo"), QKeySequence::Undo, "edit-undo");
    redo = make(QT_TRANSLATE_NOOP("MainActions", "&Redo"), QKeySequence::Redo, "edit-redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    newRecord = make(QT_TRANSLATE_NOOP("MainActions", "&New record…"), QKeySequence(Qt::CTRL | Qt::Key_N), "list-add");
    editRecord = make(QT_TRANSLATE_NOOP("MainActions", "&Edit record"), QKeySequence(Qt::Key_F2), "document-edit");
    deleteRecord
        = make(QT_TRANSLATE_NOOP("MainActions", "&Delete record"), QKeySequence(Qt::Key_Delete), "edit-delete");
    merge = make(QT_TRANSLATE_NOOP("MainActions", "&Merge two institutions…"));
    history = make(QT_TRANSLATE_NOOP("MainActions", "&History…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    author = make(QT_TRANSLATE_NOOP("MainActions", "&Your name…"));
    find = make(QT_TRANSLATE_NOOP("MainActions", "&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    findInList = make(QT_TRANSLATE_NOOP("MainActions", "Find in the &list of hospitals"),
        QKeySequence(Qt::CTRL | Qt::Key_L), "view-filter");
    copy = make(
        QT_TRANSLATE_NOOP("MainActions", "&Copy table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), "edit-copy");
    showList = make(
        QT_TRANSLATE_NOOP("MainActions", "&List of hospitals"), QKeySequence(Qt::Key_F9), "sidebar-collapse-left");
    showEvidence
        = make(QT_TRANSLATE_NOOP("MainActions", "&Evidence"), QKeySequence(Qt::Key_F10), "sidebar-collapse-right");
    fullScreen = make(
        QT_TRANSLATE_NOOP("MainActions", "&Full screen for a meeting"), QKeySequence(Qt::Key_F11), "view-fullscreen");
    zoomIn = make(QT_TRANSLATE_NOOP("MainActions", "Zoom &in"), QKeySequence::ZoomIn, "zoom-in");
    zoomOut = make(QT_TRANSLATE_NOOP("MainActions", "Zoom &out"), QKeySequence::ZoomOut, "zoom-out");
    zoomReset = make(QT_TRANSLATE_NOOP("MainActions", "&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    back = make(QT_TRANSLATE_NOOP("MainActions", "&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), "go-previous");
    forward = make(QT_TRANSLATE_NOOP("MainActions", "&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), "go-next");
    constexpr std::array kViews {QT_TRANSLATE_NOOP("MainActions", "&Overview"),
        QT_TRANSLATE_NOOP("MainActions", "&Profile"), QT_TRANSLATE_NOOP("MainActions", "&Timeline"),
        QT_TRANSLATE_NOOP("MainActions", "&Indicators"), QT_TRANSLATE_NOOP("MainActions", "T&able"),
        QT_TRANSLATE_NOOP("MainActions", "Co&verage")};
    viewGroup = new QActionGroup(window);
    for (size_t i = 0; i < views.size(); ++i) {
        views[i] = make(kViews[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        views[i]->setCheckable(true);
        viewGroup->addAction(views[i]);
    }
    followSystem = make(QT_TRANSLATE_NOOP("MainActions", "As the &system"));
    light = make(QT_TRANSLATE_NOOP("MainActions", "&Light"));
    dark = make(QT_TRANSLATE_NOOP("MainActions", "&Dark"));
    highContrast = make(QT_TRANSLATE_NOOP("MainActions", "High &contrast"));
    exclusive(window, {followSystem, light, dark, highContrast});
    chinese = make("中文");
    english = make("English");
    exclusive(window, {chinese, english});
    clearCompared
        = make(QT_TRANSLATE_NOOP("MainActions", "&Remove all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace));
    likeForLike = make(QT_TRANSLATE_NOOP("MainActions", "&Like for like only"));
    likeForLike->setCheckable(true);
    commonPeriod = make(QT_TRANSLATE_NOOP("MainActions", "Figures nearest to the &common period"));
    latest = make(QT_TRANSLATE_NOOP("MainActions", "Each hospital's &latest figure"));
    asOf = make(QT_TRANSLATE_NOOP("MainActions", "Figures as of a &date"));
    exclusive(window, {commonPeriod, latest, asOf});
    unpinAll = make(QT_TRANSLATE_NOOP("MainActions", "Let the rule choose &again"));
    saveComparison = make(QT_TRANSLATE_NOOP("MainActions", "&Save comparison as…"));
    renameComparison = make(QT_TRANSLATE_NOOP("MainActions", "Re&name comparison…"));
    deleteComparison = make(QT_TRANSLATE_NOOP("MainActions", "D&elete comparison"));
    help = make(QT_TRANSLATE_NOOP("MainActions", "&Help"), QKeySequence::HelpContents, "help-contents");
    about = make(QT_TRANSLATE_NOOP("MainActions", "&About Hospital Atlas"), QKeySequence(), "help-about");
    showList->setCheckable(true);
    showEvidence->setCheckable(true);
    fullScreen->setCheckable(true);

    QMenu* file = menu(bar, QT_TRANSLATE_NOOP("MainActions", "&File"));
    file->addActions({newLibrary, open});
    recent = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "Open &recent"));
    file->addMenu(recent);
    file->addActions({saveCopy, restoreBackup, restoreSample});
    file->addSeparator();
    file->addActions({importPackage, exportPackage});
    file->addSeparator();
    file->addActions({print, meetingPack, saveView});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = menu(bar, QT_TRANSLATE_NOOP("MainActions", "&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    newMenu = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "Ne&w"));
    constexpr std::array kNew {QT_TRANSLATE_NOOP("MainActions", "&Figure"),
        QT_TRANSLATE_NOOP("MainActions", "&Milestone"), QT_TRANSLATE_NOOP("MainActions", "&Line of the profile"),
        QT_TRANSLATE_NOOP("MainActions", "&Institution"), QT_TRANSLATE_NOOP("MainActions", "&Source"),
        QT_TRANSLATE_NOOP("MainActions", "C&itation"), QT_TRANSLATE_NOOP("MainActions", "I&ndicator"),
        QT_TRANSLATE_NOOP("MainActions", "&Concept")};
    for (size_t i = 0; i < kNew.size(); ++i) {
        static const QHash<size_t, QKeySequence> kKeys {
            {1, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, {2, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}};
        QAction* action = make(kNew[i], kKeys.value(i));
        action->setData(static_cast<int>(formKinds().at(qsizetype(i))));
        newKinds.append(action);
    }
    newMenu->addActions(newKinds);
    edit->addAction(newRecord);
    edit->addMenu(newMenu);
    edit->addActions({editRecord, deleteRecord, merge});
    edit->addSeparator();
    edit->addActions({find, findInList, copy, copyView});
    edit->addSeparator();
    edit->addActions({history, author});

    QMenu* view = menu(bar, QT_TRANSLATE_NOOP("MainActions", "&View"));
    view->addActions(viewGroup->actions());
    view->addSeparator();
    view->addActions({back, forward});
    view->addSeparator();
    view->addActions({showList, showEvidence});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset, fullScreen});
    view->addSeparator();
    QMenu* appearance = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "&Appearance"));
    appearance->addActions({followSystem, light, dark, highContrast});
    view->addMenu(appearance);
    QMenu* language = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "&Language"));
    language->addActions({chinese, english});
    view->addMenu(language);

    QMenu* comparing = menu(bar, QT_TRANSLATE_NOOP("MainActions", "&Compare"));
    comparing->addActions({commonPeriod, latest, asOf, unpinAll});
    comparing->addSeparator();
    reference = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "Compare &with"));
    comparing->addMenu(reference);
    comparing->addAction(likeForLike);
    comparing->addSeparator();
    comparisons = menu(nullptr, QT_TRANSLATE_NOOP("MainActions", "Saved c&omparisons"));
    comparing->addMenu(comparisons);
    comparing->addActions({saveComparison, renameComparison, deleteComparison});
    comparing->addSeparator();
    comparing->addAction(clearCompared);

    QMenu* helping = menu(bar, QT_TRANSLATE_NOOP("MainActions", "&Help"));
    helping->addActions({help, about});
    retranslate();
}

void MainActions::retranslate()
{
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        it.key()->setText(translated(it.value()));
        const QString plain = it.key()->text().remove(u'&').remove(u'…');
        it.key()->setToolTip(it.key()->shortcut().isEmpty()
                ? plain
                : QString(plain + u" (" + it.key()->shortcut().toString(QKeySequence::NativeText) + u')'));
    }
    for (auto it = m_menuTexts.cbegin(); it != m_menuTexts.cend(); ++it)
        it.key()->setTitle(translated(it.value()));
}

void MainActions::setTheme(const Theme& theme)
{
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it)
        it.key()->setIcon(themedIcon(it.value(), theme));
}

} // namespace atlas
