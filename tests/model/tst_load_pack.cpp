// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/pack/load.h"
#include "tests/support/pack_copy.h"
#include "tests/support/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::Mutation;
using binder::testing::PackCopy;

/// A pack is read as it is written, or refused with its file and place.
class LoadPackTest : public QObject
{
    Q_OBJECT

private slots:
    void soundPack()
    {
        const PackCopy copy;
        const auto pack = loadPack(copy.folder());
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
        const auto pack = loadPack(copy.folder());
        QVERIFY_RESULT(pack);
        QStringList pages;
        for (const Page &page : pack->pages)
            pages.append(page.id);
        QCOMPARE(pages, (QStringList{u"business"_s, u"contact"_s, u"kinds"_s, u"suppliers"_s, u"supplier"_s,
                                     u"information"_s, u"information-items"_s, u"information-health"_s,
                                     u"backup"_s}));
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
        const auto pack = loadPack(copy.folder());
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
        const auto pack = loadPack(copy.folder());
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
        const auto pack = loadPack(copy.folder());
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
        const auto pack = loadPack(copy.folder());
        QVERIFY_RESULT(pack);
        QCOMPARE(pack->documents.size(), 3);
        QCOMPARE(pack->document(u"notice"_s)->audience, Audience::Public);
        const BlockTemplate &business = pack->document(u"plan"_s)->blocks.at(0);
        QCOMPARE(business.kind, BlockTemplate::Kind::Section);
        QCOMPARE(business.text, u"plan.business"_s);
        QCOMPARE(business.blocks.at(0).role, ParagraphRole::Told);
        QCOMPARE(business.blocks.at(0).values.value(u"name"_s).name, u"organisation.name"_s);
        QCOMPARE(business.blocks.at(4).points->parts.size(), 3);
        const BlockTemplate &table = pack->document(u"plan"_s)->blocks.at(2).blocks.at(0);
        QCOMPARE(table.columns.size(), 5);
        QVERIFY(!table.columns.at(4).value); // filled in by pen
        QCOMPARE(table.columns.at(0).weight, 2.0);
        QCOMPARE(table.forEach->sortBy, u"label"_s);
        QCOMPARE(pack->findings.size(), 3);
        QCOMPARE(pack->findings.at(1).severity, Severity::Block);
        QCOMPARE(pack->findings.at(1).forEach, u"information"_s);
        QCOMPARE(pack->profiles.at(0).values.value(u"kinds.collected"_s), Value::codes({u"contact"_s}));
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
        row("another format", "pack.json", "/format", R"("fhir")", "pack.json#/format", "fhir");
        row("a newer format", "pack.json", "/formatVersion", "2", "pack.json#/formatVersion", "newer");
        row("no format version", "pack.json", "/formatVersion", "", "pack.json#/formatVersion", "format 1");
        row("an unknown key", "pack.json", "/pages/0/item/0/colour", R"("red")",
            "pack.json#/pages/0/item/0/colour", "colour");
        row("an unknown key in a sub-page", "pack.json", "/pages/4/item/0/subPages/0/item/1/mandatory",
            "true", "pack.json#/pages/4/item/0/subPages/0/item/1/mandatory", "mandatory");
        row("a wrong type", "pack.json", "/pages/0/item/0/required", R"("yes")",
            "pack.json#/pages/0/item/0/required", "a text");
        row("no linkId", "pack.json", "/pages/1/item/1/linkId", "", "pack.json#/pages/1/item/1", "linkId");
        row("a type of its own", "pack.json", "/pages/1/item/1/type", R"("e-mail")",
            "pack.json#/pages/1/item/1/type", "e-mail");
        row("an empty condition", "pack.json", "/pages/5/enableWhen", "{}", "pack.json#/pages/5/enableWhen",
            "missing");
        row("an unknown operator", "pack.json", "/pages/5/item/1/enableWhen/operator", R"("==")",
            "pack.json#/pages/5/item/1/enableWhen/operator", "==");
        row("two conditions in one", "pack.json", "/pages/5/item/1/enableWhen/all", "[]",
            "pack.json#/pages/5/item/1/enableWhen/all", "all");
        row("a derived fact in a question", "pack.json", "/pages/5/item/1/enableWhen",
            R"({"derived": "x", "with": {}, "operator": "=", "answer": 1})",
            "pack.json#/pages/5/item/1/enableWhen/derived", "derived");
        row("an unknown key in a clause", "documents.json", "/documents/0/blocks/0/blocks/0/bold", "true",
            "documents.json#/documents/0/blocks/0/blocks/0/bold", "bold");
        row("an unknown kind of clause", "documents.json", "/documents/0/blocks/1/kind", R"("picture")",
            "documents.json#/documents/0/blocks/1/kind", "picture");
        row("an unknown expression", "documents.json", "/documents/0/blocks/0/blocks/0/values/name",
            R"({"anwser": "organisation.name"})",
            "documents.json#/documents/0/blocks/0/blocks/0/values/name/anwser", "anwser");
        row("a list without points", "documents.json", "/documents/0/blocks/4/blocks/1/points", "",
            "documents.json#/documents/0/blocks/4/blocks/1", "points");
        row("a status of its own", "law.json", "/references/law-1/status", R"("sure")",
            "law.json#/references/law-1/status", "sure");
        row("migrations that are no list", "migrations.json", "", R"({"version": "1.0.0"})",
            "migrations.json#", "an object");
        row("a preset without group", "profiles.json", "/presets/0/group", "", "profiles.json#/presets/0",
            "group");
        row("a text that is a number", "i18n/en.json", "/texts/pack.title", "7",
            "i18n/en.json#/texts/pack.title", "a number");
        row("a language that leads elsewhere", "pack.json", "/languages/1", R"("../../etc/passwd")",
            "pack.json#/languages", "language");
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
        row("an unknown document", "pack.json", "/pages/3/item/0/subPages/0/item/1/blocks/0", R"("leaflet")",
            "pack.json#/pages/3/item/0/subPages/0/item/1/blocks/0", "leaflet");
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
        const auto pack = loadPack(copy.folder());
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::BadInput);
        QCOMPARE(pack.error().detail, detail);
        QVERIFY2(pack.error().message.contains(word), qPrintable(pack.error().message));
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
        const auto pack = loadPack(copy.folder());
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
        QVERIFY_RESULT(loadPack(copy.folder()));
    }

    void missingFiles()
    {
        const QStringList files = {u"pack.json"_s,     u"documents.json"_s,  u"law.json"_s,
                                   u"profiles.json"_s, u"migrations.json"_s, u"i18n/en.json"_s};
        for (const QString &file : files) {
            const PackCopy copy;
            QVERIFY(QFile::remove(copy.path(file)));
            const auto pack = loadPack(copy.folder());
            QVERIFY(!pack);
            QCOMPARE(pack.error().kind, ErrorKind::FileTrouble);
            QCOMPARE(pack.error().detail, file);
            QVERIFY(pack.error().message.contains(copy.path(file)));
        }
        QCOMPARE(loadPack(u"/nowhere/at/all"_s).error().kind, ErrorKind::FileTrouble);
    }

    void notJson()
    {
        const PackCopy copy;
        copy.write(u"law.json"_s, "{\n  \"references\": {},\n  \"facts\": {,}\n}\n");
        const auto pack = loadPack(copy.folder());
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, ErrorKind::BadInput);
        QVERIFY2(pack.error().detail.startsWith("law.json:3:"_L1), qPrintable(pack.error().detail));
        QVERIFY(pack.error().message.contains("line 3"_L1));
    }

    void aFolderInPlaceOfAFile()
    {
        const PackCopy copy;
        QVERIFY(QFile::remove(copy.path(u"law.json"_s)));
        QVERIFY(QDir(copy.folder()).mkdir(u"law.json"_s));
        QCOMPARE(loadPack(copy.folder()).error().kind, ErrorKind::FileTrouble);
    }
};

QTEST_GUILESS_MAIN(LoadPackTest)
#include "tst_load_pack.moc"
