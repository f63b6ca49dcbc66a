// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with files: libraries, packages. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/export.h"
#include "ui/board/boardpages.h"
#include "ui/board/coverageview.h"
#include "ui/browser/browserpanel.h"
#include "ui/libraryhost.h"
#include "ui/mainactions.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/helpwindow.h"
#include "ui/widgets/issuewindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
/// What an empty board suggests, when the library has them: the comparison that the sample is about.
const QStringList kSuggested {u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s};
constexpr int kSuggestedOtherwise = 3;
} // namespace

void MainWindow::report(const Result<void>& done)
{
    if (!done)
        m_pages->messages().showError(done.error());
}

void MainWindow::open(const QString& path)
{
    const auto opened = m_needs.host.open(path);
    if (!opened) {
        m_recent.removeAll(path);
        fillRecent();
        QVector<MessageBar::Action> ways {{tr("Open the sample"), [this] { openSample(false); }}};
        if (opened.error().code == Error::Code::Damaged && !backupsOf(path).isEmpty())
            ways.prepend({tr("Restore a backup…"), [this, path] { restoreBackup(path); }});
        m_pages->messages().showError(opened.error(), ways);
    }
}

void MainWindow::openSample(bool welcome)
{
    const auto opened = m_needs.host.openSample();
    if (!opened) {
        m_pages->messages().showError(opened.error());
        return;
    }
    if (welcome) {
        m_pages->messages().showMessage(MessageBar::Kind::Information,
            tr("This is the sample library, made from five published articles. Change anything you like; keep your own "
               "hospitals in a library of their own."),
            {{tr("New library…"), [this] { m_actions->newLibrary->trigger(); }}});
        suggestComparison();
    }
}

QStringList MainWindow::suggestion() const
{
    const Library* library = m_needs.host.library();
    if (!library)
        return {};
    const InstitutionList list(library->database());
    QStringList ids;
    if (const auto known = list.items(kSuggested)) {
        for (const ListItem& item : *known)
            ids.append(item.id);
    }
    if (ids.isEmpty()) {
        if (const auto page = list.page({}, nullptr, kSuggestedOtherwise)) {
            for (const ListItem& item : *page)
                ids.append(item.id);
        }
    }
    return ids;
}

void MainWindow::suggestComparison() { compare(suggestion()); }

void MainWindow::libraryChanged()
{
    m_comparison.clear();
    m_pack = PackPlan::standard();
    m_board.setLibrary(m_needs.host.library());
    m_browser->refresh();
    m_pages->coverage().refreshList();
    m_navigation.clear();
    placeChanged();
    m_pages->messages().hide();
    if (Library* library = m_needs.host.library()) {
        rememberRecent(library->path());
        connect(library, &Library::changed, this, &MainWindow::updateCompareActions);
        connect(library, &Library::changed, this, &MainWindow::updateSuggestion);
        connect(library, &Library::changed, m_browser, &BrowserPanel::refresh);
        connect(library, &Library::changedElsewhere, m_browser, &BrowserPanel::refresh);
        connect(library, &Library::changed, &m_pages->coverage(), &CoverageView::refreshList);
        connect(library, &Library::changedElsewhere, &m_pages->coverage(), &CoverageView::refreshList);
        if (library->isReadOnly()) {
            m_pages->messages().showMessage(MessageBar::Kind::Warning,
                tr("This file is read-only; changes cannot be saved."), {{tr("Save a copy…"), [this] { saveCopy(); }}});
        }
    }
    watchSession();
    watchForms();
    updateTitle();
    updateStatus();
    updateEditActions();
    updateCompareActions();
    updateSuggestion();
}

void MainWindow::updateSuggestion()
{
    QStringList names;
    if (const Library* library = m_needs.host.library()) {
        if (const auto items = InstitutionList(library->database()).items(suggestion())) {
            for (const ListItem& item : *items)
                names.append(localized(
                    item.shortName.isEmpty() ? item.name : item.shortName, item.nameEn, m_board.contents().locale));
        }
    }
    m_pages->setSuggestion(names.join(m_board.contents().isChinese() ? u"、"_s : u", "_s));
}

void MainWindow::rememberRecent(const QString& path)
{
    constexpr int kMostRecent = 8;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent.resize(qMin<qsizetype>(m_recent.size(), kMostRecent));
    fillRecent();
}

void MainWindow::fillRecent()
{
    m_actions->recent->clear();
    for (const QString& path : std::as_const(m_recent)) {
        // An ampersand in a file's name is no mnemonic.
        QAction* action = m_actions->recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_actions->recent->setEnabled(!m_recent.isEmpty());
}

void MainWindow::restoreSample()
{
    const auto kept = m_needs.host.restoreSample();
    if (!kept) {
        m_pages->messages().showError(kept.error());
        return;
    }
    suggestComparison();
    m_pages->messages().showMessage(MessageBar::Kind::Information,
        kept->isEmpty() ? tr("The sample library is here again.")
                        : tr("The sample library is as delivered again. The former one was kept as %1.").arg(*kept));
}

void MainWindow::saveCopy()
{
    Library* library = m_needs.host.library();
    if (!library)
        return;
    const QString suggestion = library->name() + tr(" copy") + u".atlas"_s;
    const auto path = m_needs.prompts.saveFile(this, tr("Save a copy"), tr("Libraries (*.atlas)"), suggestion);
    if (!path)
        return;
    const auto saved = library->saveCopy(*path);
    if (!saved) {
        m_pages->messages().showError(saved.error());
        return;
    }
    m_pages->messages().showMessage(MessageBar::Kind::Information, tr("A copy was saved as %1.").arg(*path),
        {{tr("Open the copy"), [this, copy = *path] { open(copy); }}});
}

void MainWindow::importPackage()
{
    const auto path
        = m_needs.prompts.openFile(this, tr("Import data package"), tr("Data packages (datapackage.json *.zip)"), {});
    if (!path)
        return;
    const QString package = path->endsWith(u".zip"_s, Qt::CaseInsensitive) ? *path : QFileInfo(*path).absolutePath();
    const auto report = m_needs.host.session()->import(package);
    if (!report) {
        m_pages->messages().showError(report.error());
        return;
    }
    const auto showIssues = [this, issues = report->issues] { showIssueWindow(this, issues); };
    if (report->hasErrors()) {
        m_pages->messages().showMessage(MessageBar::Kind::Error,
            tr("Nothing was imported: the package has %n error(s).", nullptr, int(report->issues.size())),
            {{tr("Show them"), showIssues}});
        return;
    }
    const QString done = tr("Imported: %1 added, %2 changed, %3 unchanged.")
                             .arg(report->added.size())
                             .arg(report->changed.size())
                             .arg(report->unchanged.size());
    if (report->issues.isEmpty())
        m_pages->messages().showMessage(MessageBar::Kind::Information, done);
    else
        m_pages->messages().showMessage(MessageBar::Kind::Warning, done, {{tr("Show warnings"), showIssues}});
}

void MainWindow::exportPackage()
{
    Library* library = m_needs.host.library();
    if (!library)
        return;
    const auto folder = m_needs.prompts.chooseFolder(this, tr("Export a data package into an empty folder"), {});
    if (!folder)
        return;
    const auto exported = atlas::exportPackage(*library, *folder);
    if (!exported)
        m_pages->messages().showError(exported.error());
    else
        m_pages->messages().showMessage(
            MessageBar::Kind::Information, tr("The data package was written to %1.").arg(*folder));
}

void MainWindow::showHelp() { showHelpWindow(this, m_board.contents().locale); }

} // namespace atlas
