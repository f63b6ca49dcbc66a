// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpopup.h"

#include "core/library/library.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findmodel.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/background.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 660;
constexpr int kTop = 64;
constexpr int kEachInstitutions = 6;
constexpr int kEachKind = 5;
constexpr int kPause = 90; ///< ms without a key before something is looked for
constexpr int kPage = 8;
constexpr int kMostHeight = 520; ///< of the list

QLabel* plainLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindPopup::FindPopup(BoardModel& board, QWidget* window)
    : QFrame(window), m_board(board), m_model(new FindModel(this)), m_delegate(new FindDelegate(this)),
      m_field(new QLineEdit), m_state(plainLabel("findState")), m_list(new QListView), m_keys(plainLabel("findKeys")),
      m_pause(new QTimer(this))
{
    setObjectName(u"findPopup"_s);
    setAutoFillBackground(true);
    m_field->setObjectName(u"findField"_s);
    m_field->setFrame(false);
    m_field->setMinimumHeight(44);
    m_field->setTextMargins(14, 0, 14, 0);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"findList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Keys stay in the field: the list only shows where they have come to.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_state->setContentsMargins(16, 10, 16, 14);
    m_keys->setContentsMargins(16, 6, 16, 7);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_field, m_state, m_list, m_keys})
        column->addWidget(widget);
    hide();

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FindPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    retranslate();
}

void FindPopup::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    setPalette(theme.palette());
    QPalette ground = theme.palette();
    ground.setColor(QPalette::Window, theme.ink(Ink::Base));
    setPalette(ground);
    setStyleSheet(u"QFrame#findPopup { border: 1px solid %1; border-radius: 4px; background: %2; }"
                  " QLineEdit#findField { border: 0; border-bottom: 1px solid %3; background: transparent; }"_s.arg(
                      theme.ink(Ink::Control).name(), theme.ink(Ink::Base).name(), theme.ink(Ink::Hairline).name()));
    m_field->setFont(theme.font(TextRole::Head));
    for (QLabel* label : {m_state, m_keys}) {
        QPalette quiet = ground;
        quiet.setColor(QPalette::WindowText, theme.ink(label == m_keys ? Ink::Text3 : Ink::Text2));
        label->setPalette(quiet);
        label->setFont(theme.font(label == m_keys ? TextRole::Small : TextRole::Body));
    }
    m_list->viewport()->update();
}

void FindPopup::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->selectAll();
    showResults(FindResults());
    if (!m_field->text().isEmpty())
        search();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void FindPopup::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
    m_pause->stop();
    ++m_ticket;
}

void FindPopup::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindPopup::retranslate()
{
    setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find a hospital, indicator, milestone, profile entry or source"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
    m_keys->setText(tr("↑ ↓ choose · Enter open · F2 edit · Esc close"));
}

/// In the upper part of the window, as high as what it shows.
void FindPopup::place()
{
    const int width = qMin(kWidth, parentWidget()->width() - 40);
    const int room = parentWidget()->height() - kTop - 24;
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_delegate->sizeHint({}, m_model->index(row, 0)).height();
    m_list->setVisible(rows > 0);
    m_state->setVisible(rows == 0);
    const int fixed = m_field->sizeHint().height() + m_keys->heightForWidth(width - 2) + 2;
    m_list->setFixedHeight(rows > 0 ? qBound(FindDelegate::kRow, rows + 6, qMin(kMostHeight, room - fixed)) : 0);
    const int state = rows > 0 ? 0 : m_state->heightForWidth(width - 2);
    setGeometry((parentWidget()->width() - width) / 2, kTop, width,
        qMax(44, m_field->minimumHeight()) + state + m_list->height() + m_keys->heightForWidth(width - 2) + 2);
}

void FindPopup::search()
{
    const QString text = m_field->text().trimmed();
    m_delegate->setSearch(text);
    if (text.isEmpty() || !m_board.library()) {
        ++m_ticket;
        showResults(FindResults());
        return;
    }
    // One question at a time: what is typed while it is answered is asked afterwards.
    if (m_searching) {
        m_again = true;
        return;
    }
    m_searching = true;
    const quint64 ticket = ++m_ticket;
    if (m_model->rowCount() == 0)
        m_state->setText(tr("Looking…"));
    const auto find = [path = m_board.library()->path(), text]() -> Result<FindResults> {
        const auto reader = Library::openReader(path);
        if (!reader)
            return reader.error();
        FindResults results;
        auto names = NameSearch(*reader).find(text, kEachInstitutions);
        if (!names)
            return names.error();
        auto records = RecordSearch(*reader).find(text, kEachKind);
        if (!records)
            return records.error();
        results.institutions = std::move(*names);
        results.records = std::move(*records);
        return results;
    };
    runBeside(this, find, [this, ticket](const Result<FindResults>& results) {
        m_searching = false;
        if (std::exchange(m_again, false)) {
            search();
            return;
        }
        if (ticket != m_ticket)
            return;
        if (!results) {
            hide();
            Q_EMIT failed(results.error());
            return;
        }
        showResults(*results);
    });
}

void FindPopup::showResults(const FindResults& results)
{
    m_model->show(results, m_board.contents().locale);
    m_state->setText(m_field->text().trimmed().isEmpty()
            ? tr("Any part of a name or title; hospitals and indicators also by pinyin or initials.")
            : tr("Nothing found for “%1”. Looked through names, former names and pinyin, and the titles of milestones, "
                 "profile entries and sources.")
                  .arg(m_field->text().trimmed().left(80)));
    const int first = m_model->selectable(0, 1);
    m_list->setCurrentIndex(first >= 0 ? m_model->index(first, 0) : QModelIndex());
    m_list->scrollToTop();
    place();
}

void FindPopup::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int direction = by > 0 ? 1 : -1;
    const int wanted = qBound(0, m_list->currentIndex().row() + by, count - 1);
    int row = m_model->selectable(wanted, direction);
    if (row < 0)
        row = m_model->selectable(wanted, -direction);
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (m_model->selectable(0, 1) == row)
        m_list->scrollToTop();
}

bool FindPopup::moveBy(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPage);
        return true;
    case Qt::Key_PageUp:
        step(-kPage);
        return true;
    default:
        return false;
    }
}

void FindPopup::choose(int row, bool edit)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid() || index.data(FindModel::HeadingRole).toBool())
        return;
    const auto ref = index.data(FindModel::RefRole).value<RecordRef>();
    const QString institution = index.data(FindModel::InstitutionRole).toString();
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    if (edit)
        Q_EMIT editWanted(ref);
    else
        Q_EMIT chosen(ref, institution);
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    // Tab, or a shortcut to elsewhere; another window or the field's own menu only borrows the focus.
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            if (m_before)
                m_before->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_F2) {
            choose(m_list->currentIndex().row(), true);
            return true;
        }
        if (moveBy(key))
            return true;
    }
    // A click elsewhere is meant for what it hits.
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace atlas
