// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_window.h"

#include "app/language.h"
#include "wizard/parts/screen_fit.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Each language by its own name, so that who needs it can find it.
QString languageName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s;
    return name.isEmpty() ? language : name.at(0).toUpper() + name.mid(1);
}

} // namespace

StartWindow::StartWindow(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_intro(new QLabel)
    , m_new(new QPushButton)
    , m_open(new QPushButton)
    , m_example(new QPushButton)
    , m_recentTitle(new QLabel)
    , m_recent(new QListWidget)
    , m_noRecent(new QLabel)
    , m_languageTitle(new QLabel)
    , m_language(new QComboBox)
    , m_about(new QPushButton)
    , m_promise(new QLabel)
{
    setObjectName(u"startWindow"_s);
    m_new->setObjectName(u"start.new"_s);
    m_open->setObjectName(u"start.open"_s);
    m_example->setObjectName(u"start.example"_s);
    m_recent->setObjectName(u"start.recent"_s);
    m_language->setObjectName(u"start.language"_s);
    m_about->setObjectName(u"start.about"_s);

    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_intro->setWordWrap(true);
    m_promise->setWordWrap(true);
    m_noRecent->setWordWrap(true);
    m_recentTitle->setBuddy(m_recent);
    m_languageTitle->setBuddy(m_language);
    m_new->setDefault(true);
    const QList<QPushButton *> choices{m_new, m_open, m_example};
    for (QPushButton *button : choices) {
        button->setAutoDefault(true);
        button->setMinimumHeight(button->sizeHint().height() * 3 / 2);
    }

    for (const QString &known : programLanguages())
        m_language->addItem(languageName(known), known);
    m_language->setCurrentIndex(m_language->findData(language));

    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/privacy-binder-128.png"_s).pixmap(64, 64));
    auto *heading = new QHBoxLayout;
    heading->addWidget(icon);
    heading->addWidget(m_title, 1);

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addWidget(m_example);
    buttons->addStretch();
    auto *files = new QVBoxLayout;
    files->addWidget(m_recentTitle);
    files->addWidget(m_recent, 1);
    files->addWidget(m_noRecent, 1, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(buttons, 2);
    middle->addLayout(files, 3);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_languageTitle);
    bottom->addWidget(m_language);
    bottom->addStretch();
    bottom->addWidget(m_about);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(16);
    all->addLayout(heading);
    all->addWidget(m_intro);
    all->addLayout(middle, 1);
    all->addWidget(m_promise);
    all->addLayout(bottom);

    connect(m_new, &QPushButton::clicked, this, &StartWindow::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(m_example, &QPushButton::clicked, this, &StartWindow::exampleRequested);
    connect(m_about, &QPushButton::clicked, this, &StartWindow::aboutRequested);
    connect(m_recent, &QListWidget::itemActivated, this, &StartWindow::requestCurrentFile);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_language->itemData(index).toString()); });

    setRecentFiles({});
    putIntoWords();
    fitToScreen(this, {760, 480});
}

void StartWindow::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName() + u'\n'
                                         + QDir::toNativeSeparators(file.absolutePath()));
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        m_recent->addItem(item);
    }
    if (!paths.isEmpty())
        m_recent->setCurrentRow(0);
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void StartWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        putIntoWords();
    QWidget::changeEvent(event);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void StartWindow::putIntoWords()
{
    setWindowTitle(tr("Privacy Binder"));
    m_title->setText(tr("Privacy Binder"));
    m_intro->setText(tr("Answer plain questions about the personal information in your business, and get a "
                        "privacy plan that says how "
                        "things are with you and what there is to do."));
    m_new->setText(tr("&New plan"));
    m_open->setText(tr("&Open ..."));
    m_example->setText(tr("Look at an &example"));
    m_recentTitle->setText(tr("&Recent"));
    m_noRecent->setText(tr("The files you have used will be listed here."));
    m_recent->setAccessibleName(tr("Files used recently"));
    m_recent->setAccessibleDescription(tr("Press Enter to open the file."));
    m_languageTitle->setText(tr("&Language of the program"));
    m_about->setText(tr("&About"));
    m_promise->setText(tr("Your answers stay in a file of your own. Nothing leaves this computer."));
}

void StartWindow::requestCurrentFile()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        emit fileRequested(item->data(Qt::UserRole).toString());
}

} // namespace binder
