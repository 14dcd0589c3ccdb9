// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

bool isIsoCode(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z]{2}\\z"_s);
    return form.match(text).hasMatch();
}

class CountryChecker
{
public:
    explicit CountryChecker(const Pack &pack)
        : m_pack(pack)
    {
        m_file.file = "pack.json"_L1;
    }

    [[nodiscard]] QList<LintProblem> problems()
    {
        const PackPlace countries = m_file.at(u"countries");
        for (qsizetype i = 0; i < m_pack.countries.size(); ++i)
            check(m_pack.countries.at(i), countries.at(i));
        const PackPlace jurisdiction = m_file.at(u"jurisdiction");
        for (qsizetype i = 0; i < m_pack.jurisdiction.size(); ++i) {
            if (!m_served.contains(m_pack.jurisdiction.at(i)))
                report(u"country-not-served"_s, jurisdiction.at(i),
                       QCoreApplication::translate("Pack", "The law of \"%1\" is stated, but no entry of "
                                                           "\"countries\" serves it. Add it there.")
                           .arg(m_pack.jurisdiction.at(i)));
        }
        return m_problems;
    }

private:
    void check(const ServedCountry &country, const PackPlace &place)
    {
        if (country.members.isEmpty()) {
            checkCode(country.id, place);
        } else {
            const PackPlace members = place.at(u"members");
            for (qsizetype i = 0; i < country.members.size(); ++i)
                checkCode(country.members.at(i), members.at(i));
        }
        const Item *question = m_pack.item(m_pack.countryQuestion);
        const bool isAnswer = !question
                              || std::any_of(question->options.cbegin(), question->options.cend(),
                                             [&](const Option &option) { return option.code == country.id; });
        if (!isAnswer)
            report(u"country-no-answer"_s, place,
                   QCoreApplication::translate("Pack",
                                               "\"%1\" is no option of the question \"%2\", which asks "
                                               "for the country.")
                       .arg(country.id, m_pack.countryQuestion));
    }

    void checkCode(const QString &code, const PackPlace &place)
    {
        if (!isIsoCode(code))
            report(u"country-code"_s, place,
                   QCoreApplication::translate("Pack",
                                               "\"%1\" is no country code of two capital letters (ISO "
                                               "3166). An entry for several countries names them in "
                                               "\"members\".")
                       .arg(code));
        if (m_served.contains(code))
            report(u"country-twice"_s, place,
                   QCoreApplication::translate("Pack", "The country \"%1\" stands here twice.").arg(code));
        m_served.append(code);
    }

    void report(const QString &rule, const PackPlace &place, const QString &message)
    {
        m_problems.append(problemAt(rule, place, message));
    }

    const Pack &m_pack;
    PackPlace m_file;
    QStringList m_served;
    QList<LintProblem> m_problems;
};

} // namespace

QList<LintProblem> countries(const Input &input)
{
    return CountryChecker(input.pack).problems();
}

} // namespace binder::lints
