// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"
#include "wizard/route.h"

#include <QWidget>

namespace binder {

class Label;
class Session;

/// Above the documents: how many are ready, and whether to go on with the next part or stop here.
class StageEndPanel : public QWidget
{
    Q_OBJECT

public:
    /// Without a turn the questions are over.
    StageEndPanel(const Session &session, std::optional<StageTurn> turn, QWidget *parent = nullptr);

    void show(const QList<DocumentState> &states);

signals:
    void goOnWanted();
    void stopWanted();

private:
    [[nodiscard]] QString whatNow() const;

    const Session &m_session;
    std::optional<StageTurn> m_turn;
    Label *m_count;
};

} // namespace binder
