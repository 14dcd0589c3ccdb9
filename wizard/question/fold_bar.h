// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace binder {

class FlowLayout;
class LinkButton;

/// A line of links below a question; each opens something underneath.
class FoldBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoldBar(QWidget *parent = nullptr);

    /// A link that shows and hides `content`, which the bar takes over.
    LinkButton *addFold(const QString &name, const QString &title, QWidget *content);
    /// A fold with a text to read.
    LinkButton *addText(const QString &name, const QString &title, const QString &text);
    /// A link that only does something.
    LinkButton *addAction(const QString &name, const QString &title);

private:
    FlowLayout *m_links;
    QVBoxLayout *m_contents;
};

} // namespace binder
