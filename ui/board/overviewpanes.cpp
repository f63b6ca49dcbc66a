// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/overviewpanes.h"

#include "ui/board/legendstrip.h"
#include "ui/drawing/drawingview.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtMath>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastPane = 220;
} // namespace

OverviewPanes::OverviewPanes(const BoardContents& contents, const QVector<ProfileGroup>& profile,
    const OverviewOptions& options, QWidget* parent)
    : QWidget(parent), m_contents(contents), m_head(new DrawingView), m_splitter(new QSplitter)
{
    m_head->setObjectName(u"overviewHead"_s);
    m_head->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_head->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_head->setLayoutFunction([this](QSizeF viewport, const Theme& theme) {
        return m_contents.count() == 1 ? layoutOverviewHead(m_contents, viewport.width(), theme) : Drawing(theme);
    });
    m_splitter->setObjectName(u"overviewSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    const std::array names {u"overviewProfile"_s, u"overviewMilestones"_s, u"overviewIndicators"_s};
    for (size_t i = 0; i < m_panes.size(); ++i) {
        auto* view = new DrawingView;
        view->setObjectName(names[i]);
        view->setMinimumWidth(kLeastPane);
        view->setLayoutFunction([this, i, &profile, &options](QSizeF viewport, const Theme& theme) {
            return m_contents.count() == 1
                ? layoutOverviewPane(static_cast<OverviewPane>(i), m_contents, profile, options, viewport, theme)
                : Drawing(theme);
        });
        m_splitter->addWidget(view);
        m_panes[i] = view;
        connect(view, &DrawingView::activated, this, &OverviewPanes::activated);
        connect(view, &DrawingView::seenChanged, this, &OverviewPanes::seenChanged);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_panes.front());
    connect(m_head, &DrawingView::activated, this, &OverviewPanes::activated);
    connect(m_head, &DrawingView::seenChanged, this, &OverviewPanes::fitHead);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_shared = true; });
    retranslate();
}

void OverviewPanes::setTheme(const Theme& theme)
{
    m_head->setTheme(theme);
    for (DrawingView* pane : m_panes)
        pane->setTheme(theme);
}

void OverviewPanes::refresh()
{
    m_head->relayout();
    for (DrawingView* pane : m_panes)
        pane->relayout();
}

void OverviewPanes::setSelected(const RecordRef& ref)
{
    m_head->setSelected(ref);
    for (DrawingView* pane : m_panes)
        pane->setSelected(ref);
}

LegendContents OverviewPanes::legend() const
{
    LegendContents all;
    for (const DrawingView* pane : m_panes)
        all.kinds += legendInSight(*pane).kinds;
    return all;
}

/// As high as it needs at this width and zoom.
void OverviewPanes::fitHead()
{
    m_head->setFixedHeight(qMax(0, qCeil(m_head->drawing().size.height() * m_head->zoom())));
}

/// Profile and milestones as wide as their texts read well, the charts take the rest.
void OverviewPanes::shareWidth()
{
    const int whole = m_splitter->width();
    const int profile = qBound(kLeastPane, int(whole * 0.29), 520);
    const int events = qBound(kLeastPane, int(whole * 0.31), 480);
    m_splitter->setSizes({profile, events, qMax(kLeastPane, whole - profile - events)});
}

void OverviewPanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_shared)
        shareWidth();
}

void OverviewPanes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPanes::retranslate()
{
    m_head->setAccessibleName(tr("Hospital"));
    pane(OverviewPane::Profile)->setAccessibleName(tr("Profile"));
    pane(OverviewPane::Milestones)->setAccessibleName(tr("Milestones"));
    pane(OverviewPane::Indicators)->setAccessibleName(tr("Indicators"));
}

} // namespace atlas
