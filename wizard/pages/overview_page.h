// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pages/page_frame.h"

class QComboBox;
class QPushButton;
class QTableWidget;

namespace binder {

/// All entries of a group in a table, to read and compare. The pack says which columns; a row leads to its
/// entry.
class OverviewPage : public PageFrame
{
    Q_OBJECT

public:
    OverviewPage(Session &session, const QString &group, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;

private:
    void addSorting();
    void addTable();
    /// The answers of an entry to the questions of a column, one under the other.
    [[nodiscard]] QString cell(const OverviewColumn &column, const QString &entry) const;
    [[nodiscard]] QString currentEntry() const;
    void showCurrent();
    void open();

    Session &m_session;
    const Group &m_group;
    QComboBox *m_sort = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace binder
