// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventpopup.h"

#include "core/compare/words.h"
#include "ui/timeline/timelinewords.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 24;
constexpr int kMostRows = 14;
constexpr int kPadding = 10;
constexpr int kGlyph = 14;
constexpr int kWidest = 520;

enum Role { IdRole = Qt::UserRole, DateRole, GlyphRole, NoteRole };

class EventDelegate final : public QStyledItemDelegate {
public:
    EventDelegate(Theme theme, qreal dateWidth, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(std::move(theme)), m_dateWidth(dateWidth)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kRow}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme.ink(Ink::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, m_theme.ink(Ink::Hover));
        QRectF rest = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
        const auto line = Qt::AlignVCenter | Qt::TextSingleLine;
        painter->setFont(m_theme.font(TextRole::Secondary));
        painter->setPen(m_theme.ink(Ink::Text2));
        painter->drawText(QRectF(rest.left(), rest.top(), m_dateWidth, rest.height()), Qt::AlignRight | line,
            index.data(DateRole).toString());
        rest.setLeft(rest.left() + m_dateWidth + 8);
        const QRectF square(rest.left() + 0.5, rest.center().y() - kGlyph / 2.0 + 0.5, kGlyph - 1, kGlyph - 1);
        painter->setPen(m_theme.ink(Ink::Control));
        painter->setBrush(m_theme.ink(Ink::Base));
        painter->drawRoundedRect(square, 2, 2);
        const QString glyph = index.data(GlyphRole).toString();
        painter->setFont(m_theme.glyphFont(glyph));
        painter->setPen(m_theme.ink(Ink::Text2));
        painter->drawText(square, Qt::AlignCenter | Qt::TextSingleLine, glyph);
        rest.setLeft(square.right() + 6);

        const QString note = index.data(NoteRole).toString();
        const QFontMetricsF small(m_theme.font(TextRole::Small));
        const qreal noteWidth = note.isEmpty() ? 0 : small.horizontalAdvance(note) + 10;
        const QFont font = m_theme.font(TextRole::Secondary);
        const QFontMetricsF metrics(font);
        const qreal room = qMax(20.0, rest.width() - noteWidth);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
        painter->setFont(font);
        painter->setPen(m_theme.ink(Ink::Text));
        painter->drawText(rest, line, title);
        if (!note.isEmpty()) {
            rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + 10);
            painter->setFont(m_theme.font(TextRole::Small));
            painter->setPen(m_theme.ink(Ink::Text3));
            painter->drawText(rest, line, note);
        }
        painter->restore();
    }

private:
    Theme m_theme;
    qreal m_dateWidth;
};

} // namespace

EventPopup::EventPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->addWidget(m_list);
    m_list->setObjectName(u"events"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        hide();
        Q_EMIT chosen(RecordRef {RecordKind::Milestone, index.data(IdRole).toString(), {}});
    });
}

void EventPopup::open(const QStringList& ids, const BoardContents& contents, const Theme& theme, const QRect& anchor)
{
    m_theme = theme;
    m_model->clear();
    const QFontMetricsF metrics(theme.font(TextRole::Secondary));
    const QFontMetricsF small(theme.font(TextRole::Small));
    qreal dateWidth = 0;
    qreal width = 0;
    QHash<QString, const Milestone*> byId;
    for (const Milestone& milestone : contents.dataset.milestones)
        byId.insert(milestone.id, &milestone);
    for (const QString& id : ids) {
        const Milestone* milestone = byId.value(id);
        if (!milestone)
            continue;
        auto* item = new QStandardItem(timelinewords::title(*milestone, contents));
        const QString date = milestone->date.formatShort(contents.locale);
        const QString note = isOverdue(*milestone, contents.settings.asOf)
            ? timelinewords::overdueNote(*milestone, contents)
            : milestone->planned ? timelinewords::planned()
                                 : QString();
        item->setData(milestone->id, IdRole);
        item->setData(date, DateRole);
        item->setData(words::milestoneGlyph(milestone->category, contents.locale), GlyphRole);
        item->setData(note, NoteRole);
        item->setData(timelinewords::sentence(*milestone, contents), Qt::AccessibleTextRole);
        m_model->appendRow(item);
        dateWidth = qMax(dateWidth, metrics.horizontalAdvance(date));
        // Measuring thousands would take longer than anybody reads.
        if (m_model->rowCount() <= 200)
            width = qMax(width,
                metrics.horizontalAdvance(item->text()) + (note.isEmpty() ? 0 : small.horizontalAdvance(note) + 10));
    }
    if (m_model->rowCount() == 0)
        return;
    delete m_list->itemDelegate();
    m_list->setItemDelegate(new EventDelegate(theme, dateWidth, m_list));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.ink(Ink::Base));
    setPalette(palette);
    m_list->setPalette(palette);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int rows = qMin(kMostRows, m_model->rowCount());
    const int scrollBar = m_model->rowCount() > kMostRows ? 18 : 0;
    const QSize size(
        qMin(kWidest, qCeil(width + dateWidth) + 2 * kPadding + 8 + kGlyph + 12 + scrollBar), rows * kRow + 10);
    resize(size);
    // Above the anchor as in the design, below it where the screen ends.
    QPoint at(anchor.center().x() - size.width() / 2, anchor.top() - size.height() - 6);
    if (const QScreen* screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        if (at.y() < room.top())
            at.setY(anchor.bottom() + 6);
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - size.width())));
    }
    move(at);
    show();
    m_list->setFocus();
}

int EventPopup::count() const { return m_model->rowCount(); }

bool EventPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
            && m_list->currentIndex().isValid()) {
            const RecordRef ref {RecordKind::Milestone, m_list->currentIndex().data(IdRole).toString(), {}};
            hide();
            Q_EMIT chosen(ref);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void EventPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(Ink::Base));
    painter.setPen(m_theme.ink(Ink::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace atlas
