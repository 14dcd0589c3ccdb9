// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pages/page_frame.h"
#include "wizard/session.h"

#include <QHash>

namespace binder {

/// Any page of the pack: its questions, displays and cards, as far as they apply. Follow-up questions come
/// and go in place.
class QuestionPage : public PageFrame
{
    Q_OBJECT

public:
    QuestionPage(Session &session, const PageKey &key, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;

private:
    void refreshConfirm();
    [[nodiscard]] QWidget *makeWidget(const Address &address);
    void showHeading();

    Session &m_session;
    PageKey m_key;
    QList<Address> m_onPage; ///< all that applies
    QList<Address> m_shown;  ///< what has a widget of its own
    QHash<Address, QWidget *> m_widgets;
    class ConfirmPanel *m_confirm = nullptr; ///< on pages outside groups
    int m_firstRow = 0;
    bool m_seenBefore;
};

} // namespace binder
