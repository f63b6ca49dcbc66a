// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

/// The board without a hospital: says why there is none and what to do next, the likeliest step a click away.
class EmptyBoard final : public QWidget {
    Q_OBJECT
public:
    enum class Occasion { NoLibrary, EmptyLibrary, NothingTicked };

    explicit EmptyBoard(QWidget* parent = nullptr);

    void setOccasion(Occasion occasion, bool writable = true);
    [[nodiscard]] Occasion occasion() const { return m_occasion; }

    /// What the primary button compares, in words: `内蒙古肿瘤医院、辽宁省肿瘤医院…`; empty: no such button.
    void setSuggestion(const QString& names);
    /// Whether there is a comparison to go back to.
    void setLastAvailable(bool available);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void suggestionWanted();
    void lastWanted();
    void sampleWanted();
    void libraryWanted(); ///< another one, to be chosen
    void hospitalWanted(); ///< a first record
    void importWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showButtons();

    Occasion m_occasion = Occasion::NothingTicked;
    bool m_writable = true;
    bool m_lastAvailable = false;
    QString m_suggestion;
    Theme m_theme = Theme::make(Theme::Kind::Light);
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_last = nullptr;
    QVector<QLabel*> m_keys, m_meanings;
};

} // namespace atlas
