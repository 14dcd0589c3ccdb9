// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "tests/support/pack_copy.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::PackFolder;

namespace {

const QDate day(2026, 11, 21);

/// A copy of the sound pack to which content is added as CONTRIBUTING.md says.
class Author
{
public:
    explicit Author(const QString &source = QStringLiteral(BINDER_TEST_DATA "/packs/sound"))
        : m_folder(source)
    {}

    [[nodiscard]] const PackFolder &folder() const { return m_folder; }

    void write(const QString &file, const QString &pointer, QByteArray json) const
    {
        m_folder.change({file, pointer, json.replace('\'', '"')});
    }

    void add(const QString &file, QByteArray json) const { m_folder.write(file, json.replace('\'', '"')); }

    /// The English of a text that stands in `file`, beside what is there already.
    void translate(const QString &file, const QString &id, const QString &dutch, const QString &english) const
    {
        const QString path = "i18n/en/"_L1 + file;
        if (m_folder.read(path).isEmpty())
            m_folder.write(path, "{}");
        const QByteArray of =
            QCryptographicHash::hash(dutch.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
        const QJsonObject text{{u"text"_s, english}, {u"of"_s, QString::fromLatin1(of)}};
        m_folder.change({path, u'/' + id, QJsonDocument(text).toJson()});
    }

    /// The pack, when `pack check` has nothing to say of it; otherwise the test fails with what it says.
    [[nodiscard]] Pack checked() const
    {
        QStringList said;
        const QList<LintProblem> problems = m_folder.lint();
        for (const LintProblem &problem : problems)
            said.append(problem.placeAndId() + u": "_s + problem.rule + u": "_s + problem.message);
        if (!said.isEmpty())
            QTest::qFail(qPrintable(said.join(u'\n')), __FILE__, __LINE__);
        const auto pack = m_folder.load();
        return pack ? *pack : Pack();
    }

private:
    PackFolder m_folder;
};

Answers answersOf(const Pack &pack, const QHash<QString, Value> &values)
{
    Answers answers;
    answers.packId = pack.id;
    answers.packVersion = pack.version.toString();
    answers.language = u"nl"_s;
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        answers.values.insert({one.key(), {}}, one.value());
    return answers;
}

QString printed(const Pack &pack, const Answers &answers, const QString &document, const QString &language)
{
    const auto made = compose(Evaluation::evaluate(pack, answers, day), document, language);
    return made ? QString::fromUtf8(QJsonDocument(toJson(*made)).toJson()) : QString();
}

} // namespace

/// Each recipe of CONTRIBUTING.md, "Add to the content", followed to the letter: its places are all there
/// are, the check is content, and what was added shows.
class RecipesTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionWithAClause()
    {
        const Author author;
        const auto questions = u"questions/safety.json"_s;
        author.write(questions, u"/pages/0/item/-"_s,
                     "{'linkId': 'backup.rhythm', 'type': 'string', 'text': 'Hoe vaak maakt u ze?', 'hint': "
                     "'Bijvoorbeeld elke "
                     "week.', 'why': 'Dit staat in het plan.', 'enableWhen': '{makes-back-ups}'}");
        author.add(u"conditions.json"_s, "{'makes-back-ups': 'backup.made = true'}");
        author.translate(questions, u"backup.rhythm.text"_s, u"Hoe vaak maakt u ze?"_s,
                         u"How often do you make them?"_s);
        author.translate(questions, u"backup.rhythm.hint"_s, u"Bijvoorbeeld elke week."_s,
                         u"For example every week."_s);
        author.translate(questions, u"backup.rhythm.why"_s, u"Dit staat in het plan."_s,
                         u"It goes into the plan."_s);
        const auto plan = u"documents/plan.json"_s;
        author.write(plan, u"/blocks/0/blocks/-"_s,
                     "{'id': 'plan-rhythm', 'kind': 'paragraph', 'when': '{makes-back-ups} and backup.rhythm "
                     "exists', 'text': "
                     "'De back-ups komen {rhythm}.', 'values': {'rhythm': {'answer': 'backup.rhythm'}}}");
        author.translate(plan, u"plan-rhythm"_s, u"De back-ups komen {rhythm}."_s,
                         u"The back-ups come {rhythm}."_s);

        const Pack pack = author.checked();
        QVERIFY(pack.item(u"backup.rhythm"_s));
        Answers answers = answersOf(pack, {{u"backup.made"_s, Value::boolean(true)},
                                           {u"backup.rhythm"_s, Value::text(u"elke dag"_s)}});
        QVERIFY(printed(pack, answers, u"plan"_s, u"nl"_s).contains(u"De back-ups komen "_s));
        QVERIFY(printed(pack, answers, u"plan"_s, u"en"_s).contains(u"The back-ups come "_s));
        answers.values.insert({u"backup.made"_s, {}}, Value::boolean(false));
        QVERIFY(!printed(pack, answers, u"plan"_s, u"nl"_s).contains(u"De back-ups komen "_s));
    }

    void aFinding()
    {
        const Author author;
        const auto file = u"findings/safety.json"_s;
        author.write(
            file, u"/findings/-"_s,
            "{'id': 'no-lock', 'severity': 'warn', 'when': 'backup.measures exists and not backup.measures "
            "includes "
            "locked', 'text': 'De back-ups liggen open.', 'action': 'Berg ze op.', 'law': ['law-2'], 'at': "
            "'backup.measures'}");
        author.translate(file, u"finding.no-lock.text"_s, u"De back-ups liggen open."_s,
                         u"The back-ups lie open."_s);
        author.translate(file, u"finding.no-lock.action"_s, u"Berg ze op."_s, u"Lock them away."_s);

        const Pack pack = author.checked();
        const auto isFound = [&](const QString &code) {
            const Answers answers = answersOf(pack, {{u"backup.measures"_s, Value::codes({code})}});
            const Evaluation evaluation = Evaluation::evaluate(pack, answers, day);
            const QList<Finding> &findings = evaluation.findings();
            return std::any_of(findings.cbegin(), findings.cend(),
                               [](const Finding &one) { return one.id == u"no-lock"; });
        };
        QVERIFY(isFound(u"encrypted"_s));
        QVERIFY(!isFound(u"locked"_s));
    }

    void aFactOfLaw()
    {
        const Author author;
        author.write(u"law/facts.json"_s, u"/facts/reply"_s,
                     "{'value': 30, 'source': 'https://example.org/4', 'status': 'verified', 'checkedOn': "
                     "'2026-11-21', 'textOf': '2026-01-01'}");
        QCOMPARE(author.checked().law.facts.value(u"reply"_s).value.toInt(), 30);
    }

    void aProfile()
    {
        const Author author;
        author.add(u"profiles/studio.json"_s,
                   "{'title': 'Studio', 'suggests': {'kinds.collected': ['health']}}");
        author.translate(u"profiles/studio.json"_s, u"profile.studio"_s, u"Studio"_s, u"Studio"_s);
        const auto questions = u"questions/business.json"_s;
        author.write(questions, u"/pages/0/item/1/answerOption/-"_s, "{'code': 'studio', 'label': 'Studio'}");
        author.translate(questions, u"organisation.kind.option.studio"_s, u"Studio"_s, u"Studio"_s);

        const Pack pack = author.checked();
        const Answers answers = answersOf(pack, {{u"organisation.kind"_s, Value::code(u"studio"_s)}});
        const auto suggestion =
            Evaluation::evaluate(pack, answers, day).suggestion({u"kinds.collected"_s, {}});
        QVERIFY(suggestion);
        QCOMPARE(suggestion->value, Value::codes({u"health"_s}));
    }

    void aMeasure()
    {
        const Author author;
        const auto file = u"catalogues/measures.json"_s;
        author.write(file, u"/rows/-"_s,
                     "{'id': 'updates', 'theme': 'login', 'effort': 1, 'label': 'Updates komen vanzelf', "
                     "'why': 'Dit staat in het plan.', 'told': 'updates die vanzelf komen'}");
        const auto id = u"catalogue.measures.updates."_s;
        author.translate(file, id + u"label"_s, u"Updates komen vanzelf"_s, u"Updates come by themselves"_s);
        author.translate(file, id + u"why"_s, u"Dit staat in het plan."_s, u"This goes into the plan."_s);
        author.translate(file, id + u"told"_s, u"updates die vanzelf komen"_s, u"updates without asking"_s);

        const Pack pack = author.checked();
        QVERIFY(pack.page(u"measures"_s)->items.contains(u"measures.updates"_s));
        const auto plan = [&](const QString &state) {
            return printed(pack, answersOf(pack, {{u"measures.updates"_s, Value::code(state)}}), u"plan"_s,
                           u"en"_s);
        };
        QVERIFY(plan(u"yes"_s).contains(u"updates without asking"_s));
        QVERIFY(!plan(u"yes"_s).contains(u"Still to do:"_s));
        QVERIFY(plan(u"no"_s).contains(u"Still to do:"_s));
    }

    void aDocument()
    {
        const Author author;
        const auto file = u"documents/sheet.json"_s;
        author.add(file,
                   "{'title': 'Het blad', 'summary': 'Op een blad.', 'audience': 'internal', 'blocks': "
                   "[{'id': 'sheet.first', "
                   "'kind': 'paragraph', 'text': 'Dit is het blad.', 'advice': 'Good practice.'}, 'more']}");
        author.add(u"documents/sheet/more.json"_s,
                   "{'blocks': [{'id': 'sheet.last', 'kind': 'paragraph', 'text': "
                   "'@sheet.first', 'advice': 'Good practice.'}]}");
        author.write(u"pack.json"_s, u"/documents/-"_s, "'sheet'");
        author.translate(file, u"document.sheet.title"_s, u"Het blad"_s, u"The sheet"_s);
        author.translate(file, u"document.sheet.summary"_s, u"Op een blad."_s, u"On one sheet."_s);
        author.translate(file, u"sheet.first"_s, u"Dit is het blad."_s, u"This is the sheet."_s);

        const Pack pack = author.checked();
        const QString sheet = printed(pack, answersOf(pack, {}), u"sheet"_s, u"en"_s);
        QCOMPARE(sheet.count(u"This is the sheet."_s), 2);
    }

    void aLanguage()
    {
        const Author author;
        QDirIterator files(author.folder().path(u"i18n/en"_s), QDir::Files, QDirIterator::Subdirectories);
        const QDir pack(author.folder().folder());
        while (files.hasNext()) {
            const QString file = pack.relativeFilePath(files.next());
            author.folder().write(QString(file).replace("i18n/en/"_L1, "i18n/fr/"_L1),
                                  author.folder().read(file).replace("\"Small trial\"", "\"Petit essai\""));
        }
        author.write(u"pack.json"_s, u"/languages/-"_s, "'fr'");
        QCOMPARE(author.checked().textsIn(u"fr"_s).text(u"pack.title"_s), u"Petit essai"_s);
    }

    void aCountry()
    {
        const Author author(QStringLiteral(BINDER_PACKS "/ca-pipeda"));
        author.write(u"pack.json"_s, u"/id"_s, "'us-trial'");
        author.write(u"pack.json"_s, u"/jurisdiction"_s, "['US']");
        author.write(u"pack.json"_s, u"/countries"_s, "[{'id': 'US', 'text': 'Verenigde Staten'}]");
        author.write(u"pack.json"_s, u"/examples"_s, "[{'id': 'diner', 'language': 'en'}]");
        author.folder().write(u"examples/diner.answers.json"_s,
                              author.folder().read(u"examples/corner-bakery.answers.json"_s));
        const QString english = u"i18n/en/pack.json"_s;
        author.folder().write(english,
                              author.folder().read(english).replace("pack.country.CA", "pack.country.US"));
        author.translate(u"pack.json"_s, u"pack.country.US"_s, u"Verenigde Staten"_s, u"United States"_s);
        const Pack pack = author.checked();
        QCOMPARE(pack.id, u"us-trial"_s);
        QCOMPARE(pack.countries.size(), 1);
        QCOMPARE(pack.textsIn(u"en"_s).text(u"pack.country.US"_s), u"United States"_s);
        QCOMPARE(pack.examples.constFirst().id, u"diner"_s);
    }

    /// What an editor completes keys from is there, and is what the program checks with.
    void everyFileNamesItsSchema()
    {
        for (const auto folder :
             {BINDER_PACKS "/nl-avg", BINDER_PACKS "/ca-pipeda", BINDER_TEST_DATA "/packs/sound"}) {
            QList<Error> errors;
            const SourceFiles files = readSourceFiles(QString::fromUtf8(folder), errors);
            QVERIFY(errors.isEmpty());
            for (auto file = files.cbegin(); file != files.cend(); ++file) {
                const QFileInfo named(QFileInfo(QString::fromUtf8(folder) + u'/' + file.key()).path() + u'/'
                                      + file->json.value("$schema"_L1).toString());
                QVERIFY2(named.isFile(), qPrintable(file.key()));
                QCOMPARE(named.fileName(), schemaOf(file.key()) + ".schema.json"_L1);
            }
        }
    }
};

BINDER_TEST(RecipesTest, QCoreApplication)
#include "tst_recipes.moc"
