// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/window_driver/filler.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>

namespace binder::testing {

using namespace Qt::StringLiterals;

Filler::Filler(Hand &hand, Answers wanted)
    : m_hand(hand)
    , m_wanted(std::move(wanted))
{}

void Filler::fill(const QString &path)
{
    m_hand.click(u"registered:CA"_s);
    m_hand.type(u"registered:path"_s, path);
    m_hand.click(u"continue"_s);
    while (m_hand.page() != "page:check"_L1) {
        const QString before = m_hand.page();
        addEntries();
        fillPage();
        m_hand.click(u"continue"_s);
        if (m_hand.page() == before)
            qFatal("Continue stays on %s", qPrintable(before));
    }
    while (m_hand.page() != "page:documents"_L1)
        m_hand.click(u"continue"_s);
    m_hand.waitUntilSaved();
    for (auto each = m_wanted.values.cbegin(); each != m_wanted.values.cend(); ++each) {
        if (!m_given.contains(each.key()))
            qFatal("the window never asked for %s", qPrintable(each.key().toString()));
    }
    for (const Address &address : std::as_const(m_wanted.unknown)) {
        if (!m_given.contains(address))
            qFatal("the window never asked for %s", qPrintable(address.toString()));
    }
}

/// Follow-ups appear while a page is filled in.
void Filler::fillPage()
{
    bool again = true;
    while (again) {
        again = false;
        const QStringList shown = m_hand.questions();
        for (const QString &name : shown) {
            const std::optional<Address> address = Address::fromString(name);
            const Address wanted = address ? wantedAddress(*address) : Address();
            if (!address || m_given.contains(wanted))
                continue;
            m_given.insert(wanted);
            answer(*address, wanted);
            again = true;
            break;
        }
    }
}

void Filler::addEntries()
{
    const QString cardsPage = m_hand.page();
    for (const Group &group : m_hand.session().pack().groups) {
        const QString button = group.linkId + u":add";
        if (!m_hand.find(button))
            continue;
        const QStringList wanted = m_wanted.entries.value(group.linkId);
        for (const QString &entry : wanted) {
            if (m_entryIds.contains(entry))
                continue;
            m_hand.click(button);
            QCoreApplication::processEvents();
            m_entryIds.insert(entry, m_hand.session().answers().entries.value(group.linkId).constLast());
            // The window goes to the new entry: back to the cards for the next.
            for (int steps = 0; m_hand.page() != cardsPage && steps < 20; ++steps)
                m_hand.click(u"back"_s);
        }
    }
}

Address Filler::wantedAddress(const Address &shown) const
{
    const QString entry = m_entryIds.key(shown.entry);
    return {shown.linkId, entry.isEmpty() ? shown.entry : entry};
}

void Filler::answer(const Address &shown, const Address &wanted)
{
    const QString name = shown.toString();
    if (m_wanted.unknown.contains(wanted))
        m_hand.click(name + u":unknown");
    else if (m_wanted.values.contains(wanted))
        give(*m_hand.session().pack().item(shown.linkId), name, m_wanted.values.value(wanted));
    note(name, u"explanation"_s, m_wanted.explanations.value(wanted));
    note(name, u"adviser-note"_s, m_wanted.advisorNotes.value(wanted));
}

void Filler::give(const Item &item, const QString &name, const Value &value)
{
    if (item.type == ItemType::Boolean)
        return m_hand.click(name + (value.asBoolean() ? u":yes" : u":no"));
    if (!item.picks())
        return m_hand.type(name, item.type == ItemType::Integer ? QString::number(value.asInteger())
                                                                : value.asText());

    const QStringList codes = value.asCodes();
    for (const QString &code : codes) {
        const QString shown = m_entryIds.value(code, code);
        if (qobject_cast<QComboBox *>(m_hand.find(name)))
            m_hand.chooseLine(name, shown);
        else if (!m_hand.isChecked(name + u':' + shown))
            m_hand.click(name + u':' + shown);
        if (code == otherCode() && m_hand.find(name + u":other-text"))
            m_hand.type(name + u":other-text", value.otherText());
    }
}

void Filler::note(const QString &name, const QString &part, const QString &text)
{
    if (text.isEmpty())
        return;
    m_hand.click(name + u':' + part + u"-fold");
    m_hand.type(name + u':' + part, text);
}

} // namespace binder::testing
