<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>%n further event(s), see the timeline</source>
        <translation>
            <numerusform>%n further event, see the timeline</numerusform>
            <numerusform>%n further events, see the timeline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>pale: over %n year(s) old</source>
        <translation>
            <numerusform>pale: over %n year old</numerusform>
            <numerusform>pale: over %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>The row has %n cell(s).</source>
        <translation>
            <numerusform>The row has %n cell.</numerusform>
            <numerusform>The row has %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), as in the first row.</source>
        <translation>
            <numerusform>%n cell, as in the first row.</numerusform>
            <numerusform>%n cells, as in the first row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%n indicator(s): %1</source>
        <translation>
            <numerusform>%n indicator: %1</numerusform>
            <numerusform>%n indicators: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown, no comparable figures (%n): %1</source>
        <translation>
            <numerusform>Not shown, no comparable figures (%n): %1</numerusform>
            <numerusform>Not shown, no comparable figures (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>Like for like: %n figure(s) greyed</source>
        <translation>
            <numerusform>Like for like: %n figure greyed</numerusform>
            <numerusform>Like for like: %n figures greyed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>The installed fonts have no picture for %n character(s): %1. Install a font that has them, or write them differently.</source>
        <translation>
            <numerusform>The installed fonts have no picture for %n character: %1. Install a font that has it, or write it differently.</numerusform>
            <numerusform>The installed fonts have no picture for %n characters: %1. Install a font that has them, or write them differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further figure(s)</source>
        <translation>
            <numerusform>%n further figure</numerusform>
            <numerusform>%n further figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole profile: %n entries</source>
        <translation>
            <numerusform>Whole profile: %n entry</numerusform>
            <numerusform>Whole profile: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n events</source>
        <translation>
            <numerusform>All %n event</numerusform>
            <numerusform>All %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further indicator(s) are known of these hospitals</source>
        <translation>
            <numerusform>%n further indicator is known of these hospitals</numerusform>
            <numerusform>%n further indicators are known of these hospitals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>Compiled from %n published source(s).</source>
        <translation>
            <numerusform>Compiled from %n published source.</numerusform>
            <numerusform>Compiled from %n published sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n hospital(s)</source>
        <translation>
            <numerusform>Comparison of %n hospital</numerusform>
            <numerusform>Comparison of %n hospitals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) folded away</source>
        <translation>
            <numerusform>%1, %n row folded away</numerusform>
            <numerusform>%1, %n rows folded away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 is no position in the scale of “%2”, which has %n grade(s).</source>
        <translation>
            <numerusform>%1 is no position in the scale of “%2”, which has %n grade.</numerusform>
            <numerusform>%1 is no position in the scale of “%2”, which has %n grades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 / %n event(s), %2 undated</source>
        <translation>
            <numerusform>%1 / %n event, %2 undated</numerusform>
            <numerusform>%1 / %n events, %2 undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n event(s)</source>
        <translation>
            <numerusform>%1 / %n event</numerusform>
            <numerusform>%1 / %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) here, Enter lists them</source>
        <translation>
            <numerusform>%n more event here, Enter lists them</numerusform>
            <numerusform>%n more events here, Enter lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) between %1 and %2, %3 outside of these years, %4 undated</source>
        <translation>
            <numerusform>%n event between %1 and %2, %3 outside of these years, %4 undated</numerusform>
            <numerusform>%n events between %1 and %2, %3 outside of these years, %4 undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Covers %n month(s), not a year; not annualised.</source>
        <translation>
            <numerusform>Covers %n month, not a year; not annualised.</numerusform>
            <numerusform>Covers %n months, not a year; not annualised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a total over %n year(s)</source>
        <translation>
            <numerusform>a total over %n year</numerusform>
            <numerusform>a total over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s)</source>
        <translation>
            <numerusform>over %n year</numerusform>
            <numerusform>over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a total over %n month(s)</source>
        <translation>
            <numerusform>a total over %n month</numerusform>
            <numerusform>a total over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>over %n month</numerusform>
            <numerusform>over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s)</source>
        <translation>
            <numerusform>more than %n year</numerusform>
            <numerusform>more than %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covers up to %n month(s), not a year; not annualised.</source>
        <translation>
            <numerusform>Covers up to %n month, not a year; not annualised.</numerusform>
            <numerusform>Covers up to %n months, not a year; not annualised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one has a figure, for up to %n month(s); not annualised.</source>
        <translation>
            <numerusform>Only one has a figure, for up to %n month; not annualised.</numerusform>
            <numerusform>Only one has a figure, for up to %n months; not annualised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one has a figure, for %n month(s); not annualised.</source>
        <translation>
            <numerusform>Only one has a figure, for %n month; not annualised.</numerusform>
            <numerusform>Only one has a figure, for %n months; not annualised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a total over %n day(s)</source>
        <translation>
            <numerusform>a total over %n day</numerusform>
            <numerusform>a total over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BrowserPanel</name>
    <message numerus="yes">
        <source>“%1” · %n found</source>
        <translation>
            <numerusform>“%1” · %n found</numerusform>
            <numerusform>“%1” · %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n hospital</numerusform>
            <numerusform>%n hospitals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CatalogueModel</name>
    <message numerus="yes">
        <source>%1, %n of the compared hospitals have it</source>
        <translation>
            <numerusform>%1, %n of the compared hospitals have it</numerusform>
            <numerusform>%1, %n of the compared hospitals have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CataloguePanel</name>
    <message numerus="yes">
        <source>Headline selection, %n</source>
        <translation>
            <numerusform>Headline selection, %n</numerusform>
            <numerusform>Headline selection, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceControl</name>
    <message numerus="yes">
        <source>%n picked ×</source>
        <translation>
            <numerusform>%n picked ×</numerusform>
            <numerusform>%n picked ×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CoverageListModel</name>
    <message numerus="yes">
        <source>%1: reported by %n hospital(s)</source>
        <translation>
            <numerusform>%1: reported by %n hospital</numerusform>
            <numerusform>%1: reported by %n hospitals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CoverageListView</name>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n hospital</numerusform>
            <numerusform>%n hospitals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CoverageView</name>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EvidencePanel</name>
    <message numerus="yes">
        <source>%n record(s) rest on it</source>
        <translation>
            <numerusform>%n record rests on it</numerusform>
            <numerusform>%n records rest on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FigureTableModel</name>
    <message numerus="yes">
        <source>%1 · %n figure(s)</source>
        <translation>
            <numerusform>%1 · %n figure</numerusform>
            <numerusform>%1 · %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::LegendStrip</name>
    <message numerus="yes">
        <source>%n item(s) here: %1 comparable, %2 with caution, %3 not comparable</source>
        <translation>
            <numerusform>%n item here: %1 comparable, %2 with caution, %3 not comparable</numerusform>
            <numerusform>%n items here: %1 comparable, %2 with caution, %3 not comparable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n compared</numerusform>
            <numerusform>%n compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the package has %n error(s).</source>
        <translation>
            <numerusform>Nothing was imported: the package has %n error.</numerusform>
            <numerusform>Nothing was imported: the package has %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile item(s)</source>
        <translation>
            <numerusform>%n profile item</numerusform>
            <numerusform>%n profile items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n comparison</numerusform>
            <numerusform>%n comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n accepted warning</numerusform>
            <numerusform>%n accepted warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s) are compared already, which is the most. Take one off to see this.</source>
        <translation>
            <numerusform>%n hospital is compared already, which is the most. Take one off to see this.</numerusform>
            <numerusform>%n hospitals are compared already, which is the most. Take one off to see this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PackForm</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ProfileView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TableView</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
</TS>
