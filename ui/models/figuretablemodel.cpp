// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretablemodel.h"

#include "core/compare/words.h"
#include "core/domain/schema.h"

#include <QCollator>
#include <QPoint>

namespace atlas {

using namespace Qt::StringLiterals;

FigureTableModel::FigureTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void FigureTableModel::setContents(const BoardContents& contents)
{
    m_contents = contents;
    rebuild();
}

void FigureTableModel::setOptions(const Options& options)
{
    if (options == m_options)
        return;
    m_options = options;
    rebuild();
}

int FigureTableModel::figures() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return line.figure >= 0; }));
}

int FigureTableModel::greyed() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return line.greyed; }));
}

void FigureTableModel::rebuild()
{
    beginResetModel();
    const BoardContents& contents = m_contents;
    m_figures = figuresOf(contents.dataset);
    m_lines.clear();

    QHash<QString, int> indexOf;
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        indexOf.insert(m_figures.at(i).observation.id, int(i));

    const auto matches = [this](const Line& line) {
        if (m_options.filter.isEmpty())
            return true;
        for (const FigureColumn column :
            {FigureColumn::Indicator, FigureColumn::Institution, FigureColumn::Scope, FigureColumn::Source}) {
            if (text(line, column).contains(m_options.filter, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };

    for (const QString& id : conceptsOf(contents.dataset)) {
        const ComparisonRow row = compare(contents.dataset, id, contents.choice, contents.settings);
        const bool lone = row.known() < 2;
        QVector<Line> members;
        for (qsizetype i = 0; i < row.slotList.size(); ++i) {
            const Slot& slot = row.slotList.at(i);
            const auto line = [&](const Figure& figure, std::optional<Verdict> verdict) {
                Line member;
                member.conceptId = id;
                member.institution = slot.institution;
                member.figure = indexOf.value(figure.observation.id, -1);
                member.verdict = verdict;
                member.greyed = m_options.likeForLikeOnly && verdict == Verdict::NotComparable;
                member.conflicting = figure.conflicting;
                return member;
            };
            if (slot.figure) {
                const bool reference = !lone && qsizetype(row.reference) == i;
                Line member
                    = line(*slot.figure, lone || reference ? std::nullopt : std::optional(slot.judgement.verdict));
                member.reference = reference;
                member.pinned = slot.pinned;
                members.append(member);
            } else if (m_options.showMissing && slot.others.isEmpty()) {
                Line missing;
                missing.conceptId = id;
                missing.institution = slot.institution;
                members.append(missing);
            }
            for (const Figure& other : slot.others) {
                std::optional<Verdict> verdict;
                if (!lone)
                    verdict = judge(other, *row.slotList.at(row.reference).figure, contents.settings).verdict;
                members.append(line(other, verdict));
            }
        }
        members.removeIf([&](const Line& line) { return !matches(line); });
        if (members.isEmpty())
            continue;
        Line head;
        head.head = true;
        head.conceptId = id;
        head.members
            = int(std::count_if(members.cbegin(), members.cend(), [](const Line& line) { return line.figure >= 0; }));
        if (row.known() > 1) {
            head.verdict = row.judgement.verdict;
            head.note = words::noticeWithRule(row, contents.dataset, contents.locale);
        }
        if (m_sortColumn < 0)
            m_lines.append(head);
        m_lines += members;
    }

    if (m_sortColumn >= 0) {
        const auto column = static_cast<FigureColumn>(m_sortColumn);
        QCollator collator(contents.locale);
        collator.setNumericMode(true);
        std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line& a, const Line& b) {
            // What is missing stays last, whichever way the rest is sorted.
            if ((a.figure < 0) != (b.figure < 0))
                return b.figure < 0;
            const Line& first = m_order == Qt::AscendingOrder ? a : b;
            const Line& second = m_order == Qt::AscendingOrder ? b : a;
            const QVariant x = sortKey(first, column);
            const QVariant y = sortKey(second, column);
            if (x.typeId() == QMetaType::Double && y.typeId() == QMetaType::Double)
                return x.toDouble() < y.toDouble();
            return collator.compare(x.toString(), y.toString()) < 0;
        });
    }
    endResetModel();
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(FigureColumn::Count);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
        ? cell(m_lines.at(index.row()), static_cast<FigureColumn>(index.column()), role)
        : QVariant();
}

QString FigureTableModel::text(const Line& line, FigureColumn column) const
{
    const BoardContents& contents = m_contents;
    const QLocale& locale = contents.locale;
    const Concept conceptRecord = contents.dataset.concepts.value(line.conceptId);
    if (line.head) {
        switch (column) {
        case FigureColumn::Indicator:
            return tr("%1 · %n figure(s)", nullptr, line.members)
                .arg(localized(conceptRecord.name, conceptRecord.nameEn, locale));
        case FigureColumn::Verdict:
            return line.verdict ? words::verdict(*line.verdict) : QString();
        case FigureColumn::Source:
            return line.note;
        default:
            return {};
        }
    }
    const Institution* institution = contents.dataset.institution(line.institution);
    if (column == FigureColumn::Institution)
        return institution ? institution->shortLabel(locale) : line.institution;
    if (line.figure < 0) {
        switch (column) {
        case FigureColumn::Indicator:
            return localized(conceptRecord.name, conceptRecord.nameEn, locale);
        case FigureColumn::Value:
            return tr("no data");
        case FigureColumn::Verdict:
        case FigureColumn::Source:
            return u"–"_s;
        default:
            return {};
        }
    }
    const Figure& figure = m_figures.at(line.figure);
    const Observation& observation = figure.observation;
    const QuantityText quantity = words::figureText(observation, figure.indicator, locale, Scaling::None);
    switch (column) {
    case FigureColumn::Indicator: {
        const QString name = localized(figure.indicator.name, figure.indicator.nameEn, locale);
        return line.pinned ? tr("%1 · %2").arg(name, words::pinned()) : name;
    }
    case FigureColumn::Value:
        return quantity.sign + quantity.figure;
    case FigureColumn::Unit:
        return quantity.unit;
    case FigureColumn::Period:
        return observation.period.formatShort(locale);
    case FigureColumn::Status:
        return observation.quantity ? words::status(observation.status) : tr("change");
    case FigureColumn::Scope:
        return observation.scope.isEmpty() ? tr("whole") : observation.scope;
    case FigureColumn::Verdict:
        return line.reference ? tr("reference") : line.verdict ? words::verdict(*line.verdict) : u"–"_s;
    case FigureColumn::Source: {
        const Source source = contents.dataset.sources.value(observation.provenance.source);
        if (source.id.isEmpty())
            return tr("no source");
        const QString title = localized(source.title, source.titleEn, locale);
        return observation.provenance.locator.isEmpty() ? title
                                                        : QString(title + u" · " + observation.provenance.locator);
    }
    case FigureColumn::Institution:
    case FigureColumn::Count:
        break;
    }
    return {};
}

QVariant FigureTableModel::sortKey(const Line& line, FigureColumn column) const
{
    if (line.figure >= 0) {
        const Observation& observation = m_figures.at(line.figure).observation;
        if (column == FigureColumn::Value)
            return observation.quantity ? observation.quantity->value
                : observation.change    ? observation.change->value
                                        : 0.0;
        if (column == FigureColumn::Period)
            return double(observation.period.earliest()
                              .value_or(observation.period.latest().value_or(QDate(9999, 1, 1)))
                              .toJulianDay());
        if (column == FigureColumn::Verdict)
            return line.reference ? -1.0 : line.verdict ? double(int(*line.verdict)) : 9.0;
    }
    return text(line, column);
}

QVariant FigureTableModel::cell(const Line& line, FigureColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return {};
    case Qt::TextAlignmentRole:
        return int((column == FigureColumn::Value && !line.head ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return line.institution;
    case PathRole:
        return line.figure >= 0 ? toPath({RecordKind::Observation, m_figures.at(line.figure).observation.id, {}})
                                : QString();
    case SortRole:
        return sortKey(line, column);
    case SlotRole:
        return line.institution.isEmpty() ? -1 : m_contents.slotOf(line.institution);
    case VerdictRole:
        return line.verdict && column == FigureColumn::Verdict ? QVariant(int(*line.verdict)) : QVariant();
    case GroupRole:
        return line.head;
    case PlannedRole:
        return line.figure >= 0 && m_figures.at(line.figure).observation.status != FigureStatus::Actual;
    case PinnedRole:
        return line.pinned;
    case ConflictRole:
        return line.conflicting;
    case GreyedRole:
        return line.greyed;
    case MissingRole:
        return !line.head && line.figure < 0;
    case MonthsRole: {
        if (column != FigureColumn::Period || line.figure < 0)
            return {};
        const Period& period = m_figures.at(line.figure).observation.period;
        const auto months = period.months();
        if (!period.isInterval() || !months || *months >= 12 || period.start().year != period.end().year
            || period.start().month == 0)
            return {};
        return QPoint(period.start().month, period.end().month);
    }
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<FigureColumn>(section) == FigureColumn::Value)
        return int(Qt::AlignRight | Qt::AlignVCenter); // above its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<FigureColumn>(section)) {
    case FigureColumn::Indicator:
        return tr("Indicator");
    case FigureColumn::Institution:
        return tr("Institution");
    case FigureColumn::Value:
        return tr("Value");
    case FigureColumn::Unit:
        return tr("Unit");
    case FigureColumn::Period:
        return tr("Period");
    case FigureColumn::Status:
        return tr("Status");
    case FigureColumn::Scope:
        return tr("Scope");
    case FigureColumn::Verdict:
        return tr("Comparability");
    case FigureColumn::Source:
        return tr("Source");
    case FigureColumn::Count:
        break;
    }
    return {};
}

FigureTableModel::Copy FigureTableModel::copy(const QList<int>& rows) const
{
    const auto plain = [](QString cell, bool number) {
        cell.replace(u'\t', u' ').replace(u'\n', u' ');
        if (!number && !cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
            cell.prepend(u'\'');
        return cell;
    };
    Copy copied;
    QStringList titles;
    for (int c = 0; c < columnCount(); ++c)
        titles.append(headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
    copied.tsv = titles.join(u'\t') + u'\n';
    copied.html = u"<table><tr><th>"_s + titles.join(u"</th><th>"_s) + u"</th></tr>\n"_s;
    for (const int row : rows) {
        if (row < 0 || row >= m_lines.size() || m_lines.at(row).head)
            continue;
        QStringList cells;
        QString html;
        for (int c = 0; c < columnCount(); ++c) {
            const QString cell = text(m_lines.at(row), static_cast<FigureColumn>(c));
            cells.append(plain(cell, static_cast<FigureColumn>(c) == FigureColumn::Value));
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        }
        copied.tsv += cells.join(u'\t') + u'\n';
        copied.html += u"<tr>"_s + html + u"</tr>\n"_s;
    }
    copied.html += u"</table>"_s;
    return copied;
}

} // namespace atlas
