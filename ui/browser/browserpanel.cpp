// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browser/browserpanel.h"

#include "core/catalogue/catalogue.h"
#include "core/library/library.h"
#include "core/library/namesearch.h"
#include "ui/browser/institutiondelegate.h"
#include "ui/models/institutionlistmodel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/editkey.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchLimit = 200;
constexpr int kBusyAfter = 200; ///< ms
constexpr int kRoomy = 600; ///< px: a lower panel shows only a few of the compared ones at once

QLabel* makeHead(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setFixedHeight(24);
    label->setContentsMargins(10, 0, 10, 0);
    label->setAutoFillBackground(true);
    return label;
}

QListView* makeList(const char* name, QAbstractItemModel* model, QStyledItemDelegate* delegate)
{
    auto* view = new QListView;
    view->setObjectName(QLatin1StringView(name));
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setUniformItemSizes(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

BrowserPanel::BrowserPanel(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_theme(Theme::make(Theme::Kind::Light)), m_region(new QComboBox),
      m_category(new QComboBox), m_grade(new QComboBox), m_comparedHead(makeHead("comparedHead")),
      m_restHead(makeHead("restHead")), m_foot(makeHead("listFoot")), m_nothing(new QLabel),
      m_clearSearch(new QToolButton), m_comparedModel(new ComparedListModel(board, this)),
      m_restModel(new InstitutionListModel(board, this)), m_delegate(new InstitutionDelegate(this))
{
    m_compared = makeList("comparedList", m_comparedModel, m_delegate);
    m_rest = makeList("institutionList", m_restModel, m_delegate);
    m_region->setObjectName(u"regionFilter"_s);
    m_category->setObjectName(u"categoryFilter"_s);
    m_grade->setObjectName(u"gradeFilter"_s);
    for (QComboBox* box : {m_region, m_category, m_grade}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setMaxVisibleItems(24);
        connect(box, &QComboBox::currentIndexChanged, this, &BrowserPanel::filterChanged);
    }
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 10, 12, 2);
    m_nothing->hide();
    m_clearSearch->setObjectName(u"clearSearch"_s);
    m_clearSearch->setAutoRaise(true);
    m_clearSearch->hide();
    connect(m_clearSearch, &QToolButton::clicked, this, &BrowserPanel::searchCleared);

    auto* filters = new QGridLayout;
    filters->setContentsMargins(8, 8, 8, 6);
    filters->setHorizontalSpacing(6);
    filters->setVerticalSpacing(6);
    filters->addWidget(m_region, 0, 0, 1, 2);
    filters->addWidget(m_category, 1, 0);
    filters->addWidget(m_grade, 1, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_comparedHead);
    layout->addWidget(m_compared);
    layout->addWidget(m_restHead);
    layout->addWidget(m_nothing);
    layout->addWidget(m_clearSearch, 0, Qt::AlignLeft);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_foot);
    setMinimumWidth(200);

    connect(m_restModel, &InstitutionListModel::failed, this, &BrowserPanel::failed);
    for (QListView* view : {m_compared, m_rest}) {
        connect(view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.data(IdRole).toString()); });
        editCurrentOnF2(*view);
    }
    connect(&m_board, &BoardModel::comparedChanged, this, &BrowserPanel::updateHeads);
    connect(m_restModel, &QAbstractItemModel::rowsInserted, this, &BrowserPanel::updateHeads);
    connect(m_restModel, &QAbstractItemModel::modelReset, this, &BrowserPanel::updateHeads);
    retranslate();
    updateHeads();
}

void BrowserPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette head = palette();
    head.setColor(QPalette::Window, theme.ink(Ink::Window));
    head.setColor(QPalette::WindowText, theme.ink(Ink::Text2));
    for (QLabel* label : {m_comparedHead, m_restHead, m_foot}) {
        label->setPalette(head);
        label->setFont(theme.font(TextRole::Secondary));
    }
    QPalette link = m_clearSearch->palette();
    link.setColor(QPalette::ButtonText, theme.ink(Ink::Accent));
    m_clearSearch->setPalette(link);
    m_compared->viewport()->update();
    m_rest->viewport()->update();
}

void BrowserPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BrowserPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateHeads();
}

void BrowserPanel::retranslate()
{
    m_region->setAccessibleName(tr("Region"));
    m_category->setAccessibleName(tr("Type"));
    m_grade->setAccessibleName(tr("Level"));
    m_compared->setAccessibleName(tr("Compared"));
    m_rest->setAccessibleName(tr("Hospitals"));
    m_clearSearch->setText(tr("Clear the search"));
    showCounts(m_counts);
    updateHeads();
}

void BrowserPanel::refresh()
{
    m_restModel->reload();
    requestCounts();
    if (!m_searchText.isEmpty())
        runSearch();
}

void BrowserPanel::focusList()
{
    QListView* view = m_restModel->rowCount() > 0 ? m_rest : m_compared;
    view->setFocus(Qt::ShortcutFocusReason);
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
}

void BrowserPanel::filterChanged()
{
    if (m_filling)
        return;
    m_restModel->setFilter(
        {m_region->currentData().toString(), m_category->currentData().toString(), m_grade->currentData().toString()});
    Q_EMIT filtered(m_restModel->filter());
    requestCounts();
    if (!m_searchText.isEmpty())
        runSearch();
}

void BrowserPanel::requestCounts()
{
    const quint64 ticket = ++m_countTicket;
    if (!m_board.library()) {
        showCounts({});
        return;
    }
    const auto count = [path = m_board.library()->path(), filter = m_restModel->filter()]() -> Result<ListCounts> {
        const auto reader = Library::openReader(path);
        if (!reader)
            return reader.error();
        return InstitutionList(*reader).counts(filter);
    };
    runBeside(this, count, [this, ticket](const Result<ListCounts>& counts) {
        // A late answer to an older question is dropped.
        if (ticket == m_countTicket && counts)
            showCounts(*counts);
    });
}

void BrowserPanel::showCounts(const ListCounts& counts)
{
    m_counts = counts;
    const QScopedValueRollback filling(m_filling, true);
    const Catalogue& catalogue = *m_board.contents().catalogue;
    const QLocale& locale = m_board.contents().locale;
    const auto label
        = [](const QString& name, int count) { return QString(name + u" (" + QString::number(count) + u')'); };
    const auto refill = [&](QComboBox* box, const QString& all, const QStringList& ids,
                            const QHash<QString, int>& numbers, const auto& nameOf) {
        const QString current = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString& id : ids) {
            if (numbers.value(id) > 0 || id == current)
                box->addItem(label(nameOf(id), numbers.value(id)), id);
        }
        box->setCurrentIndex(qMax(0, box->findData(current)));
    };
    fillRegions(counts);
    refill(m_category, tr("All types"), catalogue.categories(), counts.byCategory,
        [&](const QString& id) { return catalogue.categoryName(id, locale); });
    refill(m_grade, tr("All levels"), catalogue.grades(), counts.byGrade,
        [&](const QString& id) { return catalogue.gradeName(id, locale); });
    updateHeads();
}

void BrowserPanel::fillRegions(const ListCounts& counts)
{
    const Catalogue& catalogue = *m_board.contents().catalogue;
    const QString current = m_region->currentData().toString();
    m_region->clear();
    m_region->addItem(tr("All regions"), QString());
    QHash<QString, QStringList> children;
    QStringList codes = counts.byRegion.keys();
    std::sort(codes.begin(), codes.end());
    for (const QString& code : std::as_const(codes)) {
        const QString parent = catalogue.parentRegion(code);
        children[counts.byRegion.contains(parent) ? parent : QString()].append(code);
    }
    const std::function<void(const QString&, int)> branch = [&](const QString& parent, int depth) {
        for (const QString& code : children.value(parent)) {
            const QString name = catalogue.regionShortName(code, m_board.contents().locale);
            m_region->addItem(
                QString(depth * 3, QChar(0x2003)) + name + u" (" + QString::number(counts.byRegion.value(code)) + u')',
                code);
            branch(code, depth + 1);
        }
    };
    branch({}, 0);
    m_region->setCurrentIndex(qMax(0, m_region->findData(current)));
}

void BrowserPanel::search(const QString& text)
{
    m_searchText = text.trimmed();
    m_delegate->setSearch(m_searchText);
    if (m_searchText.isEmpty()) {
        ++m_searchTicket;
        m_restModel->showAll();
        updateHeads();
        return;
    }
    runSearch();
}

void BrowserPanel::runSearch()
{
    const quint64 ticket = ++m_searchTicket;
    if (!m_board.library())
        return;
    // Only a wait that can be felt is worth a word.
    QTimer::singleShot(kBusyAfter, this, [this, ticket] {
        if (ticket == m_searchTicket && m_answered != ticket)
            m_restHead->setText(tr("Looking…"));
    });
    const auto find = [path = m_board.library()->path(), text = m_searchText,
                          filter = m_restModel->filter()]() -> Result<QVector<NameHit>> {
        const auto reader = Library::openReader(path);
        if (!reader)
            return reader.error();
        return NameSearch(*reader).find(text, kSearchLimit, filter);
    };
    runBeside(this, find, [this, ticket](const Result<QVector<NameHit>>& hits) {
        if (ticket != m_searchTicket)
            return;
        m_answered = ticket;
        if (hits)
            m_restModel->showHits(*hits);
        else
            Q_EMIT failed(hits.error());
        updateHeads();
    });
}

bool BrowserPanel::isFiltered() const
{
    const std::initializer_list<const QComboBox*> boxes {m_region, m_category, m_grade};
    return std::any_of(
        boxes.begin(), boxes.end(), [](const QComboBox* box) { return !box->currentData().toString().isEmpty(); });
}

void BrowserPanel::updateHeads()
{
    const int compared = int(m_board.ids().size());
    m_comparedHead->setVisible(compared > 0);
    m_compared->setVisible(compared > 0);
    m_compared->setFixedHeight(
        qMin(compared, height() > kRoomy ? kMaxCompared : 3) * InstitutionDelegate::kRowHeight + 1);
    m_comparedHead->setText(tr("Comparing %1 of %2").arg(compared).arg(kMaxCompared));
    const bool searching = m_restModel->isSearching();
    const int found = m_restModel->rowCount();
    if (searching)
        m_restHead->setText(tr("“%1” · %n found", nullptr, found).arg(m_searchText.left(40)));
    else
        m_restHead->setText(compared > 0 ? tr("All others · by pinyin") : tr("All · by pinyin"));
    const bool nothing = m_board.library() && found == 0 && (searching || m_counts.total == 0);
    m_nothing->setVisible(nothing);
    m_nothing->setText(searching
            ? tr("Nothing found for “%1” in names, former names or pinyin.").arg(m_searchText.left(80))
            : isFiltered() ? tr("No hospital fits these filters.")
                           : tr("No hospitals yet."));
    m_clearSearch->setVisible(searching);
    m_foot->setText(tr("%n hospital(s)", nullptr, m_counts.total));
}

} // namespace atlas
