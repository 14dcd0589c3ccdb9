// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/link_target.h"

#include "model/values/typed_address.h"
#include "model/values/typed_text.h"

#include <QUrl>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Longer ones are no addresses, and some viewers stop reading there.
constexpr qsizetype longestAddress = 2000;

bool isPlainAddress(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestAddress
           && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
                  return c.isSpace() || c.category() == QChar::Other_Control
                         || c.category() == QChar::Other_Format || u"<>\"\\^`{|}"_s.contains(c);
              });
}

/// One name, an @, and a host with a dot in it.
QString mailTarget(const QString &typed)
{
    const QString address = inSentence(typed);
    const qsizetype at = address.indexOf(u'@');
    const QStringView host = QStringView(address).sliced(at + 1);
    if (!isPlainAddress(address) || at <= 0 || host.contains(u'@') || !host.contains(u'.')
        || host.startsWith(u'.') || host.endsWith(u'.'))
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    // A question mark would begin a subject, a comma another reader.
    url.setPath(QString::fromLatin1(QUrl::toPercentEncoding(address, "@!$'*+-/=_.~")), QUrl::TolerantMode);
    return url.isValid() ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace

QString webTarget(const QString &text)
{
    const QString address = inSentence(text);
    if (!isPlainAddress(address))
        return {};
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return mailTarget(address.sliced(7));
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

QString linkTarget(ItemType type, const QString &typed)
{
    if (type == ItemType::Url)
        return webTarget(startsWithHost(typed) ? "https://"_L1 + inSentence(typed) : typed);
    return type == ItemType::Email ? mailTarget(typed) : QString();
}

} // namespace binder
