// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/packform.h"

#include "ui/print/pack.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWord = Qt::UserRole; ///< a section's word or a chart's id

void addLabelled(QFormLayout* form, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    form->addRow(label, field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
}

QString chartName(const BoardContents& contents, const QString& asked)
{
    const Concept found = contents.dataset.concepts.value(asked);
    if (!found.name.isEmpty())
        return localized(found.name, found.nameEn, contents.locale);
    const Indicator indicator = contents.dataset.indicators.value(asked);
    return indicator.name.isEmpty() ? asked : localized(indicator.name, indicator.nameEn, contents.locale);
}

} // namespace

PackForm::PackForm(const BoardContents& contents, const PackPlan& plan, QWidget* parent)
    : QWidget(parent), m_contents(contents), m_plan(plan)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    for (QWidget* part : {buildTexts(), buildPaper(), buildSections(), buildCharts()})
        layout->addWidget(part);
    layout->addStretch(1);
    fillLists();
    showSection();
    showChart();
}

QWidget* PackForm::buildTexts()
{
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins({});
    m_title = new QLineEdit(m_plan.title);
    m_title->setObjectName(u"packTitle"_s);
    PackPlan untitled = m_plan;
    untitled.title.clear();
    m_title->setPlaceholderText(packTitleOf(untitled, m_contents));
    m_occasion = new QLineEdit(m_plan.occasion);
    m_occasion->setObjectName(u"packOccasion"_s);
    m_occasion->setPlaceholderText(tr("Meeting, place"));
    addLabelled(form, tr("&Title"), m_title);
    addLabelled(form, tr("&Occasion"), m_occasion);
    for (QLineEdit* edit : {m_title, m_occasion})
        connect(edit, &QLineEdit::textEdited, this, &PackForm::read);
    return part;
}

QWidget* PackForm::buildSections()
{
    auto* part = new QGroupBox(tr("Sections"));
    auto* form = new QFormLayout(part);
    m_sections = new QListWidget;
    m_sections->setObjectName(u"packSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    makeOrderable(m_sections);
    form->addRow(m_sections);
    m_sectionTitle = new QLineEdit;
    m_sectionTitle->setObjectName(u"packSectionTitle"_s);
    addLabelled(form, tr("&Heading"), m_sectionTitle);
    m_remark = new QPlainTextEdit;
    m_remark->setObjectName(u"packRemark"_s);
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(60);
    addLabelled(form, tr("&Remark"), m_remark);
    connect(m_sections, &QListWidget::currentRowChanged, this, &PackForm::showSection);
    connect(m_sectionTitle, &QLineEdit::textEdited, this, &PackForm::read);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &PackForm::read);
    return part;
}

QWidget* PackForm::buildCharts()
{
    auto* part = new QGroupBox(tr("Charts"));
    auto* form = new QFormLayout(part);
    m_charts = new QListWidget;
    m_charts->setObjectName(u"packCharts"_s);
    m_charts->setAccessibleName(tr("Charts"));
    makeOrderable(m_charts);
    form->addRow(m_charts);
    m_headline = new QLineEdit;
    m_headline->setObjectName(u"packHeadline"_s);
    m_headline->setPlaceholderText(tr("What the chart shows, in your words"));
    addLabelled(form, tr("Head&line"), m_headline);
    m_perPage = new QComboBox;
    m_perPage->setObjectName(u"packPerPage"_s);
    for (const int count : {1, 2, 4, 6})
        m_perPage->addItem(tr("%n chart(s)", nullptr, count), count);
    m_perPage->setCurrentIndex(m_perPage->findData(m_plan.chartsPerPage));
    addLabelled(form, tr("On a &page"), m_perPage);
    m_everyFigure = new QCheckBox(tr("Table with e&very figure, not only the charts’"));
    m_everyFigure->setChecked(m_plan.everyFigure);
    form->addRow(m_everyFigure);
    connect(m_charts, &QListWidget::currentRowChanged, this, &PackForm::showChart);
    connect(m_headline, &QLineEdit::textEdited, this, &PackForm::read);
    connect(m_perPage, &QComboBox::currentIndexChanged, this, &PackForm::read);
    connect(m_everyFigure, &QCheckBox::toggled, this, &PackForm::read);
    return part;
}

QWidget* PackForm::buildPaper()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins({});
    int column = 0;
    const auto choice = [&](const char* name, const QString& label, const QStringList& words, int current) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1StringView(name));
        box->setAccessibleName(label);
        box->addItems(words);
        box->setCurrentIndex(current);
        grid->addWidget(box, 0, column++);
        connect(box, &QComboBox::currentIndexChanged, this, &PackForm::read);
        return box;
    };
    m_paper = choice("packPaper", tr("Paper"), {u"A4"_s, u"A3"_s}, m_plan.paper == u"A3" ? 1 : 0);
    m_orientation
        = choice("packOrientation", tr("Orientation"), {tr("Portrait"), tr("Landscape")}, m_plan.landscape ? 1 : 0);
    m_colour = choice("packColour", tr("Colour"), {tr("Colour"), tr("Greyscale")}, m_plan.grey ? 1 : 0);
    m_footnotes = new QCheckBox(tr("Sources at the &foot of each page"));
    m_footnotes->setChecked(m_plan.footnotes);
    grid->addWidget(m_footnotes, 1, 0, 1, column);
    connect(m_footnotes, &QCheckBox::toggled, this, &PackForm::read);
    return part;
}

void PackForm::makeOrderable(QListWidget* list)
{
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setToolTip(tr("Drag to reorder, or Alt+Up and Alt+Down"));
    const auto move = [this, list](int by) {
        const int from = list->currentRow();
        const int to = from + by;
        if (from < 0 || to < 0 || to >= list->count())
            return;
        m_filling = true;
        list->insertItem(to, list->takeItem(from));
        list->setCurrentRow(to);
        m_filling = false;
        read();
    };
    for (const auto& [key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* action = new QAction(list);
        action->setShortcut(Qt::ALT | key);
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
        connect(action, &QAction::triggered, list, [move, step = by] { move(step); });
    }
    connect(list, &QListWidget::itemChanged, this, &PackForm::read);
    // A row dropped elsewhere is inserted there before it leaves its old place: the order is read afterwards.
    connect(list->model(), &QAbstractItemModel::rowsRemoved, this, &PackForm::read);
    connect(list->model(), &QAbstractItemModel::rowsMoved, this, &PackForm::read);
}

void PackForm::fillLists()
{
    m_filling = true;
    const auto add = [](QListWidget* list, const QString& text, const QString& word, bool on) {
        auto* item = new QListWidgetItem(text, list);
        item->setData(kWord, word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    };
    for (const PackSection& each : std::as_const(m_plan.sections))
        add(m_sections, usualTitle(each.kind), toWord(each.kind), each.on);
    const QStringList chosen = m_plan.charts ? *m_plan.charts : m_contents.askedOrDefault();
    for (const QString& asked : chosen)
        add(m_charts, chartName(m_contents, asked), asked, true);
    for (const QString& asked : conceptsOf(m_contents.dataset)) {
        if (!chosen.contains(asked))
            add(m_charts, chartName(m_contents, asked), asked, false);
    }
    m_sections->setCurrentRow(0);
    m_charts->setCurrentRow(0);
    m_sections->setFixedHeight(m_sections->sizeHintForRow(0) * kPackSectionCount + 6);
    m_charts->setFixedHeight(qMax(20, m_charts->sizeHintForRow(0)) * 9 + 6);
    m_filling = false;
}

PackSection* PackForm::section(const QString& word)
{
    const auto found = std::find_if(m_plan.sections.begin(), m_plan.sections.end(),
        [&](const PackSection& each) { return toWord(each.kind) == word; });
    return found == m_plan.sections.end() ? nullptr : &*found;
}

void PackForm::showSection()
{
    if (m_filling || !m_sections->currentItem())
        return;
    const PackSection* shown = section(m_sections->currentItem()->data(kWord).toString());
    m_filling = true;
    const bool cover = !shown || shown->kind == PackSection::Kind::Cover;
    m_sectionTitle->setText(shown ? shown->title : QString());
    m_sectionTitle->setPlaceholderText(shown ? usualTitle(shown->kind) : QString());
    m_remark->setPlainText(shown ? shown->remark : QString());
    m_sectionTitle->setEnabled(!cover);
    m_remark->setEnabled(!cover);
    m_filling = false;
}

void PackForm::showChart()
{
    if (m_filling || !m_charts->currentItem())
        return;
    m_filling = true;
    m_headline->setText(m_plan.headlines.value(m_charts->currentItem()->data(kWord).toString()));
    m_filling = false;
}

void PackForm::read()
{
    if (m_filling)
        return;
    const PackPlan before = m_plan;
    m_plan.title = m_title->text();
    m_plan.occasion = m_occasion->text();
    if (const QListWidgetItem* item = m_sections->currentItem()) {
        if (PackSection* shown = section(item->data(kWord).toString())) {
            shown->title = m_sectionTitle->text();
            shown->remark = m_remark->toPlainText();
        }
    }
    if (const QListWidgetItem* item = m_charts->currentItem()) {
        const QString asked = item->data(kWord).toString();
        if (m_headline->text().isEmpty())
            m_plan.headlines.remove(asked);
        else
            m_plan.headlines.insert(asked, m_headline->text());
    }
    QVector<PackSection> sections;
    for (int i = 0; i < m_sections->count(); ++i) {
        if (const PackSection* each = section(m_sections->item(i)->data(kWord).toString())) {
            sections.append(*each);
            sections.last().on = m_sections->item(i)->checkState() == Qt::Checked;
        }
    }
    // While a row is dragged it is there twice or not at all.
    if (sections.size() == m_plan.sections.size())
        m_plan.sections = sections;
    QStringList charts;
    for (int i = 0; i < m_charts->count(); ++i) {
        if (m_charts->item(i)->checkState() == Qt::Checked)
            charts.append(m_charts->item(i)->data(kWord).toString());
    }
    // As the board has them: then the pack follows the board.
    m_plan.charts = charts == m_contents.askedOrDefault() ? std::nullopt : std::optional(charts);
    m_plan.chartsPerPage = m_perPage->currentData().toInt();
    m_plan.everyFigure = m_everyFigure->isChecked();
    m_plan.footnotes = m_footnotes->isChecked();
    m_plan.paper = m_paper->currentText();
    m_plan.landscape = m_orientation->currentIndex() == 1;
    m_plan.grey = m_colour->currentIndex() == 1;
    if (m_plan != before)
        Q_EMIT planChanged();
}

QString PackForm::text(const QString& action) const
{
    const QString what = action.section(u':', 1, 1);
    const QString which = action.section(u':', 2);
    if (what == u"occasion")
        return m_plan.occasion;
    if (what == u"chart")
        return m_plan.headlines.value(which);
    if (which.isEmpty())
        return packTitleOf(m_plan, m_contents);
    for (const PackSection& each : m_plan.sections) {
        if (toWord(each.kind) == which)
            return what == u"remark" ? each.remark : each.title.isEmpty() ? usualTitle(each.kind) : each.title;
    }
    return {};
}

void PackForm::setText(const QString& action, const QString& text)
{
    const QString what = action.section(u':', 1, 1);
    const QString which = action.section(u':', 2);
    if (text == this->text(action))
        return;
    const auto select = [&](QListWidget* list) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(kWord).toString() == which)
                list->setCurrentRow(i);
        }
    };
    if (what == u"occasion") {
        m_occasion->setText(text);
    } else if (what == u"chart") {
        select(m_charts);
        m_headline->setText(text);
    } else if (which.isEmpty()) {
        m_title->setText(text);
    } else {
        select(m_sections);
        if (what == u"remark")
            m_remark->setPlainText(text);
        else
            m_sectionTitle->setText(text);
    }
    read();
}

} // namespace atlas
