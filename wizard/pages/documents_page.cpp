// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/documents_page.h"

#include "model/documents/parts.h"
#include "model/render/sign_warnings.h"
#include "wizard/documents/document_card.h"
#include "wizard/documents/editions_panel.h"
#include "wizard/documents/format_words.h"
#include "wizard/documents/look_choice.h"
#include "wizard/documents/preview_window.h"
#include "wizard/documents/saved_note.h"
#include "wizard/documents/stage_end_panel.h"
#include "wizard/parts/label.h"
#include "wizard/parts/law_age.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The name of a language in that language: "Nederlands".
QString nativeName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

DocumentsPage::DocumentsPage(Session &session, const Services &services, std::optional<StageTurn> turn,
                             QWidget *parent)
    : PageFrame(&session, parent)
    , m_session(session)
    , m_services(services)
{
    setObjectName(turn ? u"page:stage-end"_s : u"page:documents"_s);
    setHeading(session.text(u"pack.jurisdiction"_s),
               turn ? tr("Your documents are ready") : tr("Your documents"),
               tr("They are made from your answers, each time anew. Change an answer and the documents "
                  "change with it."));
    m_stageEnd = new StageEndPanel(session, turn, column());
    connect(m_stageEnd, &StageEndPanel::goOnWanted, this, &DocumentsPage::goOnWanted);
    connect(m_stageEnd, &StageEndPanel::stopWanted, this, &DocumentsPage::stopWanted);
    body()->addWidget(m_stageEnd);
    addChoices();
    m_note = new SavedNote(services, column());
    body()->addWidget(m_note);
    m_place = body()->count();
    body()->addWidget(new LawAge(session, column()));
    body()->addStretch(1);
    refresh();
    connect(&session, &Session::changed, this, &DocumentsPage::refresh);
}

void DocumentsPage::addChoices()
{
    auto *row = new QWidget(column());
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, theme::em(this, 0.4), 0, theme::em(this, 0.4));
    m_language = new QuietCombo(row);
    m_language->setObjectName(u"documents:language"_s);
    for (const QString &language : m_session.pack().languages)
        m_language->addItem(nativeName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_session.documentLanguage())));
    m_language->setEnabled(!m_session.isReadOnly());
    auto *label = new Label(Label::Role::Body, tr("Language of the documents"), row);
    label->setBuddy(m_language);
    m_language->setAccessibleName(label->text());
    // Side by side with room for the words, but with large text they may wrap.
    label->setFixedWidth(LookChoice::labelWidth(this));
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_language, 0, 1);
    grid->setColumnStretch(2, 1);
    body()->addWidget(row);
    m_look = new LookChoice(m_services, column());
    body()->addWidget(m_look);
    connect(m_look, &LookChoice::changed, this, &DocumentsPage::refreshPreview);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_session.setDocumentLanguage(m_language->currentData().toString()); });
}

void DocumentsPage::refresh()
{
    m_first = nullptr;
    m_content = renewed(m_content, m_place, 12);
    auto *layout = qobject_cast<QVBoxLayout *>(m_content->layout());
    const QList<DocumentState> states = documentStates(m_session.evaluation(), m_session.documentLanguage());
    m_stageEnd->show(states);
    for (const DocumentState &state : states)
        layout->addWidget(makeCard(state, states, m_content));
    auto *editions = new EditionsPanel(m_session, states, m_content);
    layout->addWidget(editions);
    connect(editions, &EditionsPanel::told, this, [this](const QString &text, bool trouble) {
        if (trouble)
            m_note->tellTrouble(text);
        else
            m_note->tell(text);
    });
    m_content->show();
    refreshPreview();
}

void DocumentsPage::refreshPreview()
{
    if (!m_preview)
        return;
    const Result<Document> document = composed(m_preview->documentName());
    if (document)
        m_preview->showDocument(*document, m_look->setup());
}

QWidget *DocumentsPage::makeCard(const DocumentState &state, const QList<DocumentState> &states,
                                 QWidget *parent)
{
    auto *card = new DocumentCard(m_session, state, states, m_additions.value(state.name),
                                  bool(m_services.print), parent);
    const QString name = state.name;
    connect(card, &DocumentCard::readWanted, this, [this, name] { preview(name); });
    connect(card, &DocumentCard::saveWanted, this, [this, name](Format format) { saveAs(name, format); });
    connect(card, &DocumentCard::printWanted, this, [this, name] { print(name); });
    connect(card, &DocumentCard::questionWanted, this,
            [this](const Address &address) { emit wanted(stepOf(m_session.pack(), address), address); });
    connect(card, &DocumentCard::additionsChosen, this, [this, name](const QStringList &names) {
        m_additions.insert(name, names);
        refreshPreview();
    });
    if (!m_first)
        m_first = card->firstButton();
    return card;
}

QStringList DocumentsPage::additionsOf(const QString &name) const
{
    QStringList names;
    // What was added and no longer applies is left out.
    const DocumentTemplate *document = m_session.pack().document(name);
    const QStringList possible = document ? additionsTo(m_session.evaluation(), *document) : QStringList();
    for (const QString &chosen : m_additions.value(name)) {
        if (possible.contains(chosen))
            names.append(chosen);
    }
    return names;
}

Result<Document> DocumentsPage::composed(const QString &name)
{
    Result<Document> document =
        compose(m_session.evaluation(), name, m_session.documentLanguage(), additionsOf(name));
    if (!document)
        m_note->tellTrouble(document.error().message);
    return document;
}

void DocumentsPage::preview(const QString &name)
{
    const Result<Document> document = composed(name);
    if (!document)
        return;
    if (!m_preview) {
        m_preview = new PreviewWindow(this);
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preview, &PreviewWindow::questionWanted, this, [this](const Address &address) {
            m_preview->close();
            emit wanted(stepOf(m_session.pack(), address), address);
        });
        connect(m_preview, &PreviewWindow::saveWanted, this,
                [this] { saveAs(m_preview->documentName(), Format::Pdf); });
        connect(m_preview, &PreviewWindow::printWanted, this, [this] { print(m_preview->documentName()); });
    }
    m_preview->setCanPrint(bool(m_services.print));
    m_preview->showDocument(*document, m_look->setup());
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
}

void DocumentsPage::saveAs(const QString &name, Format format)
{
    const Result<Document> document = composed(name);
    if (!document || !m_services.chooseFile)
        return;
    const QString folder =
        m_services.outputFolder.isEmpty() ? QFileInfo(m_session.path()).path() : m_services.outputFolder;
    const QString path = m_services.chooseFile(
        this, tr("Where to keep the document"),
        QDir(folder).filePath(suggestedFileName(document->title, m_session.date(), format)),
        fileFilter(format));
    if (path.isEmpty())
        return;
    const Result<RenderReport> written = writeDocument(*document, format, path, m_look->setup());
    if (!written) {
        m_note->tellTrouble(written.error().message);
        return;
    }
    m_note->tellSaved(savedMessage(path, *written), path);
}

QString DocumentsPage::savedMessage(const QString &path, const RenderReport &report) const
{
    QStringList lines{tr("Saved as %1").arg(QDir::toNativeSeparators(path))};
    for (const SignWarning &warning : signWarnings(report.warnings, m_session.answers())) {
        const QString question = warning.answer ? questionLine(m_session, *warning.answer) : QString();
        if (!question.isEmpty())
            lines.append(question);
        lines.append(warning.message);
    }
    return lines.join(u'\n');
}

void DocumentsPage::print(const QString &name)
{
    const Result<Document> document = composed(name);
    if (document && m_services.print)
        m_services.print(this, *document, m_look->setup());
}

QWidget *DocumentsPage::entryPoint(const Address &) const
{
    return m_first;
}

} // namespace binder
