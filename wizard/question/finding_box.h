// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QLineEdit;

namespace binder {

class Label;

/// A finding, shown at the question it is about: how serious in words, what is wrong, what to do. One that
/// blocks can be overruled with a reason and a name.
class FindingBox : public QWidget
{
    Q_OBJECT

public:
    FindingBox(Session &session, const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] const QString &address() const { return m_address; }
    /// All of it as one text, to describe the field with.
    [[nodiscard]] const QString &description() const { return m_description; }

private:
    void addOverruling(const Finding &finding, QWidget *panel);
    void addOverruled(const Overruling &overruling, QWidget *panel);

    Session &m_session;
    QString m_address;
    QString m_description;
};

/// How serious a finding is, in words.
[[nodiscard]] QString severityWords(Severity severity);

} // namespace binder
