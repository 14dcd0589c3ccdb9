// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/add_entry_panel.h"

#include "model/dossier/add_entry.h"
#include "model/dossier/value_check.h"
#include "model/values/typed_text.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/text_limit.h"
#include "wizard/parts/theme.h"
#include "wizard/value_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

AddEntryPanel::AddEntryPanel(Session &session, const Address &reference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reference(reference)
    , m_open(new LinkButton(tr("Add one that is not in this list"), this))
    , m_form(new Panel(Panel::Look::Quiet, this))
    , m_done(new QWidget(this))
    , m_doneText(new Label(Label::Role::Hint, {}, m_done))
    , m_undo(new LinkButton(tr("Take it back"), m_done))
{
    const QString name = reference.toString();
    const Item *item = session.pack().item(reference.linkId);
    m_group = item ? item->references : QString();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_open->setObjectName(name + ":add"_L1);
    m_open->setCheckable(true);
    layout->addWidget(m_open);
    layout->addWidget(m_form);
    layout->addWidget(m_done);
    buildForm(name);
    m_form->hide();
    connect(m_open, &LinkButton::toggled, this, [this](bool open) {
        m_form->setVisible(open);
        if (open)
            (m_kind ? static_cast<QWidget *>(m_kind) : m_name)->setFocus();
    });

    auto *done = new QVBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->setSpacing(0);
    m_doneText->setObjectName(name + ":added"_L1);
    m_undo->setObjectName(name + ":add-undo"_L1);
    done->addWidget(m_doneText);
    done->addWidget(m_undo);
    connect(m_undo, &LinkButton::clicked, this, [this] {
        m_open->setFocus();
        m_session.undo();
    });
    refresh();
}

void AddEntryPanel::buildForm(const QString &name)
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setSpacing(4);
    const Group *group = m_session.pack().group(m_group);
    if (group && !group->createdBy.isEmpty()) {
        auto *kindLabel = new Label(Label::Role::Body, tr("What do you want to add?"), m_form);
        m_kind = new QuietCombo(m_form);
        m_kind->setObjectName(name + ":add-kind"_L1);
        m_kind->setAccessibleName(kindLabel->text());
        kindLabel->setBuddy(m_kind);
        layout->addWidget(kindLabel);
        layout->addWidget(m_kind);
        connect(m_kind, &QComboBox::currentIndexChanged, this, &AddEntryPanel::showButton);
    }
    auto *nameLabel = new Label(Label::Role::Body, tr("What is it called?"), m_form);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(name + ":add-name"_L1);
    m_name->setAccessibleName(nameLabel->text());
    nameLabel->setBuddy(m_name);
    m_add = new QPushButton(tr("Add and choose"), m_form);
    m_add->setObjectName(name + ":add-confirm"_L1);
    m_add->setAutoDefault(false);
    theme::giveRoom(m_add);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    m_trouble = new Label(Label::Role::Trouble, {}, m_form);
    m_trouble->setObjectName(name + ":add-trouble"_L1);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    limitText(m_name);
    connect(m_name, &QLineEdit::inputRejected, this, [this] {
        m_trouble->setText(tooLongText());
        m_trouble->show();
    });
    connect(m_name, &QLineEdit::textEdited, this, &AddEntryPanel::showButton);
    connect(m_name, &QLineEdit::returnPressed, this, &AddEntryPanel::add);
    connect(m_add, &QPushButton::clicked, this, &AddEntryPanel::add);
}

void AddEntryPanel::refresh()
{
    const Evaluation &evaluation = m_session.evaluation();
    const bool possible = canAddEntry(evaluation, m_group) && !m_session.isReadOnly();
    m_open->setVisible(possible);
    if (!possible)
        m_open->setChecked(false);
    if (m_kind) {
        const QStringList codes = entriesToTick(evaluation, m_group);
        QStringList shown;
        for (int index = 0; index < m_kind->count(); ++index)
            shown.append(m_kind->itemData(index).toString());
        if (shown != codes) {
            const Group *group = m_session.pack().group(m_group);
            const Item *ticks = group ? m_session.pack().item(group->createdBy) : nullptr;
            m_kind->clear();
            for (const QString &code : codes)
                m_kind->addItem(ticks ? m_session.text(ticks->optionTextId(code)) : code, code);
        }
    }
    // Something else was done since: it is no longer what "take it back" would take back.
    const bool stillLast = !m_undoText.isEmpty() && m_session.undoText() == m_undoText;
    if (!stillLast)
        m_undoText.clear();
    m_done->setVisible(stillLast);
    showButton();
}

void AddEntryPanel::showButton()
{
    // Only a tick that says what it is can do without a name.
    const bool needsName = !m_kind || m_kind->currentData().toString() == otherCode();
    const QString name = m_name->text();
    const Result<> fits = name.isEmpty() ? Result<>() : checkTyped(name);
    m_trouble->setText(fits ? QString() : tr("%1 It is not added like this.").arg(fits.error().message));
    m_trouble->setVisible(!fits);
    m_add->setEnabled(fits && (!needsName || !isBlank(name)));
}

void AddEntryPanel::add()
{
    if (!m_add->isEnabled())
        return;
    const QString code = m_kind ? m_kind->currentData().toString() : QString();
    const QString entry = m_session.addReferredEntry(m_reference, code, m_name->text());
    m_name->clear();
    m_open->setChecked(false);
    m_undoText = m_session.undoText();
    const QString label = entryLabel(m_session.evaluation(), m_group, entry, m_session.language()).text;
    m_doneText->setText(
        breakable(tr("“%1” is added and chosen. What else is asked about it is still open, on its own card.")
                      .arg(label)));
    m_undo->setAccessibleDescription(m_doneText->text());
    refresh();
    emit added(entry);
}

} // namespace binder
