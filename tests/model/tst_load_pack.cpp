// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/pack/load.h"
#include "tests/support/pack_copy.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::Mutation;
using binder::testing::PackCopy;
using binder::testing::PackFolder;

/// A pack is read as it is written, or refused with its file and place.
class LoadPackTest : public QObject
{
    Q_OBJECT

private slots:
    void soundPack()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        QCOMPARE(pack->id, u"sound"_s);
        QCOMPARE(pack->version, QVersionNumber(1, 2, 0));
        QCOMPARE(pack->date, QDate(2026, 11, 21));
        QCOMPARE(pack->languages, (QStringList{u"nl"_s, u"en"_s}));
        QCOMPARE(pack->sections, (QStringList{u"business"_s, u"information"_s, u"safety"_s}));
        QCOMPARE(pack->textsIn(u"en"_s).raw(u"pack.title"_s), u"Small trial"_s);
        QCOMPARE(pack->textsIn(u"nl"_s).text(u"plan.alone"_s, u"ik"_s), u"Ik werken alleen."_s);
    }

    void pagesInOrder()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        QStringList pages;
        for (const Page &page : pack->pages)
            pages.append(page.id);
        QCOMPARE(pages, (QStringList{u"business"_s, u"contact"_s, u"kinds"_s, u"suppliers"_s, u"supplier"_s,
                                     u"information"_s, u"information-items"_s, u"information-health"_s,
                                     u"backup"_s, u"measures"_s}));
        const Page *health = pack->page(u"information-health"_s);
        QVERIFY(health);
        QCOMPARE(health->group, u"information"_s);
        QCOMPARE(health->section, u"information"_s);
        QVERIFY(health->enableWhen);
        QCOMPARE(health->items, QStringList{u"information.consent"_s});
    }

    void groupsKnowTheirMakersAndQuestions()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        const Group *information = pack->group(u"information"_s);
        QVERIFY(information);
        QCOMPARE(information->createdBy, u"kinds.collected"_s);
        QCOMPARE(information->subPages, (QStringList{u"information-items"_s, u"information-health"_s}));
        QCOMPARE(information->items.size(), 5);
        const Group *suppliers = pack->group(u"suppliers"_s);
        QVERIFY(suppliers);
        QCOMPARE(suppliers->createdBy, QString());
        QCOMPARE(suppliers->label, u"suppliers.name"_s);
        QCOMPARE(pack->item(u"suppliers.name"_s)->group, u"suppliers"_s);
        QCOMPARE(pack->item(u"suppliers"_s)->group, QString());
    }

    void optionsComeFromSetsAndQuestions()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        const Item *country = pack->item(u"suppliers.country"_s);
        QCOMPARE(country->options.size(), 2);
        QCOMPARE(country->optionTextId(u"canada"_s), u"set.countries.canada"_s);
        QCOMPARE(country->safeDefault, Value::code(u"elsewhere"_s));
        const Item *optional = pack->item(u"information.optional"_s);
        QCOMPARE(optional->options.size(), 4); // without "nothing", which unticks the rest
        QCOMPARE(optional->optionTextId(u"name"_s), u"information.items.option.name"_s);
    }

    void everythingIsEvaluatedAfterWhatItReads()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        QCOMPARE(pack->evaluationOrder.size(), pack->items.size());
        const auto position = [&](const QString &linkId) {
            return pack->evaluationOrder.indexOf(pack->itemIndex.value(linkId));
        };
        QVERIFY(position(u"organisation.alone"_s) < position(u"organisation.staff"_s));
        QVERIFY(position(u"organisation.staff"_s) < position(u"kinds.collected"_s)); // an option
        QVERIFY(position(u"kinds.collected"_s) < position(u"information"_s));        // ticks and page
        QVERIFY(position(u"information.items"_s) < position(u"information.optional"_s));
        QVERIFY(position(u"suppliers"_s) < position(u"information.sharedWith"_s));
    }

    void documentsAndTheRest()
    {
        const PackCopy copy;
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        QCOMPARE(pack->documents.size(), 3);
        QCOMPARE(pack->document(u"notice"_s)->audience, Audience::Public);
        const BlockTemplate &business = pack->document(u"plan"_s)->blocks.at(0);
        const auto &section = std::get<SectionClause>(business.content);
        QCOMPARE(section.text, u"plan.business"_s);
        QCOMPARE(std::get<ParagraphClause>(section.blocks.at(0).content).role, ParagraphRole::Told);
        const Expression name = section.blocks.at(0).values.value(u"name"_s);
        QCOMPARE(std::get<AnswerValue>(name.part).question, u"organisation.name"_s);
        QCOMPARE(
            std::get<JoinValue>(std::get<ListClause>(section.blocks.at(4).content).points->part).parts.size(),
            3);
        const auto &information = std::get<SectionClause>(pack->document(u"plan"_s)->blocks.at(2).content);
        const auto &table = std::get<TableClause>(information.blocks.at(0).content);
        QCOMPARE(table.columns.size(), 5);
        QVERIFY(!table.columns.at(4).value); // filled in by pen
        QCOMPARE(table.columns.at(0).weight, 2.0);
        QCOMPARE(information.blocks.at(0).forEach->sortBy, u"label"_s);
        QCOMPARE(pack->findings.size(), 3);
        QCOMPARE(pack->findings.at(1).severity, Severity::Block);
        QCOMPARE(pack->findings.at(1).forEach, u"information"_s);
        QCOMPARE(pack->profiles.at(1).id, u"shop"_s);
        QCOMPARE(pack->profiles.at(1).values.value(u"kinds.collected"_s), Value::codes({u"contact"_s}));
        QCOMPARE(pack->presets.at(0).id, u"information[contact]"_s);
        QCOMPARE(pack->law.references.value(u"law-2"_s).status, LawStatus::Secondary);
        QCOMPARE(pack->law.facts.value(u"retention"_s).value.toInt(), 7);
        QCOMPARE(pack->law.tables.value(u"transfer"_s).rows.value(u"CA"_s).value("rule"_L1).toString(),
                 u"free"_s);
        QCOMPARE(pack->migrations.at(1).entries.value(u"information"_s).value(u"medical"_s), u"health"_s);
    }

    void broken_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *file, const char *pointer, const char *json,
                            const char *detail, const char *word) {
            QTest::newRow(name) << Mutation{QString::fromUtf8(file), QString::fromUtf8(pointer), json}
                                << QString::fromUtf8(detail) << QString::fromUtf8(word);
        };
        row("a dangling linkId", "pack.json", "/pages/5/item/1/enableWhen/question", R"("backup.make")",
            "pack.json#/pages/5/item/1/enableWhen/question", "backup.make");
        row("a dangling linkId in a clause", "documents.json",
            "/documents/0/blocks/0/blocks/0/values/name/answer", R"("organisation.nam")",
            "documents.json#/documents/0/blocks/0/blocks/0/values/name/answer", "organisation.nam");
        row("a dangling linkId deep in a condition", "pack.json",
            "/pages/1/item/4/enableWhen/any/1/not/question", R"("x")",
            "pack.json#/pages/1/item/4/enableWhen/any/1/not/question", "\"x\"");
        row("an unknown group", "documents.json", "/documents/1/enableWhen/some", R"("supplies")",
            "documents.json#/documents/1/enableWhen/some", "supplies");
        row("an unknown set", "pack.json", "/pages/3/item/0/subPages/0/item/2/answerValueSet", R"("towns")",
            "pack.json#/pages/3/item/0/subPages/0/item/2/answerValueSet", "towns");
        row("an unknown document", "documents.json", "/documents/0/blocks/5",
            R"({"id": "part", "kind": "document", "document": "leaflet"})",
            "documents.json#/documents/0/blocks/5/document", "leaflet");
        row("a doubled linkId", "pack.json", "/pages/5/item/2/linkId", R"("backup.made")",
            "pack.json#/pages/5/item/2/linkId", "backup.made");
        row("a doubled code", "pack.json", "/pages/5/item/2/answerOption/1/code", R"("locked")",
            "pack.json#/pages/5/item/2/answerOption/1/code", "locked");
        row("a doubled clause", "documents.json", "/documents/0/blocks/1/id", R"("plan-name")",
            "documents.json#/documents/0/blocks/1/id", "plan-name");
        row("a question that waits for itself", "pack.json", "/pages/5/item/0/enableWhen",
            R"({"question": "backup.made", "operator": "=", "answer": true})", "pack.json#/pages/5/item/0",
            "backup.made → backup.made");
        row("a group outside its linkIds", "pack.json", "/pages/3/item/0/subPages/0/item/2/linkId",
            R"("supplier.home")", "pack.json#/pages/3/item/0/subPages/0/item/2/linkId", "supplier.home");
    }

    void broken()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, detail);
        QFETCH(QString, word);
        const PackCopy copy;
        copy.change(mutation);
        const auto pack = copy.load();
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::BadInput);
        QCOMPARE(pack.error().detail, detail);
        QVERIFY2(pack.error().message.contains(word), qPrintable(pack.error().message));
    }

    void brokenFiles_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *file, const char *pointer, const char *json,
                            const char *place, const char *word) {
            QTest::newRow(name) << Mutation{QString::fromUtf8(file), QString::fromUtf8(pointer), json}
                                << QString::fromUtf8(place) << QString::fromUtf8(word);
        };
        const auto business = "questions/business.json";
        const auto information = "questions/information.json";
        const auto plan = "documents/plan.json";
        row("another format", "pack.json", "/format", R"("fhir")", "pack.json#/format", "fhir");
        row("a newer format", "pack.json", "/formatVersion", "3", "pack.json#/formatVersion", "newer");
        row("the format before", "pack.json", "/formatVersion", "1", "pack.json#/formatVersion",
            "pack format 1");
        row("no format version", "pack.json", "/formatVersion", "", "pack.json#/formatVersion", "format 2");
        row("an unknown key", business, "/pages/0/item/0/colour", R"("red")",
            "questions/business.json#/pages/0/item/0/colour", "colour");
        row("an unknown key in a sub-page", information, "/pages/2/item/0/subPages/0/item/1/mandatory",
            "true", "questions/information.json#/pages/2/item/0/subPages/0/item/1/mandatory", "mandatory");
        row("a wrong type", business, "/pages/0/item/0/required", R"("yes")",
            "questions/business.json#/pages/0/item/0/required", "a text");
        row("no linkId", business, "/pages/1/item/1/linkId", "", "questions/business.json#/pages/1/item/1",
            "linkId");
        row("a type of its own", business, "/pages/1/item/1/type", R"("e-mail")",
            "questions/business.json#/pages/1/item/1/type", "e-mail");
        row("an unknown key in a clause", plan, "/blocks/0/blocks/0/bold", "true",
            "documents/plan.json#/blocks/0/blocks/0/bold", "bold");
        row("an unknown kind of clause", plan, "/blocks/1/kind", R"("picture")",
            "documents/plan.json#/blocks/1/kind", "picture");
        row("an unknown expression", plan, "/blocks/0/blocks/0/values/name",
            R"({"anwser": "organisation.name"})", "documents/plan.json#/blocks/0/blocks/0/values/name/anwser",
            "anwser");
        row("texts of no option", plan, "/blocks/2/blocks/1/values/kind",
            R"({"entry": "information", "texts": "kind"})",
            "documents/plan.json#/blocks/2/blocks/1/values/kind", "as");
        row("entries as something else", plan, "/blocks/2/blocks/1/values/kind",
            R"({"entry": "information", "as": "text"})",
            "documents/plan.json#/blocks/2/blocks/1/values/kind/as", "text");
        row("a list without points", plan, "/blocks/4/blocks/1/points", "",
            "documents/plan.json#/blocks/4/blocks/1", "points");
        row("a status of its own", "law/references.json", "/references/law-1/status", R"("sure")",
            "law/references.json#/references/law-1/status", "sure");
        row("migrations that are no list", "migrations.json", "/migrations", R"({"version": "1.0.0"})",
            "migrations.json#/migrations", "an object");
        row("a preset without entry", "presets/information.json", "/presets/0/entry", "",
            "presets/information.json#/presets/0", "entry");
        row("a text that is a number", "i18n/en/pack.json", "/pack.title", "7",
            "i18n/en/pack.json#/pack.title", "a number");
        row("a language that leads elsewhere", "pack.json", "/languages/1", R"("../../etc/passwd")",
            "pack.json#/languages", "language");
        row("a language of no known form", "pack.json", "/languages/1", R"("en_GB")", "pack.json#/languages",
            "language");
        row("a section without questions", "pack.json", "/sections/-", R"("more")", "pack.json#/sections/3",
            "questions/more.json");
        row("a document without a file", "pack.json", "/documents/-", R"("more")", "pack.json#/documents/3",
            "documents/more.json");
        row("a text without an id", plan, "/facts/0/label", R"("Bereikbaar")",
            "documents/plan.json#/facts/0/label", "no id");
        row("a text that stands twice", "documents/notice.json", "/blocks/0/text",
            R"({"id": "plan.contact", "text": "Twee keer."})", "documents/notice.json#/blocks/0/text",
            "plan.contact");
    }

    void brokenFiles()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, place);
        QFETCH(QString, word);
        const PackFolder copy;
        copy.change(mutation);
        const auto pack = copy.load();
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::BadInput);
        QCOMPARE(pack.error().detail, place);
        QVERIFY2(pack.error().message.contains(word), qPrintable(pack.error().message));
        // The check says the same, and on which line.
        const QList<LintProblem> problems = copy.lint();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(QString(problems.constFirst().file + u'#' + problems.constFirst().pointer), place);
        QVERIFY(problems.constFirst().line > 0);
    }

    /// What is wrong in the assembled pack is told where it was written.
    void placesOfProblems_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("place"); // file and text on the line
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const char *file, const char *pointer, const char *json,
                            const char *place, const char *id) {
            QTest::newRow(name) << Mutation{QString::fromUtf8(file), QString::fromUtf8(pointer), json}
                                << QString::fromUtf8(place) << QString::fromUtf8(id);
        };
        row("in a question", "questions/safety.json", "/pages/0/item/0/askWhom/0/helper", R"("nobody")",
            "questions/safety.json: nobody", "backup.made");
        row("in a clause", "documents/plan.json", "/blocks/0/blocks/0/values/name",
            R"({"answer": "organisation.nam"})", "documents/plan.json: organisation.nam", "plan-name");
        row("in a finding", "findings/business.json", "/findings/0/at", R"("contact.mail")",
            "findings/business.json: contact.mail", "no-address");
        row("in a profile", "profiles/shop.json", "/suggests/organisation.nmae", R"("x")",
            "profiles/shop.json: organisation.nmae", "organisation.nmae");
        row("in pack.json", "pack.json", "/subject", R"("organisation.nmae")", "pack.json: organisation.nmae",
            "");
    }

    void placesOfProblems()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, place);
        QFETCH(QString, id);
        const PackFolder copy;
        copy.change(mutation);
        const QList<LintProblem> problems = copy.lint();
        QVERIFY(!problems.isEmpty());
        const LintProblem &first = problems.constFirst();
        const QString line = QString::fromUtf8(copy.read(first.file).split('\n').value(first.line - 1));
        QCOMPARE(first.file, place.section(u": "_s, 0, 0));
        QVERIFY2(line.contains(place.section(u": "_s, 1)), qPrintable(first.place() + line));
        if (!id.isEmpty())
            QCOMPARE(first.id, id);
        const auto pack = copy.load();
        QVERIFY(!pack);
        QVERIFY2(pack.error().message.contains(first.placeAndId()), qPrintable(pack.error().message));
    }

    void circles_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<QString>("circle");
        const QByteArray needsOptional =
            R"({"question": "information.optional", "operator": "exists", "answer": true})";
        QTest::newRow("through the options of another question")
            << Mutation{u"pack.json"_s, u"/pages/4/item/0/subPages/0/item/0/enableWhen"_s, needsOptional}
            << u"information.items → information.optional → information.items"_s;
        QTest::newRow("through a page and a group")
            << Mutation{u"pack.json"_s, u"/pages/2/enableWhen"_s, R"({"some": "information"})"}
            << u"kinds.collected → information → kinds.collected"_s;
        QTest::newRow("through an option")
            << Mutation{u"pack.json"_s, u"/pages/0/item/2/enableWhen"_s,
                        R"({"question": "kinds.collected", "operator": "includes", "answer": "staff"})"}
            << u"organisation.alone → kinds.collected → organisation.staff → organisation.alone"_s;
    }

    void circles()
    {
        QFETCH(Mutation, mutation);
        QFETCH(QString, circle);
        const PackCopy copy;
        copy.change(mutation);
        const auto pack = copy.load();
        QVERIFY(!pack);
        QVERIFY2(pack.error().message.contains(circle), qPrintable(pack.error().message));
        QVERIFY2(pack.error().detail.startsWith("pack.json#/pages/"_L1), qPrintable(pack.error().detail));
    }

    void theLabelOfAGroupIsNoDependency()
    {
        // The question that names an entry may depend on the group itself.
        const PackCopy copy;
        copy.change(
            {u"pack.json"_s, u"/pages/3/item/0/subPages/0/item/0/enableWhen"_s, R"({"some": "suppliers"})"});
        QVERIFY_RESULT(copy.load());
    }

    void missingFiles()
    {
        const PackFolder copy;
        QVERIFY(QFile::remove(copy.path(u"pack.json"_s)));
        const auto pack = copy.load();
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::FileTrouble);
        QCOMPARE(pack.error().detail, u"pack.json"_s);
        QVERIFY(pack.error().message.contains(copy.path(u"pack.json"_s)));
        QCOMPARE(loadPack(u"/nowhere/at/all"_s).error().kind, ErrorKind::FileTrouble);

        const PackFolder untranslated;
        QVERIFY(QDir(untranslated.path(u"i18n/en"_s)).removeRecursively());
        QCOMPARE(untranslated.load().error().kind, ErrorKind::FileTrouble);
        QVERIFY(untranslated.load().error().message.contains(untranslated.path(u"i18n/en"_s)));
    }

    /// Nothing that somebody wrote is left out in silence.
    void filesThatNothingReads()
    {
        const QStringList files{u"question/more.json"_s,          u"conditoins.json"_s,
                                u"questions/more.json"_s,         u"documents/more.json"_s,
                                u"documents/plan/x.json"_s,       u"findings/more.json"_s,
                                u"i18n/en/conditions/more.json"_s};
        for (const QString &file : files) {
            const PackFolder copy;
            copy.write(file, "{}");
            if (file.startsWith("question/"_L1)) {
                QVERIFY_RESULT(copy.load()); // other folders are no business of the pack
                continue;
            }
            const QList<LintProblem> problems = copy.lint();
            QVERIFY2(!problems.isEmpty(), qPrintable(file));
            QCOMPARE(problems.constFirst().file, file);
            QVERIFY(!copy.load());
        }
    }

    void notJson()
    {
        const PackFolder copy;
        copy.write(u"law/references.json"_s, "{\n  \"references\": {},\n  \"facts\": {,}\n}\n");
        const auto pack = copy.load();
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::BadInput);
        QVERIFY2(pack.error().detail.startsWith("law/references.json:3:"_L1),
                 qPrintable(pack.error().detail));
        QVERIFY(pack.error().message.contains("line 3"_L1));
        QCOMPARE(copy.lint().constFirst().place(), u"law/references.json:3"_s);
    }

    void aFolderInPlaceOfAFile()
    {
        const PackFolder copy;
        QVERIFY(QFile::remove(copy.path(u"pack.json"_s)));
        QVERIFY(QDir(copy.folder()).mkdir(u"pack.json"_s));
        QCOMPARE(copy.load().error().kind, ErrorKind::FileTrouble);
    }

    /// The short ways of writing a text.
    void textsByReference()
    {
        const PackFolder copy;
        copy.change(
            {u"questions/business.json"_s, u"/pages/1/item/1/hint"_s, R"("@organisation.name.hint")"});
        copy.change({u"documents/plan.json"_s, u"/facts/0/label"_s, R"("@organisation.name.text")"});
        copy.change({u"documents/plan.json"_s, u"/texts"_s, R"({"plan.mark": "@@home"})"});
        const auto pack = copy.load();
        QVERIFY_RESULT(pack);
        QCOMPARE(pack->textsIn(u"nl"_s).raw(u"contact.email.hint"_s), u"In een paar woorden."_s);
        QCOMPARE(pack->textsIn(u"en"_s).raw(u"contact.email.hint"_s),
                 pack->textsIn(u"en"_s).raw(u"organisation.name.hint"_s));
        QCOMPARE(pack->documents.constFirst().facts.constFirst().label, u"organisation.name.text"_s);
        QCOMPARE(pack->textsIn(u"nl"_s).raw(u"plan.mark"_s), u"@home"_s);
    }
};

BINDER_TEST(LoadPackTest, QCoreApplication)
#include "tst_load_pack.moc"
