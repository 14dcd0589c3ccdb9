// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/documents/not_ready.h"
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::testDossier;

namespace {

const QDate day(2026, 11, 21);

const Pack &shippedPack()
{
    static const Pack pack = [] {
        Result<Pack> loaded = loadPack(shippedPackFolder(u"nl-avg"_s));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return std::move(*loaded);
    }();
    return pack;
}

} // namespace

/// What was not answered is not known, and what is not known was not answered: no document for others is
/// ready without it.
class UnansweredTest : public QObject
{
    Q_OBJECT

private slots:
    void oneAnswerLess_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("unknown");
        for (const char *name :
             {"coach", "web-shop", "koel-ict", "infactor", "edge-rare-reasons", "edge-all-arranged"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, not known", name) << QString::fromLatin1(name) << true;
        }
    }

    /// Each required answer that a public document needs is taken out in turn, or made "I don't know": the
    /// document is not ready, and names the question.
    void oneAnswerLess()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, unknown);
        const Pack &pack = shippedPack();
        const Result<Answers> whole = testDossier(pack, name);
        QVERIFY_RESULT(whole);
        const Evaluation before = Evaluation::evaluate(pack, *whole, day);
        int taken = 0;
        for (auto stored = whole->values.cbegin(); stored != whole->values.cend(); ++stored) {
            const Address &address = stored.key();
            const Item *item = pack.item(address.linkId);
            if (!item || !item->required || before.state(address) != AnswerState::Answered)
                continue;
            if (unknown && !item->unknownAllowed)
                continue;
            Answers less = *whole;
            less.values.remove(address);
            if (unknown)
                less.unknown.insert(address);
            const Evaluation evaluation = Evaluation::evaluate(pack, less, day);
            for (const DocumentTemplate &document : pack.documents) {
                if (document.audience != Audience::Public || !document.needs.contains(address.linkId)
                    || !evaluation.holds(document.enableWhen, {}))
                    continue;
                QVERIFY2(openNeeds(evaluation, document).contains(address),
                         qPrintable(document.name + u' ' + address.toString()));
                // Making the document takes longest: of a few.
                if (++taken % 40 != 1)
                    continue;
                const Result<Document> made = compose(evaluation, document.name, u"nl"_s);
                QVERIFY_RESULT(made);
                QVERIFY2(made->draft && made->draftMark == u"CONCEPT"_s, qPrintable(address.toString()));
                const QList<DocumentState> states = documentStates(evaluation, u"nl"_s);
                const auto state = std::find_if(states.cbegin(), states.cend(),
                                                [&](const auto &one) { return one.name == document.name; });
                QVERIFY(state != states.cend() && state->draft);
                QVERIFY2(state->blockedBy.contains(address), qPrintable(address.toString()));
            }
        }
        QVERIFY2(taken > (unknown ? 4 : 20), qPrintable(QString::number(taken)));
    }

    /// A suggestion is no answer: a dossier in which nothing was confirmed makes nothing that is ready.
    void suggestionsAreNoAnswers()
    {
        const Pack &pack = shippedPack();
        Result<Answers> answers = testDossier(pack, u"coach"_s);
        QVERIFY_RESULT(answers);
        answers->values.removeIf([&](QMap<Address, Value>::iterator one) {
            const Item *item = pack.item(one.key().linkId);
            return item && !item->group.isEmpty();
        });
        const QList<DocumentState> states =
            documentStates(Evaluation::evaluate(pack, *answers, day), u"nl"_s);
        for (const DocumentState &state : states)
            QVERIFY2(state.audience != Audience::Public || state.draft, qPrintable(state.name));
    }
};

BINDER_TEST(UnansweredTest, QCoreApplication)
#include "tst_unanswered.moc"
