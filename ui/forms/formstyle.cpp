// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formstyle.h"

namespace atlas {

using namespace Qt::StringLiterals;

QString formStyle(const Theme& theme)
{
    QString sheet = uR"(
        QWidget#formPanel, QWidget#formContent, QScrollArea { background: @base; }
        QWidget#formFoot { background: @window; border-top: 1px solid @rule; }
        QLabel#formTitle { color: @text; }
        QLabel#formSubtitle { color: @text2; }
        QToolButton#more { padding-left: 0; }
        QLineEdit, QPlainTextEdit { border: 1px solid @control; border-radius: 3px; background: @base; color: @text;
            selection-background-color: @accent; selection-color: @accentText; }
        QLineEdit { padding: 0 7px; min-height: 28px; max-height: 28px; }
        QPlainTextEdit { padding: 1px 3px; }
        QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; }
        QLineEdit:focus { padding: 0 6px; min-height: 26px; max-height: 26px; }
        QPlainTextEdit:focus { padding: 0 2px; }
        QLineEdit[state="error"] { border: 2px solid @bad; padding: 0 6px; min-height: 26px; max-height: 26px; }
        QPlainTextEdit[state="error"] { border: 2px solid @bad; padding: 0 2px; }
        QLineEdit[state="warning"] { border-color: @caution; }
        QLineEdit:read-only { background: @window; color: @text2; }
        QFrame#issueStrip QLineEdit { min-height: 24px; max-height: 24px; }
        QFrame#issueStrip QLineEdit:focus { min-height: 22px; max-height: 22px; }
        QPushButton { border: 1px solid @control; border-radius: 3px; padding: 0 12px; min-height: 28px;
            background: @base; color: @text; }
        QPushButton:hover { background: @hover; }
        QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 26px; }
        QPushButton:disabled { color: @text3; }
        QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: bold; }
        QPushButton[primary="true"]:focus { border: 2px solid @text; }
        QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 2px 4px; color: @accent; }
        QToolButton:hover { background: @hover; }
        QToolButton:focus { border: 2px solid @accent; padding: 1px 3px; }
    )"_s;
    const std::initializer_list<std::pair<QString, Ink>> names {{u"@control"_s, Ink::Control}, {u"@base"_s, Ink::Base},
        {u"@accentText"_s, Ink::AccentText}, {u"@accent"_s, Ink::Accent}, {u"@text2"_s, Ink::Text2},
        {u"@text3"_s, Ink::Text3}, {u"@text"_s, Ink::Text}, {u"@bad"_s, Ink::BadText},
        {u"@caution"_s, Ink::CautionLine}, {u"@window"_s, Ink::Window}, {u"@rule"_s, Ink::Rule},
        {u"@hover"_s, Ink::Hover}};
    for (const auto& [name, ink] : names)
        sheet.replace(name, theme.ink(ink).name());
    return sheet;
}

} // namespace atlas
