// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/edit.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

namespace {

/// What somebody in a trade answers where nothing is suggested: codes of a choice, or what is typed.
using Replies = QMap<QString, QStringList>;

/// What is the same for everybody here: alone, with a website, in the Netherlands.
Replies everybody()
{
    return {{u"organisation.people"_s, {u"alone"_s}},
            {u"website.any"_s, {u"yes"_s}},
            {u"parties.agreement"_s, {u"terms"_s}},
            {u"parties.country"_s, {u"NL"_s}},
            {u"parties.dpf"_s, {u"yes"_s}},
            {u"parties.access"_s, {u"none"_s}},
            {u"parties.transferTool"_s, {u"scc"_s}},
            {u"situations.any"_s, {u"none"_s}},
            {u"website.logs"_s, {u"log"_s}},
            {u"website.parts"_s, {u"none"_s}},
            {u"security.login"_s, {u"unique-passwords"_s, u"two-step"_s, u"screen-lock"_s}},
            {u"security.devices"_s, {u"updates"_s, u"antivirus"_s, u"firewall"_s}},
            {u"security.backup"_s, {u"automatic"_s, u"separate"_s}},
            {u"security.physical"_s, {u"locked-room"_s}},
            {u"security.sensitive"_s, {u"separate"_s, u"encrypted"_s}},
            {u"told.channels"_s, {u"website"_s, u"quote"_s}},
            {u"processor.agreement"_s, {u"all"_s}},
            {u"processor.clientList"_s, {u"own-list"_s}},
            {u"organisation.name"_s, {u"Kleine Zaak"_s}},
            {u"organisation.owner"_s, {u"Sam Jansen"_s}},
            {u"organisation.address"_s, {u"Dorpsstraat 1, 1234 AB Ons Dorp"_s}},
            {u"organisation.email"_s, {u"sam@kleinezaak.nl"_s}}};
}

} // namespace

/// How much it takes from the first page to a privacy statement that is ready, for somebody whom the presets
/// fit: the choices made, and the keys pressed. All by the keyboard, in the real wizard.
///
/// A moment is one choice: a question answered, a suggestion confirmed, a card confirmed as it stands, all
/// that is suggested on a page confirmed. Each card counts, so does each suggestion that is confirmed though
/// it could be left.
class TestMoments : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Driver> m_driver;
    Replies m_replies;
    int m_moments = 0;
    int m_needed = 0;
    int m_keys = 0;
    QStringList m_log;
    QString m_trouble;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_driver->key(key, modifiers);
        ++m_keys;
    }

    /// Tab until the control has the keyboard.
    bool reach(const QString &name)
    {
        constexpr int farthest = 400;
        for (int times = 0; times < farthest; ++times) {
            if (hasFocus(name) || walkTo(name))
                return true;
            press(Qt::Key_Tab);
        }
        m_trouble = u"Tab does not reach "_s + name + u" on "_s + m_driver->page();
        return false;
    }

    [[nodiscard]] static bool hasFocus(const QString &name)
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == name;
    }

    /// Of radio buttons Tab reaches one; from there the arrows lead to the others.
    bool walkTo(const QString &name)
    {
        const auto *here = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        const auto *wanted = qobject_cast<QAbstractButton *>(m_driver->find(name));
        if (!here || !wanted || !here->group() || here->group() != wanted->group())
            return false;
        const auto count = here->group()->buttons().size();
        for (const Qt::Key arrow : {Qt::Key_Down, Qt::Key_Up}) {
            for (qsizetype times = 0; times < count && !hasFocus(name); ++times)
                press(arrow);
        }
        return hasFocus(name);
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_keys += int(text.size());
    }

    /// `needed`: the statement could not do without.
    void moment(const QString &what, bool needed = true)
    {
        ++m_moments;
        m_needed += needed ? 1 : 0;
        m_log.append(what);
    }

    /// Confirms with the button of that name, where it is there.
    bool confirm(const QString &name, bool needed = true)
    {
        if (!m_driver->isThere(name) || !reach(name))
            return false;
        press(Qt::Key_Space);
        moment(name, needed);
        return true;
    }

    [[nodiscard]] bool isNeeded(const QList<Address> &questions) const
    {
        return std::any_of(questions.cbegin(), questions.cend(), [this](const Address &address) {
            return m_driver->pack->item(address.linkId)->required;
        });
    }

    [[nodiscard]] const Evaluation &evaluation() const { return m_driver->window->session()->evaluation(); }

    /// The visible questions that wait for an answer, from the top.
    [[nodiscard]] QList<Address> openQuestions(bool withSuggestion) const
    {
        QList<Address> open;
        const QString page = m_driver->page().mid(5);
        const QList<Address> all = evaluation().addressesOn(PageKey::fromString(page));
        for (const Address &address : all) {
            const Item *item = m_driver->pack->item(address.linkId);
            if (!item->isQuestion() || evaluation().state(address) != AnswerState::Unanswered)
                continue;
            const bool suggested = evaluation().suggestion(address).has_value();
            if (suggested == withSuggestion && (suggested || item->required))
                open.append(address);
        }
        return open;
    }

    bool answer(const Address &address)
    {
        const QStringList reply = m_replies.value(address.linkId);
        const QString name = address.toString();
        if (reply.isEmpty()) {
            m_trouble = u"no reply for "_s + name;
            return false;
        }
        moment(name);
        const Item *item = m_driver->pack->item(address.linkId);
        const bool isChoice = item->isChoice() || item->type == ItemType::Boolean;
        if (!isChoice) {
            if (!reach(name))
                return false;
            type(reply.constFirst());
            return true;
        }
        if (auto *list = qobject_cast<QComboBox *>(m_driver->find(name))) {
            if (!reach(name))
                return false;
            press(Qt::Key_Home);
            while (list->currentData().toString() != reply.constFirst()
                   && list->currentIndex() + 1 < list->count())
                press(Qt::Key_Down);
            return true;
        }
        for (const QString &code : reply) {
            if (!reach(name + u':' + code))
                return false;
            press(Qt::Key_Space);
        }
        return true;
    }

    bool fillPage()
    {
        const QString page = m_driver->page();
        for (int round = 0; round < 40; ++round) {
            if (confirm(page + u":confirm", isNeeded(openQuestions(true))))
                continue;
            bool confirmed = false;
            for (const Group &group : m_driver->pack->groups) {
                if (!m_driver->isThere(group.linkId + u":cards"))
                    continue;
                const QStringList entries = evaluation().entries(group.linkId);
                for (const QString &entry : entries)
                    confirmed = confirm(group.linkId + u'[' + entry + u"]:confirm") || confirmed;
            }
            if (!m_trouble.isEmpty())
                return false;
            if (confirmed)
                continue;
            if (const QList<Address> suggested = openQuestions(true); !suggested.isEmpty()) {
                if (!confirm(suggested.constFirst().toString() + u":use-suggestion",
                             isNeeded({suggested.constFirst()})))
                    return false;
                continue;
            }
            const QList<Address> open = openQuestions(false);
            if (open.isEmpty())
                return true;
            if (!answer(open.constFirst()))
                return false;
        }
        m_trouble = u"no end to "_s + page;
        return false;
    }

private slots:
    void fromStartToStatement_data()
    {
        QTest::addColumn<QString>("profile");
        // The longest way of the four; the others with the long runs.
        QTest::newRow("shop") << u"shop"_s;
        if (qEnvironmentVariableIsEmpty("BINDER_FULL"))
            return;
        for (const char *profile : {"it-web", "coach", "beauty"})
            QTest::newRow(profile) << QString::fromLatin1(profile);
    }

    void fromStartToStatement()
    {
        QFETCH(QString, profile);
        m_moments = 0;
        m_needed = 0;
        m_keys = 0;
        m_log.clear();
        m_trouble.clear();
        m_replies = everybody();
        m_replies.insert(u"organisation.profile"_s, {profile});
        m_driver = std::make_unique<Driver>(QStringLiteral(BINDER_PACKS "/nl-avg"));
        Driver &driver = *m_driver;
        driver.services.language = u"nl"_s;
        driver.saved.language = u"nl"_s;
        // As the program makes it: with the country that was chosen.
        driver.services.create = [&driver](const NewDossier &wanted) -> Result<OpenDossier> {
            driver.saved = withAnswer(*driver.pack, driver.saved, {driver.pack->countryQuestion, {}},
                                      Value::code(wanted.country));
            return driver.dossier();
        };
        driver.openNew();
        QVERIFY(reach(u"registered:NL"_s));
        press(Qt::Key_Space);
        moment(u"registered"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(driver.page(), u"page:at-hand"_s);
        int pages = 0;
        while (driver.page() != "page:check"_L1 && ++pages < 120) {
            const QString before = driver.page();
            QVERIFY2(fillPage(), qPrintable(m_trouble));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(driver.page() != before, patience);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:documents"_s, patience);

        const QList<OpenPoint> open = evaluation().openPoints();
        QVERIFY2(open.isEmpty(), open.isEmpty() ? "" : qPrintable(open.constFirst().address.toString()));
        bool hasStatement = false;
        for (const DocumentState &state : documentStates(evaluation(), u"nl"_s)) {
            if (state.name != "statement"_L1)
                continue;
            hasStatement = true;
            QVERIFY(!state.draft);
        }
        QVERIFY(hasStatement);
        qInfo("%s: %d moments (%d of them needed), %d keys, %d pages", qPrintable(profile), m_moments,
              m_needed, m_keys, pages);
        QVERIFY2(m_moments <= 40, qPrintable(u"%1 moments:\n"_s.arg(m_moments) + m_log.join(u'\n')));
        m_driver.reset();
    }
};

BINDER_TEST(TestMoments, QApplication)
#include "tst_moments.moc"
