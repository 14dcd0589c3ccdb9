// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/csv.h"

#include "model/render/tables.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212").contains(c);
}

bool isPassedOver(QChar c)
{
    return c == u'\'' || c.isSpace() || c.category() == QChar::Other_Format;
}

void addRecord(QString &csv, QStringList fields, qsizetype length, QChar separator)
{
    while (fields.size() < length)
        fields.append(QString());
    for (qsizetype i = 0; i < length; ++i) {
        QString field = guarded(fields[i]);
        if (i > 0)
            csv += separator;
        csv += u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    }
    csv += u"\r\n"_s;
}

} // namespace

QString guarded(const QString &field)
{
    for (const QChar c : field) {
        if (startsFormula(c))
            return u'\'' + field;
        if (!isPassedOver(c))
            break;
    }
    return field;
}

QChar csvSeparator(const QString &language)
{
    return QLocale(language).decimalPoint() == u","_s ? u';' : u',';
}

QByteArray toCsv(const Document &document, QChar separator)
{
    if (separator.isNull())
        separator = csvSeparator(document.language);
    const QList<PlainTable> tables = tablesOf(document);
    const bool several = tables.size() > 1;
    qsizetype length = 0;
    for (const PlainTable &table : tables)
        length = std::max(length, table.headings.size() + (several ? 1 : 0));
    QString csv{QChar(QChar::ByteOrderMark)};
    for (const PlainTable &table : tables) {
        const QStringList name = several ? QStringList{table.name} : QStringList();
        addRecord(csv, name + table.headings, length, separator);
        for (const QStringList &row : table.rows)
            addRecord(csv, name + row, length, separator);
    }
    return csv.toUtf8();
}

} // namespace binder
