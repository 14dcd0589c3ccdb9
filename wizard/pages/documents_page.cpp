// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/documents_page.h"

#include "model/documents/parts.h"
#include "model/render/sign_warnings.h"
#include "wizard/documents/additions_choice.h"
#include "wizard/documents/look_choice.h"
#include "wizard/documents/preview_window.h"
#include "wizard/documents/stage_end_panel.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/law_age.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, const QString &text, const QString &about, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setAccessibleDescription(about);
    theme::giveRoom(button);
    return button;
}

/// The name of a language in that language: "Nederlands".
QString nativeName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

/// A file name for a document: "plan 2026-11-21.pdf".
QString fileName(const DocumentState &state, QDate date, Format format)
{
    // Two formats end in .html; the one must not take the place of the other.
    const QString kind = formatEnding(format) == formatName(format) ? QString() : u' ' + formatName(format);
    QString name = state.title + u' ' + date.toString(Qt::ISODate) + kind + u'.' + formatEnding(format);
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(character))
            character = u'-';
    }
    return name;
}

/// The titles of the documents that are drafts, or of those that are not.
QString titlesOf(const QList<DocumentState> &states, bool drafts)
{
    QStringList titles;
    for (const DocumentState &state : states) {
        if (state.draft == drafts)
            titles.append(state.title);
    }
    return titles.join(u", "_s);
}

/// What a format is for, as one of the ways to save a document.
QString formatPurpose(Format format)
{
    switch (format) {
    case Format::Pdf:
        return DocumentsPage::tr("To print or send (PDF)");
    case Format::Html:
        return DocumentsPage::tr("Web page (HTML)");
    case Format::Fragment:
        return DocumentsPage::tr("Part of a page, to paste into your website (HTML)");
    case Format::Text:
        return DocumentsPage::tr("Plain text (TXT)");
    case Format::Odt:
        return DocumentsPage::tr("To edit in a word processor (ODT)");
    case Format::Xlsx:
        return DocumentsPage::tr("The tables, for a spreadsheet (XLSX)");
    case Format::Csv:
        return DocumentsPage::tr("The tables as plain data (CSV)");
    case Format::Json:
        return DocumentsPage::tr("Data, with the reason of each sentence (JSON)");
    }
    return {};
}

/// As QFileDialog wants it.
QString fileFilter(Format format)
{
    QString files;
    switch (format) {
    case Format::Pdf:
        files = DocumentsPage::tr("PDF files");
        break;
    case Format::Html:
    case Format::Fragment:
        files = DocumentsPage::tr("Web pages");
        break;
    case Format::Text:
        files = DocumentsPage::tr("Text files");
        break;
    case Format::Odt:
        files = DocumentsPage::tr("OpenDocument texts");
        break;
    case Format::Xlsx:
        files = DocumentsPage::tr("Excel workbooks");
        break;
    case Format::Csv:
        files = DocumentsPage::tr("CSV files");
        break;
    case Format::Json:
        files = DocumentsPage::tr("JSON files");
        break;
    }
    return files + u" (*."_s + formatEnding(format) + u')';
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
    m_message = new QWidget(column());
    auto *messageLayout = new QHBoxLayout(m_message);
    messageLayout->setContentsMargins(0, 0, 0, 0);
    m_messageText = new Label(Label::Role::Strong, {}, m_message);
    m_messageText->setObjectName(u"documents:message"_s);
    m_openFolder = new LinkButton(tr("Open folder"), m_message);
    m_openFolder->setObjectName(u"documents:open-folder"_s);
    messageLayout->addWidget(m_messageText, 1);
    messageLayout->addWidget(m_openFolder, 0, Qt::AlignTop);
    m_message->hide();
    body()->addWidget(m_message);
    connect(m_openFolder, &LinkButton::clicked, this, [this] {
        if (m_services.openFolder)
            m_services.openFolder(m_written);
    });
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
    layout->addWidget(makeEditions(states, m_content));
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
    auto *card = new Panel(Panel::Look::Card, parent);
    card->setObjectName("document:"_L1 + state.name);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(5);
    auto *head = new QHBoxLayout;
    head->addWidget(new SignMark(state.draft ? theme::Sign::Busy : theme::Sign::Done, card), 0, Qt::AlignTop);
    head->addWidget(new Label(Label::Role::Question, state.title, card), 1);
    const QString audience = state.audience == Audience::Public ? tr("For everyone") : tr("For your own use");
    auto *who = new Label(Label::Role::Small, audience, card);
    who->setWordWrap(false);
    head->addWidget(who, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(new Label(Label::Role::Body, state.summary, card));
    if (state.draft)
        addDraftReasons(state, card);
    if (!state.additions.isEmpty()) {
        auto *additions = new AdditionsChoice(state, states, m_additions.value(state.name), card);
        layout->addWidget(additions);
        connect(additions, &AdditionsChoice::chosen, this,
                [this, name = state.name](const QStringList &names) {
                    m_additions.insert(name, names);
                    refreshPreview();
                });
    }

    auto *buttons = new FlowLayout(8);
    const auto add = [&](const QString &role, const QString &text, auto action) {
        QPushButton *button = makeButton("document:"_L1 + state.name + u':' + role, text, state.title, card);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        if (!m_first)
            m_first = button;
    };
    const QString name = state.name;
    add(u"preview"_s, tr("Read"), [this, name] { preview(name); });
    add(u"pdf"_s, tr("Save as PDF"), [this, name] { saveAs(name, Format::Pdf); });
    QList<Format> others = formatsOf(state.audience, state.hasTables);
    others.removeOne(Format::Pdf);
    add(u"save-as"_s, tr("Other format"), [this, name, others] { offerFormats(name, others); });
    if (m_services.print)
        add(u"print"_s, tr("Print"), [this, name] { print(name); });
    layout->addSpacing(4);
    layout->addLayout(buttons);
    return card;
}

QString DocumentsPage::questionAt(const Item &item, const Address &address) const
{
    const QString text = m_session.text(item.textId("text"_L1));
    if (address.entry.isEmpty())
        return text;
    return entryLabel(m_session.evaluation(), item.group, address.entry, m_session.language()).text + ": "_L1
           + text;
}

void DocumentsPage::addDraftReasons(const DocumentState &state, QWidget *card)
{
    auto *layout = qobject_cast<QVBoxLayout *>(card->layout());
    layout->addWidget(
        new Label(Label::Role::Strong, tr("Draft: it rests on answers that are not known yet."), card));
    for (const Address &address : state.blockedBy) {
        const Item *item = m_session.pack().item(address.linkId);
        auto *line = new QHBoxLayout;
        line->addWidget(new SignMark(theme::Sign::Unknown, card), 0, Qt::AlignTop);
        line->addWidget(new Label(Label::Role::Body, item ? questionAt(*item, address) : QString(), card), 1);
        auto *link = new LinkButton(tr("Answer it"), card);
        link->setObjectName("document:"_L1 + state.name + u':' + address.toString());
        connect(link, &LinkButton::clicked, this,
                [this, address] { emit wanted(stepOf(m_session.pack(), address), address); });
        line->addWidget(link, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
}

QWidget *DocumentsPage::makeEditions(const QList<DocumentState> &states, QWidget *parent)
{
    auto *panel = new Panel(Panel::Look::Quiet, parent);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(new Label(Label::Role::Question, tr("Adopt this plan"), panel));
    layout->addWidget(new Label(Label::Role::Body,
                                tr("Do you agree with the documents? Then adopt them. The program keeps "
                                   "these answers with a number and "
                                   "the date, so that you can show later what you decided and when."),
                                panel));
    const QList<Edition> &editions = m_session.answers().editions;
    for (const Edition &edition : editions)
        layout->addWidget(
            new Label(Label::Role::Hint,
                      tr("Edition %1 was adopted on %2.")
                          .arg(edition.number)
                          .arg(QLocale(m_session.language()).toString(edition.date, QLocale::LongFormat)),
                      panel));
    const int number = editions.isEmpty() ? 1 : editions.constLast().number + 1;
    QPushButton *adopt = makeButton(u"documents:adopt"_s, tr("Adopt as edition %1").arg(number), {}, panel);
    adopt->setEnabled(!m_session.isReadOnly());
    layout->addWidget(adopt, 0, Qt::AlignLeft);
    connect(adopt, &QPushButton::clicked, this, &DocumentsPage::adopt);
    const QString drafts = titlesOf(states, true);
    if (!drafts.isEmpty()) {
        auto *left = new Label(Label::Role::Hint,
                               tr("Still a draft, so not part of this edition: %1.").arg(drafts), panel);
        left->setObjectName(u"documents:drafts"_s);
        layout->addWidget(left);
    }
    return panel;
}

void DocumentsPage::adopt()
{
    const QList<DocumentState> states = documentStates(m_session.evaluation(), m_session.documentLanguage());
    QStringList ready;
    for (const DocumentState &state : states) {
        if (!state.draft)
            ready.append(state.name);
    }
    if (ready.isEmpty()) {
        tell(tr("Nothing was adopted: every document is still a draft. First answer the questions that are "
                "named with "
                "them."),
             true, {});
        return;
    }
    const QString drafts = titlesOf(states, true);
    m_session.adoptEdition(ready);
    const int number = m_session.answers().editions.constLast().number;
    if (drafts.isEmpty())
        tell(tr("Adopted as edition %1.").arg(number), false, {});
    else
        tell(tr("Adopted as edition %1: %2. Not adopted, because still a draft: %3.")
                 .arg(QString::number(number), titlesOf(states, false), drafts),
             false, {});
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
        tell(document.error().message, true, {});
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

void DocumentsPage::offerFormats(const QString &name, const QList<Format> &formats)
{
    const auto *button = findChild<QPushButton *>("document:"_L1 + name + ":save-as"_L1);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"documents:formats"_s);
    for (const Format format : formats) {
        QAction *action =
            menu->addAction(formatPurpose(format), this, [this, name, format] { saveAs(name, format); });
        action->setObjectName("document:"_L1 + name + u':' + formatName(format));
    }
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst()); // so that Return takes one, and it is read aloud
}

void DocumentsPage::saveAs(const QString &name, Format format)
{
    const Result<Document> document = composed(name);
    if (!document || !m_services.chooseFile)
        return;
    DocumentState state;
    state.title = document->title;
    const QString folder =
        m_services.outputFolder.isEmpty() ? QFileInfo(m_session.path()).path() : m_services.outputFolder;
    const QString path = m_services.chooseFile(
        this, tr("Where to keep the document"),
        QDir(folder).filePath(fileName(state, m_session.date(), format)), fileFilter(format));
    if (path.isEmpty())
        return;
    const Result<RenderReport> written = writeDocument(*document, format, path, m_look->setup());
    if (!written) {
        tell(written.error().message, true, {});
        return;
    }
    tell(savedMessage(path, *written), false, path);
}

QString DocumentsPage::savedMessage(const QString &path, const RenderReport &report) const
{
    QStringList lines{tr("Saved as %1").arg(QDir::toNativeSeparators(path))};
    for (const SignWarning &warning : signWarnings(report.warnings, m_session.answers())) {
        const Item *item = warning.answer ? m_session.pack().item(warning.answer->linkId) : nullptr;
        lines.append(item ? questionAt(*item, *warning.answer) + u'\n' + warning.message : warning.message);
    }
    return lines.join(u'\n');
}

void DocumentsPage::print(const QString &name)
{
    const Result<Document> document = composed(name);
    if (document && m_services.print)
        m_services.print(this, *document, m_look->setup());
}

void DocumentsPage::tell(const QString &text, bool trouble, const QString &path)
{
    m_written = path;
    m_messageText->setRole(trouble ? Label::Role::Trouble : Label::Role::Strong);
    m_messageText->setText(text);
    m_openFolder->setVisible(!path.isEmpty() && m_services.openFolder);
    m_message->show();
}

QWidget *DocumentsPage::entryPoint(const Address &) const
{
    return m_first;
}

} // namespace binder
