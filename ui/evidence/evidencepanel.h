// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"
#include "ui/evidence/evidence.h"

#include <QScrollArea>

class QVBoxLayout;

namespace atlas {

class BoardModel;

/// The panel on the right: who says so, what other sources say, how the figure stood before, and the way back. Follows
/// the board's selection; every text can be selected and copied, none is markup.
class EvidencePanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit EvidencePanel(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// All texts of the panel in reading order, one a line; what a test or a screen reader reads.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] const std::optional<Evidence>& evidence() const { return m_evidence; }

    /// Back to what the panel showed before, as long as the board still has it.
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_past.isEmpty(); }
    void copyCitation();

Q_SIGNALS:
    void preferenceRequested(const atlas::RecordRef& figure); ///< of conflicting ones this is to stand
    void copied(); ///< a citation was put on the clipboard
    void editRequested(const atlas::RecordRef& record);
    void deleteRequested(const atlas::RecordRef& record);
    void historyRequested(const atlas::RecordRef& record);
    /// A record that rests on the source shown; `institution` is whose it is.
    void openWanted(const atlas::RecordRef& ref, const QString& institution);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// What was shown, and what it is called on the way back.
    struct Step {
        RecordRef ref;
        QString name;
    };

    void selectionChanged(const RecordRef& ref);
    [[nodiscard]] std::optional<Evidence> gather() const;
    void rebuild();
    void buildBack(QVBoxLayout* layout);
    void buildWordings(QVBoxLayout* layout, const Evidence& evidence);
    void buildSeries(QVBoxLayout* layout, const Evidence& evidence);
    void buildResting(QVBoxLayout* layout, const Evidence& evidence);
    void buildEmpty(QVBoxLayout* layout);
    void buildHead(QVBoxLayout* layout, const Evidence& evidence);
    void buildSection(QVBoxLayout* layout, const Evidence::Section& section);
    void buildComparisons(QVBoxLayout* layout, const Evidence& evidence);
    void buildActions(QVBoxLayout* layout);
    void buildChoice(QVBoxLayout* layout);
    void addRule(QVBoxLayout* layout);
    QWidget* text(const QString& text, TextRole role, Ink ink);

    BoardModel& m_board;
    Theme m_theme;
    std::optional<Evidence> m_evidence;
    QVector<Step> m_past;
    bool m_returning = false;
};

} // namespace atlas
