// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/lint/lint.h"
#include "model/pack/json_file.h"
#include "model/pack/load.h"
#include "tests/fuzz/mutate.h"
#include "tests/support/pack_copy.h"
#include "tests/support/sound_pack.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::PackFolder;
using binder::testing::soundPack;

namespace {

constexpr quint32 seed = 20260101;
/// As many rounds on every machine, so that what was found once is found again; BINDER_FULL makes fifty times
/// as many.
int rounds(int quick)
{
    return qEnvironmentVariableIsSet("BINDER_FULL") ? 50 * quick : quick;
}

QJsonValue parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray written(const QJsonValue &json)
{
    return json.isArray() ? QJsonDocument(json.toArray()).toJson() : QJsonDocument(json.toObject()).toJson();
}

QByteArray someAnswers()
{
    Answers answers{u"sound"_s, u"1.0.0"_s, u"nl"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    answers.entries = {{u"information"_s, {u"contact"_s, u"health"_s}}, {u"suppliers"_s, {u"one"_s}}};
    answers.values = {
        {{u"organisation.name"_s, {}}, Value::text(u"Bakkerij Ünal"_s)},
        {{u"kinds.collected"_s, {}}, Value::codes({u"contact"_s, u"other"_s}, u"dreams"_s)},
        {{u"information.kept"_s, u"contact"_s}, Value::duration({7, u"year"_s, u"endOfYear"_s, {}})},
        {{u"information.sharedWith"_s, u"contact"_s}, Value::references({u"one"_s})}};
    answers.unknown = {{u"backup.made"_s, {}}};
    answers.explanations = {{{u"backup.place"_s, {}}, u"in the cellar"_s}};
    answers.overruled = {{u"no-backup"_s, {u"soon"_s, u"me"_s, QDate(2026, 11, 21)}}};
    answers.editions = {{1,
                         QDate(2026, 11, 21),
                         {u"plan"_s},
                         u"nl"_s,
                         u"1.0.0"_s,
                         QJsonObject{{u"a"_s, 1}},
                         u"Anna"_s,
                         u"eigenaar"_s,
                         {{u"plan"_s, "\x78\x9c"}}}};
    return toJsonText(answers);
}

} // namespace

/// Whatever stands in a file, it is read or refused with a message: nothing crashes, nothing hangs.
class FuzzJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesOfAnswers()
    {
        QRandomGenerator random(seed);
        const QByteArray sound = someAnswers();
        int readable = 0;
        for (int round = 0, last = rounds(1500); round < last; ++round) {
            const auto answers = answersFromJson(mutatedBytes(sound, random));
            if (!answers) {
                QVERIFY(!answers.error().message.isEmpty());
                QVERIFY(answers.error().detail.startsWith("answers.json"_L1));
                continue;
            }
            ++readable;
            const auto again = answersFromJson(toJsonText(*answers));
            QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
            QVERIFY(*again == *answers);
        }
        QVERIFY(readable > 0);
    }

    void valuesOfAnswers()
    {
        QRandomGenerator random(seed);
        const QJsonValue sound = parsed(someAnswers());
        int fitting = 0;
        for (int round = 0, last = rounds(1500); round < last; ++round) {
            const auto answers = answersFromJson(written(mutatedJson(sound, random)));
            if (!answers) {
                QVERIFY(!answers.error().message.isEmpty());
                continue;
            }
            const auto fitted = fitAnswers(soundPack(), *answers);
            if (fitted) {
                ++fitting;
                // What fits once fits again as it is.
                QCOMPARE(fitAnswers(soundPack(), *fitted), fitted);
            } else {
                QVERIFY(!fitted.error().message.isEmpty());
            }
        }
        QVERIFY(fitting > 0);
    }

    void bytesOfPacks()
    {
        QRandomGenerator random(seed);
        const PackFolder sound;
        const QStringList files{u"pack.json"_s, u"documents/plan.json"_s, u"law/references.json"_s,
                                u"i18n/en/documents/plan.json"_s};
        for (int round = 0, last = rounds(400); round < last; ++round) {
            const QString file = files.at(random.bounded(int(files.size())));
            const auto json = readJson(mutatedBytes(sound.read(file), random), file);
            if (!json) {
                QVERIFY(!json.error().message.isEmpty());
                QVERIFY(json.error().detail.startsWith(file));
            }
        }
    }

    void valuesOfPacks()
    {
        QRandomGenerator random(seed);
        const PackFolder sound;
        const QStringList files{u"pack.json"_s,
                                u"questions/information.json"_s,
                                u"questions/safety.json"_s,
                                u"documents/plan.json"_s,
                                u"documents/notice.json"_s,
                                u"findings/information.json"_s,
                                u"presets/information.json"_s,
                                u"law/references.json"_s,
                                u"i18n/en/documents/plan.json"_s,
                                u"migrations.json"_s};
        for (int round = 0, last = rounds(25); round < last; ++round) {
            const QString file = files.at(random.bounded(int(files.size())));
            const QByteArray before = sound.read(file);
            sound.write(file, written(mutatedJson(parsed(before), random)));
            const auto pack = sound.load();
            const QList<LintProblem> problems = sound.lint();
            QVERIFY(pack || !pack.error().message.isEmpty());
            QVERIFY(pack || !problems.isEmpty());
            sound.write(file, before);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzJsonTest)
#include "tst_fuzz_json.moc"
