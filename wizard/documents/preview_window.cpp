// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/preview_window.h"

#include "wizard/documents/document_preview.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/screen_fit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

PreviewWindow::PreviewWindow(QWidget *parent)
    : QDialog(parent)
    , m_preview(new DocumentPreview(this))
    , m_page(new Label(Label::Role::Body, {}, this))
{
    setObjectName(u"previewWindow"_s);
    setWindowFlags(Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint);
    m_preview->setObjectName(u"preview"_s);
    m_page->setObjectName(u"preview:page"_s);
    m_page->setWordWrap(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *bar = new FlowLayout(8);
    bar->setContentsMargins(10, 0, 10, 0);
    const auto add = [&](const QString &name, const QString &text, const QString &spoken, auto action) {
        auto *button = new QPushButton(text, this);
        button->setObjectName("preview:"_L1 + name);
        button->setAutoDefault(false);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        bar->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    m_previous = add(u"previous"_s, tr("Previous"), tr("Previous page"),
                     [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    m_next = add(u"next"_s, tr("Next"), tr("Next page"),
                 [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    bar->addWidget(m_page);
    add(u"smaller"_s, tr("Smaller"), tr("Show the page smaller"), [this] { m_preview->zoomOut(); });
    add(u"larger"_s, tr("Larger"), tr("Show the page larger"), [this] { m_preview->zoomIn(); });
    add(u"fit"_s, tr("Fit"), tr("Show the page as wide as the window"), [this] { m_preview->setZoom(0); });
    add(u"save"_s, tr("Save as PDF"), tr("Save this document as PDF"), [this] { emit saveWanted(); });
    m_print = add(u"print"_s, tr("Print"), tr("Print this document"), [this] { emit printWanted(); });
    add(u"close"_s, tr("Close"), tr("Close this window"), [this] { close(); });
    layout->addLayout(bar);
    auto *hint = new Label(Label::Role::Small,
                           tr("Click a part of the document to go to the question it comes from."), this);
    hint->setContentsMargins(10, 0, 10, 0);
    layout->addWidget(hint);
    layout->addWidget(m_preview, 1);

    connect(m_preview, &DocumentPreview::pageChanged, this, &PreviewWindow::showPage);
    connect(m_preview, &DocumentPreview::partClicked, this, [this](const QStringList &addresses) {
        for (const QString &text : addresses) {
            if (const std::optional<Address> address = Address::fromString(text)) {
                emit questionWanted(*address);
                return;
            }
        }
    });
    fitToScreen(this, {860, 760});
    m_preview->setFocus();
}

void PreviewWindow::showDocument(const Document &document, const PageSetup &setup)
{
    m_name = document.name;
    setWindowTitle(document.title);
    m_preview->showDocument(document, setup);
    showPage();
}

void PreviewWindow::setCanPrint(bool can)
{
    m_print->setVisible(can);
}

void PreviewWindow::showPage()
{
    const int page = m_preview->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
}

} // namespace binder
