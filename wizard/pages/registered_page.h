// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pages/page_frame.h"
#include "wizard/services.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace binder {

class OptionRow;
class Panel;

/// The first page: where the business is registered. That decides which law, and so which questions. A
/// business in the European Union never gets the questions for Canada.
class RegisteredPage : public PageFrame
{
    Q_OBJECT

public:
    /// For a new dossier `session` is null; for one that exists the page shows the choice that was made.
    RegisteredPage(Session *session, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;
    [[nodiscard]] QString continueText() const override;

    /// The dossier to make; nothing while the choice has no questions in this version.
    [[nodiscard]] std::optional<NewDossier> wantedDossier() const;
    /// Shows why the dossier could not be made.
    void showError(const QString &message);

signals:
    void choiceChanged();

private:
    void buildChoice();
    void buildFixed();
    void chooseFile();
    [[nodiscard]] QString chosen() const;
    /// The pack for a country; empty when this version has none.
    [[nodiscard]] QString packFor(const QString &code) const;

    Session *m_session;
    const Services &m_services;
    QButtonGroup *m_group = nullptr;
    QList<CountryChoice> m_countries;
    QList<OptionRow *> m_rows;
    QWidget *m_none = nullptr;
    QWidget *m_file = nullptr;
    QLineEdit *m_path = nullptr;
    class Label *m_error = nullptr;
};

} // namespace binder
