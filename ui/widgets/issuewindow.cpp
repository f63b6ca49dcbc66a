// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/issuewindow.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace atlas {

using namespace Qt::StringLiterals;

void showIssueWindow(QWidget* parent, const Issues& issues)
{
    auto* table = new QTableWidget(int(issues.size()), 5, parent);
    table->setObjectName(u"issueWindow"_s);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->setWindowFlag(Qt::Window);
    table->setWindowTitle(QCoreApplication::translate("IssueWindow", "Findings of the import"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels({QCoreApplication::translate("IssueWindow", "File"),
        QCoreApplication::translate("IssueWindow", "Line"), QCoreApplication::translate("IssueWindow", "Column"),
        QCoreApplication::translate("IssueWindow", "Finding"), QCoreApplication::translate("IssueWindow", "Expected")});
    for (int row = 0; row < table->rowCount(); ++row) {
        const Issue& issue = issues.at(row);
        const QStringList cells {issue.file, issue.line > 0 ? QString::number(issue.line) : QString(), issue.column,
            issue.message, issue.expected};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column).left(500)));
    }
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    table->setColumnWidth(3, 420);
    table->resize(980, 420);
    table->show();
}

} // namespace atlas
