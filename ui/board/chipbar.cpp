// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/chipbar.h"

#include "ui/drawing/typeset.h"
#include "ui/models/boardmodel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHeight = 26;
constexpr int kGap = 6, kTightGap = 4;
constexpr int kWidest = 210;
constexpr int kCloseWidth = 20;
constexpr int kTextLeft = 26;
constexpr int kLeast = 26; ///< the mark alone
constexpr int kLeastClosable = 46; ///< a narrower chip is unticked in the list or with Delete
constexpr int kLeastText = 24; ///< two characters: less says nothing
constexpr int kRoomForDots = 60;

/// In a small chip the dots of an elided name would take the place of what tells it from the others.
QString cut(const QString& name, const QFontMetrics& metrics, int width)
{
    if (width >= kRoomForDots)
        return metrics.elidedText(name.left(60), Qt::ElideRight, width);
    qsizetype length = qMin<qsizetype>(name.size(), 60);
    while (length > 0 && metrics.horizontalAdvance(name.left(length)) > width)
        --length;
    return name.left(length);
}
} // namespace

ChipBar::ChipBar(BoardModel& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_theme(Theme::make(Theme::Kind::Light))
{
    setObjectName(u"chipBar"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&board, &BoardModel::comparedChanged, this, &ChipBar::boardChanged);
    connect(&board, &BoardModel::contentsChanged, this, &ChipBar::boardChanged);
}

void ChipBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void ChipBar::boardChanged()
{
    m_current = qBound(0, m_current, qMax(0, m_board.contents().count() - 1));
    QStringList names;
    for (int i = 0; i < m_board.contents().count(); ++i)
        names.append(label(i));
    setAccessibleName(tr("Compared: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QString ChipBar::label(int index) const
{
    return typeset(m_board.contents().dataset.institutions.at(index).shortLabel(m_board.contents().locale));
}

QSize ChipBar::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    int width = 0;
    for (int i = 0; i < m_board.contents().count(); ++i)
        width += qMin(kWidest, kTextLeft + metrics.horizontalAdvance(label(i).left(60)) + kCloseWidth + 4) + kGap;
    return {width, kHeight};
}

QSize ChipBar::minimumSizeHint() const { return {m_board.contents().count() * (kLeast + kTightGap), kHeight}; }

QVector<QRect> ChipBar::chips() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Secondary));
    const int count = m_board.contents().count();
    QVector<int> widths;
    int total = 0, gap = kGap;
    for (int i = 0; i < count; ++i) {
        widths.append(qMin(kWidest, kTextLeft + metrics.horizontalAdvance(label(i).left(60)) + kCloseWidth + 4));
        total += widths.last() + kGap;
    }
    // Too many for the row: all get the same share, down to mark and close button.
    if (total > width() && count > 0) {
        gap = kTightGap;
        const int share = qMax(kLeast, width() / count - gap);
        for (int& w : widths)
            w = qMin(w, share);
        total = std::accumulate(widths.cbegin(), widths.cend(), 0) + gap * count;
    }
    QVector<QRect> rects;
    int x = qMax(0, width() - total);
    for (const int w : std::as_const(widths)) {
        rects.append(QRect(x, (height() - kHeight) / 2, w, kHeight));
        x += w + gap;
    }
    return rects;
}

QRect ChipBar::closeRect(const QRect& chip)
{
    if (chip.width() < kLeastClosable)
        return {};
    return {chip.right() - kCloseWidth, chip.top(), kCloseWidth, chip.height()};
}

int ChipBar::chipAt(QPoint position) const
{
    const QVector<QRect> rects = chips();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects.at(i).contains(position))
            return int(i);
    }
    return -1;
}

void ChipBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<QRect> rects = chips();
    for (qsizetype i = 0; i < rects.size() && i < m_board.contents().count(); ++i) {
        const QRect chip = rects.at(i);
        painter.setPen(QPen(m_theme.ink(Ink::Rule), 1));
        painter.setBrush(m_theme.ink(i == m_hover ? Ink::Hover : Ink::Base));
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const Institution& institution = m_board.contents().dataset.institutions.at(i);
        paintMark(
            painter, m_theme, m_board.slot(institution.id), QPointF(chip.left() + 14, chip.center().y() + 0.5), 5);
        painter.setFont(m_theme.font(TextRole::Secondary));
        painter.setPen(m_theme.ink(Ink::Text));
        const QRect text = chip.adjusted(kTextLeft, 0, -kCloseWidth - 2, 0);
        if (text.width() >= kLeastText)
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                cut(label(int(i)), painter.fontMetrics(), text.width()));
        if (hasFocus() && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.ink(Ink::Accent), 2));
            painter.drawRoundedRect(QRectF(chip).adjusted(1, 1, -1, -1), 3, 3);
        }
        if (closeRect(chip).isEmpty())
            continue;
        painter.setPen(QPen(m_theme.ink(Ink::Text2), 1.2));
        const QPointF c = QRectF(closeRect(chip)).center() - QPointF(2, 0);
        painter.drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter.drawLine(c + QPointF(-3, 3), c + QPointF(3, -3));
    }
}

void ChipBar::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? chipAt(event->pos()) : -1;
    m_dragged = false;
}

void ChipBar::mouseMoveEvent(QMouseEvent* event)
{
    const int over = chipAt(event->pos());
    if (m_pressed >= 0 && (event->buttons() & Qt::LeftButton)) {
        if (over >= 0 && over != m_pressed) {
            m_board.move(m_pressed, over);
            m_pressed = over;
            m_dragged = true;
        }
        setCursor(Qt::ClosedHandCursor);
    } else {
        setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (over != m_hover) {
        m_hover = over;
        update();
    }
}

void ChipBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int chip = std::exchange(m_pressed, -1);
    if (chip < 0 || m_dragged || chipAt(event->pos()) != chip)
        return;
    const QString id = m_board.contents().dataset.institutions.at(chip).id;
    if (closeRect(chips().at(chip)).contains(event->pos()))
        m_board.remove(id);
    else
        Q_EMIT activated(id);
}

void ChipBar::leaveEvent(QEvent*)
{
    m_hover = -1;
    update();
}

void ChipBar::keyPressEvent(QKeyEvent* event)
{
    const int count = m_board.contents().count();
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (count == 0) {
        QWidget::keyPressEvent(event);
    } else if (step != 0) {
        const int next = qBound(0, m_current + step, count - 1);
        if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
            m_board.move(m_current, next);
        m_current = next;
        update();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        const QString id = m_board.contents().dataset.institutions.at(m_current).id;
        m_board.remove(id);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT activated(m_board.contents().dataset.institutions.at(m_current).id);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ChipBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int chip = chipAt(help->pos()); chip >= 0) {
            const Institution& institution = m_board.contents().dataset.institutions.at(chip);
            QToolTip::showText(help->globalPos(),
                localized(institution.name, institution.nameEn, m_board.contents().locale).left(300).toHtmlEscaped(),
                this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace atlas
