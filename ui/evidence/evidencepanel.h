// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"
#include "ui/evidence/evidence.h"

#include <QScrollArea>

class QVBoxLayout;

namespace atlas {

class BoardModel;

/// The panel on the right: who says so. Follows the board's selection; every text can be selected and copied, none is
/// markup.
class EvidencePanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit EvidencePanel(BoardModel& board, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// All texts of the panel in reading order, one a line; what a test or a screen reader reads.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] const std::optional<Evidence>& evidence() const { return m_evidence; }

Q_SIGNALS:
    void preferenceRequested(const atlas::RecordRef& figure); ///< of conflicting ones this is to stand
    void copied(); ///< a citation was put on the clipboard
    void editRequested(const atlas::RecordRef& record);
    void deleteRequested(const atlas::RecordRef& record);
    void historyRequested(const atlas::RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
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
};

} // namespace atlas
