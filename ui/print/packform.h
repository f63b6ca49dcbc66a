// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardcontents.h"
#include "ui/print/packplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace atlas {

/// Everything that can be chosen for a pack: texts, sections and charts with their order, paper. Lists are ordered by
/// dragging or with Alt+Up and Alt+Down.
class PackForm final : public QWidget {
    Q_OBJECT
public:
    PackForm(const BoardContents& contents, const PackPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] const PackPlan& plan() const { return m_plan; }
    /// The text that an action of the pages stands for (`edit:title:profile`), and a new one for it.
    [[nodiscard]] QString text(const QString& action) const;
    void setText(const QString& action, const QString& text);

Q_SIGNALS:
    void planChanged();

private:
    QWidget* buildTexts();
    QWidget* buildSections();
    QWidget* buildCharts();
    QWidget* buildPaper();
    void makeOrderable(QListWidget* list);
    void fillLists();
    void read(); ///< lists and fields → plan
    void showSection();
    void showChart();
    [[nodiscard]] PackSection* section(const QString& word);

    const BoardContents& m_contents;
    PackPlan m_plan;
    bool m_filling = false;
    QLineEdit *m_title, *m_occasion, *m_sectionTitle, *m_headline;
    QListWidget *m_sections, *m_charts;
    QPlainTextEdit* m_remark;
    QComboBox *m_perPage, *m_paper, *m_orientation, *m_colour;
    QCheckBox *m_footnotes, *m_everyFigure;
};

} // namespace atlas
