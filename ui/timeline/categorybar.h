// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/theme.h"
#include "ui/timeline/timelinedata.h"

#include <QAbstractButton>

class QToolButton;

namespace atlas {

/// A category as a button: its square filled while its events are shown.
class CategoryButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CategoryButton(MilestoneCategory category, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLocale(const QLocale& locale);
    [[nodiscard]] MilestoneCategory category() const { return m_category; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    MilestoneCategory m_category;
    Theme m_theme = Theme::make(Theme::Kind::Light);
    QString m_glyph;
};

/// The row over the timeline: categories switched on and off, and the range's buttons. Takes a second line where one is
/// too short.
class CategoryBar final : public QWidget {
    Q_OBJECT
public:
    explicit CategoryBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLocale(const QLocale& locale);
    /// Only categories that occur have a button.
    void setPresent(const MilestoneCategories& present);
    [[nodiscard]] const MilestoneCategories& hidden() const { return m_hidden; }
    void setHidden(const MilestoneCategories& hidden);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hiddenChanged(const atlas::MilestoneCategories& hidden);
    void zoomWanted(int steps); ///< positive: in
    void fitWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void toggled(CategoryButton* button);
    void updateChecks();

    Theme m_theme = Theme::make(Theme::Kind::Light);
    MilestoneCategories m_present;
    MilestoneCategories m_hidden;
    QVector<CategoryButton*> m_buttons;
    QToolButton* m_all;
    QToolButton* m_out;
    QToolButton* m_in;
    QToolButton* m_fit;
    bool m_arranging = false;
};

} // namespace atlas
