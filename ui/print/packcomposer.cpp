// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packcomposer.h"

#include "ui/print/output.h"
#include "ui/print/pack.h"
#include "ui/print/packform.h"
#include "ui/print/packpreview.h"
#include "ui/print/pdf.h"
#include "ui/print/printing.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/background.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFormWidth = 340;
constexpr int kPollInterval = 60; ///< ms
const QVector<int> kZooms {50, 75, 100, 125, 150, 200};
} // namespace

PackComposer::PackComposer(const Needs& needs, QWidget* parent)
    : QDialog(parent, Qt::Window), m_needs(needs), m_form(new PackForm(m_needs.contents, needs.plan)),
      m_preview(new PackPreview), m_messages(new MessageBar), m_zoom(new QComboBox), m_page(new QLabel),
      m_editor(new QLineEdit(m_preview->viewport())), m_progress(new QProgressBar),
      m_save(new QPushButton(tr("Save as P&DF…"))), m_print(new QPushButton(tr("Pri&nt…"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"packComposer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Meeting pack"));
    resize(1180, 820);
    m_messages->setTheme(m_needs.theme);
    m_messages->hide();

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kFormWidth + scroll->verticalScrollBar()->sizeHint().width());

    auto* buttons = new QHBoxLayout;
    m_progress->setObjectName(u"packProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(220);
    m_save->setObjectName(u"packSave"_s);
    m_print->setObjectName(u"packPrint"_s);
    m_cancel->setObjectName(u"packCancel"_s);
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_save, m_print, m_cancel, close})
        button->setAutoDefault(false);
    buttons->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_progress, m_cancel, m_save, m_print, close})
        buttons->addWidget(widget);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(buildPreview(), 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(scroll);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(columns, 1);
    buttons->setContentsMargins(12, 0, 12, 0);
    layout->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &PackComposer::save);
    connect(m_print, &QPushButton::clicked, this, &PackComposer::print);
    connect(m_cancel, &QPushButton::clicked, this, &PackComposer::cancel);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_form, &PackForm::planChanged, this, [this] {
        compose();
        Q_EMIT planChanged(m_form->plan());
    });
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, m_job->total);
        m_progress->setValue(m_job->done);
    });
    setBusy(false);
    compose();
}

PackComposer::~PackComposer()
{
    // Both read what belongs to the window.
    cancel();
    m_composing.waitForFinished();
    m_writing.waitForFinished();
}

QWidget* PackComposer::buildPreview()
{
    auto* part = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    m_page->setObjectName(u"packPage"_s);
    m_zoom->setObjectName(u"packZoom"_s);
    m_zoom->addItem(tr("Fit width"), 0);
    for (const int percent : kZooms)
        m_zoom->addItem(m_needs.contents.locale.toString(percent) + u'%', percent);
    m_zoom->setAccessibleName(tr("Zoom"));
    bar->addWidget(m_page);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    m_preview->setGround(m_needs.theme.ink(Ink::Rule));
    m_preview->setAccessibleName(tr("Pages"));
    m_editor->setObjectName(u"packEditor"_s);
    m_editor->hide();
    connect(m_preview, &PackPreview::pageChanged, this, &PackComposer::updatePage);
    connect(m_preview, &PackPreview::zoomWanted, this, &PackComposer::zoomBy);
    connect(m_preview, &PackPreview::editWanted, this, &PackComposer::edit);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
        [this] { m_preview->setZoom(m_zoom->currentData().toInt() / 100.0); });
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        if (m_edited.isEmpty())
            return;
        const QString action = std::exchange(m_edited, {});
        m_editor->hide();
        m_form->setText(action, m_editor->text());
    });
    return part;
}

const PackPlan& PackComposer::plan() const { return m_form->plan(); }

PageSetup PackComposer::setup() const
{
    PageSetup setup = applied(m_form->plan(), m_needs.setup);
    setup.title = packTitleOf(m_form->plan(), m_needs.contents);
    QStringList names;
    for (const Institution& institution : m_needs.contents.dataset.institutions)
        names.append(institution.shortLabel(m_needs.contents.locale));
    if (names.size() > 1)
        setup.title += u" · "_s + names.join(m_needs.contents.isChinese() ? u"、"_s : u", "_s);
    return setup;
}

void PackComposer::compose()
{
    m_stale = m_isComposing;
    if (m_stale)
        return;
    m_isComposing = true;
    const auto work = [plan = m_form->plan(), contents = m_needs.contents, setup = setup()] {
        return composePack(plan, contents, setup);
    };
    m_composing = runBeside(this, work, [this](const PaperDocument& document) {
        m_isComposing = false;
        // A plan that changed meanwhile is laid out before anything is shown.
        if (m_stale)
            compose();
        else
            display(document);
    });
}

void PackComposer::display(const PaperDocument& document)
{
    m_document = std::make_shared<const PaperDocument>(document);
    const int place = m_preview->verticalScrollBar()->value();
    m_preview->setDocument(m_document);
    m_preview->verticalScrollBar()->setValue(place);
    updatePage();
    if (const auto missing = missingCharactersError(*m_document))
        m_messages->showError(*missing);
    Q_EMIT composed();
    if (m_next)
        std::exchange(m_next, {})();
}

void PackComposer::updatePage()
{
    m_page->setText(m_preview->pages() > 0
            ? tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pages())
            : QString());
}

void PackComposer::zoomBy(int steps)
{
    m_zoom->setCurrentIndex(qBound(1, qMax(2, m_zoom->currentIndex()) + steps, m_zoom->count() - 1));
}

void PackComposer::edit(const QString& action)
{
    const auto place = m_preview->placeOf(action);
    if (!place)
        return;
    m_edited.clear();
    m_editor->setText(m_form->text(action));
    m_editor->setGeometry(place->adjusted(-4, -2, 4, 2).intersected(m_preview->viewport()->rect()));
    m_editor->setMinimumHeight(qMin(30, m_editor->sizeHint().height()));
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus();
    m_edited = action;
}

void PackComposer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        m_edited.clear();
        m_editor->hide();
        m_preview->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_busy) {
        cancel();
        return;
    }
    // Enter ends an edit and closes nothing.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

void PackComposer::closeEvent(QCloseEvent* event)
{
    if (m_busy) {
        cancel();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void PackComposer::setBusy(bool busy)
{
    m_busy = busy;
    m_job = std::make_shared<Job>();
    m_progress->setRange(0, 0);
    busy ? m_poll.start() : m_poll.stop();
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_print->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

void PackComposer::cancel()
{
    m_job->cancelled = true;
    if (!m_next)
        return;
    m_next = {};
    setBusy(false);
}

void PackComposer::whenComposed(const std::function<void()>& work)
{
    setBusy(true);
    if (m_isComposing)
        m_next = work;
    else
        work();
}

void PackComposer::save()
{
    if (m_busy)
        return;
    const QString suggestion = packTitleOf(plan(), m_needs.contents) + u".pdf"_s;
    const auto path = m_needs.prompts.saveFile(this, tr("Save meeting pack"), tr("PDF (*.pdf)"), suggestion);
    if (path)
        whenComposed([this, path = *path] { write(path); });
}

void PackComposer::write(const QString& path)
{
    const auto work = [document = m_document, page = setup(), path, job = m_job] {
        const Printable printable {[&] { return *document; }, {}};
        return writePrintable(printable, page, path, [&](int done, int total) {
            job->total = total;
            job->done = done;
            return !job->cancelled;
        });
    };
    m_writing = runBeside(this, work, [this, path](const Result<void>& written) {
        setBusy(false);
        if (written)
            m_messages->showMessage(MessageBar::Kind::Information, tr("Saved as %1.").arg(path));
        else
            m_messages->showError(written.error());
    });
}

void PackComposer::print()
{
    if (!m_busy)
        whenComposed([this] { sendToPrinter(); });
}

void PackComposer::sendToPrinter()
{
    // A printer is fed by the thread that has its dialog; between two pages the window answers.
    const auto printed = printDocument(*m_document, this, [this](int done, int total) {
        m_job->total = total;
        m_job->done = done;
        QCoreApplication::processEvents();
        return !m_job->cancelled;
    });
    setBusy(false);
    if (!printed)
        m_messages->showError(printed.error());
}

} // namespace atlas
