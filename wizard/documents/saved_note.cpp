// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/saved_note.h"

#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"

#include <QHBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

SavedNote::SavedNote(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new Label(Label::Role::Strong, {}, this))
    , m_openFolder(new LinkButton(tr("Open folder"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(u"documents:message"_s);
    m_openFolder->setObjectName(u"documents:open-folder"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_openFolder, 0, Qt::AlignTop);
    connect(m_openFolder, &LinkButton::clicked, this, [this] {
        if (m_services.openFolder)
            m_services.openFolder(m_path);
    });
    hide();
}

void SavedNote::tell(const QString &text)
{
    show(text, false, {});
}

void SavedNote::tellTrouble(const QString &text)
{
    show(text, true, {});
}

void SavedNote::tellSaved(const QString &text, const QString &path)
{
    show(text, false, path);
}

void SavedNote::show(const QString &text, bool trouble, const QString &path)
{
    m_path = path;
    m_text->setRole(trouble ? Label::Role::Trouble : Label::Role::Strong);
    m_text->setText(text);
    m_openFolder->setVisible(!path.isEmpty() && m_services.openFolder);
    QWidget::show();
}

} // namespace binder
