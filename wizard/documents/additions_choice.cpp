// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/additions_choice.h"

#include "wizard/parts/link_button.h"
#include "wizard/parts/option_row.h"

#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

AdditionsChoice::AdditionsChoice(const DocumentState &document, const QList<DocumentState> &states,
                                 const QStringList &chosen, QWidget *parent)
    : QWidget(parent)
{
    const QString name = "document:"_L1 + document.name + ":additions"_L1;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fold = new LinkButton(tr("Add more documents"), this);
    fold->setObjectName(name);
    fold->setCheckable(true);
    layout->addWidget(fold, 0, Qt::AlignLeft);
    auto *rows = new QWidget(this);
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const DocumentState &state : states) {
        if (!document.additions.contains(state.name))
            continue;
        auto *row = new OptionRow(OptionRow::Kind::Check, name + u':' + state.name, rows);
        row->setTexts(state.title, {});
        row->setChecked(chosen.contains(state.name));
        connect(row, &OptionRow::clicked, this, [this] {
            QStringList names;
            for (const auto &[each, option] : m_rows) {
                if (option->isChecked())
                    names.append(each);
            }
            emit this->chosen(names);
        });
        list->addWidget(row);
        m_rows.append({state.name, row});
    }
    layout->addWidget(rows);
    fold->setChecked(!chosen.isEmpty());
    rows->setVisible(!chosen.isEmpty());
    connect(fold, &LinkButton::toggled, rows, &QWidget::setVisible);
}

} // namespace binder
