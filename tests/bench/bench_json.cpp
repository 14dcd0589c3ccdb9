// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"
#include "tests/bench/bench.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

/// Answers, what is not known and what is retired: as many of each.
Answers manyAnswers(int count)
{
    Answers answers;
    answers.packId = u"sound"_s;
    answers.packVersion = u"1.0.0"_s;
    answers.language = u"nl"_s;
    QJsonObject retired;
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(i);
        answers.values.insert({u"question"_s + id, {}}, Value::duration({i, u"year"_s, u"endOfYear"_s, {}}));
        answers.unknown.insert({u"unknown"_s + id, {}});
        retired.insert(u"retired"_s + id, QJsonArray{i, id});
    }
    answers.retired = {{u"1.0.0"_s, QJsonObject{{u"answers"_s, retired}}}};
    return answers;
}

} // namespace

/// Reading and writing an answers file of 1, 10 and 100 times a size; the floor is the smallest, times as
/// often.
int main()
{
    constexpr int base = 1'000;
    constexpr double aim = 1.5;
    double importFloor = 0;
    double exportFloor = 0;
    for (const int times : {1, 10, 100}) {
        const Answers answers = manyAnswers(base * times);
        QByteArray json;
        QList<double> exports;
        QList<double> imports;
        for (int round = 0; round < 3; ++round) {
            exports.append(bench::processorMilliseconds([&] { json = toJsonText(answers); }));
            imports.append(bench::processorMilliseconds([&] {
                if (!answersFromJson(json))
                    qFatal("what was written cannot be read");
            }));
        }
        if (times == 1) {
            importFloor = bench::median(imports);
            exportFloor = bench::median(exports);
        }
        std::printf("%d x, %.1f MB\n", times, double(json.size()) / 1e6);
        bench::printRatio("import", bench::median(imports), importFloor * times, "ms", aim);
        bench::printRatio("export", bench::median(exports), exportFloor * times, "ms", aim);
    }
    return 0;
}
