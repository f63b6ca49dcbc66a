// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with comparisons: the rule, picked figures, preferred sources, comparisons under a name. Split
// from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "core/compare/storedcomparisons.h"
#include "core/edit/newid.h"
#include "core/edit/preference.h"
#include "ui/board/boardpages.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/forms/formpanel.h"
#include "ui/libraryhost.h"
#include "ui/mainactions.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QStatusBar>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

const QString kPackKey = QStringLiteral("pack"); // of a saved comparison's options

/// The usual pack needs no keeping.
void putPack(const PackPlan& plan, SavedComparison& comparison)
{
    if (plan == PackPlan::standard())
        comparison.further.remove(kPackKey);
    else
        comparison.further.insert(kPackKey, plan.toJson());
}

/// An ampersand in a name is no mnemonic.
QString plain(QString name) { return name.replace(u'&', u"&&"_s); }

} // namespace

void MainWindow::connectCompareActions()
{
    const MainActions& a = *m_actions;
    const auto choose = [this](Choice::Rule rule) {
        Choice choice = m_board.contents().choice;
        choice.rule = rule;
        if (rule == Choice::Rule::AsOf && !choice.asOf.isValid())
            choice.asOf = m_needs.today;
        m_board.setChoice(choice);
    };
    connect(a.commonPeriod, &QAction::triggered, this, [choose] { choose(Choice::Rule::CommonPeriod); });
    connect(a.latest, &QAction::triggered, this, [choose] { choose(Choice::Rule::LatestOfEach); });
    connect(a.asOf, &QAction::triggered, this, [choose] { choose(Choice::Rule::AsOf); });
    connect(a.unpinAll, &QAction::triggered, &m_board, &BoardModel::unpinAll);
    connect(a.likeForLike, &QAction::triggered, &m_board, &BoardModel::setLikeForLikeOnly);
    connect(a.saveComparison, &QAction::triggered, this, &MainWindow::saveComparison);
    connect(a.renameComparison, &QAction::triggered, this, &MainWindow::renameComparison);
    connect(a.deleteComparison, &QAction::triggered, this, &MainWindow::deleteComparison);
    connect(a.comparisons, &QMenu::aboutToShow, this, &MainWindow::fillComparisons);
    connect(a.reference, &QMenu::aboutToShow, this, &MainWindow::fillReferences);
    connect(m_pages, &BoardPages::preferenceWanted, this, &MainWindow::prefer);
    connect(m_pages, &BoardPages::figureWanted, this, &MainWindow::newFigure);
    connect(m_evidence, &EvidencePanel::preferenceRequested, this, &MainWindow::prefer);
    connect(&m_board, &BoardModel::contentsChanged, this, &MainWindow::updateCompareActions);
    updateCompareActions();
}

void MainWindow::updateCompareActions()
{
    const MainActions& a = *m_actions;
    const BoardContents& contents = m_board.contents();
    const EditSession* session = m_needs.host.session();
    const bool writable = session && !session->library().isReadOnly();
    const std::array rules {a.latest, a.commonPeriod, a.asOf}; // in Choice::Rule's order
    rules[size_t(contents.choice.rule)]->setChecked(true);
    a.unpinAll->setEnabled(!contents.choice.pinned.isEmpty());
    a.likeForLike->setChecked(contents.likeForLikeOnly);
    a.reference->setEnabled(contents.count() > 1);
    a.saveComparison->setEnabled(writable && !contents.isEmpty());

    QString name;
    if (session && !m_comparison.isEmpty()) {
        if (const auto open = readComparison(session->library().database(), m_comparison))
            name = open->name;
        else
            m_comparison.clear(); // deleted, here or elsewhere
    }
    a.renameComparison->setEnabled(writable && !name.isEmpty());
    a.deleteComparison->setEnabled(writable && !name.isEmpty());
    if (!name.isEmpty()) {
        a.renameComparison->setText(tr("Re&name “%1”…").arg(plain(name)));
        a.deleteComparison->setText(tr("D&elete “%1”").arg(plain(name)));
    } else {
        a.renameComparison->setText(tr("Re&name comparison…"));
        a.deleteComparison->setText(tr("D&elete comparison"));
    }
}

void MainWindow::fillReferences()
{
    QMenu* menu = m_actions->reference;
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& id) {
        QAction* action = menu->addAction(text, this, [this, id] { m_board.setReference(id); });
        action->setCheckable(true);
        action->setChecked(m_board.contents().choice.reference == id);
        group->addAction(action);
    };
    add(tr("The &first that has a figure"), {});
    for (const Institution& institution : m_board.contents().dataset.institutions)
        add(plain(institution.shortLabel(m_board.contents().locale)), institution.id);
}

void MainWindow::fillComparisons()
{
    QMenu* menu = m_actions->comparisons;
    menu->clear();
    const Library* library = m_needs.host.library();
    const auto all = library ? readComparisons(library->database()) : QVector<SavedComparison>();
    if (!all) {
        m_pages->messages().showError(all.error());
        return;
    }
    for (const SavedComparison& comparison : *all) {
        QAction* action
            = menu->addAction(plain(comparison.name), this, [this, comparison] { showComparison(comparison); });
        action->setCheckable(true);
        action->setChecked(comparison.id == m_comparison);
    }
    if (all->isEmpty())
        menu->addAction(tr("None saved yet"))->setEnabled(false);
}

void MainWindow::openComparison(const QString& idOrName)
{
    const Library* library = m_needs.host.library();
    if (!library)
        return;
    const auto saved = readComparison(library->database(), idOrName);
    if (saved)
        showComparison(*saved);
    else
        m_pages->messages().showError(saved.error());
}

void MainWindow::showComparison(const SavedComparison& comparison)
{
    m_board.setIds(comparison.institutions);
    m_board.setAsked(comparison.asked);
    m_board.setChoice(comparison.choice);
    m_board.setLikeForLikeOnly(comparison.likeForLikeOnly);
    if (const auto view = parseBoardView(comparison.view))
        showView(*view);
    m_pack = PackPlan::fromJson(comparison.further.value(kPackKey).toObject());
    m_comparison = comparison.id;
    updateCompareActions();

    QStringList gone = comparison.institutions;
    gone.removeIf([this](const QString& id) { return m_board.contains(id); });
    if (!gone.isEmpty()) {
        m_pages->messages().showMessage(MessageBar::Kind::Warning,
            m_board.ids().isEmpty()
                ? tr("None of the hospitals of “%1” is in the library any more.").arg(comparison.name)
                : tr("No longer in the library and left out of “%1”: %2.").arg(comparison.name, gone.join(tr(", "))));
    } else {
        m_pages->messages().hide();
    }
}

SavedComparison MainWindow::presentComparison() const
{
    const BoardContents& contents = m_board.contents();
    SavedComparison present;
    present.institutions = m_board.ids();
    present.asked = contents.asked;
    present.view = toWord(m_pages->view());
    present.choice = contents.choice;
    present.likeForLikeOnly = contents.likeForLikeOnly;
    return present;
}

void MainWindow::write(const QString& step, const SavedComparison& comparison)
{
    const auto applied = m_needs.host.session()->apply(
        step, {{RecordKind::Comparison, comparison.id, toRow(comparison), std::nullopt}});
    if (!applied) {
        m_pages->messages().showError(applied.error());
        return;
    }
    m_comparison = comparison.id;
    updateCompareActions();
}

void MainWindow::saveComparison()
{
    const auto all = readComparisons(m_needs.host.library()->database());
    if (!all) {
        m_pages->messages().showError(all.error());
        return;
    }
    const SavedComparison* open = m_comparison.isEmpty() ? nullptr : findComparison(*all, m_comparison);
    QStringList names;
    for (const Institution& institution : m_board.contents().dataset.institutions)
        names.append(institution.shortLabel(m_board.contents().locale));
    const auto name
        = m_needs.prompts.text(this, tr("Save comparison"), tr("Name"), open ? open->name : names.join(tr(", ")));
    if (!name || name->trimmed().isEmpty())
        return;
    SavedComparison saved = presentComparison();
    const auto same
        = std::find_if(all->cbegin(), all->cend(), [&](const SavedComparison& other) { return other.name == *name; });
    if (same != all->cend()) {
        // Saved again under its own name it is meant; another one of that name is worth a question.
        if (same->id != m_comparison
            && !m_needs.prompts.confirm(this,
                {tr("Save comparison"), tr("There is a comparison “%1” already. Replace it?").arg(*name),
                    {tr("You can undo this.")}, tr("Replace")}))
            return;
        saved.id = same->id;
        saved.note = same->note;
        saved.further = same->further;
    } else {
        saved.id = newId();
        if (open)
            saved.further = open->further;
    }
    saved.name = *name;
    putPack(m_pack, saved);
    write(tr("saving of “%1”").arg(*name), saved);
    statusBar()->showMessage(tr("Saved: %1").arg(*name), 4000);
}

void MainWindow::keepPack()
{
    const EditSession* session = m_needs.host.session();
    if (!session || session->library().isReadOnly() || m_comparison.isEmpty())
        return;
    auto saved = readComparison(session->library().database(), m_comparison);
    if (!saved)
        return;
    const SavedComparison before = *saved;
    putPack(m_pack, *saved);
    if (*saved != before)
        write(tr("meeting pack of “%1”").arg(saved->name), *saved);
}

void MainWindow::renameComparison()
{
    auto saved = readComparison(m_needs.host.library()->database(), m_comparison);
    if (!saved)
        return;
    const auto name = m_needs.prompts.text(this, tr("Rename comparison"), tr("Name"), saved->name);
    if (!name || name->trimmed().isEmpty() || *name == saved->name)
        return;
    const QString step = tr("renaming of “%1”").arg(saved->name);
    saved->name = *name;
    write(step, *saved);
}

void MainWindow::deleteComparison()
{
    const auto saved = readComparison(m_needs.host.library()->database(), m_comparison);
    if (!saved)
        return;
    const auto applied = m_needs.host.session()->apply(
        tr("deletion of “%1”").arg(saved->name), {{RecordKind::Comparison, saved->id, {}, std::nullopt}}, u"delete"_s);
    if (!applied) {
        m_pages->messages().showError(applied.error());
        return;
    }
    updateCompareActions();
    statusBar()->showMessage(tr("Deleted: %1").arg(saved->name), 4000);
}

void MainWindow::prefer(const RecordRef& figure)
{
    EditSession* session = m_needs.host.session();
    if (!session)
        return;
    const auto changes = preferring(session->library(), figure.id);
    const Observation* observation = m_board.contents().dataset.observation(figure.id);
    const Indicator indicator
        = observation ? m_board.contents().dataset.indicators.value(observation->indicator) : Indicator();
    const auto applied = changes
        ? session->apply(
            tr("preferred source of %1").arg(localized(indicator.name, indicator.nameEn, m_board.contents().locale)),
            *changes)
        : Result<ApplyCounts>(changes.error());
    if (!applied)
        m_pages->messages().showError(applied.error());
}

void MainWindow::newFigure(const QString& asked, const QString& institution)
{
    const RecordSchema& columns = schema(RecordKind::Observation);
    Row row(qsizetype(columns.columns.size()));
    row[columns.indexOf(u"institution")] = institution;
    // Of a concept's indicators the one that the others on the board are known by; where they differ, or nobody has
    // one, the kind of figure is left to the person who knows it.
    const Dataset& dataset = m_board.contents().dataset;
    QSet<QString> all, known;
    for (const Indicator& indicator : dataset.indicators) {
        if (indicator.id == asked || indicator.conceptId == asked)
            all.insert(indicator.id);
    }
    for (const Observation& figure : dataset.observations) {
        if (all.contains(figure.indicator))
            known.insert(figure.indicator);
    }
    for (const QSet<QString>& indicators : {all, known}) {
        if (indicators.size() == 1)
            row[columns.indexOf(u"indicator")] = *indicators.cbegin();
    }
    newRecord(RecordKind::Observation, row);
    m_forms->offerFirst(asked);
}

} // namespace atlas
