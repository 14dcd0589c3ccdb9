// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>
#include <functional>

namespace binder {

class Label;
class LinkButton;

/// What is stored at a question and counts for nothing: a choice that is not offered there any more, or an
/// answer that did not fit the question. It stays until the user drops it, or answers anew.
class LeftOverNote : public QWidget
{
    Q_OBJECT

public:
    LeftOverNote(Session &session, const Address &address, QWidget *parent = nullptr);

    void refresh();

private:
    struct Line
    {
        QWidget *row;
        Label *text;
        LinkButton *drop;
    };
    [[nodiscard]] Line makeLine(const QString &name, const std::function<void()> &drop);
    void show(const Line &line, const QString &text);

    Session &m_session;
    Address m_address;
    Line m_notOffered;
    Line m_retired;
};

} // namespace binder
