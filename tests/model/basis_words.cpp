// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_words.h"

#include "tests/model/basis_law.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

QRegularExpression regex(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool anyLine(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression looked = regex(pattern);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QString &line) { return looked.match(line).hasMatch(); });
}

QString joined(const QStringList &points)
{
    if (points.size() < 2)
        return points.value(0);
    return points.mid(0, points.size() - 1).join(u", "_s) + u" en "_s + points.constLast();
}

bool sameWords(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QStringList ownActivities(const Reading &reading)
{
    QStringList entries = reading.evaluation().entries(u"activities"_s);
    entries.removeAll(u"customer-systems"_s); // there one is processor
    return entries;
}

QStringList publicActivities(const Reading &reading)
{
    QStringList entries = ownActivities(reading);
    entries.removeIf([](const QString &entry) {
        return QStringList{u"payroll"_s, u"staff-identity"_s, u"employment"_s, u"personnel"_s,
                           u"applicants"_s}
            .contains(entry);
    });
    return entries;
}

namespace {

/// Help that comes in has what it can reach; others have what one of these activities stores with them or
/// shares.
bool getsData(const Reading &reading, const QString &party, const QStringList &activities)
{
    const QString access = reading.code(u"parties.access"_s, party);
    if (!access.isEmpty() || reading.isUnknown(u"parties.access"_s, party))
        return access != u"none"_s;
    return std::any_of(activities.begin(), activities.end(), [&](const QString &activity) {
        return reading.codes(u"activities.storedAt"_s, activity).contains(party)
               || reading.codes(u"activities.sharedWith"_s, activity).contains(party);
    });
}

} // namespace

QStringList parties(const Reading &reading)
{
    QStringList entries = reading.evaluation().entries(u"parties"_s);
    const QStringList activities = reading.evaluation().entries(u"activities"_s);
    entries.removeIf([&](const QString &entry) {
        return devices().contains(entry) || !getsData(reading, entry, activities);
    });
    return entries;
}

QStringList publicParties(const Reading &reading)
{
    QStringList entries = parties(reading);
    const QStringList activities = publicActivities(reading);
    entries.removeIf([&](const QString &entry) { return !getsData(reading, entry, activities); });
    return entries;
}

QList<Chapter> purposeChapters(const Reading &reading)
{
    QList<Chapter> found;
    bool inside = false;
    for (const Chapter &chapter : reading.sheet(u"statement"_s).chapters()) {
        if (chapter.level == 1)
            inside = regex(u"^Waarvoor (ik|wij) gegevens"_s).match(chapter.heading).hasMatch();
        else if (inside && chapter.level == 2)
            found.append(chapter);
    }
    return found;
}

QList<Purpose> purposes(const Reading &reading)
{
    const QStringList entries = publicActivities(reading);
    const QList<Chapter> chapters = purposeChapters(reading);
    QList<Purpose> all;
    for (qsizetype index = 0; index < entries.size(); ++index)
        all.append({entries.at(index), reading.label(u"activities"_s, entries.at(index)),
                    chapters.value(index).lines});
    return all;
}

QStringList remarks(const Reading &reading, const QString &about)
{
    QStringList found;
    for (const ReadTable &table : reading.sheet(u"plan"_s).tables()) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            QStringList lines;
            if (table.columns.contains(u"Wat te doen"_s))
                lines = table.cell(row, u"Waarom"_s);
            else if (table.columns.contains(u"Jouw reden"_s))
                lines = table.cell(row, u"Punt"_s);
            for (const QString &line : std::as_const(lines)) {
                if (about.isEmpty() || line.startsWith(about + u": "_s))
                    found.append(line);
            }
        }
    }
    return found;
}

bool isRemarked(const Reading &reading, const QString &about, const QString &pattern)
{
    return anyLine(remarks(reading, about), pattern);
}

bool hasContractWithContactPersons(const Reading &reading, const QString &entry)
{
    return reading.code(u"activities.basis"_s, entry) == u"contract"_s
           && (entry == u"business-contacts"_s
               || reading.codes(u"activities.people"_s, entry).contains(u"business-contacts"_s));
}

QString fittingBasis(const Reading &reading, const QString &entry)
{
    const QStringList people = reading.codes(u"activities.people"_s, entry);
    const QStringList ownContract = {u"customers"_s, u"clients"_s, u"participants"_s, u"askers"_s,
                                     u"prospects"_s, u"users"_s,   u"receivers"_s};
    const bool someHaveOne = std::any_of(people.begin(), people.end(),
                                         [&](const QString &one) { return ownContract.contains(one); });
    const bool isOnlyThem = entry == u"business-contacts"_s || !someHaveOne;
    return hasContractWithContactPersons(reading, entry) && isOnlyThem
               ? u"interest"_s
               : reading.code(u"activities.basis"_s, entry);
}

QString basisSaid(const QString &line)
{
    static const QList<QPair<QString, QString>> sentences = {
        {u"contract"_s, u"^Dit is nodig voor (je|jouw|uw) overeenkomst met (mij|ons)"_s},
        {u"law"_s, u"^Dit moet van de wet: "_s},
        {u"interest"_s,
         u"^(Dit mag omdat (ik|wij) er een gerechtvaardigd belang bij heb(ben)?: |Het belang dat (ik|wij) hierbij heb(ben)?: )"_s},
        {u"consent"_s, u"^Dit (doe|doen) (ik|wij) alleen met (je|uw) toestemming"_s},
        {u"vital"_s, u"^Dit mag als het nodig is om een leven te beschermen"_s},
        {u"public-task"_s, u"^Dit is nodig voor een taak van algemeen belang"_s},
        {u"open"_s, u"^(Ik|Wij) leg(gen)? nog vast op welke reden in de wet dit rust"_s}};
    for (const auto &[basis, pattern] : sentences) {
        if (regex(pattern).match(line).hasMatch())
            return basis;
    }
    return {};
}

QStringList basesSaid(const QStringList &lines)
{
    QStringList bases;
    for (const QString &line : lines) {
        if (const QString basis = basisSaid(line); !basis.isEmpty())
            bases.append(basis);
    }
    return bases;
}

QStringList termsSaid(const QStringList &lines)
{
    return lines.filter(regex(u"^((Ik|Wij) bewa(ar|ren) dit |Hoelang (ik|wij) dit bewa(ar|ren): "
                              u"|(Ik|Wij) leg(gen)? nog vast hoelang dit blijft\\.)"_s));
}

bool isVague(const QString &words)
{
    return anyLine({words}, u"^zo ?lang (als )?nodig$"_s);
}

} // namespace binder::testing
