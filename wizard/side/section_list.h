// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/route.h"

#include <QTreeWidget>

namespace binder {

class Session;

/// The parts of the questionnaire with how far each is, and below the current one its pages. A click or Enter
/// goes there; the arrow keys only look around.
class SectionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Shows how things stand and where the user is. `session` may be null: then there is only the first
    /// page.
    void show(const Session *session, const Step &current);
    /// The item of a place that is listed; null when it is not.
    [[nodiscard]] QTreeWidgetItem *itemOf(const Step &step) const;

signals:
    void wanted(const binder::Step &step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *addTop(const QString &title, const QString &words, int sign, const Step &step);
    static void addOverviews(QTreeWidgetItem *top, const QString &section, const Session &session);
    void addPages(QTreeWidgetItem *top, const QString &section, const Session &session, const Step &current);
    void choose(QTreeWidgetItem *item);
};

} // namespace binder
