// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

template<typename T> struct Key {
    QLatin1StringView name;
    T fallback;
};

const Key<QByteArray> kGeometry {"window/geometry"_L1, {}};
const Key<QByteArray> kLayout {"window/layout"_L1, {}};
const Key<QString> kLibrary {"library/last"_L1, {}};
const Key<QStringList> kRecent {"library/recent"_L1, {}};
const Key<QStringList> kCompared {"board/compared"_L1, {}};
const Key<QString> kView {"board/view"_L1, {}};
const Key<QStringList> kAsked {"board/asked"_L1, {}};
const Key<QString> kOptions {"board/options"_L1, {}};
const Key<int> kAppearance {"ui/appearance"_L1, 0};
const Key<int> kZoom {"ui/zoomPercent"_L1, 100};
const Key<QString> kAuthor {"edit/author"_L1, {}};
const Key<QByteArray> kTableColumns {"table/columns"_L1, {}};
const Key<QString> kLanguage {"ui/language"_L1, {}};

template<typename T> T read(const QSettings& settings, const Key<T>& key)
{
    return settings.value(key.name, QVariant::fromValue(key.fallback)).template value<T>();
}

template<typename T> void write(QSettings& settings, const Key<T>& key, const T& value)
{
    settings.setValue(key.name, QVariant::fromValue(value));
}

} // namespace

WindowState readWindowState(const QSettings& settings)
{
    WindowState state;
    state.geometry = read(settings, kGeometry);
    state.layout = read(settings, kLayout);
    state.library = read(settings, kLibrary);
    state.recent = read(settings, kRecent);
    state.compared = read(settings, kCompared);
    state.view = parseBoardView(read(settings, kView)).value_or(BoardView::Overview);
    state.asked = read(settings, kAsked);
    state.options = read(settings, kOptions);
    state.appearance = static_cast<Appearance>(qBound(0, read(settings, kAppearance), 3));
    state.zoomPercent = read(settings, kZoom);
    state.tableColumns = read(settings, kTableColumns);
    return state;
}

void writeWindowState(QSettings& settings, const WindowState& state)
{
    write(settings, kGeometry, state.geometry);
    write(settings, kLayout, state.layout);
    write(settings, kLibrary, state.library);
    write(settings, kRecent, state.recent);
    write(settings, kCompared, state.compared);
    write(settings, kView, toWord(state.view));
    write(settings, kAsked, state.asked);
    write(settings, kOptions, state.options);
    write(settings, kAppearance, static_cast<int>(state.appearance));
    write(settings, kZoom, state.zoomPercent);
    write(settings, kTableColumns, state.tableColumns);
}

QString readLanguage(const QSettings& settings) { return read(settings, kLanguage); }

void writeLanguage(QSettings& settings, const QString& language) { write(settings, kLanguage, language); }

QString readAuthor(const QSettings& settings) { return read(settings, kAuthor); }

void writeAuthor(QSettings& settings, const QString& author) { write(settings, kAuthor, author); }

} // namespace atlas
