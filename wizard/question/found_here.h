// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QVBoxLayout;

namespace binder {

class FindingBox;

/// What was found about the answer to one question.
class FoundHere : public QWidget
{
    Q_OBJECT

public:
    /// `seenBefore`: also what was found while the question is blank; nobody is told off for a question not
    /// yet reached.
    FoundHere(Session &session, const Address &address, bool seenBefore, QWidget *parent = nullptr);

    /// Shows what the session says now.
    void refresh();
    /// All of it as one text, to describe a field with; may be empty.
    [[nodiscard]] QString description() const;

private:
    Session &m_session;
    Address m_address;
    bool m_seenBefore;
    QVBoxLayout *m_layout;
    QList<FindingBox *> m_boxes;
    QString m_key; ///< what the boxes show
};

} // namespace binder
