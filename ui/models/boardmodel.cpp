// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardmodel.h"

#include "core/compare/figures.h"
#include "core/library/datasetreader.h"
#include "core/library/library.h"

namespace atlas {

BoardModel::BoardModel(const Catalogue& catalogue, const QLocale& locale, const QDate& today, QObject* parent)
    : QObject(parent)
{
    m_contents.catalogue = &catalogue;
    m_contents.locale = locale;
    m_contents.settings.asOf = today;
}

void BoardModel::setLibrary(Library* library)
{
    if (m_library)
        m_library->disconnect(this);
    m_library = library;
    m_ids.clear();
    m_slots.clear();
    m_contents.choice = {};
    if (m_library) {
        connect(m_library, &Library::changed, this, &BoardModel::reload);
        connect(m_library, &Library::changedElsewhere, this, &BoardModel::reload);
    }
    select({});
    reload();
    Q_EMIT comparedChanged();
}

int BoardModel::slot(const QString& id) const { return m_slots.value(id, -1); }

bool BoardModel::add(const QString& id)
{
    if (isFull() || contains(id))
        return false;
    m_ids.append(id);
    reload();
    const bool known = contains(id);
    if (known)
        Q_EMIT comparedChanged();
    return known;
}

void BoardModel::remove(const QString& id)
{
    if (m_ids.removeAll(id) == 0)
        return;
    reload();
    Q_EMIT comparedChanged();
}

void BoardModel::clear() { setIds({}); }

void BoardModel::setIds(const QStringList& ids)
{
    QStringList wanted = ids;
    wanted.removeDuplicates();
    wanted = wanted.mid(0, kMaxCompared);
    if (wanted == m_ids)
        return;
    m_ids = wanted;
    reload();
    Q_EMIT comparedChanged();
}

void BoardModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_ids.size() || to >= m_ids.size())
        return;
    m_ids.move(from, to);
    reload();
    Q_EMIT comparedChanged();
}

void BoardModel::setAsked(const QStringList& asked)
{
    if (asked == m_contents.asked)
        return;
    m_contents.asked = asked;
    Q_EMIT contentsChanged();
}

void BoardModel::setChoice(const Choice& choice)
{
    if (choice == m_contents.choice)
        return;
    m_contents.choice = choice;
    Q_EMIT contentsChanged();
}

void BoardModel::pin(const QString& observation)
{
    const Observation* picked = m_contents.dataset.observation(observation);
    if (!picked)
        return;
    Choice choice = m_contents.choice;
    choice.pin(indicatorOf(m_contents.dataset, picked->indicator).conceptId, picked->institution, observation);
    choice.pin(picked->indicator, picked->institution, observation);
    setChoice(choice);
}

void BoardModel::unpin(const QString& observation)
{
    Choice choice = m_contents.choice;
    choice.pinned.removeIf([&](const auto& pin) { return pin.value() == observation; });
    setChoice(choice);
}

void BoardModel::unpinAll()
{
    Choice choice = m_contents.choice;
    choice.pinned.clear();
    setChoice(choice);
}

bool BoardModel::isPinned(const QString& observation) const
{
    const auto& pinned = m_contents.choice.pinned;
    return std::find(pinned.cbegin(), pinned.cend(), observation) != pinned.cend();
}

void BoardModel::setReference(const QString& institution)
{
    Choice choice = m_contents.choice;
    choice.reference = institution;
    setChoice(choice);
}

void BoardModel::setLikeForLikeOnly(bool only)
{
    if (only == m_contents.likeForLikeOnly)
        return;
    m_contents.likeForLikeOnly = only;
    Q_EMIT contentsChanged();
}

void BoardModel::setEventsBeneathTrends(bool shown)
{
    if (shown == m_contents.eventsBeneathTrends)
        return;
    m_contents.eventsBeneathTrends = shown;
    Q_EMIT contentsChanged();
}

void BoardModel::setLocale(const QLocale& locale)
{
    m_contents.locale = locale;
    Q_EMIT contentsChanged();
}

void BoardModel::select(const RecordRef& ref)
{
    if (ref == m_selected)
        return;
    m_selected = ref;
    Q_EMIT selectionChanged(ref);
}

void BoardModel::reload()
{
    m_contents.dataset = {};
    if (m_library && !m_ids.isEmpty()) {
        Result<Dataset> read = readDataset(m_library->database(), m_ids);
        if (read)
            m_contents.dataset = std::move(*read);
        else
            Q_EMIT failed(read.error());
    }
    // What the library no longer knows leaves the board, here or elsewhere deleted.
    m_ids.removeIf([this](const QString& id) { return !m_contents.dataset.institution(id); });
    assignSlots();
    forgetPins();
    Q_EMIT contentsChanged();
}

void BoardModel::forgetPins()
{
    Choice& choice = m_contents.choice;
    choice.pinned.removeIf([this](const auto& pin) { return !m_contents.dataset.observation(pin.value()); });
    if (!m_ids.contains(choice.reference))
        choice.reference.clear();
}

void BoardModel::assignSlots()
{
    m_slots.removeIf([this](const std::pair<const QString&, int&>& entry) { return !m_ids.contains(entry.first); });
    for (const QString& id : std::as_const(m_ids)) {
        if (m_slots.contains(id))
            continue;
        const QList<int> taken = m_slots.values();
        int free = 0;
        while (taken.contains(free))
            ++free;
        m_slots.insert(id, free);
    }
    m_contents.slots_.clear();
    for (const Institution& institution : std::as_const(m_contents.dataset.institutions))
        m_contents.slots_.append(m_slots.value(institution.id, 0));
}

} // namespace atlas
