// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"
#include "model/render/output.h"
#include "wizard/pages/page_frame.h"
#include "wizard/services.h"

#include <QHash>
#include <QPointer>

class QComboBox;

namespace binder {

class LookChoice;
class PreviewWindow;
class SavedNote;
class StageEndPanel;

/// The documents that come out of the answers: read them, keep them as files, print them, and adopt them.
class DocumentsPage : public PageFrame
{
    Q_OBJECT

public:
    /// `turn`: the documents at the end of a stage, with more questions to come.
    DocumentsPage(Session &session, const Services &services, std::optional<StageTurn> turn = {},
                  QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *entryPoint(const Address &address) const override;

private:
    void addChoices();
    [[nodiscard]] QWidget *makeCard(const DocumentState &state, const QList<DocumentState> &states,
                                    QWidget *parent);
    void refreshPreview();
    [[nodiscard]] QStringList additionsOf(const QString &name) const;
    [[nodiscard]] Result<Document> composed(const QString &name);
    void preview(const QString &name);
    void saveAs(const QString &name, Format format);
    /// Where the document went, and which answers hold signs it could not print.
    [[nodiscard]] QString savedMessage(const QString &path, const RenderReport &report) const;
    void print(const QString &name);

    Session &m_session;
    const Services &m_services;
    StageEndPanel *m_stageEnd = nullptr;
    QComboBox *m_language = nullptr;
    LookChoice *m_look = nullptr;
    SavedNote *m_note = nullptr;
    QWidget *m_content = nullptr;
    int m_place = 0;
    QWidget *m_first = nullptr;
    QPointer<PreviewWindow> m_preview;
    QHash<QString, QStringList> m_additions; ///< per document, what is added to it
};

} // namespace binder
