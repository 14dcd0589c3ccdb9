// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edit.h"
#include "wizard/parts/answer_list.h"
#include "wizard/session.h"

#include <QWidget>

class QPushButton;

namespace binder {

/// Confirms all that is suggested at one place. What the user does not see elsewhere is written out here, in
/// full: it counts only after the button.
class ConfirmPanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the name of the place; the button is called `<name>:confirm`.
    ConfirmPanel(Session &session, const QString &name, QWidget *parent = nullptr);

    /// Suggestions under the names of where they come from.
    void showAll(const Confirmation &confirmation, const QString &place);
    /// Only those in `unseen`: the others are on the page already.
    void showUnseen(const Confirmation &confirmation, const QList<SuggestedAnswer> &unseen,
                    const QString &place);

signals:
    /// All of it was confirmed.
    void confirmed();

private:
    void add(const QList<SuggestedAnswer> &suggested, QList<AnswerList::Row> &rows) const;
    void show(const Confirmation &confirmation, const QList<AnswerList::Row> &rows, const QString &place);

    Session &m_session;
    Confirmation m_confirmation;
    AnswerList *m_list;
    QPushButton *m_confirm;
};

} // namespace binder
