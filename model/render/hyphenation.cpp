// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/hyphenation.h"

#include <QFile>
#include <hyphen.h>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr int lettersBefore = 2;
constexpr int lettersBehind = 3;
/// What is longer is no word.
constexpr qsizetype longestWord = 200;

/// In Dutch the two dots say that a syllable begins, and are not written behind a hyphen: "co-ordinatie". The
/// letters of a text are never changed, so such a word is broken elsewhere.
bool hasTwoDots(QChar c)
{
    return u"\u00e4\u00eb\u00ef\u00f6\u00fc"_s.contains(c);
}

/// Gives back what the library reserved for changes of spelling.
void release(char **changes, int *positions, int *cuts, int length)
{
    for (int i = 0; changes && i < length; ++i)
        std::free(changes[i]);
    std::free(changes);
    std::free(positions);
    std::free(cuts);
}

} // namespace

struct Hyphenation::Patterns
{
    explicit Patterns(HyphenDict *loaded)
        : dictionary(loaded)
    {}
    ~Patterns() { hnj_hyphen_free(dictionary); }
    Q_DISABLE_COPY_MOVE(Patterns)

    HyphenDict *dictionary;
};

// They are kept when the program ends: to give back their 18,000 states one by one takes time.
const Hyphenation &Hyphenation::of(const QString &language)
{
    const QString name = language.section(u'-', 0, 0);
    if (name == "nl"_L1) {
        static const Hyphenation &dutch = *new Hyphenation(u":/hyphenation/hyph_nl_NL.dic"_s);
        return dutch;
    }
    if (name == "en"_L1) {
        static const Hyphenation &english = *new Hyphenation(u":/hyphenation/hyph_en_GB.dic"_s);
        return english;
    }
    static const Hyphenation none({});
    return none;
}

Hyphenation::Hyphenation(const QString &path)
{
    QFile resource(path);
    if (path.isEmpty() || !resource.open(QIODevice::ReadOnly))
        return;
    QByteArray patterns = resource.readAll();
    std::FILE *file = fmemopen(patterns.data(), size_t(patterns.size()), "r");
    if (!file)
        return;
    if (HyphenDict *loaded = hnj_hyphen_load_file(file))
        m_patterns = std::make_unique<const Patterns>(loaded);
    std::fclose(file);
}

Hyphenation::~Hyphenation() = default;

QList<int> Hyphenation::breaksIn(QStringView word) const
{
    QList<int> breaks;
    if (!m_patterns || word.size() < lettersBefore + lettersBehind || word.size() > longestWord)
        return breaks;
    const QString letters = word.toString().toLower();
    HyphenDict *dictionary = m_patterns->dictionary;
    const bool utf8 = dictionary->utf8 != 0;
    const QByteArray bytes = utf8 ? letters.toUtf8() : letters.toLatin1();
    // A letter that takes two units, or that the patterns do not know, would make the places count wrong.
    if (letters.size() != word.size() || (!utf8 && QString::fromLatin1(bytes) != letters)
        || letters.toUcs4().size() != letters.size())
        return breaks;
    std::vector<char> marks(size_t(bytes.size()) + 5);
    char **changes = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int length = int(bytes.size());
    const int trouble =
        hnj_hyphen_hyphenate3(dictionary, bytes.constData(), length, marks.data(), nullptr, &changes,
                              &positions, &cuts, lettersBefore, lettersBehind, 0, 0);
    for (int i = lettersBefore - 1; trouble == 0 && i + lettersBehind < letters.size(); ++i) {
        const bool changesSpelling = changes && changes[i];
        if ((marks[size_t(i)] & 1) != 0 && !changesSpelling && !hasTwoDots(letters[i + 1]))
            breaks.append(i + 1);
    }
    release(changes, positions, cuts, length);
    return breaks;
}

} // namespace binder
