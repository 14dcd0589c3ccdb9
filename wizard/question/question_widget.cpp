// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/question_widget.h"

#include "model/documents/law_hints.h"
#include "model/dossier/edit.h"
#include "model/dossier/value_check.h"
#include "wizard/editors/value_editor.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/option_row.h"
#include "wizard/parts/text_limit.h"
#include "wizard/parts/theme.h"
#include "wizard/question/add_entry_panel.h"
#include "wizard/question/found_here.h"
#include "wizard/question/left_over_note.h"
#include "wizard/question/question_folds.h"
#include "wizard/question/suggestion_row.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString oddText(ItemType type)
{
    switch (type) {
    case ItemType::Email:
        return QuestionWidget::tr(
            "This does not look like an e-mail address. Is it right? It is saved as you typed it.");
    case ItemType::Url:
        return QuestionWidget::tr(
            "This does not look like a web address. Is it right? It is saved as you typed it.");
    case ItemType::Phone:
        return QuestionWidget::tr(
            "This does not look like a phone number. Is it right? It is saved as you typed it.");
    case ItemType::Group:
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::OpenChoice:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Date:
    case ItemType::Integer:
    case ItemType::Duration:
    case ItemType::Reference:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    return {};
}

} // namespace

QuestionWidget::QuestionWidget(Session &session, const Address &address, bool seenBefore, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
    , m_seenBefore(seenBefore)
{
    setObjectName("question:"_L1 + address.toString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(this, 0.3));
    if (const Item *item = session.pack().item(address.linkId))
        build(*item, layout);
    refresh();
}

void QuestionWidget::build(const Item &item, QVBoxLayout *layout)
{
    const QString name = m_address.toString();
    QString question = m_session.text(item.textId("text"_L1));
    if (!item.required)
        question = tr("%1 (optional)").arg(question);
    m_question = new Label(Label::Role::Question, question, this);
    layout->addWidget(m_question);
    const QString hint = m_session.text(item.textId("hint"_L1));
    if (!hint.isEmpty())
        layout->addWidget(new Label(Label::Role::Hint, hint, this));
    if (!item.lawTables.isEmpty()) {
        m_lawHint = new Label(Label::Role::Hint, {}, this);
        m_lawHint->setObjectName(name + ":law-hint"_L1);
        layout->addWidget(m_lawHint);
    }
    layout->addSpacing(2);

    m_suggestion = new SuggestionRow(m_session, m_address, this);
    layout->addWidget(m_suggestion);

    m_editor = makeEditor(m_session, item, m_address, this);
    m_editor->setEnabled(!m_session.isReadOnly());
    layout->addWidget(m_editor);
    connect(m_editor, &ValueEditor::edited, this, &QuestionWidget::store);
    connect(m_editor, &ValueEditor::left, &m_session, &Session::flush);
    connect(m_editor, &ValueEditor::refused, this, [this] {
        m_trouble->setText(tooLongText());
        m_trouble->show();
    });

    m_trouble = new Label(Label::Role::Trouble, {}, this);
    m_trouble->setObjectName(name + ":trouble"_L1);
    m_trouble->hide();
    layout->addWidget(m_trouble);

    m_leftOver = new LeftOverNote(m_session, m_address, this);
    layout->addWidget(m_leftOver);

    if (item.type == ItemType::Reference) {
        m_addEntry = new AddEntryPanel(m_session, m_address, this);
        layout->addWidget(m_addEntry);
        connect(m_addEntry, &AddEntryPanel::added, this, [this, name](const QString &entry) {
            if (auto *row = m_editor->findChild<QWidget *>(name + u':' + entry))
                row->setFocus();
        });
    }

    if (item.unknownAllowed) {
        m_unknown = new OptionRow(OptionRow::Kind::Check, name + ":unknown"_L1, this);
        m_unknown->setTexts(tr("I don't know"), {});
        m_unknown->button()->setAccessibleDescription(question);
        m_unknown->setEnabled(!m_session.isReadOnly());
        layout->addWidget(m_unknown);
        connect(m_unknown, &OptionRow::clicked, this,
                [this](bool checked) { m_session.setUnknown(m_address, checked); });
    }

    m_found = new FoundHere(m_session, m_address, m_seenBefore, this);
    layout->addWidget(m_found);
    m_folds = new QuestionFolds(m_session, m_address, this);
    layout->addWidget(m_folds);
    connect(m_folds, &QuestionFolds::clearing, this, [this] { m_editor->entryPoint()->setFocus(); });
    m_question->setBuddy(m_editor->entryPoint());
}

void QuestionWidget::store(Pace pace)
{
    const Value value = m_editor->value();
    m_session.keepDraft(m_address, m_editor->draft());
    const Item *item = m_session.pack().item(m_address.linkId);
    // Ticks that cannot stand together are sorted out by the edit, so that it is the outcome that has to fit.
    const Value outcome =
        withAnswer(m_session.pack(), m_session.answers(), m_address, value).values.value(m_address);
    m_refused = !outcome.isBlank() && item && !checkValue(m_session.pack(), *item, outcome);
    m_storing = true;
    if (!m_refused)
        m_session.answer(m_address, value, pace);
    m_storing = false;
    refresh();
}

QWidget *QuestionWidget::entryPoint() const
{
    return m_editor ? m_editor->entryPoint() : nullptr;
}

void QuestionWidget::refresh()
{
    if (!m_editor || m_storing)
        return;
    const Value stored = m_session.answers().values.value(m_address);
    m_editor->setChoices(choicesFor(m_session, m_address));
    const QString draft = m_session.draft(m_address);
    if (m_editor->value() != stored && !m_refused && m_editor->draft().isEmpty())
        m_editor->setValue(stored);
    if (!draft.isEmpty() && m_editor->draft().isEmpty() && stored.isBlank())
        m_editor->setDraft(draft);

    m_suggestion->refresh();
    m_leftOver->refresh();
    if (m_addEntry)
        m_addEntry->refresh();
    const AnswerState state = m_session.evaluation().state(m_address);
    if (m_unknown)
        m_unknown->setChecked(state == AnswerState::Unknown);
    // Also a choice of "something else" with nothing typed but blanks can be taken back.
    const bool isSet = state == AnswerState::Answered || !stored.isBlank();
    m_folds->refresh(m_editor->needsClearing() && isSet);
    m_found->refresh();
    showHints();
}

void QuestionWidget::showHints()
{
    const Item *item = m_session.pack().item(m_address.linkId);
    if (!item)
        return;
    QString trouble = m_editor->trouble();
    const Value shown = m_editor->value();
    if (trouble.isEmpty() && !shown.isBlank()) {
        const Result<> fits = checkValue(m_session.pack(), *item, shown);
        if (!fits)
            trouble = tr("%1 It is not saved like this.").arg(fits.error().message);
        else if (looksOdd(*item, shown))
            trouble = oddText(item->type);
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());

    const QString law = lawHints(m_session.evaluation(), m_address, m_session.language()).join(u'\n');
    if (m_lawHint) {
        m_lawHint->setText(law);
        m_lawHint->setVisible(!law.isEmpty());
    }
    QStringList description{m_session.text(item->textId("hint"_L1)), law, trouble, m_found->description()};
    description.removeAll(QString());
    m_editor->describe(m_question->text(), description.join(u' '));
    m_question->setBuddy(m_editor->entryPoint());
}

} // namespace binder
