// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/question_folds.h"

#include "wizard/parts/link_button.h"
#include "wizard/question/fold_bar.h"
#include "wizard/question/note_field.h"

#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

QuestionFolds::QuestionFolds(Session &session, const Address &address, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
    , m_folds(new FoldBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folds);
    const QString name = address.toString();
    const auto addText = [&](QLatin1StringView part, const QString &title) {
        const Item *item = session.pack().item(address.linkId);
        const QString text = item ? session.text(item->textId(part)) : QString();
        if (!text.isEmpty())
            m_folds->addText(name + u':' + part, title, text);
    };
    addText("why"_L1, tr("Why?"));
    addText("example"_L1, tr("Example"));
    addText("law"_L1, tr("The law"));
    m_explanation =
        addNote("explanation"_L1, tr("Explanation"), tr("Printed in your documents, beside this answer."),
                session.answers().explanations.contains(address));
    m_adviserNote =
        addNote("adviser-note"_L1, tr("Adviser's note"), tr("Only for whoever fills this in. Never printed."),
                session.answers().advisorNotes.contains(address));
    connect(m_explanation, &NoteField::typed, this,
            [this](const QString &text) { m_session.explain(m_address, text); });
    connect(m_adviserNote, &NoteField::typed, this,
            [this](const QString &text) { m_session.noteForAdviser(m_address, text); });

    m_clear = m_folds->addAction(name + ":clear"_L1, tr("Clear"));
    m_clear->setAccessibleName(tr("Clear this answer"));
    connect(m_clear, &LinkButton::clicked, this, [this] {
        emit clearing();
        m_session.setUnknown(m_address, false);
    });
}

NoteField *QuestionFolds::addNote(QLatin1StringView part, const QString &title, const QString &what,
                                  bool open)
{
    const QString name = m_address.toString() + u':' + part;
    auto *field = new NoteField(name, title, what, this);
    LinkButton *link = m_folds->addFold(name + "-fold"_L1, title, field);
    link->setChecked(open);
    field->setEnabled(!m_session.isReadOnly());
    connect(field, &NoteField::left, &m_session, &Session::flush);
    return field;
}

void QuestionFolds::refresh(bool clearable)
{
    m_clear->setVisible(clearable && !m_session.isReadOnly());
    m_explanation->showText(m_session.answers().explanations.value(m_address));
    m_adviserNote->showText(m_session.answers().advisorNotes.value(m_address));
}

bool QuestionFolds::hasNotes(const Session &session, const Address &address)
{
    return session.answers().explanations.contains(address)
           || session.answers().advisorNotes.contains(address);
}

} // namespace binder
