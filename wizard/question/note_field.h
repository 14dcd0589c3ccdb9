// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace binder {

class PlainText;

/// A note beside an answer, with a line that says where it ends up.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    NoteField(const QString &name, const QString &title, const QString &what, QWidget *parent = nullptr);

    void showText(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void typed(const QString &text);
    void left();

private:
    PlainText *m_text;
};

} // namespace binder
