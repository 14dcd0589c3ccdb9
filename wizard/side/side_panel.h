// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/route.h"

#include <QWidget>

namespace binder {

class Label;
class SaveLine;
class SectionList;
class Session;

/// The side of the window: whose plan it is, the list of sections, and whether all is saved.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    void show(const Session *session, const Step &current);
    [[nodiscard]] SectionList *sections() const { return m_sections; }

signals:
    void wanted(const binder::Step &step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_name;
    SectionList *m_sections;
    SaveLine *m_saved;
};

} // namespace binder
