// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"

#include "model/dossier/value_check.h"
#include "model/pack/json_file.h"
#include "model/pack/pointer.h"
#include "model/pack/schema.h"
#include "model/values/typed_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const auto answersFormat = "privacy-binder-answers"_L1;
constexpr int answersVersion = 1;

/// The file has no name here: it may come from anywhere. Whoever knows it, says it.
const QString &fileName()
{
    static const QString name = u"answers.json"_s;
    return name;
}

tl::unexpected<Error> refuse(QString message, const QString &pointer)
{
    return failure(ErrorKind::BadInput, std::move(message), fileName() + u'#' + pointer);
}

QString pointerTo(QLatin1StringView part, const QString &key)
{
    return u'/' + part + u'/' + escapedForPointer(key);
}

/// A file of another program or a later version is refused by name before anything else is said of it.
Result<> checkFormat(const QJsonObject &json)
{
    const QString format = json.value("format"_L1).toString();
    if (format != answersFormat) {
        return refuse(
            QCoreApplication::translate(
                "Pack",
                "This is not a file with answers of Privacy Binder: its format is \"%1\" and not \"%2\".")
                .arg(shortened(format, 80), answersFormat),
            u"/format"_s);
    }
    const qint64 version = json.value("version"_L1).toInteger();
    if (version > answersVersion) {
        return refuse(QCoreApplication::translate("Pack",
                                                  "These answers were written by a newer Privacy Binder "
                                                  "(version %1 of the format; this program reads %2). "
                                                  "Install the newer program to read them.")
                          .arg(QString::number(version), QString::number(answersVersion)),
                      u"/version"_s);
    }
    if (version < 1)
        return refuse(QCoreApplication::translate(
                          "Pack", "This file does not say in which version of the format it is written."),
                      u"/version"_s);
    return {};
}

/// Takes the parts of a file apart. The first thing that is wrong is kept, and ends the work.
class AnswersReader
{
public:
    explicit AnswersReader(const QJsonObject &json)
        : m_json(json)
    {}

    Result<Answers> read()
    {
        m_answers.packId = m_json.value("pack"_L1).toString();
        m_answers.packVersion = m_json.value("packVersion"_L1).toString();
        m_answers.language = m_json.value("language"_L1).toString();
        m_answers.retired = m_json.value("retired"_L1).toObject();
        m_answers.position = m_json.value("position"_L1).toString();
        readEntries();
        readValues();
        m_answers.unknown = readAddresses("unknown"_L1);
        m_answers.rejected = readAddresses("rejected"_L1);
        m_answers.explanations = readNotes("explanations"_L1);
        m_answers.advisorNotes = readNotes("advisorNotes"_L1);
        readOverruled();
        readEditions();
        for (const Address &address : std::as_const(m_answers.unknown)) {
            if (m_answers.values.contains(address))
                fail(QCoreApplication::translate("Pack", "%1 is answered, and \"I don't know\" at once.")
                         .arg(address.toString()),
                     u"/unknown"_s);
        }
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return m_answers;
    }

private:
    void fail(const QString &message, const QString &pointer)
    {
        if (!m_error)
            m_error = Error{ErrorKind::BadInput, message, fileName() + u'#' + pointer};
    }

    /// An address in the one form it has; others would be two names for one answer.
    std::optional<Address> address(const QString &text, const QString &pointer)
    {
        auto found = Address::fromString(text);
        if (found && found->toString() == text)
            return found;
        fail(QCoreApplication::translate("Pack", "\"%1\" is not the address of a question.")
                 .arg(shortened(text, 80)),
             pointer);
        return std::nullopt;
    }

    /// All typed text, wherever it stands in a value, keeps to the same size.
    bool fits(const QJsonValue &json)
    {
        if (json.isString())
            return fitsText(json.toString());
        if (json.isArray()) {
            const QJsonArray array = json.toArray();
            return std::all_of(array.begin(), array.end(),
                               [this](const QJsonValue &one) { return fits(one); });
        }
        const QJsonObject object = json.toObject();
        return std::all_of(object.begin(), object.end(), [this](const QJsonValue &one) { return fits(one); });
    }

    static bool fitsText(const QString &text)
    {
        return text.size() <= maximumTextBytes / 3 || text.toUtf8().size() <= maximumTextBytes;
    }

    void failTooLong(const QString &name, const QString &pointer)
    {
        fail(QCoreApplication::translate("Pack",
                                         "The text at %1 is longer than 1 MiB, the most an answer can hold.")
                 .arg(shortened(name, 80)),
             pointer);
    }

    void readEntries()
    {
        const QJsonObject json = m_json.value("entries"_L1).toObject();
        for (auto group = json.begin(); group != json.end(); ++group) {
            QStringList entries;
            QSet<QString> known;
            const QJsonArray array = group->toArray();
            for (const QJsonValue &one : array) {
                const QString entry = one.toString();
                if (!address(Address{group.key(), entry}.toString(), pointerTo("entries"_L1, group.key())))
                    return;
                if (entry.isEmpty() || known.contains(entry)) {
                    fail(QCoreApplication::translate("Pack",
                                                     "The entry \"%1\" of %2 is there twice, or has no name.")
                             .arg(shortened(entry, 80), group.key()),
                         pointerTo("entries"_L1, group.key()));
                }
                entries.append(entry);
                known.insert(entry);
            }
            m_answers.entries.insert(group.key(), entries);
        }
    }

    void readValues()
    {
        const QJsonObject json = m_json.value("answers"_L1).toObject();
        for (auto one = json.begin(); one != json.end(); ++one) {
            const QString pointer = pointerTo("answers"_L1, one.key());
            const auto where = address(one.key(), pointer);
            if (!where)
                return;
            const Value value(one.value());
            if (value.isBlank())
                fail(QCoreApplication::translate("Pack", "The answer at %1 is empty. Leave it out instead.")
                         .arg(one.key()),
                     pointer);
            if (one->isDouble() && one->toDouble() != double(one->toInteger()))
                fail(QCoreApplication::translate("Pack", "The number at %1 is not a whole one.")
                         .arg(one.key()),
                     pointer);
            if (!fits(one.value()))
                failTooLong(one.key(), pointer);
            m_answers.values.insert(*where, value);
        }
    }

    QSet<Address> readAddresses(QLatin1StringView part)
    {
        QSet<Address> addresses;
        const QJsonArray json = m_json.value(part).toArray();
        for (const QJsonValue &one : json) {
            if (const auto where = address(one.toString(), u'/' + part))
                addresses.insert(*where);
        }
        return addresses;
    }

    QMap<Address, QString> readNotes(QLatin1StringView part)
    {
        QMap<Address, QString> notes;
        const QJsonObject json = m_json.value(part).toObject();
        for (auto one = json.begin(); one != json.end(); ++one) {
            const QString pointer = pointerTo(part, one.key());
            if (!fits(one.value()))
                failTooLong(one.key(), pointer);
            if (const auto where = address(one.key(), pointer))
                notes.insert(*where, one->toString());
        }
        return notes;
    }

    /// A date as it is written; others would not be written back the same.
    QDate date(const QJsonValue &json, const QString &pointer)
    {
        const QDate read = QDate::fromString(json.toString(), Qt::ISODate);
        if (!read.isValid() || read.toString(Qt::ISODate) != json.toString())
            fail(QCoreApplication::translate("Pack", "\"%1\" is not a date. Write it as 2026-11-21.")
                     .arg(shortened(json.toString(), 80)),
                 pointer);
        return read;
    }

    void readOverruled()
    {
        const QJsonObject json = m_json.value("overruled"_L1).toObject();
        for (auto one = json.begin(); one != json.end(); ++one) {
            const QString pointer = pointerTo("overruled"_L1, one.key());
            const Overruling overruling{one.value()["reason"_L1].toString(), one.value()["who"_L1].toString(),
                                        date(one.value()["when"_L1], pointer + "/when"_L1)};
            if (overruling.reason.isEmpty())
                fail(QCoreApplication::translate("Pack", "\"%1\" is overruled without a reason.")
                         .arg(one.key()),
                     pointer + "/reason"_L1);
            if (!fits(one.value()))
                failTooLong(one.key(), pointer);
            m_answers.overruled.insert(one.key(), overruling);
        }
    }

    void readEditions()
    {
        const QJsonArray json = m_json.value("editions"_L1).toArray();
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QString pointer = "/editions/"_L1 + QString::number(i);
            const QJsonObject one = json.at(i).toObject();
            Edition edition;
            edition.number = one.value("number"_L1).toInt();
            edition.date = date(one.value("date"_L1), pointer + "/date"_L1);
            const QJsonArray documents = one.value("documents"_L1).toArray();
            for (const QJsonValue &document : documents)
                edition.documents.append(document.toString());
            edition.language = one.value("language"_L1).toString();
            edition.packVersion = one.value("packVersion"_L1).toString();
            edition.answers = one.value("answers"_L1).toObject();
            edition.by = one.value("by"_L1).toString();
            edition.function = one.value("function"_L1).toString();
            for (const QString &typed : {edition.by, edition.function}) {
                if (!fitsText(typed))
                    failTooLong(pointer, pointer);
            }
            if (const auto kept = keptFromJson(one.value("kept"_L1).toObject()))
                edition.kept = *kept;
            else
                fail(QCoreApplication::translate("Pack", "The documents kept with edition %1 cannot be read.")
                         .arg(edition.number),
                     pointer + "/kept"_L1);
            m_answers.editions.append(edition);
        }
    }

    QJsonObject m_json;
    Answers m_answers;
    std::optional<Error> m_error;
};

} // namespace

Result<Answers> answersFromJson(const QByteArray &json)
{
    const auto read = readJson(json, fileName());
    if (!read)
        return tl::unexpected<Error>(read.error());
    const QJsonObject object = read->toObject();
    if (const auto format = checkFormat(object); !format)
        return tl::unexpected<Error>(format.error());
    if (const auto problem = checkSchema(object, u"answers"_s)) {
        return refuse(
            QCoreApplication::translate("Pack", "These answers cannot be read. %1").arg(problem->message),
            problem->pointer);
    }
    return AnswersReader(object).read();
}

} // namespace binder
