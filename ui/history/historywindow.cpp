// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historywindow.h"

#include "core/edit/editsession.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytext.h"
#include "ui/history/recordtitle.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

enum class Since { Ever, Today, Week, Month, Year };

void prepare(QTableView* table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

HistoryWindow::HistoryWindow(EditSession& session, const QLocale& locale, const QDate& today, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_locale(locale), m_today(today),
      m_model(new HistoryModel(session.library(), locale, this)), m_messages(new MessageBar), m_steps(new QTableView)
{
    setObjectName(u"historyWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of %1").arg(session.library().name()));
    m_messages->hide();
    m_steps->setObjectName(u"historySteps"_s);
    m_steps->setAccessibleName(tr("Steps of the history"));
    m_steps->setModel(m_model);
    prepare(m_steps);
    // As wide as what usually stands in them: an average character means little where Chinese and Latin are mixed.
    for (const auto& [column, usual] : {std::pair(HistoryModel::When, u"2026-12-31 12:59 PM"_s),
             std::pair(HistoryModel::Who, u"Hospital Atlas"_s), std::pair(HistoryModel::What, u"Changed · undo ····"_s),
             std::pair(HistoryModel::Record, u"Figure · Inner Mongolia · Beds open · 2018"_s)})
        m_steps->setColumnWidth(column, fontMetrics().horizontalAdvance(usual) + 12);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_steps);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(buildFilter());
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    resize(1000, 640);

    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryWindow::showStep);
    connect(m_model, &HistoryModel::failed, m_messages, [this](const Error& error) { m_messages->showError(error); });
    connect(&session.library(), &Library::changed, this, &HistoryWindow::refresh);
    connect(&session.library(), &Library::changedElsewhere, this, &HistoryWindow::refresh);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    m_steps->selectRow(0);
    showStep();
    m_steps->setFocus();
}

QWidget* HistoryWindow::buildFilter()
{
    m_text = new QLineEdit;
    m_text->setObjectName(u"historyText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);
    m_text->setPlaceholderText(tr("Find in the records, before and after"));
    m_text->setAccessibleName(m_text->placeholderText());
    const auto combo = [](const char* name, const QString& accessible) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1StringView(name));
        box->setAccessibleName(accessible);
        return box;
    };
    m_kind = combo("historyKind", tr("Kind of record"));
    m_kind->addItem(tr("All kinds"));
    for (const RecordSchema& schema : schemas())
        m_kind->addItem(kindTitle(schema.kind), static_cast<int>(schema.kind));
    m_author = combo("historyAuthor", tr("Author"));
    fillAuthors();
    m_time = combo("historyTime", tr("Time"));
    for (const auto& [text, since] : {std::pair(tr("Any time"), Since::Ever), std::pair(tr("Today"), Since::Today),
             std::pair(tr("Last 7 days"), Since::Week), std::pair(tr("Last 30 days"), Since::Month),
             std::pair(tr("Last 12 months"), Since::Year)})
        m_time->addItem(text, static_cast<int>(since));
    m_onlyRecord = new QPushButton;
    m_onlyRecord->setObjectName(u"historyRecord"_s);
    m_onlyRecord->hide();

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_onlyRecord, m_kind, m_author, m_time})
        layout->addWidget(widget);

    auto* pause = new QTimer(this); // typing is answered when it pauses
    pause->setSingleShot(true);
    pause->setInterval(200);
    connect(m_text, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &HistoryWindow::applyFilter);
    for (const QComboBox* box : {m_kind, m_author, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryWindow::applyFilter);
    connect(m_onlyRecord, &QPushButton::clicked, this, [this] { showRecord({}); });
    return row;
}

QWidget* HistoryWindow::buildDetail()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_cells = new QTableWidget(0, 3);
    m_cells->setObjectName(u"historyCells"_s);
    m_cells->setAccessibleName(tr("What was changed"));
    prepare(m_cells);
    m_cells->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_before = new QPushButton;
    m_before->setObjectName(u"bringBackBefore"_s);
    m_after = new QPushButton;
    m_after->setObjectName(u"bringBackAfter"_s);
    connect(m_before, &QPushButton::clicked, this, [this] { bringBack(true); });
    connect(m_after, &QPushButton::clicked, this, [this] { bringBack(false); });

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_before);
    buttons->addWidget(m_after);
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_cells, 1);
    layout->addLayout(buttons);
    return detail;
}

void HistoryWindow::fillAuthors()
{
    const QString chosen = m_author->currentData().toString();
    const QSignalBlocker blocker(m_author);
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    if (const auto authors = RecordStore(m_session.library().database()).authors()) {
        for (const QString& author : *authors)
            m_author->addItem(author, author);
    }
    m_author->setCurrentIndex(qMax(0, m_author->findData(chosen)));
}

void HistoryWindow::showRecord(const RecordRef& record)
{
    m_record = {record.kind, record.id, {}};
    m_onlyRecord->setVisible(!record.isNull());
    if (!record.isNull()) {
        const RecordStore store(m_session.library().database());
        const QString title = recordTitle(store, m_record, m_locale);
        m_onlyRecord->setText(
            tr("Only %1 ✕").arg(fontMetrics().elidedText(title, Qt::ElideMiddle, 200)).replace(u'&', u"&&"_s));
        m_onlyRecord->setToolTip(tr("Show the history of all records"));
    }
    applyFilter();
}

void HistoryWindow::setTheme(const Theme& theme) { m_messages->setTheme(theme); }

void HistoryWindow::applyFilter()
{
    HistoryFilter filter;
    filter.record = m_record;
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    filter.author = m_author->currentData().toString();
    filter.text = m_text->text().trimmed();
    switch (static_cast<Since>(m_time->currentData().toInt())) {
    case Since::Ever:
        break;
    case Since::Today:
        filter.since = m_today;
        break;
    case Since::Week:
        filter.since = m_today.addDays(-6);
        break;
    case Since::Month:
        filter.since = m_today.addDays(-29);
        break;
    case Since::Year:
        filter.since = m_today.addYears(-1).addDays(1);
        break;
    }
    m_model->setFilter(filter);
    m_steps->selectRow(0);
    showStep();
}

void HistoryWindow::refresh()
{
    const HistoryEntry* step = current();
    const qint64 key = step ? step->key : 0;
    fillAuthors();
    m_model->reload();
    m_steps->selectRow(qMax(0, m_model->rowOf(key)));
    showStep();
}

const HistoryEntry* HistoryWindow::current() const
{
    const int row = m_steps->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entry(row) : nullptr;
}

void HistoryWindow::showStep()
{
    const HistoryEntry* step = current();
    const RecordStore store(m_session.library().database());
    const QVector<CellChange> changes = step ? changedCells(*step, store, m_locale) : QVector<CellChange>();
    m_cells->setRowCount(int(changes.size()));
    for (int row = 0; row < changes.size(); ++row) {
        const CellChange& change = changes.at(row);
        int column = 0;
        for (const QString& text : {change.label, change.before, change.after})
            m_cells->setItem(row, column++, new QTableWidgetItem(text));
    }
    m_cells->resizeColumnToContents(0);
    m_cells->setColumnWidth(1, qMax(200, (m_cells->viewport()->width() - m_cells->columnWidth(0)) / 2));
    m_title->setText(!step
            ? tr("Nothing was changed that fits the filter.")
            : tr("%1, %2: %3", "time, author, record")
                  .arg(stepTime(*step, m_locale), step->note.author, stepRecord(*step, store, m_locale)));

    const bool isRecord = step && !step->record.isNull();
    const auto present
        = isRecord ? store.find(step->record.kind, step->record.id) : Result<std::optional<Row>>(std::optional<Row>());
    const Row now = present ? present->value_or(Row()) : Row();
    const bool writable = isRecord && present && !m_session.library().isReadOnly();
    m_before->setText(
        isRecord && step->before.isEmpty() ? tr("&Delete the record again") : tr("Bring back as &before"));
    m_after->setText(isRecord && step->after.isEmpty() ? tr("Delete the record &again") : tr("Bring back as &after"));
    m_before->setVisible(isRecord);
    m_after->setVisible(isRecord);
    m_before->setEnabled(writable && step->before != now);
    m_after->setEnabled(writable && step->after != now);
}

void HistoryWindow::bringBack(bool before)
{
    const HistoryEntry* step = current();
    if (!step)
        return;
    const RecordRef record = step->record; // the model is read anew while we write
    const Row state = before ? step->before : step->after;
    if (state.isEmpty()) {
        Q_EMIT deletionWanted(record);
        return;
    }
    const RecordStore store(m_session.library().database());
    const auto present = store.find(record.kind, record.id);
    if (!present) {
        m_messages->showError(present.error());
        return;
    }
    const QString title = recordTitle(store, record.kind, state, m_locale);
    const auto done = m_session.apply(tr("return to an earlier state of %1").arg(title),
        {{record.kind, record.id, state, present->value_or(Row())}}, u"return"_s);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->showMessage(MessageBar::Kind::Information, tr("“%1” is as it was. You can undo this.").arg(title));
    Q_EMIT broughtBack(record);
}

} // namespace atlas
