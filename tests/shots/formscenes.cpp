// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/scenes.h"

#include "ui/forms/fields/recordfield.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/forms/recordform.h"

#include <QLineEdit>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using Typed = QVector<std::pair<QString, QString>>;

void type(FormPanel& panel, const Typed& typed)
{
    for (const auto& [column, text] : typed) {
        Field* field = panel.form()->field(column);
        auto* record = qobject_cast<RecordField*>(field);
        record ? record->choose(text) : field->type(text);
    }
}

} // namespace

void shootForms(SampleWindow& sample, Camera& camera)
{
    const auto shoot = [&](const QString& what) { camera.take(sample.window, u"form-"_s + what); };
    sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    FormPanel& panel = sample.window.forms();
    const auto open = [&](RecordKind kind, const Typed& typed) {
        panel.discard();
        panel.openNew(kind, {});
        type(panel, typed);
    };
    const QString source = u"src-hohhot-2023"_s;
    constexpr int kPause = 450; ///< until the check has spoken

    open(RecordKind::Observation,
        {{u"institution"_s, u"ln-cancer"_s}, {u"indicator"_s, u"beds.unspecified"_s}, {u"value"_s, u"近2400张"_s},
            {u"period"_s, u"2024年"_s}, {u"source"_s, source}, {u"locator"_s, u"2 软硬兼修"_s}});
    QTest::qWait(kPause);
    shoot(u"figure-good"_s);
    open(RecordKind::Observation,
        {{u"institution"_s, u"ln-cancer"_s}, {u"indicator"_s, u"beds.unspecified"_s}, {u"value"_s, u"2.4万张"_s},
            {u"period"_s, u"2024"_s}, {u"source"_s, source}});
    panel.save();
    shoot(u"figure-warned"_s);
    open(RecordKind::Observation,
        {{u"institution"_s, u"ln-cancer"_s}, {u"indicator"_s, u"beds.unspecified"_s}, {u"value"_s, u"3亩"_s},
            {u"period"_s, u"2024年13月"_s}});
    panel.save();
    shoot(u"figure-refused"_s);
    open(RecordKind::Observation, {{u"institution"_s, u"ln-cancer"_s}});
    if (auto* line = panel.form()->field(u"indicator"_s)->findChild<QLineEdit*>()) {
        line->setFocus();
        QTest::keyClicks(line, u"menz"_s);
    }
    shoot(u"figure-finding"_s);

    open(RecordKind::Milestone,
        {{u"institution"_s, u"nm-cancer"_s}, {u"date"_s, u"2021年12月1日"_s},
            {u"title"_s, u"国家癌症区域医疗中心揭牌"_s}, {u"category"_s, u"accreditation"_s}, {u"source"_s, source},
            {u"locator"_s, u"导语"_s}});
    shoot(u"milestone-good"_s);
    open(RecordKind::Milestone,
        {{u"institution"_s, u"nm-cancer"_s}, {u"date"_s, u"2031"_s}, {u"title"_s, u"新院区启用"_s},
            {u"category"_s, u"construction"_s}, {u"source"_s, source}});
    panel.save();
    shoot(u"milestone-warned"_s);
    open(RecordKind::Milestone, {{u"institution"_s, u"nm-cancer"_s}, {u"date"_s, u"2021年春"_s}});
    panel.save();
    shoot(u"milestone-refused"_s);

    open(RecordKind::ProfileItem,
        {{u"institution"_s, u"tl-people"_s}, {u"section"_s, u"equipment"_s}, {u"name"_s, u"直线加速器"_s},
            {u"quantity"_s, u"2台"_s}, {u"date"_s, u"2022"_s}, {u"source"_s, source}, {u"locator"_s, u"正文"_s}});
    shoot(u"item-good"_s);
    open(RecordKind::ProfileItem, {{u"institution"_s, u"tl-people"_s}, {u"quantity"_s, u"2-3台"_s}});
    panel.save();
    shoot(u"item-refused"_s);

    panel.discard();
    panel.openRecord({RecordKind::Institution, u"nm-cancer"_s, {}});
    shoot(u"institution-edit"_s);
    open(RecordKind::Institution, {{u"name"_s, u"辽宁省肿瘤医院"_s}, {u"region"_s, u"CN-210100"_s}});
    panel.save();
    shoot(u"institution-warned"_s);
    open(RecordKind::Source,
        {{u"title"_s, u"奋楫笃行 打造国内一流肿瘤防治中心"_s}, {u"kind"_s, u"article"_s},
            {u"published"_s, u"2023年6月9日"_s}, {u"publisher"_s, u"中国医院院长"_s}});
    shoot(u"source-good"_s);
    open(RecordKind::Source, {{u"published"_s, u"去年"_s}});
    panel.save();
    shoot(u"source-refused"_s);
    open(RecordKind::Citation, {{u"record"_s, u"institutions/ln-cancer"_s}, {u"source"_s, source}});
    shoot(u"citation-good"_s);
    open(RecordKind::Citation, {{u"record"_s, u"nothing"_s}});
    panel.save();
    shoot(u"citation-refused"_s);
    open(RecordKind::Indicator,
        {{u"name"_s, u"核磁检查人次"_s}, {u"concept"_s, u"outpatients"_s}, {u"category"_s, u"activity"_s},
            {u"measure"_s, u"flow"_s}, {u"unit"_s, u"人次"_s}});
    shoot(u"indicator-good"_s);
    open(RecordKind::Indicator, {{u"name"_s, u"评级"_s}, {u"measure"_s, u"grade"_s}});
    panel.save();
    shoot(u"indicator-refused"_s);
    open(RecordKind::Concept, {{u"name"_s, u"影像检查"_s}, {u"description"_s, u"各类影像检查的工作量。"_s}});
    shoot(u"concept-good"_s);
    open(RecordKind::Concept, {});
    panel.save();
    shoot(u"concept-refused"_s);
    panel.discard();
}

} // namespace atlas
