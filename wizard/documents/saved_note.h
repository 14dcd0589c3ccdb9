// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/services.h"

#include <QString>
#include <QWidget>

namespace binder {

class Label;
class LinkButton;

/// What came of saving or adopting, above the documents, with the way to the folder of the file. Hidden until
/// there is something to tell.
class SavedNote : public QWidget
{
    Q_OBJECT

public:
    explicit SavedNote(const Services &services, QWidget *parent = nullptr);

    void tell(const QString &text);
    void tellTrouble(const QString &text);
    void tellSaved(const QString &text, const QString &path);

private:
    void show(const QString &text, bool trouble, const QString &path);

    const Services &m_services;
    Label *m_text;
    LinkButton *m_openFolder;
    QString m_path;
};

} // namespace binder
