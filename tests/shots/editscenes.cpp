// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/editscenes.h"

#include "ui/forms/fields/recordfield.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formspec.h"
#include "ui/forms/recordform.h"
#include "ui/history/historywindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTimer>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

using Typed = QVector<std::pair<QString, QString>>;
using Take = std::function<void(QWidget& widget, const QString& what)>;

constexpr int kPause = 450; ///< until the check has spoken

class EditScenes {
public:
    EditScenes(SampleWindow& sample, const Take& take)
        : m_window(sample.window), m_session(*sample.host.session()), m_take(take)
    {
    }

    void doubts()
    {
        fill(RecordKind::ProfileItem,
            {{u"institution"_s, u"tl-people"_s}, {u"section"_s, u"equipment"_s}, {u"name"_s, u"直线加速器"_s},
                {u"status"_s, u"planned"_s}, {u"date"_s, u"2015"_s}, {u"source"_s, kSource}});
        save(u"form-item-warned"_s);
        fill(RecordKind::Institution,
            {{u"name"_s, u"内蒙古第三人民医院"_s}, {u"short_name"_s, u"内蒙古三院"_s}, {u"category"_s, u"general"_s},
                {u"grade"_s, u"3"_s}, {u"region"_s, u"CN-150100"_s}, {u"founded"_s, u"约1950年"_s},
                {u"source"_s, kSource}, {u"locator"_s, u"正文"_s}});
        shoot(u"form-institution-good"_s);
        fill(RecordKind::Institution, {{u"region"_s, u"吉林某地"_s}, {u"founded"_s, u"建国初"_s}});
        save(u"form-institution-refused"_s);
        for (const auto& [kind, column] : {std::pair(RecordKind::Source, u"title"_s),
                 std::pair(RecordKind::Indicator, u"name"_s), std::pair(RecordKind::Concept, u"name"_s)}) {
            // A second one of the same name.
            const RecordStore store(m_session.library().database());
            QString name;
            const auto read = store.forEach(kind, [&, kind = kind, column = column](const Row& row) {
                name = row.at(schema(kind).indexOf(column));
                return false;
            });
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            fill(kind, {{column, name}, {u"category"_s, u"capacity"_s}, {u"measure"_s, u"stock"_s}});
            save(u"form-"_s + schema(kind).name.chopped(1) + u"-warned"_s);
        }
    }

    void citation()
    {
        fill(RecordKind::Citation, {});
        QWidget* line = m_window.forms().form()->field(u"record"_s)->editor();
        line->setFocus();
        QInputMethodEvent commit;
        commit.setCommitString(u"辽宁 床位"_s);
        QApplication::sendEvent(line, &commit);
        shoot(u"form-citation-finding"_s);
        fill(RecordKind::Citation,
            {{u"record"_s, u"observations/"_s + firstFigure()}, {u"field"_s, u"period"_s}, {u"source"_s, kSource},
                {u"locator"_s, u"图注"_s}});
        shoot(u"form-citation-field"_s);
    }

    /// Somebody else was quicker.
    void conflicts()
    {
        const RecordRef source {RecordKind::Source, kSource, {}};
        const RecordStore store(m_session.library().database());
        const Row before = **store.find(source.kind, source.id);
        const auto library = Library::open(m_session.library().path());
        EditSession elsewhere(**library, u"王莉"_s);

        open(source);
        m_window.forms().form()->field(u"publisher"_s)->type(u"健康报社"_s);
        m_window.forms().form()->field(u"published"_s)->type(u"2023年5月"_s);
        Row theirs = before;
        theirs[schema(source.kind).indexOf(u"published")] = u"2023-06"_s;
        theirs[schema(source.kind).indexOf(u"author")] = u"李明"_s;
        write(elsewhere, {source.kind, source.id, theirs});
        QTest::qWait(kPause + 200);
        shoot(u"form-changed-elsewhere"_s);
        m_window.forms().save();
        shoot(u"form-conflict"_s);
        m_window.forms().discard();

        const RecordRef milestone {RecordKind::Milestone, firstOf(RecordKind::Milestone), {}};
        open(milestone);
        m_window.forms().form()->field(u"title"_s)->type(u"国家癌症区域医疗中心揭牌"_s);
        write(elsewhere, {milestone.kind, milestone.id, {}});
        QTest::qWait(kPause + 200);
        shoot(u"form-deleted-elsewhere"_s);
        m_window.forms().discard();
        if (!elsewhere.undo())
            qFatal("the milestone does not come back");
    }

    void fullDisk()
    {
        const Database& database = m_session.library().database();
        if (!database.exec(u"PRAGMA max_page_count=1"_s))
            qFatal("no bound");
        fill(RecordKind::Source, {{u"title"_s, u"写不下的一条"_s}, {u"note"_s, QString(9000, u'文')}});
        save(u"form-disk-full"_s);
        if (!database.exec(u"PRAGMA max_page_count=4294967294"_s))
            qFatal("no room");
        m_window.forms().discard();
    }

    void history()
    {
        // A figure that was corrected twice, one of them taken back.
        const RecordRef figure {RecordKind::Observation, firstFigure(), {}};
        for (const auto& value : {u"910"_s, u"920"_s}) {
            Row row = **RecordStore(m_session.library().database()).find(figure.kind, figure.id);
            row[schema(figure.kind).indexOf(u"value")] = value;
            write(m_session, {figure.kind, figure.id, row});
        }
        if (!m_session.undo())
            qFatal("no undo");
        for (const RecordRef& record : {RecordRef(), figure}) {
            m_window.showHistory(record);
            auto* window = m_window.findChild<HistoryWindow*>();
            QTest::qWait(100);
            m_take(*window, record.isNull() ? u"history-library"_s : u"history-record"_s);
            window->hide();
        }
    }

private:
    inline static const QString kSource = u"src-hohhot-2023"_s;

    void fill(RecordKind kind, const Typed& typed)
    {
        FormPanel& panel = m_window.forms();
        panel.discard();
        panel.openNew(kind, {});
        for (const auto& [column, text] : typed) {
            Field* field = panel.form()->field(column);
            if (!field)
                continue;
            auto* record = qobject_cast<RecordField*>(field);
            record&& text != u"吉林某地" ? record->choose(text) : field->type(text);
        }
    }
    void open(const RecordRef& record)
    {
        m_window.forms().discard();
        m_window.editRecord(record);
    }
    void save(const QString& what)
    {
        m_window.forms().save();
        shoot(what);
    }
    void shoot(const QString& what)
    {
        QTest::qWait(kPause);
        m_take(m_window, what);
    }
    static void write(EditSession& session, const RowChange& change)
    {
        if (const auto applied = session.apply(u"correction"_s, {change}); !applied)
            qFatal("%s", qPrintable(applied.error().message));
    }
    [[nodiscard]] QString firstOf(RecordKind kind) const
    {
        QString id;
        const auto read = RecordStore(m_session.library().database()).forEach(kind, [&id](const Row& row) {
            id = row.first();
            return false;
        });
        return read ? id : QString();
    }
    [[nodiscard]] QString firstFigure() const { return firstOf(RecordKind::Observation); }

    MainWindow& m_window;
    EditSession& m_session;
    const Take& m_take;
};

/// The questions as they stand on the screen, each answered with no.
void shootQuestions(Appearance look, const QSize& size, const Take& take)
{
    QTemporaryDir folder;
    const Catalogue catalogue = *Catalogue::load(u":/catalogue"_s);
    LibraryHost host(u":/sample"_s, folder.path());
    DialogPrompts prompts;
    MainWindow window({catalogue, host, prompts, QLocale(), QDate(2026, 1, 15), u"王莉"_s, QPalette(Qt::white)});
    window.setAppearance(look);
    window.resize(size);
    window.openSample(false);
    window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    window.show();
    const auto asked = [&](const QString& what, const std::function<void()>& ask) {
        QTimer::singleShot(300, &window, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("nothing is asked");
            take(*dialog, what);
            dialog->reject();
        });
        ask();
    };
    const auto trigger = [&window](const char* text) {
        for (QAction* action : window.actions()) {
            if (action->text() == QCoreApplication::translate("MainActions", text))
                action->trigger();
        }
    };
    asked(u"question-delete"_s, [&] { window.deleteRecord({RecordKind::Institution, u"ln-cancer"_s, {}}); });
    asked(u"question-merge"_s, [&] { trigger("&Merge two institutions…"); });
    // The first edit of a day leaves a backup behind.
    window.deleteRecord({RecordKind::Milestone, window.board().contents().dataset.milestones.first().id, {}});
    asked(u"question-restore"_s, [&] { trigger("Restore a &backup…"); });
}

} // namespace

void shootEditing(SampleWindow& sample, Appearance look, const QSize& size, const Take& take)
{
    sample.window.compare({u"nm-cancer"_s, u"ln-cancer"_s, u"tl-people"_s});
    EditScenes scenes(sample, take);
    scenes.doubts();
    scenes.citation();
    scenes.conflicts();
    scenes.fullDisk();
    scenes.history();
    shootQuestions(look, size, take);
}

} // namespace atlas
