// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/window_driver/wanderer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTest>

namespace binder::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

Wanderer::Wanderer(Hand &hand, const QString &log, quint32 seed)
    : m_hand(hand)
    , m_log(log)
    , m_random(seed)
{
    // Without a buffer: what was written is in the file even if this process is killed right after.
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("cannot write the log %s", qPrintable(log));
}

void Wanderer::wander()
{
    m_written = state();
    writeDown("begun");
    while (true) {
        changeSomething();
        if (m_random.bounded(3) == 0)
            moveOn();
        if (m_random.bounded(6) == 0)
            QTest::qWait(m_random.bounded(700)); // a pause to think: typed text is saved in it
        QCoreApplication::processEvents();
        writeDownWhatIsSaved();
    }
}

void Wanderer::changeSomething()
{
    const QStringList questions = m_hand.questions();
    if (questions.isEmpty())
        return;
    // Fields for typing are few, and what is typed is saved later than what is chosen: prefer them.
    QString name = questions.at(m_random.bounded(questions.size()));
    for (const QString &other : questions) {
        if (m_random.bounded(2) == 0 && qobject_cast<QLineEdit *>(m_hand.find(other)))
            name = other;
    }
    change(name);
}

void Wanderer::change(const QString &name)
{
    // What follows from other answers does not change them, but a tick can take an exclusive one along.
    writeDown("? " + name.toUtf8());
    if (qobject_cast<QLineEdit *>(m_hand.find(name))) {
        const QString letters = u"abcdefghijklmnopqrstuvwxyzéß 0123456789"_s;
        QString typed;
        for (int i = m_random.bounded(1, 6); i > 0; --i)
            typed += letters.at(m_random.bounded(letters.size()));
        return m_hand.typeMore(name, typed);
    }
    if (auto *list = qobject_cast<QComboBox *>(m_hand.find(name)))
        return m_hand.chooseLine(name, list->itemData(m_random.bounded(1, list->count())).toString());

    QStringList buttons;
    const QList<QAbstractButton *> all = m_hand.window().currentPage()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : all) {
        const QString own = button->objectName();
        const QString code = own.mid(name.size() + 1);
        if (button->isVisible() && button->isCheckable() && own.startsWith(name + u':')
            && !code.contains(u'-') && !code.contains(u':') && code != "why"_L1 && code != "example"_L1
            && code != "law"_L1)
            buttons.append(own);
    }
    if (!buttons.isEmpty())
        m_hand.click(buttons.at(m_random.bounded(buttons.size())));
}

void Wanderer::moveOn()
{
    const QString way = m_random.bounded(4) == 0 ? u"back"_s : u"continue"_s;
    QWidget *button = m_hand.find(way);
    if (m_hand.page() == "page:check"_L1 || !button || !button->isEnabled()) {
        for (int steps = m_random.bounded(1, 15);
             steps > 0 && m_hand.find(u"back"_s) && m_hand.find(u"back"_s)->isEnabled(); --steps)
            m_hand.click(u"back"_s);
        return;
    }
    m_hand.click(way);
}

void Wanderer::writeDown(const QByteArray &line)
{
    m_log.write(line + '\n');
}

/// Only what stands painted in the window: first it paints, then we look.
void Wanderer::writeDownWhatIsSaved()
{
    if (!m_hand.showsSaved() || m_hand.session().saveState() != SaveState::Saved)
        return;
    const QMap<QString, QByteArray> now = state();
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        if (m_written.value(each.key()) != each.value())
            writeDown("= " + each.key().toUtf8() + ' ' + each.value());
    }
    for (auto each = m_written.cbegin(); each != m_written.cend(); ++each) {
        if (!now.contains(each.key()))
            writeDown("= " + each.key().toUtf8() + ' ' + compact({}));
    }
    m_written = now;
}

QMap<QString, QByteArray> Wanderer::state() const
{
    QMap<QString, QByteArray> all;
    const Answers &answers = m_hand.session().answers();
    for (auto each = answers.values.cbegin(); each != answers.values.cend(); ++each)
        all.insert(each.key().toString(), compact(each.value().json()));
    for (const Address &address : answers.unknown)
        all.insert(address.toString(), compact(u"unknown"_s));
    return all;
}

} // namespace binder::testing
