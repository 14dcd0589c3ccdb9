// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/xliff_schema.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace binder::testing {

using namespace Qt::StringLiterals;

namespace {

class XliffSchemaCheck
{
public:
    static QStringList complaints(const QByteArray &xml)
    {
        XliffSchemaCheck check(xml);
        check.element({}, u"xliff"_s);
        if (check.m_xml.hasError())
            check.m_complaints.append(check.m_xml.errorString());
        return check.m_complaints;
    }

private:
    struct Rule
    {
        QStringList children;            ///< in this order; of more than one each stands once
        QMap<QString, QString> needed{}; ///< attributes, and what their values look like
        QMap<QString, QString> allowed{};
        bool holdsText = false;
        bool canBeEmpty = false;
    };

    explicit XliffSchemaCheck(const QByteArray &xml)
        : m_xml(xml)
    {
        m_xml.readNextStartElement();
    }

    static const QMap<QString, Rule> &rules()
    {
        static const QString language = u"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"_s;
        static const QString state =
            u"final|needs-adaptation|needs-l10n|needs-review-adaptation|needs-review-l10n|"
            "needs-review-translation|needs-translation|new|signed-off|translated"_s;
        static const QMap<QString, Rule> all{
            {u"xliff"_s, {{u"file"_s}, {{u"version"_s, u"1\\.2"_s}}}},
            {u"file"_s,
             {{u"body"_s},
              {{u"original"_s, u".*"_s}, {u"source-language"_s, language}, {u"datatype"_s, u"plaintext"_s}},
              {{u"target-language"_s, language}}}},
            {u"body"_s, {{u"trans-unit"_s}}},
            {u"trans-unit"_s,
             {{u"source"_s, u"target"_s},
              {{u"id"_s, u".+"_s}},
              {{u"approved"_s, u"yes|no"_s}, {u"xml:space"_s, u"default|preserve"_s}}}},
            {u"source"_s, {{u"x"_s}, {}, {}, true, true}},
            {u"target"_s, {{u"x"_s}, {}, {{u"state"_s, state}}, true, true}},
            {u"x"_s, {{}, {{u"id"_s, u".*"_s}}, {{u"equiv-text"_s, u".*"_s}}, false, true}}};
        return all;
    }

    void complain(const QString &what) { m_complaints.append(m_xml.name() + u": "_s + what); }

    void attributes(const Rule &rule)
    {
        QStringList missing = rule.needed.keys();
        for (const QXmlStreamAttribute &one : m_xml.attributes()) {
            const QString name = one.qualifiedName().toString();
            missing.removeAll(name);
            const QString form = rule.needed.value(name, rule.allowed.value(name));
            if (form.isNull()
                || !QRegularExpression(u"\\A("_s + form + u")\\z"_s).match(one.value()).hasMatch())
                complain(name + u" = "_s + one.value());
        }
        if (!missing.isEmpty())
            complain(u"no "_s + missing.join(u", "_s));
    }

    /// The element at hand; `ids` are those that stand beside it already.
    void element(QSet<QString> *ids, const QString &wanted)
    {
        const QString name = m_xml.name().toString();
        if (name != wanted || m_xml.namespaceUri() != u"urn:oasis:names:tc:xliff:document:1.2")
            complain(u"not "_s + wanted);
        const Rule rule = rules().value(name);
        attributes(rule);
        if (const QString id = m_xml.attributes().value(u"id"_s).toString(); ids) {
            if (ids->contains(id))
                complain(u"twice "_s + id);
            ids->insert(id);
        }
        QSet<QString> within;
        qsizetype count = 0;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement()) {
                const bool isSequence = rule.children.size() > 1;
                const QString next = rule.children.value(isSequence ? count : 0);
                const bool hasId = next == u"x"_s || next == u"trans-unit"_s;
                ++count;
                element(hasId ? &within : nullptr, next);
            } else if (m_xml.isCharacters() && !m_xml.isWhitespace() && !rule.holdsText) {
                complain(u"text"_s);
            }
        }
        if (!rule.canBeEmpty && count < rule.children.size())
            complain(u"something is missing"_s);
    }

    QXmlStreamReader m_xml;
    QStringList m_complaints;
};

} // namespace

QStringList schemaComplaints(const QByteArray &xml)
{
    return XliffSchemaCheck::complaints(xml);
}

} // namespace binder::testing
