// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/categorybar.h"

#include "core/compare/words.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QToolButton>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButton = 24;
constexpr int kGlyph = 15;
constexpr int kPadding = 5;
constexpr int kSpace = 6;
constexpr int kMargin = 14;
constexpr int kRow = 36;
constexpr int kSecondRow = 29;

} // namespace

CategoryButton::CategoryButton(MilestoneCategory category, QWidget* parent)
    : QAbstractButton(parent), m_category(category)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
}

void CategoryButton::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void CategoryButton::setLocale(const QLocale& locale)
{
    m_glyph = words::milestoneGlyph(m_category, locale);
    setText(words::milestoneCategory(m_category));
    updateGeometry();
    update();
}

QSize CategoryButton::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::Secondary));
    return {qCeil(2 * kPadding + kGlyph + 5 + metrics.horizontalAdvance(text()) + 2), kButton};
}

void CategoryButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_theme.ink(underMouse() ? Ink::Control : Ink::Rule));
    painter.setBrush(m_theme.ink(isDown() ? Ink::Hover : on ? Ink::Base : Ink::Window));
    painter.drawRoundedRect(frame, 3, 3);

    const QRectF square(kPadding, (height() - kGlyph) / 2.0, kGlyph, kGlyph);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(m_theme.ink(Ink::Control)));
    painter.setBrush(on ? QBrush(m_theme.ink(Ink::Text2)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(on ? square : square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setFont(m_theme.glyphFont(m_glyph));
    painter.setPen(m_theme.ink(on ? Ink::Base : Ink::Text3));
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine, m_glyph);
    painter.setFont(m_theme.font(TextRole::Secondary));
    painter.setPen(m_theme.ink(on ? Ink::Text : Ink::Text3));
    const QRectF words(square.right() + 5, 0, width() - square.right() - 5, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.ink(Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void CategoryButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CategoryButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

CategoryBar::CategoryBar(QWidget* parent)
    : QWidget(parent), m_all(new QToolButton(this)), m_out(new QToolButton(this)), m_in(new QToolButton(this)),
      m_fit(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (size_t i = 0; i < kMilestoneCategoryCount; ++i) {
        auto* button = new CategoryButton(static_cast<MilestoneCategory>(i), this);
        button->setObjectName(u"category-%1"_s.arg(i));
        button->hide();
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { toggled(button); });
    }
    m_all->setObjectName(u"all"_s);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &QToolButton::clicked, this, [this] {
        setHidden({});
        Q_EMIT hiddenChanged(m_hidden);
    });
    m_out->setObjectName(u"zoom-out"_s);
    m_in->setObjectName(u"zoom-in"_s);
    m_fit->setObjectName(u"fit"_s);
    m_out->setText(u"−"_s);
    m_in->setText(u"＋"_s);
    for (QToolButton* button : {m_out, m_in}) {
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_fit->setFocusPolicy(Qt::StrongFocus);
    connect(m_out, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1); });
    connect(m_fit, &QToolButton::clicked, this, &CategoryBar::fitWanted);
    retranslate();
}

void CategoryBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (CategoryButton* button : std::as_const(m_buttons))
        button->setTheme(theme);
    QPalette palette = m_all->palette();
    palette.setColor(QPalette::ButtonText, theme.ink(Ink::Accent));
    QColor faded = theme.ink(Ink::Text3);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, faded);
    m_all->setPalette(palette);
    for (QToolButton* button : {m_all, m_out, m_in, m_fit})
        button->setFont(theme.font(TextRole::Secondary));
    arrange();
    update();
}

void CategoryBar::setLocale(const QLocale& locale)
{
    for (CategoryButton* button : std::as_const(m_buttons))
        button->setLocale(locale);
    arrange();
}

void CategoryBar::setPresent(const MilestoneCategories& present)
{
    if (m_present == present)
        return;
    m_present = present;
    arrange();
}

void CategoryBar::setHidden(const MilestoneCategories& hidden)
{
    m_hidden = hidden;
    updateChecks();
}

void CategoryBar::toggled(CategoryButton* button)
{
    const auto index = static_cast<size_t>(button->category());
    // With Ctrl this category alone; again: all of them.
    if (QApplication::keyboardModifiers() & Qt::ControlModifier) {
        MilestoneCategories others;
        others.set().reset(index);
        m_hidden = (m_hidden & m_present) == (others & m_present) ? MilestoneCategories() : others;
    } else {
        m_hidden.set(index, !button->isChecked());
    }
    updateChecks();
    Q_EMIT hiddenChanged(m_hidden);
}

void CategoryBar::updateChecks()
{
    for (CategoryButton* button : std::as_const(m_buttons))
        button->setChecked(!m_hidden.test(static_cast<size_t>(button->category())));
    m_all->setEnabled((m_hidden & m_present).any());
}

void CategoryBar::retranslate()
{
    m_all->setText(tr("Select all"));
    m_out->setToolTip(tr("Show more time (−)"));
    m_in->setToolTip(tr("Show less time (+)"));
    m_out->setAccessibleName(tr("Zoom out"));
    m_in->setAccessibleName(tr("Zoom in"));
    m_fit->setText(tr("Full range"));
    m_fit->setToolTip(tr("All years with an event (0); again: the years with most of them"));
    setAccessibleName(tr("Categories and range"));
    for (CategoryButton* button : std::as_const(m_buttons)) {
        button->setText(words::milestoneCategory(button->category()));
        button->setToolTip(tr("Ctrl+click: this category alone"));
    }
    arrange();
}

void CategoryBar::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    // Right: the range's buttons, always on the first line.
    int right = width() - kMargin;
    for (QToolButton* button : {m_fit, m_in, m_out}) {
        const QSize size = button == m_fit ? QSize(qMax(46, button->sizeHint().width()), kButton) : QSize(28, kButton);
        right -= size.width();
        button->setGeometry(right, (kRow - kButton) / 2, size.width(), size.height());
        right -= 4;
    }
    right -= 12; // a rule stands here
    const QSize all(m_all->sizeHint().width(), kButton);
    right -= all.width();
    m_all->setGeometry(right, (kRow - kButton) / 2, all.width(), all.height());
    right -= 8;

    int x = kMargin;
    int y = (kRow - kButton) / 2;
    int lines = 1;
    QWidget* before = nullptr;
    for (CategoryButton* button : std::as_const(m_buttons)) {
        const bool shown = m_present.test(static_cast<size_t>(button->category()));
        button->setVisible(shown);
        if (!shown)
            continue;
        const QSize size = button->sizeHint();
        const int end = lines == 1 ? right : width() - kMargin;
        if (x > kMargin && x + size.width() > end) {
            x = kMargin;
            y += kSecondRow;
            ++lines;
        }
        button->setGeometry(x, y, size.width(), size.height());
        x += size.width() + kSpace;
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    for (QWidget* button : {static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_out), static_cast<QWidget*>(m_in),
             static_cast<QWidget*>(m_fit)}) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setFixedHeight(kRow + (lines - 1) * kSecondRow);
    updateChecks();
    m_arranging = false;
}

QSize CategoryBar::sizeHint() const { return {600, kRow}; }
QSize CategoryBar::minimumSizeHint() const { return {0, kRow}; }

void CategoryBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CategoryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(Ink::Window));
    const int x = m_out->x() - 9;
    painter.fillRect(QRect(x, m_out->y() + 4, 1, kButton - 8), m_theme.ink(Ink::Rule));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.ink(Ink::Rule));
}

void CategoryBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CategoryBar::event(QEvent* event)
{
    // The buttons' size hints follow fonts and styles that arrive after them.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

} // namespace atlas
