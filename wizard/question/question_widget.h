// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace binder {

class AddEntryPanel;
class FoundHere;
class Label;
class LeftOverNote;
class OptionRow;
class QuestionFolds;
class SuggestionRow;
class ValueEditor;

/// One question with all that belongs to it: text, hint, editor, suggestion, "I don't know", what was found
/// about it, explanations to open, notes.
class QuestionWidget : public QWidget
{
    Q_OBJECT

public:
    /// `seenBefore`: also show what was found in this question while it is blank; nobody is told off for a
    /// question not yet reached.
    QuestionWidget(Session &session, const Address &address, bool seenBefore, QWidget *parent = nullptr);

    [[nodiscard]] const Address &address() const { return m_address; }
    /// Shows what the session says now.
    void refresh();
    /// Where the keyboard goes when the user comes to this question.
    [[nodiscard]] QWidget *entryPoint() const;

private:
    void build(const Item &item, QVBoxLayout *layout);
    void store(Pace pace);
    void showHints();

    Session &m_session;
    Address m_address;
    bool m_seenBefore;
    bool m_storing = false;
    bool m_refused = false; ///< what is shown cannot be an answer, and is not stored
    Label *m_question = nullptr;
    Label *m_lawHint = nullptr; ///< what a law or guideline asks for; only at questions that have it
    Label *m_trouble = nullptr;
    ValueEditor *m_editor = nullptr;
    SuggestionRow *m_suggestion = nullptr;
    LeftOverNote *m_leftOver = nullptr;
    AddEntryPanel *m_addEntry = nullptr; ///< at references only
    OptionRow *m_unknown = nullptr;
    FoundHere *m_found = nullptr;
    QuestionFolds *m_folds = nullptr;
};

} // namespace binder
