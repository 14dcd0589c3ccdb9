// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/services.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace binder {

class Label;

/// The choices about how documents look on paper: paper, accent colour and logo. What is chosen is kept.
class LookChoice : public QWidget
{
    Q_OBJECT

public:
    LookChoice(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] const PageSetup &setup() const { return m_setup; }
    /// How wide the words are that stand before each choice, so that a choice above or below lines up.
    [[nodiscard]] static int labelWidth(const QWidget *widget);

signals:
    void changed();

private:
    void addPaper(QGridLayout &grid);
    void addAccent(QGridLayout &grid);
    void addLogo(QGridLayout &grid);
    void setAccent(QRgb colour);
    /// False when the file cannot be a logo, which is told; what was chosen before then stays.
    bool setLogo(const QString &path);
    void chooseLogo();
    void keep();
    void show();

    const Services &m_services;
    DocumentLook m_look;
    PageSetup m_setup;
    QComboBox *m_paper = nullptr;
    QPushButton *m_accent = nullptr;
    QPushButton *m_standardAccent = nullptr;
    Label *m_accentNote = nullptr;
    QPushButton *m_logo = nullptr;
    QPushButton *m_noLogo = nullptr;
    Label *m_logoNote = nullptr;
};

} // namespace binder
