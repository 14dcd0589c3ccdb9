// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace binder {

using namespace Qt::StringLiterals;

QStringList programLanguages()
{
    return {u"nl"_s, u"en"_s};
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        if (programLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

ProgramLanguage::ProgramLanguage(const QString &language)
    : m_language(language)
{
    install();
}

ProgramLanguage::~ProgramLanguage()
{
    remove();
}

void ProgramLanguage::change(const QString &language)
{
    if (language == m_language)
        return;
    remove();
    m_language = language;
    install();
}

void ProgramLanguage::install()
{
    // What Qt's own dialogs say, where the system has it; the rest is ours.
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/privacy-binder_"_s + m_language + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

void ProgramLanguage::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace binder
