// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

namespace binder {

class Label;
class LinkButton;

/// What the pack suggests as an answer, with where it comes from. It counts for nothing until the user takes
/// it.
class SuggestionRow : public QWidget
{
    Q_OBJECT

public:
    SuggestionRow(Session &session, const Address &address, QWidget *parent = nullptr);

    void refresh();

private:
    Session &m_session;
    Address m_address;
    Label *m_text;
    LinkButton *m_use;
    LinkButton *m_reject;
};

} // namespace binder
