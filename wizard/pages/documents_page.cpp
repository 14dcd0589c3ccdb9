// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/documents_page.h"

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
    QString name = state.title + u' ' + date.toString(Qt::ISODate) + u'.' + formatName(format);
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(character))
            character = u'-';
    }
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
    m_paper = new QuietCombo(row);
    m_paper->setObjectName(u"documents:paper"_s);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    const auto add = [&](int line, const QString &text, QComboBox *combo) {
        auto *label = new Label(Label::Role::Body, text, row);
        label->setBuddy(combo);
        combo->setAccessibleName(text);
        // Side by side with room for the words, but with large text they may wrap.
        label->setMinimumWidth(qMin(label->fontMetrics().horizontalAdvance(text) + 2, theme::em(this, 11)));
        grid->addWidget(label, line, 0);
        grid->addWidget(combo, line, 1);
    };
    add(0, tr("Language of the documents"), m_language);
    add(1, tr("Paper"), m_paper);
    grid->setColumnStretch(2, 1);
    body()->addWidget(row);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_session.setDocumentLanguage(m_language->currentData().toString()); });
}

void DocumentsPage::refresh()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_first = nullptr;
    m_content = new QWidget(column());
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const QList<DocumentState> states = documentStates(m_session.evaluation(), m_session.documentLanguage());
    m_stageEnd->show(states);
    for (const DocumentState &state : states)
        layout->addWidget(makeCard(state, m_content));
    layout->addWidget(makeEditions(m_content));
    body()->insertWidget(m_place, m_content);
    m_content->show();
    if (m_preview) {
        const Result<Document> document = composed(m_preview->documentName());
        if (document)
            m_preview->showDocument(*document, setup());
    }
}

QWidget *DocumentsPage::makeCard(const DocumentState &state, QWidget *parent)
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
    add(u"html"_s, tr("Save as web page"), [this, name] { saveAs(name, Format::Html); });
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

QWidget *DocumentsPage::makeEditions(QWidget *parent)
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
    connect(adopt, &QPushButton::clicked, this, [this] {
        QStringList names;
        const QList<DocumentState> states =
            documentStates(m_session.evaluation(), m_session.documentLanguage());
        for (const DocumentState &state : states)
            names.append(state.name);
        m_session.adoptEdition(names);
        tell(tr("Adopted as edition %1.").arg(m_session.answers().editions.constLast().number), false, {});
    });
    return panel;
}

PageSetup DocumentsPage::setup() const
{
    PageSetup chosen;
    chosen.paper = Paper(m_paper->currentData().toInt());
    return chosen;
}

Result<Document> DocumentsPage::composed(const QString &name)
{
    Result<Document> document = compose(m_session.evaluation(), name, m_session.documentLanguage());
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
    m_preview->showDocument(*document, setup());
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
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
    const QString filter = format == Format::Pdf ? tr("PDF files (*.pdf)") : tr("Web pages (*.html)");
    const QString path =
        m_services.chooseFile(this, tr("Where to keep the document"),
                              QDir(folder).filePath(fileName(state, m_session.date(), format)), filter);
    if (path.isEmpty())
        return;
    const Result<RenderReport> written = writeDocument(*document, format, path, setup());
    if (written)
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false, path);
    else
        tell(written.error().message, true, {});
}

void DocumentsPage::print(const QString &name)
{
    const Result<Document> document = composed(name);
    if (document && m_services.print)
        m_services.print(this, *document, setup());
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
