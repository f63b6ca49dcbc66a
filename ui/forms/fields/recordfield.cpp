// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/recordfield.h"

#include "core/catalogue/catalogue.h"
#include "ui/forms/fields/recordpopup.h"
#include "ui/forms/formspec.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kOffered = 7; ///< as many as the list shows, so that *new…* is seen
constexpr int kBrowsed = 60; ///< of all, where nothing is typed

/// What sort of record it is tells it from its neighbours.
FoundRecord withKind(FoundRecord found)
{
    if (const auto ref = parsePath(found.id))
        found.detail = kindWord(ref->kind);
    return found;
}

} // namespace

RecordField::RecordField(const RecordWanted& wanted, const FormContext& context, QWidget* parent)
    : LineField(parent), m_wanted(wanted), m_context(context)
{
    connect(&line(), &QLineEdit::textEdited, this, &RecordField::offer);
}

RecordField::~RecordField() { delete m_popup; }

std::optional<RecordKind> RecordField::newKind() const
{
    const RecordKind* kind = std::get_if<RecordKind>(&m_wanted);
    return kind && *kind != RecordKind::Observation ? std::optional(*kind) : std::nullopt;
}

std::optional<FoundRecord> RecordField::record(const QString& id) const
{
    if (const RecordKind* kind = std::get_if<RecordKind>(&m_wanted))
        return m_context.finder.record(*kind, id, m_context.locale);
    if (std::holds_alternative<AnyRecord>(m_wanted)) {
        auto found = m_context.finder.recordAt(id, m_context.locale);
        return found ? std::optional(withKind(*found)) : std::nullopt;
    }
    const Catalogue& catalogue = m_context.finder.catalogue();
    if (!catalogue.region(id))
        return std::nullopt;
    return FoundRecord {id, catalogue.regionName(id, m_context.locale), id, false};
}

QVector<FoundRecord> RecordField::find(const QString& text, int limit) const
{
    if (const RecordKind* kind = std::get_if<RecordKind>(&m_wanted))
        return m_context.finder.find(*kind, text, limit, m_context.locale, m_family);
    if (std::holds_alternative<AnyRegion>(m_wanted))
        return m_context.finder.findRegion(text, limit, m_context.locale);
    QVector<FoundRecord> found = m_context.finder.findAny(text, limit, m_context.locale);
    for (FoundRecord& one : found)
        one = withKind(one);
    return found;
}

void RecordField::show(const QStringList& cells)
{
    m_id = cells.value(0);
    const auto known = m_id.isEmpty() ? std::nullopt : record(m_id);
    m_shown = known ? known->name : m_id;
    m_detail = known ? known->detail : QString();
    setLineText(m_shown);
}

void RecordField::choose(const QString& id)
{
    show({id});
    closePopup();
    markEdited();
}

void RecordField::type(const QString& text)
{
    line().setText(text);
    m_id.clear();
    settle();
    markEdited();
}

QStringList RecordField::read() const { return {text() == m_shown ? m_id : QString()}; }

std::optional<QString> RecordField::misread() const
{
    // Nobody is told off while the list is open and they are choosing.
    if (text().trimmed().isEmpty() || text() == m_shown || isChoosing())
        return std::nullopt;
    return tr("“%1” is not known here: choose from the list, or make it new.").arg(text().trimmed());
}

QString RecordField::echo() const { return !text().isEmpty() && text() == m_shown ? m_detail : QString(); }

void RecordField::setTheme(const Theme& theme)
{
    m_context.theme = theme;
    if (m_popup)
        m_popup->setTheme(theme);
}

void RecordField::offer()
{
    if (!m_popup) {
        m_popup = new RecordPopup(&line());
        m_popup->setTheme(m_context.theme);
        connect(m_popup, &RecordPopup::chosen, this, &RecordField::take);
    }
    const QString typed = text().trimmed();
    const QString newText = !newKind() ? QString() : typed.isEmpty() ? tr("New…") : tr("New: “%1”…").arg(typed);
    const bool browsing = typed.isEmpty() || text() == m_shown;
    // Of any record there are too many kinds for so short a list.
    const int limit = browsing || std::holds_alternative<AnyRecord>(m_wanted) ? kBrowsed : kOffered;
    m_popup->offer(find(browsing ? QString() : typed, limit), newText);
}

void RecordField::take(int row)
{
    if (!m_popup || row < 0)
        return;
    if (row >= m_popup->count()) {
        closePopup();
        if (newKind())
            Q_EMIT newWanted(text() == m_shown ? QString() : text().trimmed());
        return;
    }
    choose(m_popup->found().at(row).id);
}

bool RecordField::isChoosing() const { return m_popup && m_popup->isVisible(); }

void RecordField::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void RecordField::settle()
{
    closePopup();
    // Leaving with a full name or id typed is as good as choosing it.
    const QString typed = text().trimmed();
    if (typed.isEmpty() || text() == m_shown)
        return;
    const auto found = find(typed, 2);
    const bool whole = !found.isEmpty()
        && (found.first().id == typed || found.first().name.compare(typed, Qt::CaseInsensitive) == 0);
    const bool only = found.size() == 1 || (found.size() == 2 && found.at(1).name != typed);
    if (whole && only) {
        show({found.first().id});
        markEdited();
    }
}

bool RecordField::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool open = isChoosing();
    if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    constexpr int kPage = 6;
    switch (key) {
    case Qt::Key_Down:
        open ? m_popup->move(1) : offer();
        return true;
    case Qt::Key_Up:
        if (open)
            m_popup->move(-1);
        return open;
    case Qt::Key_PageDown:
        if (open)
            m_popup->move(kPage);
        return open;
    case Qt::Key_PageUp:
        if (open)
            m_popup->move(-kPage);
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            take(m_popup->marked());
        return open;
    case Qt::Key_Tab:
        // Takes the marked one and goes on; never makes a new record by the way.
        if (open && m_popup->marked() < m_popup->count() && text() != m_shown && !text().trimmed().isEmpty())
            take(m_popup->marked());
        return false;
    case Qt::Key_Escape:
        closePopup();
        return open;
    default:
        return false;
    }
}

bool RecordField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &line()) {
        const bool open = isChoosing();
        if (event->type() == QEvent::ShortcutOverride && open) {
            // While the list is open Escape and Enter are its own, whatever the window does with them.
            const auto* press = static_cast<QKeyEvent*>(event);
            const int key = press->key();
            if (!(press->modifiers() & ~Qt::KeypadModifier)
                && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)) {
                event->accept();
                return true;
            }
        } else if (event->type() == QEvent::KeyPress) {
            const auto* press = static_cast<QKeyEvent*>(event);
            if (keyPressed(press->key(), press->modifiers()))
                return true;
        } else if (event->type() == QEvent::FocusOut) {
            settle();
        }
    }
    return LineField::eventFilter(watched, event);
}

void RecordField::hideEvent(QHideEvent* event)
{
    closePopup();
    LineField::hideEvent(event);
}

} // namespace atlas
