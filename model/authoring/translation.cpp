// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/translation.h"

#include "model/authoring/translation_file.h"
#include "model/pack/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Stands before the fingerprint in an entry that was filled in with the source text.
constexpr QLatin1StringView untranslatedMark{"untranslated "};

/// The fingerprint of the source text an entry was made from.
QString madeFrom(const TranslationFile::Entry &entry)
{
    return entry.of.startsWith(untranslatedMark) ? entry.of.sliced(untranslatedMark.size()) : entry.of;
}

/// Nobody has translated it: it is empty, or holds the source text that was filled in.
bool isFiller(const TranslationFile::Entry &entry)
{
    return entry.text.isEmpty()
           || (entry.of.startsWith(untranslatedMark) && fingerprintOf(entry.text) == madeFrom(entry));
}

/// The files of a language while they change: each is read once, and written when it is another.
class Workbench
{
public:
    explicit Workbench(TranslationFiles files)
        : m_files(std::move(files))
    {}

    TranslationFile &at(const QString &name)
    {
        const auto known = m_open.find(name);
        return known != m_open.end() ? *known : *m_open.insert(name, TranslationFile(m_files.value(name)));
    }

    TranslationFiles files() &&
    {
        for (auto one = m_open.cbegin(); one != m_open.cend(); ++one)
            m_files.insert(one.key(), one->bytes());
        return m_files;
    }

private:
    TranslationFiles m_files;
    QHash<QString, TranslationFile> m_open;
};

QSet<QString> placeholdersOf(const QString &text, const QSet<QString> &lexicon)
{
    const QStringList names = namesInBraces(text);
    return QSet<QString>(names.cbegin(), names.cend()) - lexicon;
}

QString inOrder(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return u'{' + list.join("} {"_L1) + u'}';
}

Result<> check(const Translation &one, const QSet<QString> &lexicon)
{
    const auto refused = [&](const QString &message) {
        return failure(ErrorKind::BadInput, message, one.file + u' ' + one.id);
    };
    if (one.target.trimmed().isEmpty())
        return refused(
            QCoreApplication::translate("Pack", "The translation of \"%1\" is empty. Nothing was changed.")
                .arg(one.id));
    const QSet<QString> wanted = placeholdersOf(one.source, lexicon);
    const QSet<QString> found = placeholdersOf(one.target, lexicon);
    if (const QSet<QString> missing = wanted - found; !missing.isEmpty())
        return refused(QCoreApplication::translate(
                           "Pack",
                           "The translation of \"%1\" lacks %2, which is filled in later. Nothing was "
                           "changed. Put it where it belongs, and try again.")
                           .arg(one.id, inOrder(missing)));
    if (const QSet<QString> strange = found - wanted; !strange.isEmpty())
        return refused(QCoreApplication::translate(
                           "Pack", "The translation of \"%1\" has %2, which its source text does not have. "
                                   "Nothing was changed. Take it out, and try again.")
                           .arg(one.id, inOrder(strange)));
    return {};
}

/// Takes a translation over, behind the entry of `previous` where it is new.
void take(const Translation &one, const SourceText &source, const QString &previous, TranslationFile &file)
{
    const TranslationFile::Entry entry{one.target, fingerprintOf(one.source)};
    if (!file.contains(source.id)) {
        file.insertAfter(previous, source.id, entry);
        return;
    }
    const bool isLookedAt =
        one.state == TranslationState::Current || file.entry(source.id).text != one.target;
    if (isLookedAt)
        file.replace(source.id, entry);
}

} // namespace

QList<Translation> translationsOf(const QList<SourceText> &sources, const TranslationFiles &files)
{
    Workbench bench(files);
    QList<Translation> translations;
    for (const SourceText &source : sources) {
        const TranslationFile::Entry entry = bench.at(source.file).entry(source.id);
        Translation one{source.file, source.id, source.text, {}, TranslationState::Untranslated};
        if (!isFiller(entry)) {
            one.target = entry.text;
            one.state = madeFrom(entry) == fingerprintOf(source.text) ? TranslationState::Current
                                                                      : TranslationState::Stale;
        }
        translations.append(one);
    }
    return translations;
}

TranslationFiles withGapsFilled(const QList<SourceText> &sources, TranslationFiles files)
{
    Workbench bench(std::move(files));
    QHash<QString, QString> previous; // by file
    for (const SourceText &source : sources) {
        TranslationFile &file = bench.at(source.file);
        const TranslationFile::Entry entry = file.entry(source.id);
        const TranslationFile::Entry filler{source.text, untranslatedMark + fingerprintOf(source.text)};
        if (!file.contains(source.id))
            file.insertAfter(previous.value(source.file), source.id, filler);
        else if (isFiller(entry))
            file.replace(source.id, filler);
        else
            file.replace(source.id, {entry.text, madeFrom(entry)});
        previous.insert(source.file, source.id);
    }
    return std::move(bench).files();
}

Result<TranslationFiles> withTranslations(const QList<SourceText> &sources, TranslationFiles files,
                                          const QList<Translation> &translations,
                                          const QSet<QString> &lexicon)
{
    QHash<QString, Translation> wanted; // by id
    for (const Translation &one : translations) {
        if (const Result<> checked = check(one, lexicon); !checked)
            return tl::unexpected<Error>(checked.error());
        wanted.insert(one.id, one);
    }
    Workbench bench(std::move(files));
    QHash<QString, QString> previous; // by file
    for (const SourceText &source : sources) {
        TranslationFile &file = bench.at(source.file);
        if (const auto found = wanted.constFind(source.id); found != wanted.constEnd()) {
            take(*found, source, previous.value(source.file), file);
            wanted.erase(found);
        }
        if (file.contains(source.id))
            previous.insert(source.file, source.id);
    }
    if (!wanted.isEmpty()) {
        const Translation strange = *wanted.cbegin();
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("Pack",
                                                   "The pack has no text \"%1\". Nothing was changed. Is "
                                                   "this the right pack, or an old file?")
                           .arg(strange.id),
                       strange.file);
    }
    return std::move(bench).files();
}

} // namespace binder
