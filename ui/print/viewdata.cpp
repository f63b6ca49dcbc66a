// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/viewdata.h"

#include "core/compare/words.h"
#include "ui/board/indicatorslayout.h"
#include "ui/board/profilelayout.h"
#include "ui/print/output.h"

#include <QImage>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

/// One cell: a tab or line break in a text would make two of it.
QString cell(QString text)
{
    for (QChar& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

QStringList names(const BoardContents& contents)
{
    QStringList names;
    for (const Institution& institution : contents.dataset.institutions)
        names.append(cell(localized(institution.name, institution.nameEn, contents.locale)));
    return names;
}

QString chartData(const BoardContents& contents)
{
    QStringList parts;
    for (const ChartDescription& chart : describeIndicators(contents, {}).charts)
        parts.append(chart.title + u'\n' + toTsv(chart));
    return parts.join(u'\n');
}

QString profileData(const BoardContents& contents)
{
    QStringList lines {u'\t' + names(contents).join(u'\t')};
    for (const ProfileGroup& group : profileOf(contents)) {
        for (const ProfileRow& row : group.rows) {
            QStringList cells {cell(row.label)};
            for (const ProfileCell& each : row.cells) {
                QStringList entries;
                for (const ProfileEntry& entry : each.entries)
                    entries.append(cell(entry.text));
                cells.append(entries.isEmpty() ? words::notStated() : entries.join(u"; "));
            }
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString timelineData(const BoardContents& contents)
{
    QStringList lines;
    for (const Milestone& event : contents.dataset.milestones) {
        const Institution* institution = contents.dataset.institution(event.institution);
        const QString name
            = institution ? localized(institution->name, institution->nameEn, contents.locale) : event.institution;
        lines.append(
            QStringList {cell(name), event.date.isUndated() ? QString() : event.date.formatShort(contents.locale),
                words::milestoneCategory(event.category),
                event.planned ? words::status(FigureStatus::Planned) : words::status(FigureStatus::Actual),
                cell(localized(event.title, event.titleEn, contents.locale))}
                .join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString figureData(const BoardContents& contents)
{
    QStringList lines;
    for (const Figure& figure : figuresOf(contents.dataset)) {
        const Institution* institution = contents.dataset.institution(figure.observation.institution);
        const QuantityText text
            = words::figureText(figure.observation, figure.indicator, contents.locale, Scaling::None);
        lines.append(QStringList {
            institution ? cell(localized(institution->name, institution->nameEn, contents.locale)) : QString(),
            cell(localized(figure.indicator.name, figure.indicator.nameEn, contents.locale)), text.sign + text.figure,
            text.unit, cell(words::figureCaption(figure.observation, figure.indicator, contents.locale))}
                         .join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString viewData(BoardView view, const BoardContents& contents)
{
    if (view == BoardView::Profile)
        return profileData(contents);
    if (view == BoardView::Timeline)
        return timelineData(contents);
    if (view == BoardView::Overview || view == BoardView::Indicators)
        return chartData(contents);
    return figureData(contents);
}

std::unique_ptr<QMimeData> clipboardData(const Drawing& drawing, const PageSetup& setup, const QString& data)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(data);
    mime->setData(u"image/svg+xml"_s, toSvg(drawing, setup));
    if (const auto png = toPng(drawing, setup)) {
        mime->setData(u"image/png"_s, *png);
        mime->setImageData(QImage::fromData(*png, "PNG"));
    }
    return mime;
}

} // namespace atlas
