// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/way_on.h"

#include "app/new_dossier.h"
#include "model/dossier/answers_json.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class WayOnWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::WayOn)
};

/// "folder/plan.privacybinder" -> "folder/plan.mine-2026-12-01.privacybinder", or the first free one after
/// it.
QString nameForMine(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.absolutePath() + u'/' + file.completeBaseName() + u".mine-"_s
                         + QDate::currentDate().toString(Qt::ISODate);
    const QString ending = u".privacybinder"_s;
    QString name = base + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + u'-' + QString::number(number) + ending;
    return name;
}

Result<WentOn> intoNewFile(Keeping &keeping, const Answers &mine, const QString &path)
{
    Result<CreatedDossier> created = createDossier(path, mine);
    if (!created)
        return tl::unexpected<Error>(created.error());
    keeping.store = std::move(created->store);
    keeping.id = created->id;
    return WentOn{mine, keeping.store->path(), {}};
}

/// What the file holds now, as the window can show it.
Result<Answers> reread(Keeping &keeping)
{
    const Result<Answers> stored = keeping.store->reread(keeping.id);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (stored->packId != keeping.pack->id)
        return failure(
            ErrorKind::FileTrouble,
            WayOnWords::tr("What is in the file now is for another country. Save your answers in a new "
                           "file, then open this one again."),
            stored->packId);
    return fitAnswers(*keeping.pack, *stored);
}

Result<WentOn> readAgain(Keeping &keeping, const Answers &mine)
{
    const QString aside = nameForMine(keeping.store->path());
    if (const Result<CreatedDossier> kept = createDossier(aside, mine); !kept)
        return tl::unexpected<Error>(kept.error());
    Result<Answers> theirs = reread(keeping);
    if (!theirs) {
        QFile::remove(aside); // they are still in the window
        return tl::unexpected<Error>(theirs.error());
    }
    return WentOn{std::move(*theirs), keeping.store->path(), aside};
}

Result<WentOn> follow(Keeping &keeping, const Answers &mine)
{
    const Result<> done =
        keeping.store->follow().and_then([&] { return keeping.store->save(keeping.id, mine); });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return WentOn{mine, keeping.store->path(), {}};
}

Result<WentOn> keepMine(Keeping &keeping, const Answers &mine)
{
    const Result<QString> copy = keeping.store->replace(keeping.id, mine);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    return WentOn{mine, keeping.store->path(), *copy};
}

} // namespace

QList<WayOn> waysOn(const Error &error)
{
    const StoreTrouble trouble = storeTrouble(error);
    if (trouble == StoreTrouble::Changed)
        return {WayOn::NewFile, WayOn::ReadAgain, WayOn::KeepMine};
    if (trouble == StoreTrouble::Moved)
        return {WayOn::Follow, WayOn::NewFile};
    return {WayOn::NewFile};
}

Result<WentOn> goOn(Keeping &keeping, WayOn way, const Answers &mine, const QString &path)
{
    switch (way) {
    case WayOn::NewFile:
        return intoNewFile(keeping, mine, path);
    case WayOn::ReadAgain:
        return readAgain(keeping, mine);
    case WayOn::KeepMine:
        return keepMine(keeping, mine);
    case WayOn::Follow:
        return follow(keeping, mine);
    }
    Q_UNREACHABLE();
}

} // namespace binder
