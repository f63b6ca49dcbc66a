// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingaccessible.h"

#include "ui/drawing/drawingview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace atlas {

namespace {

class DrawingInterface;

/// One hit as a screen reader meets it.
class HitInterface final : public QAccessibleInterface {
public:
    HitInterface(DrawingView* view, int index) : m_view(view), m_index(index) { }
    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->drawing().hits().size(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->drawing().hits().at(m_index).label : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->viewportRect(m_view->drawing().hits().at(m_index)).toRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view && m_view->hasFocus() && m_view->currentHit() == m_index;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<DrawingView> m_view;
    int m_index;
};

/// The view: a list whose items are the hits. Registered children live as long as the drawing they belong to.
class DrawingInterface final : public QAccessibleWidget {
public:
    explicit DrawingInterface(DrawingView* view) : QAccessibleWidget(view, QAccessible::List) { }
    ~DrawingInterface() override { forget(); }

    [[nodiscard]] int childCount() const override { return int(view()->drawing().hits().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto it = m_children.find(index);
        if (it == m_children.end())
            it = m_children.insert(index, QAccessible::registerAccessibleInterface(new HitInterface(view(), index)));
        return QAccessible::accessibleInterface(*it);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(*it) == wanted)
                return it.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentHit()) : nullptr;
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    [[nodiscard]] DrawingView* view() const { return static_cast<DrawingView*>(object()); }
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& key, QObject* object)
{
    Q_UNUSED(key)
    auto* view = qobject_cast<DrawingView*>(object);
    return view ? new DrawingInterface(view) : nullptr;
}

} // namespace

void installDrawingAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void notifyDrawingChanged(DrawingView* view)
{
    if (!QAccessible::isActive())
        return;
    if (auto* drawing = dynamic_cast<DrawingInterface*>(QAccessible::queryAccessibleInterface(view)))
        drawing->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void notifyDrawingFocus(DrawingView* view, int hit)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(hit);
    QAccessible::updateAccessibility(&event);
}

} // namespace atlas
