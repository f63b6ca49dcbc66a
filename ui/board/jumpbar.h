// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas {

/// A row of links that lead to places on a page. Those that do not fit are in a menu at its end.
class JumpBar final : public QWidget {
    Q_OBJECT
public:
    struct Target {
        QString id, label;
        friend bool operator==(const Target&, const Target&) = default;
    };

    explicit JumpBar(QWidget* parent = nullptr);

    void setTargets(const QVector<Target>& targets);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpWanted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void fillMenu(int from);

    QVector<Target> m_targets;
    QLabel* m_caption = nullptr;
    QVector<QToolButton*> m_links;
    QToolButton* m_rest = nullptr;
};

} // namespace atlas
