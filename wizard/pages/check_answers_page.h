// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pages/page_frame.h"

class QGridLayout;

namespace binder {

/// All answers in one place, with what is open and what was found, and a way to each.
class CheckAnswersPage : public PageFrame
{
    Q_OBJECT

public:
    explicit CheckAnswersPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;

private:
    void addSection(const QString &section, QVBoxLayout *layout);
    void addCounts(const QString &section, QVBoxLayout *layout);
    void addPage(const PageKey &key, QVBoxLayout *layout);
    void addRow(const Address &address, QGridLayout *grid);

    Session &m_session;
    QWidget *m_content = nullptr;
    QWidget *m_first = nullptr;
    int m_place = 0;
};

} // namespace binder
