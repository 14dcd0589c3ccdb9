// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// What everybody needs: the keyboard reaches everything, everything has a name, nothing is cut off.
class tst_Access : public QObject
{
    Q_OBJECT

private slots:
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void everythingHasAName_data();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everyPageForCanada_data();
    void everyPageForCanada();
    void everyPageForTheNetherlandsLarge();
};

namespace {

const QStringList &positions()
{
    static const QStringList all{{},
                                 u"#at-hand"_s,
                                 u"business"_s,
                                 u"contact"_s,
                                 u"kinds"_s,
                                 u"suppliers"_s,
                                 u"supplier|s1"_s,
                                 u"information"_s,
                                 u"information-items|contact"_s,
                                 u"information-health|health"_s,
                                 u"backup"_s,
                                 u"#overview:information"_s,
                                 u"#stage:basis"_s,
                                 u"#check"_s,
                                 u"#open"_s,
                                 u"#documents"_s};
    return all;
}

void addPositions()
{
    QTest::addColumn<QString>("position");
    for (const QString &position : positions())
        QTest::newRow(qPrintable(position.isEmpty() ? u"registered"_s : position)) << position;
}

void openAt(Driver &driver, const QString &position)
{
    driver.saved.values.insert({u"organisation.alone"_s, {}}, Value::boolean(false));
    driver.saved.values.insert({u"organisation.kind"_s, {}}, Value::code(u"shop"_s));
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s, u"health"_s}));
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Courier"_s));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s, u"health"_s});
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s});
    driver.saved.unknown = {{u"suppliers.country"_s, u"s1"_s}, {u"backup.made"_s, {}}};
    driver.saved.position = position;
    driver.services.writeFile = [](const QString &, const QByteArray &) -> Result<> { return {}; };
    driver.services.chooseFile = [](QWidget *, const QString &, const QString &, const QString &) {
        return QString();
    };
    driver.open();
}

/// Everything in the window that can be used now. Of radio buttons that belong together the Tab key reaches
/// one.
QList<QWidget *> controls(const Driver &driver)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = driver.window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            found.append(widget);
    }
    return found;
}

/// Texts that do not fit where they stand, and pages wider than the window.
QStringList cutOff(const Driver &driver)
{
    QStringList found;
    auto *scroll = driver.window->currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
    if (scroll->horizontalScrollBar()->maximum() > 0)
        found.append(u"the page is too wide"_s);
    const QList<QLabel *> labels = driver.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->objectName() == u"savePath"_s)
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            found.append(label->text());
    }
    const QList<QAbstractButton *> buttons = driver.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QFontMetrics metrics = button->fontMetrics();
        if (button->width() < metrics.horizontalAdvance(button->text())
            || button->height() < metrics.height())
            found.append(button->text());
    }
    return found;
}

/// Controls without a name for assistive technology or for a test.
QStringList nameless(const Driver &driver)
{
    QStringList found;
    const QList<QWidget *> all = controls(driver);
    for (QWidget *widget : all) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
            found.append(widget->objectName() + u' '
                         + QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

} // namespace

void tst_Access::tabReachesEveryControl_data()
{
    addPositions();
}

void tst_Access::tabReachesEveryControl()
{
    QFETCH(QString, position);
    Driver driver;
    openAt(driver, position);
    const QList<QWidget *> all = controls(driver);
    QSet<QWidget *> reached;
    QList<QWidget *> order;
    for (qsizetype times = 0; times < all.size() + 5; ++times) {
        driver.key(Qt::Key_Tab);
        if (QWidget *focus = QApplication::focusWidget(); focus && !reached.contains(focus)) {
            reached.insert(focus);
            order.append(focus);
        }
    }
    for (QWidget *widget : all) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool oneOfGroup = button && button->group() && button->group()->exclusive();
        QVERIFY2(reached.contains(widget) || oneOfGroup, qPrintable(widget->objectName()));
    }
    // Reading order on the page: never back up, apart from columns side by side.
    auto *scroll = driver.window->currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
    QWidget *body = scroll->widget();
    const auto start = std::find_if(order.cbegin(), order.cend(), [](const QWidget *widget) {
        return widget->objectName() == u"sections"_s;
    });
    std::rotate(order.begin(), order.begin() + (start - order.cbegin()), order.end());
    int last = -1;
    for (const QWidget *widget : std::as_const(order)) {
        if (!body->isAncestorOf(widget))
            continue;
        const int top = widget->mapTo(body, QPoint(0, widget->height())).y();
        QVERIFY2(top >= last - 12, qPrintable(widget->objectName()));
        last = top;
    }
}

void tst_Access::everythingHasAName_data()
{
    addPositions();
}

void tst_Access::everythingHasAName()
{
    QFETCH(QString, position);
    Driver driver;
    openAt(driver, position);
    QVERIFY(!controls(driver).isEmpty());
    QCOMPARE(nameless(driver), QStringList());
}

void tst_Access::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<qreal>("factor");
    for (const qreal factor : {1.0, 2.0}) {
        for (const QString &position : positions()) {
            const QString name =
                u"%1 at %2"_s.arg(position.isEmpty() ? u"registered"_s : position).arg(factor);
            QTest::newRow(qPrintable(name)) << position << factor;
        }
    }
}

void tst_Access::nothingIsCutOff()
{
    QFETCH(QString, position);
    QFETCH(qreal, factor);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * factor);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    {
        Driver driver;
        openAt(driver, position);
        driver.window->resize(1024, 700);
        QTest::qWait(50);
        QVERIFY2(driver.window->width() <= 1024 && driver.window->height() <= 700,
                 qPrintable(u"%1 x %2"_s.arg(driver.window->width()).arg(driver.window->height())));
        const QStringList found = cutOff(driver);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

void tst_Access::everyPageForCanada_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("language");
    for (const QString &answers : {u"bring-the-pixel"_s, u"other-variants"_s, u"all-unknown"_s}) {
        for (const QString &language : {u"nl"_s, u"en"_s})
            QTest::newRow(qPrintable(answers + u' ' + language)) << answers << language;
    }
}

void tst_Access::everyPageForCanada()
{
    QFETCH(QString, answers);
    QFETCH(QString, language);
    Driver driver(QStringLiteral(BINDER_PACKS "/ca-pipeda"));
    QFile file(QStringLiteral(BINDER_TEST_DATA "/") + answers + u".answers.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Answers> read = answersFromJson(file.readAll());
    QVERIFY_RESULT(read);
    driver.saved = *read;
    driver.saved.position.clear();
    driver.services.language = language;
    driver.open();
    driver.window->resize(1024, 700);
    const QMap<Address, Value> before = driver.saved.values;
    int pages = 0;
    do {
        QTest::qWait(10);
        ++pages;
        QVERIFY2(cutOff(driver).isEmpty(), qPrintable(driver.page() + u": "_s + cutOff(driver).join(u'\n')));
        QVERIFY2(nameless(driver).isEmpty(),
                 qPrintable(driver.page() + u": "_s + nameless(driver).join(u'\n')));
    } while (driver.isThere(u"continue"_s) && driver.click(u"continue"_s));
    QCOMPARE(driver.page(), u"page:documents"_s);
    QVERIFY(pages > 10);
    // Walking through changes nothing.
    QCOMPARE(driver.saved.values, before);
}

void tst_Access::everyPageForTheNetherlandsLarge()
{
    // Dutch has the longest words, and twice the size leaves the least room.
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    Driver driver(QStringLiteral(BINDER_PACKS "/nl-avg"));
    QFile file(QStringLiteral(BINDER_TEST_DATA "/coach.answers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Answers> read = answersFromJson(file.readAll());
    QVERIFY_RESULT(read);
    driver.saved = *read;
    driver.services.language = u"nl"_s;
    const Evaluation evaluation = Evaluation::evaluate(*driver.pack, driver.saved, driver.services.today);
    QList<Step> steps = stepsOf(evaluation);
    steps.append({Step::overview(u"parties"_s), Step::overview(u"activities"_s)});
    QSet<QString> seen; // one entry of each kind of page
    for (const Step &step : std::as_const(steps)) {
        if (step.kind == Step::Kind::CheckAnswers
            || (step.kind == Step::Kind::Questions && seen.contains(step.page.page)))
            continue;
        seen.insert(step.page.page);
        driver.saved.position = step.toString();
        driver.open();
        driver.window->resize(1024, 700);
        QTest::qWait(10);
        QVERIFY2(cutOff(driver).isEmpty(), qPrintable(driver.page() + u": "_s + cutOff(driver).join(u'\n')));
        QVERIFY2(nameless(driver).isEmpty(),
                 qPrintable(driver.page() + u": "_s + nameless(driver).join(u'\n')));
        driver.window.reset();
    }
    QVERIFY(seen.size() > 25);
}

BINDER_TEST(tst_Access, QApplication)
#include "tst_access.moc"
