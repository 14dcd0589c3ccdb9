// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

namespace binder {

class FoldBar;
class LinkButton;
class NoteField;

/// What can be opened below a question: why it is asked, an example, the law, and the user's notes; and a
/// link to clear the answer.
class QuestionFolds : public QWidget
{
    Q_OBJECT

public:
    QuestionFolds(Session &session, const Address &address, QWidget *parent = nullptr);

    /// Shows what the session says now. `clearable`: there is an answer that nothing else takes away.
    void refresh(bool clearable);

    /// The user wrote something in the notes.
    [[nodiscard]] static bool hasNotes(const Session &session, const Address &address);

signals:
    /// The answer is about to be cleared, and the link with it: the keyboard must go elsewhere.
    void clearing();

private:
    NoteField *addNote(QLatin1StringView part, const QString &title, const QString &what, bool open);

    Session &m_session;
    Address m_address;
    FoldBar *m_folds;
    LinkButton *m_clear = nullptr;
    NoteField *m_explanation = nullptr;
    NoteField *m_adviserNote = nullptr;
};

} // namespace binder
