// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store.h"
#include "tests/store/random_answers.h"
#include "tests/store/samples.h"
#include "tests/support/property.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// Whatever is stored comes back exactly, whatever was stored before.
class StorePropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void anyAnswersComeBack();
    void anyRunOfSavesLeavesTheLast();
    void largeTextsComeBack_data();
    void largeTextsComeBack();
};

void StorePropertiesTest::anyAnswersComeBack()
{
    const StoreFolder folder(StoreFolder::Place::Memory);
    const auto store = Store::create(folder.path());
    QVERIFY(store);
    BINDER_PROPERTY("what is added is read, also by others", [&]() {
        const Answers answers = *anyAnswers();
        const auto id = (*store)->add(answers);
        RC_ASSERT(id.has_value());
        RC_ASSERT((*store)->read(*id) == answers);
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        RC_ASSERT(reader.has_value());
        RC_ASSERT((*reader)->read(*id) == answers);
        RC_ASSERT((*store)->remove(*id).has_value());
    });
}

/// The model is a map from id to answers; the store is opened anew now and then.
void StorePropertiesTest::anyRunOfSavesLeavesTheLast()
{
    BINDER_PROPERTY("a run of adding, saving, reading, removing and reopening", []() {
        const StoreFolder folder(StoreFolder::Place::Memory);
        auto store = Store::create(folder.path());
        RC_ASSERT(store.has_value());
        QMap<QString, Answers> model;
        const int actions = *rc::gen::inRange(1, 30);
        for (int action = 0; action < actions; ++action) {
            const int kind = *rc::gen::inRange(0, 12);
            if (model.isEmpty() || kind == 0) {
                const Answers answers = *anyAnswers();
                const auto id = (*store)->add(answers);
                RC_ASSERT(id.has_value());
                model.insert(*id, answers);
                continue;
            }
            const QString id = model.keys().at(*rc::gen::inRange<int>(0, static_cast<int>(model.size())));
            if (kind == 1) {
                RC_ASSERT((*store)->remove(id).has_value());
                model.remove(id);
            } else if (kind == 2) {
                store->reset();
                store = Store::open(folder.path(), Store::Mode::ReadWrite);
                RC_ASSERT(store.has_value());
            } else if (kind == 3) {
                RC_ASSERT((*store)->read(id) == model.value(id));
            } else {
                model[id] = *nextAnswers(model.value(id));
                RC_ASSERT((*store)->save(id, model.value(id)).has_value());
            }
        }
        store->reset();
        const auto reader = Store::open(folder.path(), Store::Mode::ReadOnly);
        RC_ASSERT(reader.has_value());
        RC_ASSERT((*reader)->dossiers().value().size() == model.size());
        for (auto dossier = model.cbegin(); dossier != model.cend(); ++dossier)
            RC_ASSERT((*reader)->read(dossier.key()) == dossier.value());
    });
}

void StorePropertiesTest::largeTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    constexpr int mebibyte = 1024 * 1024;
    QTest::newRow("1 MiB of letters") << QString(mebibyte, u'x');
    QTest::newRow("1 MiB of quotes") << QString(mebibyte, u'"');
    QTest::newRow("1 MiB of NUL") << QString(mebibyte, QChar(0));
    QTest::newRow("1 MiB, right to left") << u"\u05E9\u05DC\u05D5\u05DD "_s.repeated(mebibyte / 9);
    QTest::newRow("1 MiB of pictures") << u"\U0001F600"_s.repeated(mebibyte / 4);
}

void StorePropertiesTest::largeTextsComeBack()
{
    QFETCH(QString, text);
    const StoreFolder folder;
    Answers answers = withAnswer(sampleAnswers(), u"organisation.story"_s, text);
    answers.explanations.insert({u"organisation.name"_s, {}}, text);
    const QString id = folder.makeStore(answers);
    const auto store = Store::open(folder.path(), Store::Mode::ReadWrite);
    QVERIFY(store);
    QVERIFY((*store)->read(id) == answers);
    QVERIFY((*store)->save(id, sampleAnswers()));
    QVERIFY((*store)->read(id) == sampleAnswers());
}

BINDER_TEST(StorePropertiesTest, QCoreApplication)
#include "tst_store_properties.moc"
