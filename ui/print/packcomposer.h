// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/boardcontents.h"
#include "ui/print/packplan.h"
#include "ui/print/pagesetup.h"
#include "ui/print/paperdocument.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <atomic>
#include <functional>

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
    [[nodiscard]] bool isComposing() const { return m_isComposing; }
    /// A file is being written or the printer fed.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    /// The pages as they are shown, written beside; the message bar says how it ended.
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
    /// As soon as the pages are those of the plan.
    void whenComposed(const std::function<void()>& work);
    void write(const QString& path);
    void sendToPrinter();
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
    /// How far a job on another thread is, and whether it is still wanted.
    struct Job {
        std::atomic_int done = 0, total = 0;
        std::atomic_bool cancelled = false;
    };

    QFuture<PaperDocument> m_composing;
    QFuture<Result<void>> m_writing;
    std::shared_ptr<Job> m_job;
    QTimer m_poll; ///< shows the job's progress
    std::function<void()> m_next; ///< waits for the pages
    std::shared_ptr<const PaperDocument> m_document;
    QString m_edited; ///< action of the text that the editor shows
    bool m_isComposing = false;
    bool m_stale = false; ///< the plan changed while pages were made
    bool m_busy = false;
};

} // namespace atlas
