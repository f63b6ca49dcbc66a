# SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# app → ui → core. Linkage does not enforce it on Debian (all Qt headers lie in one place): the includes are read.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(findings 0)

# forbid(<glob> <regular expression of an include> <why>)
function(forbid glob pattern why)
  file(GLOB_RECURSE files RELATIVE ${root} ${root}/${glob})
  foreach(file ${files})
    file(STRINGS ${root}/${file} hits REGEX "#include [<\"]${pattern}")
    foreach(hit ${hits})
      message(SEND_ERROR "${file}: ${hit}\n  ${why}")
    endforeach()
  endforeach()
endfunction()

foreach(extension cpp h)
  forbid(core/*.${extension} "(Qt(Widgets|Charts|Gui|PrintSupport|Svg)/|QWidget|QChart|QPainter|QPalette|QColor|QFont|QIcon|QApplication)" "core knows no screen")
  forbid(core/*.${extension} "(ui|app)/" "core knows neither window nor application")
  forbid(ui/*.${extension} "app/" "the window does not know the application")
  forbid(ui/models/*.${extension} "(Qt(Widgets|Charts)/|QWidget|QChart)" "models need no widgets")
  foreach(folder base domain compare exchange catalogue check)
    forbid(core/${folder}/*.${extension} "(QSql|sqlite3)" "only core/library knows SQL")
  endforeach()
  foreach(folder board browser drawing evidence models print prompts timeline widgets)
    forbid(ui/${folder}/*.${extension} "(QtCharts|QChart|QLineSeries|QValueAxis|QBar)" "only ui/charts knows Qt Charts")
  endforeach()
endforeach()
