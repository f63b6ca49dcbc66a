// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"
#include "ui/models/comparedslots.h"

#include <QObject>

namespace atlas {

class Library;

/// What is compared and how: the one state that list, chips, views and evidence share. Reads the library, never writes
/// it.
class BoardModel final : public QObject {
    Q_OBJECT
public:
    BoardModel(const Catalogue& catalogue, const QLocale& locale, const QDate& today, QObject* parent = nullptr);

    /// Another library: the board is empty afterwards. `library` must outlive its use here; nullptr: none.
    void setLibrary(Library* library);
    [[nodiscard]] Library* library() const { return m_library; }

    [[nodiscard]] const BoardContents& contents() const { return m_contents; }
    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] bool contains(const QString& id) const { return m_ids.contains(id); }
    [[nodiscard]] bool isFull() const { return m_ids.size() >= kMaxCompared; }
    /// Colour and shape, kept until the institution is removed; freed ones are given out again lowest first. -1: not
    /// compared.
    [[nodiscard]] int slot(const QString& id) const;

    /// False when the board is full, the id is unknown or already there.
    bool add(const QString& id);
    void remove(const QString& id);
    void clear();
    void setIds(const QStringList& ids);
    void move(int from, int to);

    void setAsked(const QStringList& asked);
    void setChoice(const Choice& choice);
    /// This very figure stands for its hospital, for its concept and for its indicator; unpin() lets the rule choose
    /// again.
    void pin(const QString& observation);
    void unpin(const QString& observation);
    void unpinAll();
    [[nodiscard]] bool isPinned(const QString& observation) const;
    /// Whom the others are compared with; empty: the first with a figure.
    void setReference(const QString& institution);
    void setLikeForLikeOnly(bool only);
    void setEventsBeneathTrends(bool shown);
    void setLocale(const QLocale& locale);

    [[nodiscard]] const RecordRef& selected() const { return m_selected; }
    void select(const RecordRef& ref);

Q_SIGNALS:
    void comparedChanged(); ///< which institutions, or their order
    void contentsChanged(); ///< anything that is drawn
    void selectionChanged(const atlas::RecordRef& ref);
    void failed(const atlas::Error& error);

private:
    void reload();
    void assignSlots();
    void forgetPins(); ///< of those that are no longer compared

    Library* m_library = nullptr;
    QStringList m_ids;
    QHash<QString, int> m_slots;
    BoardContents m_contents;
    RecordRef m_selected;
};

} // namespace atlas
