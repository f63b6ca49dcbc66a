// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpanel.h"

#include "core/edit/editsession.h"
#include "ui/forms/conflictview.h"
#include "ui/forms/fieldframe.h"
#include "ui/forms/fields/recordfield.h"
#include "ui/forms/formspec.h"
#include "ui/forms/formstyle.h"
#include "ui/forms/recordform.h"
#include "ui/models/boardmodel.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14, kPause = 350;

QString translated(const char* text) { return QCoreApplication::translate("RecordForm", text); }

StandardRecords standardRecords()
{
    auto records = StandardRecords::load(u":/catalogue"_s);
    // The window opened with the same reference data: what fails here failed there.
    return records ? *std::move(records) : StandardRecords();
}

} // namespace

FormPanel::FormPanel(const Needs& needs, QWidget* parent)
    : QWidget(parent), m_needs(needs), m_theme(Theme::make(Theme::Kind::Light)),
      m_finder(needs.catalogue, standardRecords()), m_title(new QLabel), m_subtitle(new QLabel),
      m_messages(new MessageBar), m_scroll(new QScrollArea), m_content(new QWidget),
      m_contentLayout(new QVBoxLayout(m_content)), m_save(new QPushButton), m_next(new QPushButton),
      m_cancel(new QPushButton), m_foot(new QWidget), m_pause(new QTimer(this))
{
    setObjectName(u"formPanel"_s);
    setMinimumWidth(320);
    setAttribute(Qt::WA_StyledBackground);
    m_foot->setObjectName(u"formFoot"_s);
    m_foot->setAttribute(Qt::WA_StyledBackground);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"formTitle"_s);
    m_subtitle->setObjectName(u"formSubtitle"_s);
    m_contentLayout->setContentsMargins(kMargin, 8, kMargin, 12);
    m_content->setObjectName(u"formContent"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 10, kMargin, 6);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    buildFoot();

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_libraryMoved)
            followLibrary();
        check();
        keepDraft();
    });
    const auto shortcut = [this](const QKeySequence& keys, auto&& run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        shortcut(QKeySequence(Qt::CTRL | key), [this] { save(); });
        shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key), [this] { saveAndNext(); });
    }
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { m_conflict ? endConflict() : close(); });
    retranslate();
    setTheme(m_theme);
}

FormPanel::~FormPanel() { keepDraft(); }

void FormPanel::buildFoot()
{
    m_save->setObjectName(u"saveRecord"_s);
    m_save->setProperty("primary", true);
    m_next->setObjectName(u"saveAndNext"_s);
    m_cancel->setObjectName(u"cancelRecord"_s);
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(kMargin, 9, kMargin, 9);
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    connect(m_save, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_next, &QPushButton::clicked, this, &FormPanel::saveAndNext);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::close);
}

void FormPanel::setSession(EditSession* session)
{
    keepDraft();
    dropPages();
    m_session = session;
    m_institution = {};
    m_last.clear();
    m_finder.setDatabase(session ? &session->library().database() : nullptr);
    m_drafts.reset();
    if (!session)
        return;
    m_drafts.emplace(m_needs.draftFolder, session->library().path());
    const auto forget = [this] {
        m_finder.forget();
        m_institution = {};
        m_libraryMoved = true;
        if (isOpen())
            m_pause->start();
    };
    connect(&session->library(), &Library::changed, this, forget);
    connect(&session->library(), &Library::changedElsewhere, this, forget);
}

void FormPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    setStyleSheet(formStyle(theme));
    m_title->setFont(theme.font(TextRole::Head));
    m_subtitle->setFont(theme.font(TextRole::Secondary));
    m_messages->setTheme(theme);
    for (const Page& page : m_pages)
        page.form->setTheme(theme);
}

FormContext FormPanel::context() const
{
    return {const_cast<RecordFinder&>(m_finder), m_needs.board.contents().locale, m_theme};
}

RecordForm* FormPanel::form() const { return m_pages.isEmpty() ? nullptr : m_pages.last().form; }

QString FormPanel::title() const { return m_title->text(); }

// Opening and closing

Row FormPanel::prefilled(RecordKind kind, const Row& given) const
{
    const RecordSchema& columns = schema(kind);
    Row row = given;
    row.resize(qsizetype(columns.columns.size()));
    const auto fill = [&](QStringView column, const QString& cell) {
        const int index = columns.indexOf(column);
        if (index >= 0 && row.at(index).isEmpty())
            row[index] = cell;
    };
    if (kind == RecordKind::Observation || kind == RecordKind::ProfileItem)
        fill(u"status", u"actual"_s);
    if (kind == RecordKind::Milestone)
        fill(u"status", u"happened"_s);
    if (kind == RecordKind::Institution)
        fill(u"kind", u"hospital"_s);
    if (kind != RecordKind::Institution) {
        for (auto last = m_last.cbegin(); last != m_last.cend(); ++last)
            fill(last.key(), last.value());
    }
    return row;
}

void FormPanel::openNew(RecordKind kind, const Row& given)
{
    if (!m_session)
        return;
    keepDraft();
    dropPages();
    m_messages->hide();
    Page page;
    page.origin.kind = kind;
    page.initial = prefilled(kind, given);
    const auto draft = m_drafts->find(draftKey(page));
    if (draft)
        page.initial = draftOrigin(*draft, {kind, page.initial, {}}).row; // with nothing of what is given now among it
    push(page, draft ? draft->value(u"typed"_s).toObject() : QJsonObject());
    if (draft)
        m_messages->showMessage(MessageBar::Kind::Information, tr("This is what you had typed and not saved."),
            {{tr("Start afresh"), [this, kind, given] {
                  m_drafts->discard(draftKey(m_pages.first()));
                  dropPages();
                  openNew(kind, given);
              }}});
    Q_EMIT opened();
    showEditor(form()->firstToFill());
}

void FormPanel::openRecord(const RecordRef& record)
{
    if (!m_session)
        return;
    keepDraft();
    dropPages();
    m_messages->hide();
    RecordRef wanted = record;
    if (record.kind == RecordKind::Name) {
        // A name is edited where it stands: with its institution.
        if (const auto name = m_finder.row(RecordKind::Name, record.id))
            wanted = {RecordKind::Institution, name->value(schema(RecordKind::Name).indexOf(u"institution")), {}};
    }
    if (!formKinds().contains(wanted.kind))
        return;
    auto origin = readOrigin(m_session->library().database(), wanted);
    if (!origin) {
        if (origin.error().code == Error::Code::NotFound && openDraftOfGone(wanted))
            return;
        Q_EMIT opened();
        m_messages->showError(origin.error());
        return;
    }
    Page page;
    page.origin = *std::move(origin);
    page.initial = page.origin.row;
    const auto draft = m_drafts->find(draftKey(page));
    const EntryOrigin present = page.origin;
    if (draft) {
        // It goes on from what it was typed over: what was changed since is a conflict, not overwritten.
        page.origin = draftOrigin(*draft, present);
        page.initial = page.origin.row;
    }
    push(page, draft ? draft->value(u"typed"_s).toObject() : QJsonObject());
    if (draft)
        m_messages->showMessage(MessageBar::Kind::Information,
            page.origin.row == present.row && page.origin.names == present.names
                ? tr("This is what you had typed and not saved.")
                : tr("This is what you had typed and not saved. The record was changed since: when you save, you see "
                     "both versions."),
            {{tr("Back to the record"), [this, wanted] {
                  m_drafts->discard(draftKey(m_pages.first()));
                  dropPages();
                  openRecord(wanted);
              }}});
    Q_EMIT opened();
    const Field* first = form()->field(wanted.field.isEmpty() ? formSpec(wanted.kind).subject : wanted.field);
    showEditor(first ? first->editor() : form()->frames().first()->field().editor());
    check();
}

RecordForm* FormPanel::makeForm(const Page& page, const QJsonObject& typed)
{
    auto* form = new RecordForm(page.origin.kind, context());
    form->setRow(page.initial, page.origin.names);
    if (!typed.isEmpty())
        form->type(typed);
    connect(form, &RecordForm::edited, m_pause, qOverload<>(&QTimer::start));
    connect(form, &RecordForm::left, this, &FormPanel::check, Qt::QueuedConnection);
    connect(form, &RecordForm::newWanted, this, &FormPanel::openNested);
    return form;
}

void FormPanel::push(Page page, const QJsonObject& typed)
{
    page.form = makeForm(page, typed);
    if (!m_pages.isEmpty())
        m_pages.last().form->hide();
    m_contentLayout->addWidget(page.form);
    page.form->show(); // at once: the keyboard goes into it
    orderTabs(*page.form);
    m_pages.append(page);
    retranslate();
    check();
}

void FormPanel::offerFirst(const QString& conceptId)
{
    if (!form())
        return;
    if (auto* field = qobject_cast<RecordField*>(form()->field(u"indicator"_s)))
        field->setFamily(conceptId);
}

void FormPanel::openNested(RecordKind kind, const QString& column, const QString& name)
{
    if (!formKinds().contains(kind))
        return;
    Page page;
    page.origin.kind = kind;
    page.column = column;
    page.initial = prefilled(kind, {});
    push(page, {});
    if (!name.isEmpty())
        form()->fill({{kind == RecordKind::Source ? u"title"_s : u"name"_s, name}});
    showEditor(form()->firstToFill());
}

void FormPanel::orderTabs(const RecordForm& form)
{
    // The buttons are older than the form and come after it all the same.
    setTabOrder(form.frames().last()->field().editor(), m_save);
    setTabOrder(m_save, m_next);
    setTabOrder(m_next, m_cancel);
}

void FormPanel::pop()
{
    Page page = m_pages.takeLast();
    page.form->hide();
    page.form->setParent(nullptr); // out of the way of keyboard and screen reader at once
    page.form->deleteLater();
    if (!m_pages.isEmpty())
        m_pages.last().form->show();
    retranslate();
}

void FormPanel::dropPages()
{
    endConflict();
    while (!m_pages.isEmpty())
        pop();
    m_pause->stop();
}

void FormPanel::close()
{
    if (m_pages.size() > 1) { // back to the form that wanted the new record
        const QString column = m_pages.last().column;
        pop();
        showEditor(form()->field(column)->editor());
        return;
    }
    keepDraft();
    dropPages();
    m_messages->hide();
    Q_EMIT closed();
}

void FormPanel::discard()
{
    if (!m_pages.isEmpty())
        m_drafts->discard(draftKey(m_pages.first()));
    dropPages();
    m_messages->hide();
    Q_EMIT closed();
}

void FormPanel::showEditor(QWidget* editor)
{
    if (!editor)
        return;
    editor->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, editor, [this, editor] { m_scroll->ensureWidgetVisible(editor, 0, 60); });
}

bool FormPanel::focusNextPrevChild(bool next)
{
    const bool moved = QWidget::focusNextPrevChild(next);
    if (QWidget* now = focusWidget())
        m_scroll->ensureWidgetVisible(now, 0, 60);
    return moved;
}

// Texts

void FormPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FormPanel::rebuild()
{
    // Labels, words and dates are made anew; what was typed stays. Saving again brings a conflict back.
    endConflict();
    for (Page& page : m_pages) {
        RecordForm* form = makeForm(page, page.form->typed());
        delete m_contentLayout->replaceWidget(page.form, form);
        form->setVisible(&page == &m_pages.last());
        orderTabs(*form);
        page.form->deleteLater();
        page.form = form;
    }
    retranslate();
    check();
}

void FormPanel::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_next->setText(tr("Save and next"));
    m_next->setToolTip(tr("Save, then a new one with the same institution, source and date (Ctrl+Shift+Enter)"));
    m_cancel->setText(m_pages.size() > 1 ? tr("Back") : tr("Cancel"));
    m_cancel->setToolTip(tr("Close; what you typed is kept as a draft (Esc)"));
    m_next->setVisible(m_pages.size() == 1);
    if (m_pages.isEmpty()) {
        m_title->clear();
        m_subtitle->clear();
        return;
    }
    const Page& page = m_pages.last();
    const FormSpec& spec = formSpec(page.origin.kind);
    m_title->setText(translated(page.origin.isNew() ? spec.newTitle : spec.editTitle));
    m_subtitle->setText(
        m_pages.size() > 1 ? tr("for: %1").arg(translated(formSpec(m_pages.first().origin.kind).newTitle)) : QString());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

} // namespace atlas
