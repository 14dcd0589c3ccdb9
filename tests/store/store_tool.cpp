// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/store/store.h"
#include "tests/store/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace binder;

/// What tests have another process do, to be killed or with other rights. Prints a line for each step done,
/// at once.
///
///     store_tool create FILE                   "done", or "error", kind, message and detail on lines of
///     their own store_tool open FILE rw|ro               the same store_tool hold FILE opens to write,
///     prints "done", stays until its input ends store_tool save FILE ID                  adds answers for
///     ever; prints each one's number when it is saved
namespace {

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

template<typename T>
int report(const Result<T> &result)
{
    if (result) {
        print(u"done"_s);
        return 0;
    }
    print(u"error"_s);
    print(QString::number(static_cast<int>(result.error().kind)));
    print(result.error().message);
    print(result.error().detail);
    return 1;
}

int makeFixture(const QString &name)
{
    StoreOptions options;
    options.now = []() { return QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC); };
    const auto store = Store::create(name + ".privacybinder"_L1, options);
    if (!store)
        return report(store);
    QFile json(name + ".answers.json"_L1);
    const QByteArray text = toJsonText(testing::sampleAnswers());
    if (!json.open(QIODevice::WriteOnly) || json.write(text) != text.size())
        return 1;
    return report((*store)->add(testing::sampleAnswers()));
}

int saveForEver(Store &store, const QString &id)
{
    auto answers = store.read(id);
    for (int number = 0; answers; ++number) {
        answers->values.insert({u"saved.q%1"_s.arg(number), {}}, Value::integer(number));
        answers->values.insert({u"latest"_s, {}},
                               Value::text(QString::number(number).repeated(number % 200 * 20 + 1)));
        if (const auto saved = store.save(id, *answers); !saved)
            return report(saved);
        print(QString::number(number));
    }
    return report(answers);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    const QString path = arguments.value(2);
    if (task == "create"_L1)
        return report(Store::create(path));
    if (task == "fixture"_L1)
        return makeFixture(path);
    const auto mode = arguments.value(3) == "ro"_L1 ? Store::Mode::ReadOnly : Store::Mode::ReadWrite;
    const auto store = Store::open(path, mode);
    if (!store || task == "open"_L1)
        return report(store);
    if (task == "save"_L1)
        return saveForEver(**store, arguments.value(3));
    if (task == "hold"_L1) {
        report(store);
        QTextStream(stdin).readAll();
        return 0;
    }
    return 2;
}
