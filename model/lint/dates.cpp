// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class DateChecker
{
public:
    QList<LintProblem> problems;

    /// The date under `key`; invalid when there is none or it is not one.
    QDate date(const QJsonObject &json, const QString &key, const PackPlace &place)
    {
        if (!json.contains(key))
            return {};
        const QString text = json.value(key).toString();
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.toString(Qt::ISODate) != text) {
            problems.append(
                problemAt(u"bad-date"_s, place,
                          QCoreApplication::translate("Pack", "\"%1\" is not a date. Write it as 2026-11-21.")
                              .arg(text),
                          key));
            return {};
        }
        return date;
    }

    /// The days on which a piece of law was read.
    void ofSource(const QJsonObject &json, const PackPlace &place)
    {
        for (const QString &key : {u"checkedOn"_s, u"textOf"_s, u"copyOf"_s})
            date(json, key, place);
    }

    void lawPart(const QJsonObject &law, QStringView part, const PackPlace &file)
    {
        const PackPlace all = file.at(part);
        const QJsonObject things = law.value(part).toObject();
        for (auto thing = things.begin(); thing != things.end(); ++thing) {
            const QString id = thing.key();
            const PackPlace place = all.at(id);
            const QJsonObject json = thing->toObject();
            ofSource(json, place);
            const PackPlace rowsPlace = place.at(u"rows");
            const QJsonObject rows = json.value("rows"_L1).toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                const QString key = row.key();
                ofSource(row->toObject(), rowsPlace.at(key));
            }
            const QDate from = date(json, u"validFrom"_s, place);
            const QDate until = date(json, u"validUntil"_s, place);
            if (from.isValid() && until.isValid() && until < from) {
                problems.append(problemAt(u"bad-date"_s, place,
                                          QCoreApplication::translate("Pack", "This ends before it begins."),
                                          u"validUntil"));
            }
        }
    }
};

/// Three numbers and nothing else.
bool isVersion(const QString &text)
{
    const auto version = QVersionNumber::fromString(text);
    return version.segmentCount() == 3 && version.toString() == text;
}

LintProblem badVersion(const PackPlace &place, const QString &text)
{
    return problemAt(
        u"bad-version"_s, place,
        QCoreApplication::translate("Pack", "\"%1\" is not a version. Write it as 1.0.0.").arg(text),
        u"version");
}

} // namespace

QList<LintProblem> dates(const Input &input)
{
    DateChecker checker;
    PackPlace packFile;
    packFile.file = "pack.json"_L1;
    const QString version = input.files.pack.value("version"_L1).toString();
    if (!isVersion(version))
        checker.problems.append(badVersion(packFile, version));
    for (const QString &key : {u"date"_s, u"approvalDate"_s, u"lastReviewDate"_s})
        checker.date(input.files.pack, key, packFile);
    PackPlace lawFile;
    lawFile.file = "law.json"_L1;
    for (const QStringView part : {QStringView(u"references"), QStringView(u"facts"), QStringView(u"tables")})
        checker.lawPart(input.files.law, part, lawFile);
    PackPlace migrationsFile;
    migrationsFile.file = "migrations.json"_L1;
    const QJsonArray steps = input.files.migrations.toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString stepVersion = steps.at(i)["version"_L1].toString();
        if (!isVersion(stepVersion))
            checker.problems.append(badVersion(migrationsFile.at(i), stepVersion));
    }
    return checker.problems;
}

} // namespace binder::lints
