// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace binder {

/// The languages the program itself speaks.
[[nodiscard]] QStringList programLanguages();

/// The one of them that the user's system asks for; English when it asks for another.
[[nodiscard]] QString systemLanguage();

/// Puts the program in a language and keeps it there as long as this object lives. Needs an application
/// object.
class ProgramLanguage
{
public:
    explicit ProgramLanguage(const QString &language);
    ~ProgramLanguage();
    ProgramLanguage(const ProgramLanguage &) = delete;
    ProgramLanguage &operator=(const ProgramLanguage &) = delete;

    [[nodiscard]] const QString &language() const { return m_language; }
    /// Windows get QEvent::LanguageChange.
    void change(const QString &language);

private:
    void install();
    void remove();

    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace binder
