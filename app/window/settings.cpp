// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include "app/language.h"
#include "model/render/accent.h"

#include <QColor>
#include <QFileInfo>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const QString &recentKey()
{
    static const QString key = u"recentFiles"_s;
    return key;
}

constexpr qsizetype mostRecentFiles = 8;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"privacy-binder"_s, u"privacy-binder"_s)
{}

QString Settings::language() const
{
    const QString language = m_settings.value(u"language"_s).toString();
    return programLanguages().contains(language) ? language : systemLanguage();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(recentKey()).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files.mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_settings.value(recentKey()).toStringList();
    if (!files.isEmpty() && files.constFirst() == absolute)
        return; // nothing to write, which would hold up the first page
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey(), files.mid(0, mostRecentFiles));
}

DocumentLook Settings::look() const
{
    DocumentLook look;
    if (m_settings.value(u"documents/paper"_s).toString() == "letter"_L1)
        look.paper = Paper::Letter;
    look.accent = accentFromText(m_settings.value(u"documents/accent"_s).toString()).value_or(look.accent);
    look.logo = m_settings.value(u"documents/logo"_s).toString();
    return look;
}

void Settings::setLook(const DocumentLook &look)
{
    m_settings.setValue(u"documents/paper"_s, look.paper == Paper::Letter ? u"letter"_s : u"a4"_s);
    m_settings.setValue(u"documents/accent"_s, QColor(look.accent).name());
    m_settings.setValue(u"documents/logo"_s, look.logo);
}

} // namespace binder
