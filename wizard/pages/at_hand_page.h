// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pages/page_frame.h"

namespace binder {

/// Before the first question: what to have at hand, and that one can stop at any time.
class AtHandPage : public PageFrame
{
    Q_OBJECT

public:
    explicit AtHandPage(Session &session, QWidget *parent = nullptr);

    void refresh() override {}
    [[nodiscard]] QWidget *entryPoint(const Address &) const override { return nullptr; }
    [[nodiscard]] QString continueText() const override;

private:
    void addPoint(const QString &text);
};

} // namespace binder
