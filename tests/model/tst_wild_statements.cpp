// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "tests/model/basis_reading.h"
#include "tests/support/dossier_file.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

using Filled = QList<std::pair<QString, QJsonValue>>; ///< address -> answer

Q_DECLARE_METATYPE(Filled)

/// Statements found in the wild that a privacy statement must not make. Who answers that way, gets a finding
/// that says so, and his documents do not repeat it; some cannot be answered at all, and then the opposite is
/// always there. Each is put into a sound dossier, that of a coach, in which nothing is found of it.
class TestWildStatements : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 22); }

    QStringList findings(const Answers &answers) const
    {
        QStringList found;
        const Evaluation evaluation = Evaluation::evaluate(m_pack, answers, date());
        for (const Finding &finding : evaluation.findings())
            found.append(finding.address);
        return found;
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        Result<Answers> sound = testDossier(m_pack, u"coach"_s);
        QVERIFY_RESULT(sound);
        m_sound = *std::move(sound);
    }

    void isNoticed_data()
    {
        QTest::addColumn<Filled>("filled");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("never"); // in no public document
        QTest::addColumn<QString>("said");  // in the statement

        const QJsonArray none = {u"none"_s};
        QTest::newRow("consent by using the site or the form")
            << Filled{{u"activities[contact].basis"_s, u"consent"_s},
                      {u"activities[contact].consentHow"_s, QJsonArray{u"not-yet"_s}}}
            << u"consent-not-asked[contact]"_s << u"(door gebruik|akkoord|geeft aan dat)"_s
            << u"nog vast op welke reden in de wet dit rust"_s;
        QTest::newRow("consent on a form that needs none")
            << Filled{{u"activities[contact].basis"_s, u"consent"_s},
                      {u"activities[contact].consentHow"_s, QJsonArray{u"tick-box"_s}}}
            << u"consent-for-questions[contact]"_s << u"akkoord"_s << u"Gaf je toestemming\\?"_s;
        QTest::newRow("consent for what rests on a contract")
            << Filled{{u"activities[orders].basis"_s, u"consent"_s},
                      {u"activities[orders].consentHow"_s, QJsonArray{u"signature"_s}}}
            << u"consent-for-contract[orders]"_s << QString()
            << u"nog vast op welke reden in de wet dit rust"_s;
        QTest::newRow("exclusion of liability")
            << Filled{{u"statement.terms"_s, u"https://www.helderwater.example/voorwaarden"_s}}
            << u"terms-no-exclusion"_s << u"(?i)(aansprakelijk|eigen risico)"_s
            << u"rechten over gegevens blijven hetzelfde"_s;
        QTest::newRow("as long as necessary")
            << Filled{{u"activities[orders].retention"_s,
                       QJsonObject{{u"criterion"_s, u"zo lang als nodig is"_s}}}}
            << u"term-vague[orders]"_s << u"zo lang als nodig"_s << u"leg nog vast hoelang dit blijft"_s;
        QTest::newRow("a term in words")
            << Filled{{u"activities[orders].retention"_s,
                       QJsonObject{{u"criterion"_s, u"tot de garantie voorbij is"_s}}}}
            << u"term-in-words[orders]"_s << QString() << u"tot de garantie voorbij is"_s;
        QTest::newRow("no term at all") << Filled{{u"activities[orders].term"_s, {}}} << QString()
                                        << u"zo lang als"_s << u"leg nog vast hoelang dit blijft"_s;
        QTest::newRow("only one of the rights")
            << Filled{{u"rights.channel"_s, QJsonArray{u"email"_s}}} << QString() << QString()
            << u"te laten zien[\\s\\S]*verbeteren[\\s\\S]*wissen[\\s\\S]*tijdelijk te beperken[\\s\\S]*mee te geven[\\s\\S]*bezwaar"_s;
        QTest::newRow("no regulator") << Filled{{u"organisation.country"_s, {}}} << QString() << QString()
                                      << u"toezichthouder in het land"_s;
        QTest::newRow("a section on cookies that is missing")
            << Filled{{u"website.parts"_s, {}}} << QString() << QString() << u"Cookies en mijn website"_s;
        QTest::newRow("the privacy policy of a supplier as an agreement")
            << Filled{{u"parties[bookkeeping].agreement"_s, u"link-only"_s},
                      {u"parties[bookkeeping].named"_s, u"name"_s},
                      {u"statement.showLinks"_s, true}}
            << u"agreement-is-link[bookkeeping]"_s << u"boekhoudwereld\\.example/verwerker"_s << QString();
        QTest::newRow("details of security that help a burglar")
            << Filled{{u"security.wifiChange"_s, u"months-3"_s},
                      {u"security.testedWho"_s, u"Hackhuis"_s},
                      {u"security.tested"_s, true},
                      {u"parties[paper].place"_s, u"de kast links achter de deur"_s}}
            << QString() << u"(maanden.*wachtwoord|wifi|kast links|Hackhuis)"_s
            << u"Hoe ik gegevens bescherm"_s;
        QTest::newRow("a fee for the first copy")
            << Filled{{u"rights.identity"_s, QJsonArray{u"call-back"_s}}} << QString()
            << u"(?i)(kosten in rekening|vergoeding|tegen betaling)"_s << u"Een verzoek kost niets"_s;
        QTest::newRow("a whole copy of a passport before any answer")
            << Filled{{u"rights.identity"_s, QJsonArray{u"id-copy"_s}}} << u"whole-id-copy"_s
            << u"kopie van je (paspoort|identiteit)"_s << QString();
        QTest::newRow("log-in measures that are not there")
            << Filled{{u"security.login"_s, none}} << u"login-open"_s << u"Inloggen: "_s << QString();
        QTest::newRow("measures on devices that are not there")
            << Filled{{u"security.devices"_s, none}} << u"devices-open"_s << u"een firewall"_s << QString();
        QTest::newRow("a back-up that is not there")
            << Filled{{u"security.backup"_s, none}} << u"backup-open"_s << u"reservekopieën\\."_s
            << QString();
        QTest::newRow("extra measures that are not there")
            << Filled{{u"security.sensitive"_s, none}} << u"sensitive-open"_s
            << u"Extra beschermde gegevens: "_s << QString();
        QTest::newRow("sharing with nobody, while others see it")
            << Filled{{u"activities[contact].shared"_s, false},
                      {u"activities[contact].usedBy"_s, QJsonArray{u"me"_s, u"freelancer"_s}}}
            << u"freelancer-not-shared[contact]"_s << u"delen niets"_s << QString();
    }

    /// Who works under the direct authority of the business is one of its own people (article 4(10)).
    void aFreelancerWhoWorksAsToldIsNotFromOutside()
    {
        Answers answers =
            withAnswer(m_pack, m_sound, {u"activities.shared"_s, u"contact"_s}, Value::boolean(false));
        answers = withAnswer(m_pack, answers, {u"activities.usedBy"_s, u"contact"_s},
                             Value::codes({u"me"_s, u"freelancer"_s}));
        QVERIFY(findings(answers).contains(u"freelancer-not-shared[contact]"_s));
        answers =
            withAnswer(m_pack, answers, {u"organisation.people"_s, {}}, Value::codes({u"freelancers"_s}));
        QVERIFY(!findings(answers).contains(u"freelancer-not-shared[contact]"_s));
        QVERIFY(!findings(answers).contains(u"outside-help-not-shared[contact]"_s));
        const Reading reading(Evaluation::evaluate(m_pack, answers, date()));
        QVERIFY(reading.sheet(u"plan"_s).has(QRegularExpression(u"horen bij je eigen mensen"_s)));
    }

    void isNoticed()
    {
        QFETCH(Filled, filled);
        QFETCH(QString, finding);
        QFETCH(QString, never);
        QFETCH(QString, said);
        Answers answers = m_sound;
        for (const auto &[written, json] : std::as_const(filled)) {
            const std::optional<Address> address = Address::fromString(written);
            QVERIFY2(address && m_pack.item(address->linkId), qPrintable(written));
            answers = json.isUndefined() || json.isNull()
                          ? withoutAnswer(answers, *address)
                          : withAnswer(m_pack, answers, *address, Value(json));
        }
        if (!finding.isEmpty()) {
            QVERIFY2(!findings(m_sound).contains(finding), "The sound dossier has it already.");
            QVERIFY2(findings(answers).contains(finding), qPrintable(findings(answers).join(u'\n')));
        }
        const Reading reading(Evaluation::evaluate(m_pack, answers, date()));
        if (!never.isEmpty()) {
            for (const QString &document : reading.documents(Audience::Public)) {
                const QStringList lines = reading.sheet(document).lines().filter(QRegularExpression(never));
                QVERIFY2(lines.isEmpty(), qPrintable(document + u": "_s + lines.join(u'\n')));
            }
        }
        const QString statement = reading.sheet(u"statement"_s).lines().join(u'\n');
        QVERIFY2(said.isEmpty() || QRegularExpression(said).match(statement).hasMatch(),
                 qPrintable(statement));
        // What is noticed is in the plan too, with what to do.
        if (!finding.isEmpty())
            QVERIFY(reading.sheet(u"plan"_s).table(u"Wat te doen"_s).rows.size() > 0);
    }

private:
    Pack m_pack;
    Answers m_sound;
};

BINDER_TEST(TestWildStatements, QCoreApplication)
#include "tst_wild_statements.moc"
