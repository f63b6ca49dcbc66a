// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/editsession.h"
#include "tests/unit/core/library/testrows.h"
#include "ui/forms/fields/recordpopup.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/recordform.h"
#include "ui/models/boardmodel.h"

#include <QApplication>
#include <QInputMethodEvent>

namespace atlas::test {

/// A form panel on a library of its own with two hospitals and one source, and fingers to type with.
struct FormDesk {
    explicit FormDesk(const QLocale& locale = QLocale(QLocale::English))
        : catalogue(VALUE(Catalogue::load(QStringLiteral(":/catalogue")))), board(catalogue, locale, kToday),
          library(VALUE(Library::create(folder.filePath(QStringLiteral("desk.atlas"))))),
          session(*library, QStringLiteral("tester")),
          panel(std::make_unique<FormPanel>(FormPanel::Needs {catalogue, board, kToday, folder.path()}))
    {
        const auto filled = library->apply({institution(QStringLiteral("jia"), QStringLiteral("甲市肿瘤医院")),
                                               institution(QStringLiteral("yi"), QStringLiteral("乙县人民医院")),
                                               put(RecordKind::Source, QStringLiteral("s1"),
                                                   {{QStringLiteral("title"), QStringLiteral("甲市肿瘤医院年报")},
                                                       {QStringLiteral("published"), QStringLiteral("2023-06")}})},
            kNote);
        if (!filled)
            qFatal("%s", qPrintable(filled.error().message));
        board.setLibrary(library.get());
        panel->setSession(&session);
        panel->resize(360, 900);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get()))
            qFatal("the panel does not get the keyboard");
    }
    ~FormDesk()
    {
        panel.reset();
        board.setLibrary(nullptr);
    }

    /// The widget with the keyboard gets the text as an input method or the keys would give it.
    static void type(const QString& text)
    {
        QWidget* target = QApplication::focusWidget();
        if (!target)
            qFatal("nobody has the keyboard");
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(target, &commit);
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Tab, until the field of a column has the keyboard.
    bool tabTo(const QString& column)
    {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == column)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    /// The list of a record field that is open; nullptr: none.
    [[nodiscard]] const RecordPopup* list() const
    {
        for (const auto* popup : panel->window()->findChildren<RecordPopup*>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    [[nodiscard]] QVector<Row> rows(RecordKind kind) const
    {
        QVector<Row> rows;
        const auto read = RecordStore(library->database()).forEach(kind, [&rows](const Row& row) {
            rows.append(row);
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return rows;
    }
    static QString cell(RecordKind kind, const Row& row, QStringView column)
    {
        return row.value(schema(kind).indexOf(column));
    }
    [[nodiscard]] qint64 count(RecordKind kind) const { return rows(kind).size(); }

    inline static const QDate kToday {2026, 1, 15};
    QTemporaryDir folder;
    Catalogue catalogue;
    BoardModel board;
    std::unique_ptr<Library> library;
    EditSession session;
    std::unique_ptr<FormPanel> panel;
};

} // namespace atlas::test
