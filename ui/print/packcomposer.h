// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/boardcontents.h"
#include "ui/print/packplan.h"
#include "ui/print/pagesetup.h"
#include "ui/print/paperdocument.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace atlas {

class MessageBar;
class PackForm;
class PackPreview;
class Prompts;

/// Composes a meeting pack beside its pages: what is chosen on the left is laid out in the background and shown on the
/// right, where titles can be edited in their place.
class PackComposer final : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        BoardContents contents;
        PackPlan plan;
        PageSetup setup; ///< library, author and date; the plan says the rest
        Prompts& prompts;
        Theme theme; ///< of the window
    };

    explicit PackComposer(const Needs& needs, QWidget* parent = nullptr);
    ~PackComposer() override;

    [[nodiscard]] const PackPlan& plan() const;
    /// The pages shown; nullptr until the first were made.
    [[nodiscard]] std::shared_ptr<const PaperDocument> document() const { return m_document; }
    [[nodiscard]] bool isComposing() const { return m_composing.isRunning() || m_stale; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    void save();
    void print();
    void cancel();

Q_SIGNALS:
    void planChanged(const atlas::PackPlan& plan);
    void composed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildPreview();
    void compose();
    void display(const PaperDocument& document);
    void updatePage();
    void zoomBy(int steps);
    void edit(const QString& action);
    void setBusy(bool busy);
    /// Shows how far it is and lets the cancel button be pressed.
    [[nodiscard]] Progress progress();
    [[nodiscard]] PageSetup setup() const;

    Needs m_needs;
    PackForm* m_form;
    PackPreview* m_preview;
    MessageBar* m_messages;
    QComboBox* m_zoom;
    QLabel* m_page;
    QLineEdit* m_editor;
    QProgressBar* m_progress;
    QPushButton *m_save, *m_print, *m_cancel;
    QFutureWatcher<PaperDocument> m_composing;
    std::shared_ptr<const PaperDocument> m_document;
    QString m_edited; ///< action of the text that the editor shows
    bool m_stale = false; ///< the plan changed while pages were made
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace atlas
