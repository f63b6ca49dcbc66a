// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

namespace {
std::optional<QString> chosen(const QString& path) { return path.isEmpty() ? std::nullopt : std::optional(path); }
} // namespace

std::optional<QString> DialogPrompts::openFile(
    QWidget* parent, const QString& title, const QString& filter, const QString& folder)
{
    return chosen(QFileDialog::getOpenFileName(parent, title, folder, filter));
}

std::optional<QString> DialogPrompts::saveFile(
    QWidget* parent, const QString& title, const QString& filter, const QString& suggestion)
{
    return chosen(QFileDialog::getSaveFileName(parent, title, suggestion, filter));
}

std::optional<QString> DialogPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return chosen(QFileDialog::getExistingDirectory(parent, title, folder));
}

bool DialogPrompts::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.details.join(u'\n'));
    const QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<int> DialogPrompts::choose(QWidget* parent, const Selection& selection)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(selection.title);
    auto* text = new QLabel(selection.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* list = new QListWidget;
    list->setAccessibleName(selection.title);
    list->addItems(selection.items);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(selection.accept, QDialogButtonBox::AcceptRole)->setEnabled(list->currentRow() >= 0);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog.resize(460, 340);
    list->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(list->currentRow()) : std::nullopt;
}

std::optional<QString> DialogPrompts::text(
    QWidget* parent, const QString& title, const QString& label, const QString& present)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, present, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

} // namespace atlas
