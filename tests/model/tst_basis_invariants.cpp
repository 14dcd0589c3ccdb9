// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/load.h"
#include "tests/model/basis_oracle.h"
#include "tests/support/dossiers.h"
#include "tests/support/pack_mutation.h"
#include "tests/support/plausible_dossier.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// A pack, or a document made with it, that breaks one rule.
struct Mutant
{
    QString rule;
    QString what;
    std::function<void(PackMutation &)> change;
    Reading::Change changeDocument;
};

void forEachSpan(QList<Block> &blocks, const std::function<void(Span &)> &change)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            for (Span &span : paragraph->text)
                change(span);
        } else if (auto *box = std::get_if<Box>(&block.content)) {
            forEachSpan(box->blocks, change);
        }
    }
}

std::shared_ptr<const Expression> entryOf(const QString &group)
{
    return std::make_shared<const Expression>(Expression{EntryValue{group}});
}

QList<Mutant> mutants()
{
    const auto drops = [](const QString &clause) {
        return [clause](PackMutation &mutation) { mutation.drop(clause); };
    };
    const auto forgets = [](const QString &finding) {
        return [finding](PackMutation &mutation) { mutation.dropFinding(finding); };
    };
    const auto says = [](const QString &clause, const QString &text) {
        return [clause, text](PackMutation &mutation) { mutation.saysText(clause, text); };
    };
    const auto rewrites = [](const QString &text, const QString &words) {
        return [text, words](PackMutation &mutation) { mutation.rewrite(text, words); };
    };
    const auto fills = [](const QString &table, int column, const std::shared_ptr<const Expression> &value) {
        return [=](PackMutation &mutation) {
            mutation.changeContent<TableClause>(
                table, [&](TableClause &clause) { clause.columns[column].value = value; });
        };
    };
    const auto empties = [](const QString &table, int column) {
        return [=](PackMutation &mutation) {
            mutation.changeContent<TableClause>(table, [&](TableClause &clause) {
                clause.columns[column].value.reset();
                clause.columns[column].whenEmpty.clear();
            });
        };
    };
    return {
        {u"INV-01"_s,
         u"consent for a contract"_s,
         says(u"statement.purpose.basis.contract"_s, u"statement.purpose.basis.consent"_s),
         {}},
        {u"INV-01"_s, u"no basis"_s, drops(u"statement.purpose.basis"_s), {}},
        {u"INV-02"_s, u"special data not said"_s, drops(u"statement.purpose.special"_s), {}},
        {u"INV-02"_s, u"no exception, not noticed"_s, forgets(u"special-without-ground"_s), {}},
        {u"INV-02"_s, u"service number without law, not noticed"_s, forgets(u"bsn-without-law"_s), {}},
        {u"INV-03"_s, u"no list to object to"_s, drops(u"statement.objection.which"_s), {}},
        {u"INV-03"_s, u"out of balance, not noticed"_s, forgets(u"interest-without-balance"_s), {}},
        {u"INV-04"_s, u"no way to withdraw"_s, drops(u"statement.withdraw.ways"_s), {}},
        {u"INV-04"_s, u"no evidence"_s, drops(u"register.proof.table"_s), {}},
        {u"INV-05"_s,
         u"law not named"_s,
         says(u"statement.purpose.basis.law"_s, u"statement.purpose.basis.vital"_s),
         {}},
        {u"INV-05"_s, u"erasing promised"_s, drops(u"statement.rights.eraseLaw"_s), {}},
        {u"INV-06"_s, u"no term"_s, drops(u"statement.purpose.term.fixed"_s), {}},
        {u"INV-06"_s,
         u"as long as necessary"_s,
         rewrites(u"statement.purpose.term.agreement"_s, u"Wij bewaren dit zo lang als dat nodig is."_s),
         {}},
        {u"INV-06"_s, u"a term in words, not noticed"_s, forgets(u"term-in-words"_s), {}},
        {u"INV-06"_s, u"no term, not noticed"_s, forgets(u"term-vague"_s), {}},
        {u"INV-06"_s,
         u"no term if nothing comes of it, not noticed"_s,
         forgets(u"term-otherwise-vague"_s),
         {}},
        {u"INV-06"_s, u"no term for older files, not noticed"_s, forgets(u"older-term-vague"_s), {}},
        {u"INV-06"_s,
         u"no term if nothing comes of it, not said"_s,
         drops(u"statement.purpose.termElse.open"_s),
         {}},
        {u"INV-06"_s, u"no term for older files, not said"_s, drops(u"statement.cleanup.older.open"_s), {}},
        {u"INV-07"_s,
         u"everything is in Europe"_s,
         rewrites(u"statement.where.safeguard"_s, u"binnen Europa"_s),
         {}},
        {u"INV-07"_s, u"no role"_s, empties(u"parties.list.table"_s, 2), {}},
        {u"INV-07"_s, u"no tool, not noticed"_s, forgets(u"transfer-without-tool"_s), {}},
        {u"INV-08"_s, u"agreements not asked"_s, drops(u"actions.agreements.table"_s), {}},
        {u"INV-08"_s, u"a link passes for an agreement"_s, forgets(u"agreement-is-link"_s), {}},
        {u"INV-09"_s, u"newsletter to anybody"_s, forgets(u"newsletter-without-consent"_s), {}},
        {u"INV-09"_s, u"marketing without the five"_s, forgets(u"marketing-soft-opt-in"_s), {}},
        {u"INV-10"_s, u"selling by phone"_s, forgets(u"phone-sales-basis"_s), {}},
        {u"INV-11"_s, u"no rights"_s, drops(u"statement.rights.list"_s), {}},
        {u"INV-11"_s,
         u"one right less"_s,
         [](PackMutation &mutation) { mutation.rewrite(u"statement.right.move"_s, u"iets anders"_s); },
         {}},
        {u"INV-11"_s, u"no authority"_s, drops(u"statement.complaint.ap"_s), {}},
        {u"INV-12"_s, u"an empty field"_s, empties(u"register.strict.table"_s, 3), {}},
        {u"INV-13"_s,
         u"using is agreeing"_s,
         rewrites(u"statement.summary.what"_s, u"Door gebruik van de site gaat u akkoord."_s),
         {}},
        {u"INV-14"_s, u"the no is not said"_s, drops(u"statement.only.noSpecial"_s), {}},
        {u"INV-14"_s, u"a contradiction not noticed"_s, forgets(u"activity-without-logs"_s), {}},
        {u"INV-15"_s, u"children not noticed"_s, forgets(u"children-not-named"_s), {}},
        {u"INV-15"_s, u"no word on a parent"_s, drops(u"statement.children.choice"_s), {}},
        {u"INV-16"_s,
         u"claims another measure"_s,
         rewrites(u"catalogue.measures.firewall.public"_s, u"een alarm"_s),
         {}},
        {u"INV-16"_s,
         u"claims an unknown measure"_s,
         rewrites(u"catalogue.measures.firewall.public"_s, u"een hond"_s),
         {}},
        {u"INV-17"_s,
         u"corrects what was typed"_s,
         {},
         [](Document &document) {
             forEachSpan(document.blocks, [](Span &span) {
                 span.text = span.literal ? span.text.toLower() + u' ' : span.text;
             });
         }},
        {u"INV-18"_s,
         u"a promise without a list"_s,
         rewrites(u"statement.rights.free"_s, u"Een verzoek kost:"_s),
         {}},
        {u"INV-19"_s,
         u"does not say how old the law is"_s,
         {},
         [](Document &document) { document.running.footerBelow.clear(); }},
        {u"INV-19"_s, u"no date"_s, drops(u"statement.foot.date"_s), {}},
        {u"INV-21"_s, u"items differ"_s, fills(u"retention.list.table"_s, 1, entryOf(u"activities"_s)), {}},
        {u"INV-21"_s, u"purposes differ"_s, drops(u"statement.purpose.purpose"_s), {}},
        {u"INV-21"_s,
         u"terms differ"_s,
         rewrites(u"statement.purpose.term.unsubscribed"_s, u"Wij bewaren dit een jaar."_s),
         {}},
        {u"INV-21"_s,
         u"bases differ"_s,
         says(u"statement.purpose.basis.contract"_s, u"statement.purpose.basis.vital"_s),
         {}},
        {u"INV-21"_s,
         u"recipients differ"_s,
         fills(u"statement.recipients.table"_s, 1, entryOf(u"parties"_s)),
         {}},
        {u"INV-21"_s,
         u"what they get differs"_s,
         fills(u"parties.list.table"_s, 3, entryOf(u"parties"_s)),
         {}},
        {u"INV-21"_s,
         u"the access list says something else of what they get"_s,
         fills(u"access.outside.table"_s, 3, entryOf(u"parties"_s)),
         {}},
        {u"INV-21"_s, u"countries differ"_s, fills(u"parties.list.table"_s, 4, entryOf(u"parties"_s)), {}},
        {u"INV-22"_s,
         u"names whom one does not name"_s,
         fills(u"statement.recipients.table"_s, 0, entryOf(u"parties"_s)),
         {}},
        {u"G-03"_s,
         u"advice to the public"_s,
         rewrites(u"leaflet.rights.what"_s, u"Te doen: rechten."_s),
         {}},
        {u"G-04"_s, u"a token left"_s, rewrites(u"statement.rights.free"_s, u"#naam kost niets"_s), {}},
        {u"G-05"_s, u"no people and data"_s, drops(u"statement.purpose.items"_s), {}},
        {u"G-05"_s, u"not what if not"_s, drops(u"statement.purpose.need"_s), {}},
        {u"G-06"_s,
         u"excludes liability"_s,
         rewrites(u"statement.breach.law"_s, u"Wij zijn niet aansprakelijk voor schade."_s),
         {}},
        {u"G-06"_s, u"asks a fee"_s, drops(u"statement.rights.free"_s), {}},
        {u"G-07"_s, u"objecting nowhere by itself"_s, drops(u"statement.objection"_s), {}},
        {u"G-08"_s,
         u"asks a copy"_s,
         rewrites(u"statement.identity.known-contact"_s, u"u stuurt een kopie van uw paspoort"_s),
         {}},
        {u"G-09"_s, u"promises cookies"_s, drops(u"statement.website"_s), {}},
        {u"G-09"_s,
         u"promises the log"_s,
         [](PackMutation &mutation) {
             mutation.change(u"statement.website.logs.where"_s,
                             [](BlockTemplate &clause) { clause.when.reset(); });
         },
         {}},
        {u"G-11"_s,
         u"states what is assumed"_s,
         [](PackMutation &mutation) {
             mutation.changeContent<ParagraphClause>(
                 u"statement.website.logs.log"_s,
                 [](ParagraphClause &clause) { clause.assumed.text.clear(); });
         },
         {}},
    };
}

} // namespace

/// The invariants of the law and the checks on what is printed, for random dossiers of the Dutch pack. What
/// is printed is read back by an oracle that knows the law from tables of its own (basis_oracle.h).
///
/// | invariant or check | by |
/// |---|---|
/// | INV-01 to INV-19, INV-21, INV-22 | the rule of that name |
/// | INV-20 own files of an adviser | no document of this stage; erasing and exporting: tests/store,
/// tests/acceptance | | G-01 empty list, G-02 contradiction | INV-18, G-09 | | G-03 to G-06, G-08, G-09 | the
/// rule of that name | | G-07 rights, authority, withdrawal, objection | INV-11, INV-04, G-07 | | G-10
/// general words on security | INV-16, INV-22 | | G-11 nothing ticked beforehand |
/// nothingCountsBeforeItIsConfirmed, G-11 | | G-12 same facts | INV-21 | | G-13 date, edition, what changed |
/// INV-19 | | G-14 reading level | tst_reading_level | | G-15 each question feeds a document | `pack check`,
/// tst_shipped_packs | | of INV-09 and INV-10: mailing lists, calls | only the finding: their records come
/// with a later stage | | PU-17 to PU-20 staff, applicants, cameras | later stage; the activities that exist
/// are judged like any other |
class TestBasisInvariants : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 21); }

    static const Rule *rule(const QString &id)
    {
        for (const Rule &one : basisRules()) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        for (const unsigned seed : dossierSeeds(200)) {
            const Answers answers = PlausibleDossier(m_pack, seed).make(date());
            if (m_dossiers.size() < 200)
                m_dossiers.append(answers);
            const Reading reading(Evaluation::evaluate(m_pack, answers, date()));
            for (const Rule &one : basisRules()) {
                const QStringList found = one.problems(reading);
                for (const QString &problem : found)
                    m_problems[one.id].append(u"dossier %1: %2"_s.arg(seed).arg(problem));
            }
        }
    }

    void ruleHolds_data()
    {
        QTest::addColumn<QString>("id");
        for (const Rule &one : basisRules())
            QTest::newRow(qPrintable(one.id + u' ' + one.says)) << one.id;
    }

    void ruleHolds()
    {
        QFETCH(QString, id);
        const QStringList problems = m_problems.value(id);
        QVERIFY2(problems.isEmpty(),
                 qPrintable(u"%1 problems\n"_s.arg(problems.size()) + problems.mid(0, 12).join(u'\n')));
    }

    void everyRuleHasAMutant()
    {
        QSet<QString> broken;
        for (const Mutant &one : mutants())
            broken.insert(one.rule);
        for (const Rule &one : basisRules())
            QVERIFY2(broken.contains(one.id), qPrintable(one.id));
    }

    void mutantIsCaught_data()
    {
        QTest::addColumn<int>("index");
        const QList<Mutant> all = mutants();
        for (int index = 0; index < all.size(); ++index)
            QTest::newRow(qPrintable(all.at(index).rule + u' ' + all.at(index).what)) << index;
    }

    void mutantIsCaught()
    {
        QFETCH(int, index);
        const Mutant mutant = mutants().at(index);
        PackMutation mutation(m_pack);
        if (mutant.change)
            mutant.change(mutation);
        QVERIFY2(mutation.isWhole(), "The pack has no such clause, text or finding any more.");
        const Rule *broken = rule(mutant.rule);
        QVERIFY(broken);
        for (const Answers &answers : std::as_const(m_dossiers)) {
            const Reading reading(Evaluation::evaluate(mutation.pack(), answers, date()), u"nl"_s,
                                  mutant.changeDocument);
            if (!broken->problems(reading).isEmpty())
                return;
        }
        QFAIL("No dossier shows it.");
    }

    void nothingCountsBeforeItIsConfirmed_data()
    {
        QTest::addColumn<QString>("profile");
        for (const Suggestions &profile : m_pack.profiles)
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }

    /// Of a trade everything is suggested, and nothing is an answer.
    void nothingCountsBeforeItIsConfirmed()
    {
        QFETCH(QString, profile);
        Answers answers;
        answers.packId = m_pack.id;
        answers.language = u"nl"_s;
        answers = withAnswer(m_pack, answers, {m_pack.profileQuestion, {}}, Value::code(profile));
        const Evaluation first = Evaluation::evaluate(m_pack, answers, date());
        for (const Item &item : std::as_const(m_pack.items)) {
            if (item.linkId != m_pack.profileQuestion)
                QVERIFY2(!first.answer({item.linkId, {}}), qPrintable(item.linkId));
        }
        QVERIFY(purposeCount(first) == 0);
        // The activities themselves confirmed, the cards not: each is named, and nothing is said of it.
        const std::optional<Suggestion> kinds = first.suggestion({u"activities.kinds"_s, {}});
        QVERIFY(kinds || profile == u"different"_s);
        if (!kinds)
            return;
        answers = withAnswer(m_pack, answers, {u"activities.kinds"_s, {}}, kinds->value);
        const Reading reading(Evaluation::evaluate(m_pack, answers, date()));
        const ReadTable record = reading.sheet(u"register"_s).table(u"Landen buiten de EER"_s);
        QVERIFY(!record.rows.isEmpty());
        for (qsizetype row = 0; row < record.rows.size(); ++row) {
            for (const QString &column : {u"Doel"_s, u"Van wie"_s, u"Welke gegevens"_s, u"Hoe lang"_s})
                QCOMPARE(record.cell(row, column), QStringList{u"Nog open."_s});
        }
        QVERIFY(reading.sheet(u"statement"_s).document().draft);
    }

private:
    static qsizetype purposeCount(const Evaluation &evaluation)
    {
        return Reading(evaluation).sheet(u"register"_s).table(u"Landen buiten de EER"_s).rows.size();
    }

    Pack m_pack;
    QList<Answers> m_dossiers; ///< the first ones, for the mutants
    QMap<QString, QStringList> m_problems;
};

BINDER_TEST(TestBasisInvariants, QCoreApplication)
#include "tst_basis_invariants.moc"
