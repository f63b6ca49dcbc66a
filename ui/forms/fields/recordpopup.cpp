// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields/recordpopup.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 42, kNewHeight = 30, kMostRows = 7, kPadding = 8;
} // namespace

class RecordPopup::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QVector<FoundRecord>& found, const QString& newText)
    {
        beginResetModel();
        m_found = found;
        m_new = newText;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_found.size()) + (m_new.isEmpty() ? 0 : 1);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (index.row() >= m_found.size())
            return m_new;
        const FoundRecord& found = m_found.at(index.row());
        return role == Qt::DisplayRole || found.detail.isEmpty() ? found.name
                                                                 : QString(found.name + u", "_s + found.detail);
    }
    [[nodiscard]] const QVector<FoundRecord>& found() const { return m_found; }

private:
    QVector<FoundRecord> m_found;
    QString m_new;
};

class RecordPopup::Delegate final : public QStyledItemDelegate {
public:
    Delegate(const Model& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) { }
    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool marked = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, m_theme.ink(marked ? Ink::Selection : Ink::Base));
        if (marked)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), m_theme.ink(Ink::Accent));
        const QRect box = option.rect.adjusted(kPadding + 2, 3, -kPadding, -3);
        const auto line = [&](const QRect& where, const QString& text, TextRole role, Ink ink) {
            const QFont font = m_theme.font(role);
            painter->setFont(font);
            painter->setPen(m_theme.ink(ink));
            painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
        };
        if (index.row() >= m_model.found().size()) {
            painter->setPen(m_theme.ink(Ink::Hairline));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            line(box, index.data().toString(), TextRole::Body, Ink::Accent);
        } else {
            const FoundRecord& found = m_model.found().at(index.row());
            const QRect upper(box.left(), box.top(), box.width(), 20);
            line(upper, found.name, TextRole::Body, Ink::Text);
            const QString detail = found.isStandard
                ? QString(found.detail + u" · "_s + RecordPopup::tr("from the catalogue"))
                : found.detail;
            line(QRect(box.left(), upper.bottom(), box.width(), 16), detail, TextRole::Small, Ink::Text3);
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, index.row() >= m_model.found().size() ? kNewHeight : kRowHeight};
    }

private:
    const Model& m_model;
    Theme m_theme = Theme::make(Theme::Kind::Light);
};

RecordPopup::RecordPopup(QWidget* field)
    : QListView(field->window()), m_field(field), m_model(new Model(this)), m_delegate(new Delegate(*m_model, this))
{
    setObjectName(u"recordPopup"_s);
    setFocusPolicy(Qt::NoFocus);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::Box);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setAutoFillBackground(true);
    hide();
    connect(this, &QListView::pressed, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(this, &QListView::entered, this, [this](const QModelIndex& index) { setCurrentIndex(index); });
}

RecordPopup::~RecordPopup() = default;

void RecordPopup::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    setStyleSheet(u"QListView { background: %1; border: 1px solid %2; }"_s.arg(
        theme.ink(Ink::Base).name(), theme.ink(Ink::Control).name()));
}

void RecordPopup::offer(const QVector<FoundRecord>& found, const QString& newText)
{
    m_model->set(found, newText);
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
}

void RecordPopup::place()
{
    QWidget* window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int records = int(m_model->found().size());
    const int height = qMin(records, kMostRows) * kRowHeight + (m_model->rowCount() > records ? kNewHeight : 0) + 2;
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 1));
    const bool fits = below.y() + height <= window->height();
    const int top = fits ? below.y() : qMax(0, m_field->mapTo(window, QPoint(0, -1)).y() - height);
    // As wide as the field, and wider where the window has room to its left: names are long.
    constexpr int kWanted = 320;
    const int width = qMin(qMax(m_field->width(), kWanted), window->width());
    const int left = qMin(below.x(), window->width() - width);
    setGeometry(left, top, width, height);
}

void RecordPopup::move(int rows)
{
    const int row = qBound(0, currentIndex().row() + rows, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

int RecordPopup::marked() const { return isVisible() && currentIndex().isValid() ? currentIndex().row() : -1; }

int RecordPopup::count() const { return int(m_model->found().size()); }

const QVector<FoundRecord>& RecordPopup::found() const { return m_model->found(); }

} // namespace atlas
