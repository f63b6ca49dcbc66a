// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/migrations.h"

#include <array>

namespace atlas {

namespace {

// Format 1. Records keep the exchange format's names; the order of columns differs where what lists read should come
// before long texts. Empty texts are '', unknown numbers and references NULL. References may point forward inside a
// transaction, hence deferred.
constexpr char kVersion1[] = R"sql(
CREATE TABLE concepts (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    headline INTEGER NOT NULL,
    description TEXT NOT NULL,
    description_en TEXT NOT NULL
) STRICT;

CREATE TABLE indicators (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    concept INTEGER REFERENCES concepts(key) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    decimals INTEGER,
    measure TEXT NOT NULL,
    better TEXT NOT NULL,
    scale TEXT NOT NULL,
    standard TEXT NOT NULL,
    formula TEXT NOT NULL,
    definition TEXT NOT NULL,
    definition_en TEXT NOT NULL
) STRICT;
CREATE INDEX indicators_by_concept ON indicators(concept);

CREATE TABLE sources (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- sort_key: the name in pinyin order. records: observations, milestones and profile items known of it. Both are derived.
CREATE TABLE institutions (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sort_key BLOB NOT NULL,
    records INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    category TEXT NOT NULL,
    grade TEXT NOT NULL,
    ownership TEXT NOT NULL,
    region TEXT NOT NULL,
    parent INTEGER REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    founded TEXT NOT NULL,
    motto TEXT NOT NULL,
    website TEXT NOT NULL,
    summary TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    source INTEGER REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    note TEXT NOT NULL,
    province TEXT NOT NULL GENERATED ALWAYS AS (iif(region GLOB 'CN-[0-9]*', substr(region, 1, 5), region)) VIRTUAL,
    city TEXT NOT NULL GENERATED ALWAYS AS (iif(region GLOB 'CN-[0-9]*', substr(region, 1, 7), region)) VIRTUAL
) STRICT;
-- The list: pages by (sort_key, key), filters read from the index without touching the table.
CREATE INDEX institutions_list ON institutions(sort_key, key, category, grade, region) WHERE kind = 'hospital';
CREATE INDEX institutions_list_by_province ON institutions(province, sort_key, key, category, grade) WHERE kind = 'hospital';
CREATE INDEX institutions_list_by_city ON institutions(city, sort_key, key, category, grade, region) WHERE kind = 'hospital';
CREATE INDEX institutions_regions ON institutions(region) WHERE kind = 'region';
CREATE INDEX institutions_by_parent ON institutions(parent) WHERE parent IS NOT NULL;
CREATE INDEX institutions_by_source ON institutions(source) WHERE source IS NOT NULL;

CREATE TABLE names (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    institution INTEGER NOT NULL REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    source INTEGER REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL
) STRICT;
CREATE INDEX names_by_institution ON names(institution);
CREATE INDEX names_by_source ON names(source) WHERE source IS NOT NULL;

-- earliest, latest: the julian days that `period` can touch, NULL where it is undated or open.
CREATE TABLE observations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    institution INTEGER NOT NULL REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicators(key) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL,
    earliest INTEGER,
    latest INTEGER,
    per TEXT NOT NULL,
    status TEXT NOT NULL,
    value REAL,
    value_high REAL,
    qualifier TEXT NOT NULL,
    change REAL,
    change_unit TEXT NOT NULL,
    change_basis TEXT NOT NULL,
    change_qualifier TEXT NOT NULL,
    change_stated TEXT NOT NULL,
    scope TEXT NOT NULL,
    stated TEXT NOT NULL,
    preferred INTEGER NOT NULL,
    source INTEGER REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX observations_by_institution ON observations(institution, indicator, earliest);
CREATE INDEX observations_by_indicator ON observations(indicator, earliest, value);
CREATE INDEX observations_by_source ON observations(source) WHERE source IS NOT NULL;

CREATE TABLE milestones (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    institution INTEGER NOT NULL REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    earliest INTEGER,
    latest INTEGER,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    scope TEXT NOT NULL,
    counterpart INTEGER REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    counterpart_name TEXT NOT NULL,
    stated TEXT NOT NULL,
    description TEXT NOT NULL,
    source INTEGER REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX milestones_by_institution ON milestones(institution, earliest);
CREATE INDEX milestones_by_counterpart ON milestones(counterpart) WHERE counterpart IS NOT NULL;
CREATE INDEX milestones_by_source ON milestones(source) WHERE source IS NOT NULL;

CREATE TABLE profile_items (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    institution INTEGER NOT NULL REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    section TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    level TEXT NOT NULL,
    designation TEXT NOT NULL,
    counterpart INTEGER REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    counterpart_name TEXT NOT NULL,
    edition TEXT NOT NULL,
    quantity REAL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    stated TEXT NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    scope TEXT NOT NULL,
    source INTEGER REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX profile_items_by_institution ON profile_items(institution, section);
CREATE INDEX profile_items_by_counterpart ON profile_items(counterpart) WHERE counterpart IS NOT NULL;
CREATE INDEX profile_items_by_source ON profile_items(source) WHERE source IS NOT NULL;

-- record: `observations/ID`, of any kind, hence no foreign key; the store keeps it true.
CREATE TABLE citations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources(key) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT NOT NULL,
    stated TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX citations_by_record ON citations(record);
CREATE INDEX citations_by_source ON citations(source);

CREATE TABLE groups (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rule TEXT NOT NULL,
    members TEXT NOT NULL,
    date TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE comparisons (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    institutions TEXT NOT NULL,
    indicators TEXT NOT NULL,
    view TEXT NOT NULL,
    options TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE accepted (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    rule TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX accepted_by_record ON accepted(record);

-- before, after: the record's cells that are not empty, as a JSON object by column; NULL where there was or is no record.
CREATE TABLE history (
    key INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX history_by_record ON history(kind, record);

-- Every name of every institution, for the search; all of it is derived (nameindex.h). Keys grow with how little is known of the institution.
CREATE TABLE search_names (
    key INTEGER PRIMARY KEY,
    institution INTEGER NOT NULL REFERENCES institutions(key) DEFERRABLE INITIALLY DEFERRED,
    display INTEGER NOT NULL,
    name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL
) STRICT;
CREATE INDEX search_names_by_institution ON search_names(institution);
CREATE VIRTUAL TABLE search_grams USING fts5(grams, content='', columnsize=0, detail=none, prefix=6, tokenize="ascii tokenchars '^$.'");

-- With what derived columns were made, to make them anew when that has changed.
CREATE TABLE derived (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array kMigrations {
    Migration {1, kVersion1},
};

} // namespace

std::span<const Migration> migrations() { return kMigrations; }

} // namespace atlas
