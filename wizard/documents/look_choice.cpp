// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/look_choice.h"

#include "model/render/accent.h"
#include "model/render/logo.h"
#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/theme.h"

#include <QColor>
#include <QFileInfo>
#include <QGridLayout>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QPushButton *lookButton(const QString &name, const QString &text, const QString &about, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setAccessibleName(about);
    button->setToolTip(about);
    theme::giveRoom(button);
    return button;
}

/// A row of the grid: what is chosen, the buttons, and below them what there is to say about it.
void addRow(QGridLayout &grid, const QString &text, const QList<QPushButton *> &buttons, Label *note,
            QWidget *parent)
{
    const int line = grid.rowCount();
    auto *label = new Label(Label::Role::Body, text, parent);
    label->setBuddy(buttons.constFirst());
    auto *side = new QVBoxLayout;
    auto *row = new FlowLayout(8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    side->addLayout(row);
    side->addWidget(note);
    label->setMinimumHeight(buttons.constFirst()->sizeHint().height()); // its text beside theirs
    grid.addWidget(label, line, 0, Qt::AlignTop);
    grid.addLayout(side, line, 1, 1, 2);
}

} // namespace

LookChoice::LookChoice(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_look(services.look)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_setup.paper = m_look.paper;
    m_setup.accent = readableAccent(m_look.accent);
    addPaper(*grid);
    addAccent(*grid);
    addLogo(*grid);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, labelWidth(this));
    show();
    if (!m_look.logo.isEmpty())
        setLogo(m_look.logo);
}

int LookChoice::labelWidth(const QWidget *widget)
{
    return theme::em(widget, 11);
}

void LookChoice::addPaper(QGridLayout &grid)
{
    m_paper = new QuietCombo(this);
    m_paper->setObjectName(u"documents:paper"_s);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(m_look.paper)));
    auto *label = new Label(Label::Role::Body, tr("Paper"), this);
    label->setBuddy(m_paper);
    m_paper->setAccessibleName(label->text());
    grid.addWidget(label, 0, 0);
    grid.addWidget(m_paper, 0, 1);
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_look.paper = m_setup.paper = Paper(m_paper->currentData().toInt());
        keep();
    });
}

void LookChoice::addAccent(QGridLayout &grid)
{
    m_accent = lookButton(u"documents:accent"_s, tr("Choose a colour"),
                          tr("Choose the colour of headings and lines in the documents"), this);
    m_standardAccent = lookButton(u"documents:accent-standard"_s, tr("Standard colour"),
                                  tr("Use the standard colour for headings and lines"), this);
    m_accentNote = new Label(Label::Role::Hint, {}, this);
    m_accentNote->setObjectName(u"documents:accent-note"_s);
    addRow(grid, tr("Colour"), {m_accent, m_standardAccent}, m_accentNote, this);
    connect(m_accent, &QPushButton::clicked, this, [this] {
        if (!m_services.chooseColour)
            return;
        if (const std::optional<QRgb> colour =
                m_services.chooseColour(this, tr("The colour of headings and lines"), m_look.accent))
            setAccent(*colour);
    });
    connect(m_standardAccent, &QPushButton::clicked, this, [this] { setAccent(PageSetup().accent); });
}

void LookChoice::addLogo(QGridLayout &grid)
{
    m_logo = lookButton(u"documents:logo"_s, tr("Choose a logo"),
                        tr("Choose a picture for the cover of the documents"), this);
    m_noLogo =
        lookButton(u"documents:logo-none"_s, tr("No logo"), tr("Leave the logo out of the documents"), this);
    m_logoNote = new Label(Label::Role::Hint, {}, this);
    m_logoNote->setObjectName(u"documents:logo-note"_s);
    addRow(grid, tr("Logo"), {m_logo, m_noLogo}, m_logoNote, this);
    connect(m_logo, &QPushButton::clicked, this, &LookChoice::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_look.logo.clear();
        m_setup.logo = {};
        keep();
    });
}

void LookChoice::setAccent(QRgb colour)
{
    m_look.accent = colour;
    m_setup.accent = readableAccent(colour);
    keep();
}

bool LookChoice::setLogo(const QString &path)
{
    Result<QImage> logo = readLogo(path);
    if (!logo) {
        m_logoNote->setRole(Label::Role::Trouble);
        m_logoNote->setText(logo.error().message);
        m_logoNote->setVisible(true);
        return false;
    }
    m_look.logo = path;
    m_setup.logo = std::move(*logo);
    show();
    return true;
}

void LookChoice::chooseLogo()
{
    if (!m_services.chooseExistingFile)
        return;
    const QString path = m_services.chooseExistingFile(this, tr("A logo for the documents"),
                                                       tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty() && setLogo(path))
        keep();
}

void LookChoice::keep()
{
    if (m_services.keepLook)
        m_services.keepLook(m_look);
    show();
    emit changed();
}

void LookChoice::show()
{
    const int side = theme::em(this, 1);
    QPixmap swatch(side, side);
    swatch.fill(QColor(m_setup.accent));
    m_accent->setIcon(swatch);
    m_standardAccent->setVisible(m_look.accent != PageSetup().accent);
    const bool darkened = m_setup.accent != (m_look.accent | 0xff000000);
    m_accentNote->setText(darkened ? tr("This colour is too light to read. A darker shade of it is used.")
                                   : QString());
    m_accentNote->setVisible(darkened);
    const bool hasLogo = !m_setup.logo.isNull();
    m_noLogo->setVisible(hasLogo);
    m_logoNote->setRole(Label::Role::Hint);
    m_logoNote->setText(hasLogo ? QFileInfo(m_look.logo).fileName()
                                : tr("It comes on the cover of the longer documents."));
}

} // namespace binder
