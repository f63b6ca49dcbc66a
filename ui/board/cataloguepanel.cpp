// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cataloguepanel.h"

#include "core/library/library.h"
#include "ui/board/cataloguedelegate.h"
#include "ui/models/boardmodel.h"
#include "ui/models/cataloguemodel.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

namespace atlas {

using namespace Qt::StringLiterals;

CataloguePanel::CataloguePanel(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_model(new CatalogueModel(this)), m_delegate(new CatalogueDelegate(this)),
      m_search(new QLineEdit), m_tree(new QTreeView), m_nothing(new QLabel), m_unreported(new QCheckBox),
      m_chosen(new QLabel), m_clear(new QToolButton)
{
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon(), QLineEdit::LeadingPosition)->setObjectName(u"catalogueSearchIcon"_s);
    m_nothing->setObjectName(u"catalogueNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    m_nothing->hide();
    m_unreported->setObjectName(u"catalogueUnreported"_s);
    m_chosen->setObjectName(u"catalogueChosen"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_clear->setObjectName(u"catalogueClear"_s);
    m_clear->setAutoRaise(true);

    m_tree->setObjectName(u"catalogueTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setRootIsDecorated(false); // the bands have arrows of their own
    m_tree->setUniformRowHeights(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(30);
    m_tree->header()->setSectionResizeMode(CatalogueModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CatalogueModel::KnownColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(CatalogueModel::KnownColumn, 52);

    auto* search = new QHBoxLayout;
    search->setContentsMargins(8, 6, 8, 6);
    search->addWidget(m_search);
    auto* more = new QHBoxLayout;
    more->setContentsMargins(10, 4, 8, 4);
    more->addWidget(m_unreported);
    auto* foot = new QWidget;
    foot->setObjectName(u"catalogueFoot"_s);
    foot->setAutoFillBackground(true);
    foot->setFixedHeight(26);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(10, 0, 6, 0);
    footRow->addWidget(m_chosen, 1);
    footRow->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    column->addLayout(more);
    column->addWidget(foot);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, m_model, &CatalogueModel::setFilter);
    connect(m_unreported, &QCheckBox::toggled, m_model, &CatalogueModel::setShowUnreported);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_board.setAsked({}); });
    connect(m_model, &CatalogueModel::askedChanged, &m_board, &BoardModel::setAsked);
    connect(m_model, &CatalogueModel::modelReset, this, &CataloguePanel::restoreFolds);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString id = index.siblingAtColumn(CatalogueModel::NameColumn).data(IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT activated(id);
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const QModelIndex row = index.siblingAtColumn(CatalogueModel::NameColumn);
        if (row.data(GroupRole).toBool())
            m_tree->setExpanded(row, !m_tree->isExpanded(row));
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (m_restoring)
            return;
        index.data(GroupRole).toBool() ? void(m_folded.insert(index.data().toString()))
                                       : void(m_unfolded.remove(index.data(IdRole).toString()));
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (m_restoring)
            return;
        index.data(GroupRole).toBool() ? void(m_folded.remove(index.data().toString()))
                                       : void(m_unfolded.insert(index.data(IdRole).toString()));
    });
    connect(&m_board, &BoardModel::contentsChanged, this, &CataloguePanel::refresh);
    retranslate();
    refresh();
}

void CataloguePanel::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    QPalette band = palette();
    band.setColor(QPalette::Window, theme.ink(Ink::Window));
    band.setColor(QPalette::WindowText, theme.ink(Ink::Text2));
    band.setColor(QPalette::ButtonText, theme.ink(Ink::Accent));
    for (QWidget* widget : findChildren<QWidget*>(u"catalogueFoot"_s))
        widget->setPalette(band);
    m_chosen->setPalette(band);
    m_clear->setPalette(band);
    m_chosen->setFont(theme.font(TextRole::Secondary));
    m_clear->setFont(theme.font(TextRole::Secondary));
    m_unreported->setFont(theme.font(TextRole::Secondary));
    for (QAction* action : m_search->actions()) {
        if (action->objectName() == u"catalogueSearchIcon")
            action->setIcon(themedIcon(u"search"_s, theme));
    }
    m_tree->viewport()->update();
}

void CataloguePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePanel::readCatalogue()
{
    QVector<Concept> concepts;
    QVector<Indicator> indicators;
    if (Library* library = m_board.library()) {
        const RecordStore store(library->database());
        // What cannot be read is missing from the list of what could be asked, no more: the dataset's own are added to
        // it.
        std::ignore = store.forEach(RecordKind::Concept, [&](const Row& row) {
            if (const auto family = toConcept(row))
                concepts.append(*family);
            return true;
        });
        std::ignore = store.forEach(RecordKind::Indicator, [&](const Row& row) {
            if (const auto indicator = toIndicator(row))
                indicators.append(*indicator);
            return true;
        });
    }
    m_model->setCatalogue(concepts, indicators);
}

void CataloguePanel::refresh()
{
    if (m_library != m_board.library()) {
        if (m_library)
            m_library->disconnect(this);
        m_library = m_board.library();
        if (m_library) {
            connect(m_library, &Library::changedElsewhere, this, &CataloguePanel::readCatalogue);
            connect(m_library, &Library::changed, this, [this](const QVector<RecordRef>& refs) {
                const auto isCatalogue = [](const RecordRef& ref) {
                    return ref.kind == RecordKind::Concept || ref.kind == RecordKind::Indicator;
                };
                if (refs.isEmpty() || std::any_of(refs.cbegin(), refs.cend(), isCatalogue))
                    readCatalogue();
            });
        }
        readCatalogue();
    }
    m_model->setContents(m_board.contents());
    const int count = int(m_model->asked().size());
    m_chosen->setText(
        m_model->isDefault() ? tr("Headline selection, %n", nullptr, count) : tr("%n chosen", nullptr, count));
    m_clear->setVisible(!m_model->isDefault());
}

void CataloguePanel::restoreFolds()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_nothing->setVisible(searching && m_model->rowCount() == 0);
    m_nothing->setText(tr("Nothing found for “%1”.").arg(m_search->text().trimmed().left(60)));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex category = m_model->index(row, 0);
        m_tree->setExpanded(category, searching || !m_folded.contains(category.data().toString()));
        for (int child = 0; child < m_model->rowCount(category); ++child) {
            const QModelIndex family = m_model->index(child, 0, category);
            const bool partly = family.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked;
            m_tree->setExpanded(family, searching || partly || m_unfolded.contains(family.data(IdRole).toString()));
        }
    }
}

void CataloguePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void CataloguePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Filter the indicators"));
    m_search->setAccessibleName(tr("Filter the indicators"));
    m_tree->setAccessibleName(tr("Catalogue of indicators"));
    m_unreported->setText(tr("Also those without data"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Back to the headline selection"));
}

} // namespace atlas
