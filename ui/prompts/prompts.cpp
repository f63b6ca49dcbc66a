// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

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

} // namespace atlas
