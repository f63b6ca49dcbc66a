// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/indicatorsview.h"

#include "ui/board/cataloguepanel.h"
#include "ui/board/choicecontrol.h"
#include "ui/board/legendstrip.h"
#include "ui/charts/chartcard.h"
#include "ui/drawing/drawingview.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/deferredrebuild.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCatalogueWidth = 236;
/// Below this the catalogue would leave no room for a chart.
constexpr int kLeastWithCatalogue = 640;
constexpr qreal kCopyScale = 2;
constexpr int kCopyMargin = 12;

QComboBox* makeBox(const QString& name, int entries)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < entries; ++i)
        box->addItem(QString());
    return box;
}

bool hasTimeAxis(const ChartDescription& chart) { return chart.form == ChartForm::Lines && chart.known > 0; }

} // namespace

IndicatorsView::IndicatorsView(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_catalogue(new CataloguePanel(board)), m_splitter(new QSplitter),
      m_optionRow(new QWidget), m_showCatalogue(new QToolButton), m_arrangement(makeBox(u"arrangement"_s, 2)),
      m_scale(makeBox(u"scale"_s, 2)), m_order(makeBox(u"order"_s, 2)), m_choice(new ChoiceControl(board)),
      m_alike(new QCheckBox), m_events(new QCheckBox), m_counts(new QLabel), m_view(new DrawingView),
      m_legend(new LegendStrip)
{
    setObjectName(u"indicatorsView"_s);
    m_view->setObjectName(u"indicatorCharts"_s);
    buildOptionRow();

    auto* right = new QWidget;
    auto* charts = new QVBoxLayout(right);
    charts->setContentsMargins({});
    charts->setSpacing(0);
    charts->addWidget(m_optionRow);
    charts->addWidget(m_view, 1);
    m_catalogue->setMinimumWidth(180);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_catalogue);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kCatalogueWidth, 10 * kCatalogueWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);

    connect(&m_board, &BoardModel::contentsChanged, new DeferredRebuild(this, [this] { describe(); }),
        &DeferredRebuild::request);
    connect(&m_board, &BoardModel::selectionChanged, m_view, &DrawingView::setSelected);
    connect(m_catalogue, &CataloguePanel::activated, this, &IndicatorsView::showLarge);
    connect(m_view, &DrawingView::activated, this, &IndicatorsView::act);
    connect(m_view, &DrawingView::contextMenuWanted, this, &IndicatorsView::showMenu);
    connect(m_view, &DrawingView::seenChanged, m_legend, [this] { m_legend->setContents(legendInSight(*m_view)); });
    retranslate();
    m_view->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        IndicatorsLayout layout = layoutIndicatorGrid(m_charts, m_board.contents(), m_options, viewport, theme);
        m_places = layout.places;
        return std::move(layout.drawing);
    });
    describe();
}

void IndicatorsView::buildOptionRow()
{
    m_showCatalogue->setObjectName(u"showCatalogue"_s);
    m_showCatalogue->setCheckable(true);
    m_showCatalogue->setChecked(true);
    m_showCatalogue->setAutoRaise(true);
    m_alike->setObjectName(u"likeForLike"_s);
    m_events->setObjectName(u"eventsBeneath"_s);
    m_counts->setObjectName(u"indicatorCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);

    auto* row = new FlowLayout(m_optionRow);
    row->setContentsMargins(10, 4, 14, 4);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_showCatalogue, m_arrangement, m_scale, m_order, m_choice, m_alike, m_events, m_counts})
        row->addWidget(widget);

    connect(m_showCatalogue, &QToolButton::clicked, this, [this](bool on) {
        m_catalogueChosen = true;
        m_catalogue->setVisible(on);
    });
    connect(m_arrangement, &QComboBox::activated, this, [this](int index) {
        const QStringList asked = m_board.contents().askedOrDefault();
        showLarge(index == 1 && !asked.isEmpty() ? asked.constFirst() : QString());
    });
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_options.freeScale = index == 1;
        describe();
    });
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        m_options.byValue = index == 1;
        describe();
    });
    connect(m_events, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_board.setEventsBeneathTrends(on);
    });
    connect(m_alike, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_board.setLikeForLikeOnly(on);
    });
}

void IndicatorsView::setTheme(const Theme& theme)
{
    m_catalogue->setTheme(theme);
    m_legend->setTheme(theme);
    m_showCatalogue->setIcon(themedIcon(u"sidebar-collapse-left"_s, theme));
    QPalette quiet = m_counts->palette();
    quiet.setColor(QPalette::WindowText, theme.ink(Ink::Text2));
    m_counts->setPalette(quiet);
    m_counts->setFont(theme.font(TextRole::Secondary));
    m_view->setTheme(theme);
}

void IndicatorsView::describe()
{
    m_charts = describeIndicators(m_board.contents(), m_options);
    showOptions();
    refresh();
}

void IndicatorsView::refresh() { m_view->relayout(); }

void IndicatorsView::showOptions()
{
    const QScopedValueRollback filling(m_filling, true);
    const BoardContents& contents = m_board.contents();
    const bool several = contents.count() > 1;
    m_arrangement->setCurrentIndex(m_options.large.isEmpty() ? 0 : 1);
    m_scale->setCurrentIndex(m_options.freeScale ? 1 : 0);
    m_order->setCurrentIndex(m_options.byValue ? 1 : 0);
    m_alike->setChecked(contents.likeForLikeOnly);
    // Only figures over time have an axis that events can stand on.
    m_events->setChecked(contents.eventsBeneathTrends);
    m_events->setVisible(std::any_of(m_charts.charts.cbegin(), m_charts.charts.cend(), &hasTimeAxis));
    m_order->setEnabled(several);
    m_alike->setEnabled(several);
    m_counts->setText(several ? m_charts.summary(contents.locale) : QString());
    m_counts->setVisible(several);
    m_optionRow->updateGeometry();
    showCounts();
}

/// The counts by verdict stand above the charts, or where there is no room for them in the legend beneath.
void IndicatorsView::showCounts()
{
    const bool above = static_cast<FlowLayout*>(m_optionRow->layout())->showsLast(m_optionRow->width());
    m_legend->setHint(above ? tr("Click any figure for its source") : QString());
}

/// On a figure: whether it stands for its hospital.
void IndicatorsView::addChoiceMenu(QMenu& menu, const Hit* hit)
{
    if (!hit || hit->ref.isNull())
        return;
    const QString id = hit->ref.id;
    if (m_board.isPinned(id))
        menu.addAction(tr("&Let the rule choose again"), this, [this, id] { m_board.unpin(id); });
    else
        menu.addAction(tr("&Compare with this figure"), this, [this, id] { m_board.pin(id); });
    menu.addSeparator();
}

void IndicatorsView::showLarge(const QString& asked)
{
    m_options.large = asked;
    describe();
}

Drawing IndicatorsView::chartDrawing(const QString& asked, qreal width) const
{
    qreal here = 480;
    for (const ChartPlace& place : m_places) {
        if (place.asked == asked)
            here = place.rect.width();
    }
    const ChartDescription chart = describeIndicator(m_board.contents(), m_options, asked);
    return layoutChart(chart, m_board.contents(), m_view->theme(), width > 0 ? width : here);
}

QString IndicatorsView::chartData(const QString& asked) const
{
    return toTsv(describeIndicator(m_board.contents(), m_options, asked));
}

void IndicatorsView::copyImage(const QString& asked) const
{
    const Drawing drawing = chartDrawing(asked);
    const QSizeF size = drawing.size + QSizeF(2 * kCopyMargin, 2 * kCopyMargin);
    QImage image((size * kCopyScale).toSize(), QImage::Format_RGB32);
    // What is pasted into a paper must not be dark because the window is.
    const Theme theme = Theme::make(Theme::Kind::Light);
    image.fill(theme.ink(Ink::Base));
    QPainter painter(&image);
    painter.scale(kCopyScale, kCopyScale);
    painter.translate(kCopyMargin, kCopyMargin);
    paint(painter, drawing, theme, QRectF(QPointF(), drawing.size));
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
}

void IndicatorsView::copyData(const QString& asked) const { QGuiApplication::clipboard()->setText(chartData(asked)); }

void IndicatorsView::act(const Hit& hit)
{
    if (!hit.ref.isNull()) {
        m_board.select(hit.ref);
        Q_EMIT selected(hit.ref);
        return;
    }
    if (hit.action.startsWith(u"chart:")) {
        // The title opens its chart, and closes it again.
        showLarge(m_options.large.isEmpty() ? hit.action.section(u':', 1) : QString());
        return;
    }
    Q_EMIT actionWanted(hit.action);
}

QString IndicatorsView::chartAt(const QPoint& globalPosition) const
{
    const QPointF position = m_view->viewport()->mapFromGlobal(QPointF(globalPosition));
    for (const ChartPlace& place : m_places) {
        Hit area;
        area.rect = place.rect;
        if (m_view->viewportRect(area).contains(position))
            return place.asked;
    }
    return {};
}

void IndicatorsView::showMenu(const Hit* hit, const QPoint& position)
{
    const QString asked = hit && hit->action.startsWith(u"chart:") ? hit->action.section(u':', 1) : chartAt(position);
    if (asked.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoiceMenu(*menu, hit);
    if (m_options.large.isEmpty())
        menu->addAction(tr("Show &large"), this, [this, asked] { showLarge(asked); });
    else
        menu->addAction(tr("&All charts"), this, [this] { showLarge({}); });
    addFormMenu(*menu, asked);
    if (hasTimeAxis(describeIndicator(m_board.contents(), m_options, asked))) {
        QAction* events = menu->addAction(tr("&Milestones beneath"));
        events->setCheckable(true);
        events->setChecked(m_board.contents().eventsBeneathTrends);
        connect(events, &QAction::toggled, &m_board, &BoardModel::setEventsBeneathTrends);
    }
    menu->addSeparator();
    menu->addAction(tr("Copy &image"), this, [this, asked] { copyImage(asked); });
    menu->addAction(tr("Copy &data"), this, [this, asked] { copyData(asked); });
    menu->addAction(tr("&Save as…"), this, [this, asked] { Q_EMIT saveWanted(asked); });
    menu->addAction(tr("&Print…"), this, [this, asked] { Q_EMIT printWanted(asked); });
    menu->addSeparator();
    menu->addAction(tr("Show in &table"), this, [this, asked] { Q_EMIT tableWanted(asked); });
    menu->popup(position);
}

void IndicatorsView::addFormMenu(QMenu& menu, const QString& asked)
{
    QMenu* forms = menu.addMenu(tr("&Form"));
    const ChartForm present = m_options.forms.value(asked, ChartForm::Auto);
    const std::pair<ChartForm, QString> entries[] {{ChartForm::Auto, tr("&Automatic")}, {ChartForm::Bars, tr("&Bars")},
        {ChartForm::Lines, tr("Over &time")}, {ChartForm::Dumbbell, tr("&From–to")},
        {ChartForm::Parts, tr("&Parts of the whole")}, {ChartForm::Strip, tr("&Strip")},
        {ChartForm::Values, tr("&Numbers only")}};
    for (const auto& [form, text] : entries) {
        QAction* action = forms->addAction(text, this, [this, asked, form = form] {
            m_options.forms.insert(asked, form);
            describe();
        });
        action->setCheckable(true);
        action->setChecked(form == present);
        // What the figures cannot be drawn as is not offered.
        IndicatorOptions tried = m_options;
        tried.forms.insert(asked, form);
        action->setEnabled(form == ChartForm::Auto || describeIndicator(m_board.contents(), tried, asked).form == form);
    }
}

void IndicatorsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_options.large.isEmpty()) {
        showLarge({});
        return;
    }
    if (event->matches(QKeySequence::Find) || event->text() == u"/") {
        m_catalogue->show();
        m_showCatalogue->setChecked(true);
        m_catalogue->focusSearch();
        return;
    }
    QWidget::keyPressEvent(event);
}

void IndicatorsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_catalogueChosen) {
        m_showCatalogue->setChecked(width() >= kLeastWithCatalogue);
        m_catalogue->setVisible(m_showCatalogue->isChecked());
    }
    showCounts();
}

void IndicatorsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
    }
}

void IndicatorsView::retranslate()
{
    m_view->setAccessibleName(tr("Indicator charts"));
    m_showCatalogue->setToolTip(tr("Catalogue of indicators"));
    m_showCatalogue->setAccessibleName(tr("Catalogue of indicators"));
    m_arrangement->setItemText(0, tr("Small multiples"));
    m_arrangement->setItemText(1, tr("One large"));
    m_arrangement->setAccessibleName(tr("Arrangement"));
    m_scale->setItemText(0, tr("Shared scale"));
    m_scale->setItemText(1, tr("Own scales"));
    m_scale->setAccessibleName(tr("Scale"));
    m_order->setItemText(0, tr("As compared"));
    m_order->setItemText(1, tr("By value"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("By value only where the figures can be ranked"));
    m_alike->setText(tr("Like for like only"));
    m_events->setText(tr("Milestones"));
    m_events->setToolTip(tr("Milestones beneath figures over time, on the same axis"));
}

} // namespace atlas
