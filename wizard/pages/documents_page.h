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
    /// The question, after the name of the entry it is asked of.
    [[nodiscard]] QString questionAt(const Item &item, const Address &address) const;
    void addDraftReasons(const DocumentState &state, QWidget *card);
    [[nodiscard]] QWidget *makeEditions(const QList<DocumentState> &states, QWidget *parent);
    /// Adopts the documents that are ready; a draft is never adopted.
    void adopt();
    void refreshPreview();
    [[nodiscard]] QStringList additionsOf(const QString &name) const;
    [[nodiscard]] Result<Document> composed(const QString &name);
    void preview(const QString &name);
    /// The ways to save a document beside PDF, as a menu below its button.
    void offerFormats(const QString &name, const QList<Format> &formats);
    void saveAs(const QString &name, Format format);
    /// Where the document went, and which answers hold signs it could not print.
    [[nodiscard]] QString savedMessage(const QString &path, const RenderReport &report) const;
    void print(const QString &name);
    void tell(const QString &text, bool trouble, const QString &path);

    Session &m_session;
    const Services &m_services;
    StageEndPanel *m_stageEnd = nullptr;
    QComboBox *m_language = nullptr;
    LookChoice *m_look = nullptr;
    QWidget *m_content = nullptr;
    int m_place = 0;
    QWidget *m_message = nullptr;
    class Label *m_messageText = nullptr;
    class LinkButton *m_openFolder = nullptr;
    QString m_written;
    QWidget *m_first = nullptr;
    QPointer<PreviewWindow> m_preview;
    QHash<QString, QStringList> m_additions; ///< per document, what is added to it
};

} // namespace binder
