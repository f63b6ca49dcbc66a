// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with forms: opens, places and closes them. Split from mainwindow.cpp, which places things.
#include "ui/mainwindow.h"

#include "ui/board/boardpages.h"
#include "ui/browser/browserpanel.h"
#include "ui/find/findpopup.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/libraryhost.h"
#include "ui/mainactions.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QStatusBar>

namespace atlas {

using namespace Qt::StringLiterals;

void MainWindow::buildForms()
{
    m_forms = new FormPanel(
        {m_needs.catalogue, m_board, m_needs.today, QFileInfo(m_needs.host.samplePath()).absolutePath()});
    m_formDock = new QDockWidget(this);
    m_formDock->setObjectName(u"formDock"_s);
    m_formDock->setTitleBarWidget(new QWidget); // the form has a title of its own
    m_formDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_formDock->setWidget(m_forms);
    addDockWidget(Qt::RightDockWidgetArea, m_formDock);
    m_formDock->hide();
    connect(m_forms, &FormPanel::opened, this, [this] {
        // The form takes the evidence's place and gives it back.
        if (m_formDock->isHidden()) {
            m_evidenceAside = !m_evidenceDock->isHidden();
            m_evidenceDock->hide();
        }
        m_formDock->show();
        resizeDocks({m_formDock}, {360}, Qt::Horizontal);
    });
    connect(m_forms, &FormPanel::closed, this, [this] {
        m_formDock->hide();
        if (m_evidenceAside)
            m_evidenceDock->show();
        m_pages->setFocus();
    });
    connect(m_forms, &FormPanel::saved, this, [this](const RecordRef& record, const QString& title) {
        statusBar()->showMessage(tr("Saved: %1").arg(title), 4000);
        showTouched({record});
    });
    connect(m_pages, &BoardPages::openWanted, this, &MainWindow::editRecord);
    connect(m_find, &FindPopup::editWanted, this, &MainWindow::editRecord);
    connect(m_browser, &BrowserPanel::activated, this, [this](const QString& institution) {
        editRecord({RecordKind::Institution, institution, {}});
    });
    for (QAction* action : m_actions->newKinds) {
        connect(action, &QAction::triggered, this,
            [this, kind = static_cast<RecordKind>(action->data().toInt())] { newRecord(kind); });
    }
}

void MainWindow::watchForms()
{
    m_forms->setSession(m_needs.host.session());
    if (m_formDock->isVisible())
        Q_EMIT m_forms->closed();
    if (m_forms->hasDraft() && !m_needs.host.library()->isReadOnly()) {
        m_pages->messages().showMessage(MessageBar::Kind::Information, tr("A half-typed form was kept from last time."),
            {{tr("Go on typing"), [this] { m_forms->openDraft(); }}});
    }
}

bool MainWindow::canWrite()
{
    const Library* library = m_needs.host.library();
    if (library && library->isReadOnly())
        statusBar()->showMessage(tr("This library can only be read."), 4000);
    return library && !library->isReadOnly();
}

void MainWindow::editRecord(const RecordRef& record)
{
    if (!record.isNull() && canWrite())
        m_forms->openRecord(record);
}

void MainWindow::newRecord(RecordKind kind, const Row& given)
{
    if (!canWrite())
        return;
    Row row = given;
    const RecordSchema& columns = schema(kind);
    row.resize(qsizetype(columns.columns.size()));
    // About whom: the record that is looked at, else the only or first hospital on the board.
    const RecordRef& selected = m_board.selected();
    if (const int index = columns.indexOf(u"institution"); index >= 0 && row.at(index).isEmpty()) {
        const Dataset& dataset = m_board.contents().dataset;
        QString about = m_board.ids().value(0);
        if (selected.kind == RecordKind::Institution && !selected.isNull())
            about = selected.id;
        else if (const Observation* figure = dataset.observation(selected.id))
            about = figure->institution;
        else if (const Milestone* milestone = dataset.milestone(selected.id))
            about = milestone->institution;
        else if (const ProfileItem* item = dataset.item(selected.id))
            about = item->institution;
        row[index] = about;
    }
    if (const int index = columns.indexOf(u"record"); index >= 0 && row.at(index).isEmpty() && !selected.isNull())
        row[index] = toPath(selected);
    m_forms->openNew(kind, row);
}

} // namespace atlas
