// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>

namespace atlas {

/// What can be asked of the compared hospitals: categories, in them concepts, in those their indicators, each with how
/// many of the compared have it. Ticking asks for it. What nobody reports stands dim behind the others, where it is
/// wanted or searched for.
class CatalogueModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, KnownColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// All that the library knows of; without it only what the compared report is listed.
    void setCatalogue(const QVector<Concept>& concepts, const QVector<Indicator>& indicators);
    void setContents(const BoardContents& contents);
    /// Plain text in a name of either language, or pinyin or its initials; empty: everything.
    void setFilter(const QString& text);
    void setShowUnreported(bool show);

    /// What is asked for, or what stands for it while nothing is.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] bool isDefault() const { return m_isDefault; }
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// IdRole: concept or indicator; GroupRole: a category; MissingRole: nobody reports it.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void askedChanged(const QStringList& asked); ///< by ticking; whoever owns the board answers with setContents()

private:
    enum class Kind { Category, Concept, Indicator };
    struct Node {
        Kind kind = Kind::Category;
        QString id; ///< of a category: its word
        int parent = -1;
        int row = 0;
        QVector<int> children;
        int known = 0; ///< of the compared
        friend bool operator==(const Node& a, const Node& b)
        {
            return a.kind == b.kind && a.id == b.id && a.parent == b.parent && a.children == b.children;
        }
    };
    struct Entry {
        QString id;
        IndicatorCategory category = IndicatorCategory::Recognition;
        QStringList indicators;
    };

    void rebuild();
    [[nodiscard]] QVector<Entry> entries() const;
    [[nodiscard]] QVector<Node> makeNodes() const;
    [[nodiscard]] bool matches(const QString& id, bool isConcept) const;
    [[nodiscard]] QString nameOf(const Node& node) const;
    [[nodiscard]] Qt::CheckState checkState(const Node& node) const;
    [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const
    {
        return m_nodes.at(qsizetype(index.internalId()));
    }
    static int append(QVector<Node>& nodes, Kind kind, const QString& id, int parent);

    QHash<QString, Concept> m_concepts;
    QHash<QString, Indicator> m_indicators;
    QHash<QString, QString> m_searchTexts; ///< names and pinyin by `c|id` and `i|id`
    QHash<QString, int> m_known; ///< hospitals by concept and indicator id
    QStringList m_reported; ///< concepts, in the board's order
    QStringList m_asked;
    bool m_isDefault = true;
    int m_compared = 0;
    QLocale m_locale;
    QString m_filter;
    bool m_showUnreported = false;
    QVector<Node> m_nodes;
    QVector<int> m_roots;
};

} // namespace atlas
