// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/page_setup.h"
#include "model/values/address.h"

#include <QDialog>

class QPushButton;

namespace binder {

class DocumentPreview;
class Label;

/// A window to read a document in, as it comes out on paper.
class PreviewWindow : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewWindow(QWidget *parent = nullptr);

    void showDocument(const Document &document, const PageSetup &setup);
    void setCanPrint(bool can);
    [[nodiscard]] const QString &documentName() const { return m_name; }

signals:
    void questionWanted(const binder::Address &address);
    void saveWanted();
    void printWanted();

private:
    void showPage();

    QString m_name;
    DocumentPreview *m_preview;
    Label *m_page;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_print;
};

} // namespace binder
