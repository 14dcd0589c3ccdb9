// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "tests/bench/bench.h"
#include "tests/bench/larger_pack.h"

#include <QCoreApplication>

using namespace binder;
using namespace Qt::StringLiterals;

namespace {

const QDate date(2026, 11, 21);

/// Something to say at a question where nothing is suggested.
Value someValue(const Evaluation &evaluation, const Item &item, const Address &address)
{
    const QStringList offered = item.type == ItemType::Reference ? evaluation.entries(item.references)
                                                                 : evaluation.offeredCodes(address);
    QStringList codes;
    for (const QString &code : offered) {
        const Option *option = item.option(code);
        const bool all = !item.createsEntries.isEmpty();
        if (code != otherCode() && !(option && option->exclusive)
            && (all || codes.size() < (item.repeats ? 3 : 1)))
            codes.append(code);
    }
    switch (item.type) {
    case ItemType::Boolean:
        return Value::boolean(true);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return item.repeats ? Value::codes(codes) : Value::code(codes.value(0));
    case ItemType::Reference:
        return item.repeats ? Value::references(codes) : Value::reference(codes.value(0));
    case ItemType::Date:
        return Value::date(date);
    case ItemType::Integer:
        return Value::integer(3);
    case ItemType::Duration:
        return Value::duration(
            {2, u"year"_s, item.options.isEmpty() ? QString() : item.options.constFirst().code, {}});
    default:
        return Value::text(u"Something typed here"_s);
    }
}

/// Every question answered: what is suggested where something is.
Answers everythingAnswered(const Pack &pack)
{
    Answers answers;
    answers.packId = pack.id;
    bool more = true;
    for (int round = 0; more && round < 8; ++round) {
        more = false;
        const Evaluation evaluation = Evaluation::evaluate(pack, answers, date);
        for (const PageKey &page : evaluation.pages()) {
            const QList<Address> addresses = evaluation.addressesOn(page);
            for (const Address &address : addresses) {
                const Item &item = *pack.item(address.linkId);
                if (!item.isQuestion() || evaluation.state(address) != AnswerState::Unanswered)
                    continue;
                const std::optional<Suggestion> suggestion =
                    item.createsEntries.isEmpty() ? evaluation.suggestion(address) : std::nullopt;
                const Value value = suggestion ? suggestion->value : someValue(evaluation, item, address);
                if (value.isBlank() || answers.values.contains(address))
                    continue;
                answers = withAnswer(pack, std::move(answers), address, value);
                more = true;
            }
        }
    }
    return answers;
}

/// The floor: finds the question of every answer and looks at the answer, once.
qsizetype plainPass(const Pack &pack, const Answers &answers)
{
    qsizetype seen = 0;
    for (auto answer = answers.values.cbegin(); answer != answers.values.cend(); ++answer) {
        const Item *item = pack.item(answer.key().linkId);
        seen += item ? answer.value().asCodes().size() + answer.value().asText().size() : 0;
    }
    return seen;
}

struct Times
{
    double pass = 0;
    double evaluate = 0;
    double compose = 0; ///< the longest document
    double all = 0;     ///< all documents
    [[nodiscard]] double answer() const { return evaluate + compose; }
};

Times measure(const Pack &pack, int rounds)
{
    const Answers answers = everythingAnswered(pack);
    const Address name{pack.subject, {}};
    std::printf("%d answers", int(answers.values.size()));
    for (const Group &group : pack.groups)
        std::printf(", %d %s", int(answers.entries.value(group.linkId).size()), qPrintable(group.linkId));
    std::printf("\n");
    QList<double> pass;
    QList<double> evaluating;
    QMap<QString, QList<double>> composing;
    qsizetype seen = 0;
    for (int round = 0; round < rounds; ++round) {
        const Answers changed = withAnswer(pack, answers, name, Value::text(u"Name %1"_s.arg(round)));
        pass.append(bench::processorMilliseconds([&] { seen += plainPass(pack, changed); }));
        std::optional<Evaluation> evaluation;
        evaluating.append(
            bench::processorMilliseconds([&] { evaluation = Evaluation::evaluate(pack, changed, date); }));
        for (const DocumentTemplate &document : pack.documents) {
            bool isThere = false;
            const double time = bench::processorMilliseconds([&] {
                const Result<Document> composed = compose(*evaluation, document.name, pack.sourceLanguage);
                isThere = composed.has_value();
                seen += isThere ? composed->blocks.size() : 0;
            });
            if (isThere)
                composing[document.name].append(time);
        }
    }
    Times times;
    times.pass = bench::median(pass);
    times.evaluate = bench::median(evaluating);
    for (auto document = composing.cbegin(); document != composing.cend(); ++document) {
        const double time = bench::median(document.value());
        std::printf("  compose %-34s %9.3f ms\n", qPrintable(document.key()), time);
        times.compose = qMax(times.compose, time);
        times.all += time;
    }
    std::printf("  evaluate %33s %9.3f ms (all documents %.3f ms, %lld)\n", "", times.evaluate, times.all,
                static_cast<long long>(seen % 10));
    return times;
}

/// What is suggested on all cards at once, as a page with a card for each entry shows it: a multiple of
/// evaluating once.
void measureCards(const Pack &pack)
{
    Answers answers;
    answers.packId = pack.id;
    // A profile that suggests something, and everything ticked.
    for (int round = 0; round < 3; ++round) {
        const Evaluation evaluation = Evaluation::evaluate(pack, answers, date);
        for (const Item &item : pack.items) {
            const Address address{item.linkId, {}};
            if (!item.isQuestion() || !item.group.isEmpty() || !evaluation.applies(address))
                continue;
            if (!item.createsEntries.isEmpty() || item.linkId == pack.profileQuestion)
                answers = withAnswer(pack, std::move(answers), address, someValue(evaluation, item, address));
        }
    }
    QList<double> evaluating;
    QList<double> confirming;
    qsizetype cards = 0;
    qsizetype suggested = 0;
    for (int round = 0; round < 11; ++round) {
        std::optional<Evaluation> evaluation;
        evaluating.append(
            bench::processorMilliseconds([&] { evaluation = Evaluation::evaluate(pack, answers, date); }));
        cards = 0;
        suggested = 0;
        confirming.append(bench::processorMilliseconds([&] {
            for (const Group &group : pack.groups) {
                const QStringList entries = evaluation->entries(group.linkId);
                for (const QString &entry : entries) {
                    suggested += withEntryConfirmed(*evaluation, group.linkId, entry).confirmed.size();
                    ++cards;
                }
            }
        }));
    }
    std::printf("%d cards, %d answers suggested\n", int(cards), int(suggested));
    bench::printRatio("what all cards suggest", bench::median(confirming), bench::median(evaluating), "ms",
                      double(cards));
}

} // namespace

/// Evaluating and composing after one changed answer, with everything in the Dutch pack ticked and answered;
/// and ten times as much.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // Another folder with a pack may be named.
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                    : QStringLiteral(BINDER_TEST_DATA "/../../resources/packs/nl-avg");
    const Result<Pack> pack = loadPack(folder);
    const bench::LargerPack larger(folder, 10);
    const Result<Pack> tenfold = larger.load();
    if (!pack || !tenfold) {
        const Error &error = pack ? tenfold.error() : pack.error();
        std::printf("%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        return 1;
    }
    const Times once = measure(*pack, 41);
    const Times ten = measure(*tenfold, 5);
    bench::printRatio("answer: evaluate and compose", once.answer(), once.pass, "ms", 100);
    bench::printRatio("ten times the size", ten.answer(), once.answer(), "ms", 12);
    bench::printRatio("  of which evaluate", ten.evaluate, once.evaluate, "ms", 12);
    bench::printRatio("  of which compose the longest", ten.compose, once.compose, "ms", 12);
    measureCards(*pack);
    bench::printRatio("one frame", once.answer(), 16.0, "ms", 1);
    return 0;
}
