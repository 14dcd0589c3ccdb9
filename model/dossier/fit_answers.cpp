// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"

#include "model/dossier/migrate.h"
#include "model/dossier/retired.h"
#include "model/dossier/value_check.h"
#include "model/values/typed_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(QString message, const QString &where)
{
    return failure(ErrorKind::BadInput, std::move(message), where);
}

/// Refuses answers that belong to another pack, or to one this program does not have yet.
Result<> checkIdentity(const Pack &pack, const Answers &answers)
{
    if (answers.packId != pack.id) {
        return refuse(
            QCoreApplication::translate("Pack", "These answers belong to the pack \"%1\", and not to \"%2\".")
                .arg(shortened(answers.packId, 80), pack.id),
            u"pack"_s);
    }
    const auto version = QVersionNumber::fromString(answers.packVersion);
    if (version.isNull()) {
        return refuse(QCoreApplication::translate(
                          "Pack", "These answers do not say for which version of the pack they were given."),
                      u"packVersion"_s);
    }
    // A later patch differs in texts only.
    const QVersionNumber known(pack.version.majorVersion(), pack.version.minorVersion());
    if (QVersionNumber(version.majorVersion(), version.minorVersion()) > known) {
        return refuse(
            QCoreApplication::translate(
                "Pack",
                "These answers were given with version %1 of the pack \"%2\"; this program has version %3. "
                "Install the newer program to use them. Nothing was changed.")
                .arg(shortened(answers.packVersion, 40), pack.id, pack.version.toString()),
            u"packVersion"_s);
    }
    if (!pack.languages.contains(answers.language)) {
        return refuse(QCoreApplication::translate("Pack", "The pack \"%1\" has no language \"%2\".")
                          .arg(pack.id, shortened(answers.language, 80)),
                      u"language"_s);
    }
    return {};
}

/// Several codes in the order of the pack, as they are always kept.
Value inPackOrder(const Item &item, const Value &value)
{
    if (!item.isMultipleChoice() || !value.json().isArray())
        return value;
    const QJsonArray array = value.json().toArray();
    QList<QJsonValue> chosen(array.begin(), array.end());
    const auto position = [&](const QJsonValue &one) {
        const QString code = one.isObject() ? otherCode() : one.toString();
        const auto found = std::find_if(item.options.cbegin(), item.options.cend(),
                                        [&](const Option &option) { return option.code == code; });
        return found - item.options.cbegin();
    };
    std::stable_sort(chosen.begin(), chosen.end(), [&](const QJsonValue &left, const QJsonValue &right) {
        return position(left) < position(right);
    });
    QJsonArray ordered;
    for (const QJsonValue &one : std::as_const(chosen))
        ordered.append(one);
    return Value(ordered);
}

enum class Unfit { Refuse, Retire };

/// Looks whether everything has a place in the pack. What has none is refused or retired.
class Fitter
{
public:
    Fitter(const Pack &pack, Answers answers, Unfit unfit)
        : m_pack(pack)
        , m_answers(std::move(answers))
        , m_retired(m_answers.retired)
        , m_unfit(unfit)
        , m_version(pack.version.toString())
    {}

    Result<Answers> fit()
    {
        orderCodes();
        addTickedEntries();
        fitEntries();
        for (auto group = m_answers.entries.cbegin(); group != m_answers.entries.cend(); ++group)
            m_entries.insert(group.key(), QSet<QString>(group->cbegin(), group->cend()));
        fitValues();
        fitUnknown();
        fitNotes(m_answers.explanations, &Retired::explanation);
        fitNotes(m_answers.advisorNotes, &Retired::advisorNote);
        fitOverruled();
        m_answers.rejected.removeIf(
            [this](const Address &address) { return !keep(address.toString(), checkQuestion(address)); });
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        m_answers.retired = m_retired.json();
        return m_answers;
    }

private:
    /// Whether a thing stays. A thing that does not fit ends the work, unless it may be retired.
    bool keep(const QString &where, const Result<> &checked)
    {
        if (checked)
            return true;
        if (m_unfit == Unfit::Refuse && !m_error) {
            m_error =
                Error{ErrorKind::BadInput, shortened(where, 200) + u": "_s + checked.error().message, where};
        }
        return false;
    }

    [[nodiscard]] Result<> checkEntry(const QString &group, const QString &entry) const
    {
        if (const auto known = m_entries.constFind(group);
            known != m_entries.constEnd() && known->contains(entry))
            return {};
        return refuse(QCoreApplication::translate("Pack", "There is no entry \"%1\" of \"%2\".")
                          .arg(shortened(entry, 80), group),
                      {});
    }

    /// A question of the pack, at an entry where it has to be and at none where not.
    [[nodiscard]] Result<> checkQuestion(const Address &address) const
    {
        const Item *item = m_pack.item(address.linkId);
        if (!item || !item->isQuestion())
            return refuse(QCoreApplication::translate("Pack", "There is no such question in the pack \"%1\".")
                              .arg(m_pack.id),
                          {});
        if (item->group.isEmpty() != address.entry.isEmpty()) {
            return refuse(
                address.entry.isEmpty()
                    ? QCoreApplication::translate(
                          "Pack", "This question is asked of each entry of \"%1\"; the entry is missing.")
                          .arg(item->group)
                    : QCoreApplication::translate("Pack", "This question is not asked of entries."),
                {});
        }
        return item->group.isEmpty() ? Result<>() : checkEntry(item->group, address.entry);
    }

    /// Notes may also stand at a group or at one of its entries.
    [[nodiscard]] Result<> checkNoted(const Address &address) const
    {
        if (!m_pack.group(address.linkId))
            return checkQuestion(address);
        return address.entry.isEmpty() ? Result<>() : checkEntry(address.linkId, address.entry);
    }

    [[nodiscard]] Result<> checkAnswer(const Address &address, const Value &value) const
    {
        if (const auto known = checkQuestion(address); !known)
            return known;
        const Item &item = *m_pack.item(address.linkId);
        if (const auto fits = checkValue(m_pack, item, value); !fits)
            return fits;
        if (item.type != ItemType::Reference)
            return {};
        const QStringList referred = value.asCodes();
        for (const QString &entry : referred) {
            if (const auto known = checkEntry(item.references, entry); !known)
                return known;
        }
        return {};
    }

    void orderCodes()
    {
        for (auto value = m_answers.values.begin(); value != m_answers.values.end(); ++value) {
            if (const Item *item = m_pack.item(value.key().linkId))
                *value = inPackOrder(*item, *value);
        }
    }

    /// A file made by hand may leave out what its ticks say.
    void addTickedEntries()
    {
        for (const Group &group : m_pack.groups) {
            const Item *ticks = m_pack.item(group.createdBy);
            const auto value =
                ticks ? m_answers.values.constFind({ticks->linkId, {}}) : m_answers.values.constEnd();
            if (value == m_answers.values.constEnd())
                continue;
            const QStringList codes = value->asCodes();
            for (const QString &code : codes) {
                const Option *option = ticks->option(code);
                if (option && !option->exclusive && !m_answers.entries.value(group.linkId).contains(code))
                    m_answers.entries[group.linkId].append(code);
            }
        }
    }

    void fitEntries()
    {
        m_answers.entries.removeIf([this](const std::pair<const QString &, QStringList &> &one) {
            const Group *group = m_pack.group(one.first);
            if (!group) {
                m_retired.entries(m_version, one.first, one.second);
                return !keep(one.first,
                             refuse(QCoreApplication::translate(
                                        "Pack", "There is no group of this name in the pack \"%1\".")
                                        .arg(m_pack.id),
                                    {}));
            }
            const Item *ticks = m_pack.item(group->createdBy);
            if (!ticks)
                return false;
            QStringList gone;
            one.second.removeIf([&](const QString &entry) {
                const Option *option = ticks->option(entry);
                const bool known = option && !option->exclusive;
                const bool stays =
                    known
                    || keep(
                        Address{one.first, entry}.toString(),
                        refuse(QCoreApplication::translate("Pack", "\"%1\" is not one of the options here.")
                                   .arg(shortened(entry, 80)),
                               {}));
                if (!stays)
                    gone.append(entry);
                return !stays;
            });
            if (!gone.isEmpty())
                m_retired.entries(m_version, one.first, gone);
            return false;
        });
    }

    void fitValues()
    {
        m_answers.values.removeIf([this](const std::pair<const Address &, Value &> &one) {
            const bool stays = keep(one.first.toString(), checkAnswer(one.first, one.second));
            if (stays)
                return false;
            m_retired.answer(m_version, one.first, one.second);
            one.second = whatFits(one.first, one.second);
            return one.second.isBlank();
        });
    }

    /// Of several choices those that fit, where they fit together; blank where nothing does.
    [[nodiscard]] Value whatFits(const Address &address, const Value &value) const
    {
        QJsonArray kept;
        const QJsonArray all = value.json().toArray();
        for (const QJsonValue &one : all) {
            if (checkAnswer(address, Value(QJsonArray{one})))
                kept.append(one);
        }
        const Value left(kept);
        return !kept.isEmpty() && checkAnswer(address, left) ? left : Value();
    }

    void fitUnknown()
    {
        m_answers.unknown.removeIf([this](const Address &address) {
            Result<> checked = checkQuestion(address);
            if (checked && !m_pack.item(address.linkId)->unknownAllowed)
                checked = refuse(
                    QCoreApplication::translate("Pack", "\"I don't know\" cannot be answered here."), {});
            const bool stays = keep(address.toString(), checked);
            if (!stays)
                m_retired.unknown(m_version, address);
            return !stays;
        });
    }

    void fitNotes(QMap<Address, QString> &notes,
                  void (Retired::*retire)(const QString &, const Address &, const QString &))
    {
        notes.removeIf([&](const std::pair<const Address &, QString &> &one) {
            const bool stays = keep(one.first.toString(), checkNoted(one.first));
            if (!stays)
                (m_retired.*retire)(m_version, one.first, one.second);
            return !stays;
        });
    }

    void fitOverruled()
    {
        m_answers.overruled.removeIf([this](const std::pair<const QString &, Overruling &> &one) {
            const QString id = one.first.section(u'[', 0, 0);
            const bool known = std::any_of(m_pack.findings.cbegin(), m_pack.findings.cend(),
                                           [&](const FindingTemplate &finding) { return finding.id == id; });
            const bool stays =
                known
                || keep(one.first, refuse(QCoreApplication::translate(
                                              "Pack", "There is no such finding in the pack \"%1\".")
                                              .arg(m_pack.id),
                                          {}));
            if (!stays)
                m_retired.overruling(m_version, one.first, one.second);
            return !stays;
        });
    }

    const Pack &m_pack;
    Answers m_answers;
    QHash<QString, QSet<QString>> m_entries; // of each group, once they fit
    Retired m_retired;
    Unfit m_unfit;
    QString m_version;
    std::optional<Error> m_error;
};

} // namespace

namespace {

Result<Answers> fitted(const Pack &pack, Answers answers, Unfit unfit)
{
    if (const auto same = checkIdentity(pack, answers); !same)
        return tl::unexpected<Error>(same.error());
    const auto from = QVersionNumber::fromString(answers.packVersion);
    // Whoever gave answers to an older pack did nothing wrong.
    const bool older = from < pack.version;
    if (older)
        answers = migrate(pack, std::move(answers), from);
    Result<Answers> made = Fitter(pack, std::move(answers), older ? Unfit::Retire : unfit).fit();
    if (made && older)
        made->packVersion = pack.version.toString();
    return made;
}

} // namespace

Result<Answers> fitAnswers(const Pack &pack, Answers answers)
{
    return fitted(pack, std::move(answers), Unfit::Refuse);
}

Result<Answers> fitStoredAnswers(const Pack &pack, Answers answers)
{
    return fitted(pack, std::move(answers), Unfit::Retire);
}

} // namespace binder
