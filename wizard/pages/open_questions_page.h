// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/helper_messages.h"
#include "wizard/pages/page_frame.h"
#include "wizard/services.h"

class QVBoxLayout;

namespace binder {

/// What the user does not know, as a message for each person who does: to copy or to keep as a file. Nothing
/// is sent.
class OpenQuestionsPage : public PageFrame
{
    Q_OBJECT

public:
    OpenQuestionsPage(Session &session, const Services &services, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;

private:
    [[nodiscard]] QWidget *makeMessage(const HelperMessage &message);
    [[nodiscard]] QWidget *makeRest(const QList<Address> &questions);
    void addQuestions(const QList<Address> &questions, QVBoxLayout *layout);
    void copy(const HelperMessage &message);
    void save(const HelperMessage &message);
    void tell(const QString &text, bool trouble);

    Session &m_session;
    const Services &m_services;
    Label *m_told;
    QWidget *m_content = nullptr;
    int m_place = 0;
    QWidget *m_first = nullptr;
};

} // namespace binder
