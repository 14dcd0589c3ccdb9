// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace binder {

/// Text on a page: wraps, shows its text literally, and follows the palette and the size of the application's
/// font.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,   ///< of a page
        Heading, ///< of a part of a page
        Question,
        Body,
        Strong,
        Hint,   ///< less weight
        Small,  ///< smaller, less weight
        Trouble ///< something is wrong here
    };

    explicit Label(Role role, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Role m_role;
    bool m_dressing = false;
};

} // namespace binder
