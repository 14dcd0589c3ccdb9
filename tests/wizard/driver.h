// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/load.h"
#include "wizard/session.h"
#include "wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTreeWidget>

namespace binder::testing {

/// Drives the wizard as a user does: with keys and the mouse, by the names of the widgets.
class Driver
{
public:
    explicit Driver(const QString &packFolder = QStringLiteral(BINDER_TEST_DATA "/packs/sound"))
        : Driver(loaded(packFolder))
    {}

    explicit Driver(Pack made)
        : pack(std::make_shared<const Pack>(std::move(made)))
    {
        saved.packId = pack->id;
        saved.packVersion = pack->version.toString();
        saved.language = QStringLiteral("en");
        services.today = QDate(2026, 11, 21);
        services.create = [this](const NewDossier &wanted) -> Result<OpenDossier> {
            created.append(wanted);
            if (!createError.isEmpty())
                return failure(ErrorKind::FileTrouble, createError);
            return dossier();
        };
        services.countries = [this] { return countryChoices(shipped(), services.language, country); };
        services.newDossierPath = QStringLiteral("/home/someone/plan.privacybinder");
    }

    [[nodiscard]] OpenDossier dossier()
    {
        OpenDossier open;
        open.pack = pack;
        open.answers = saved;
        open.path = QStringLiteral("/home/someone/plan.privacybinder");
        open.readOnlyReason = readOnlyReason;
        open.save = [this](const Answers &answers) -> Result<> {
            ++saves;
            if (!saveError.isEmpty())
                return failure(ErrorKind::FileTrouble, saveError);
            saved = answers;
            return {};
        };
        return open;
    }

    /// What the program carries.
    static QList<Pack> shipped()
    {
        QList<Pack> packs;
        const QStringList ids = shippedPacks();
        for (const QString &id : ids)
            packs.append(loaded(shippedPackFolder(id)));
        return packs;
    }

    /// Opens the window on what was saved.
    void open() { open(dossier()); }

    void open(OpenDossier opened)
    {
        window = std::make_unique<WizardWindow>(std::move(opened), services);
        show();
    }

    void openNew()
    {
        window = std::make_unique<WizardWindow>(services);
        show();
    }

    /// The visible widget of that name.
    [[nodiscard]] QWidget *find(const QString &name) const
    {
        const QList<QWidget *> all = window->findChildren<QWidget *>(name);
        for (QWidget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] bool isThere(const QString &name) const { return find(name) != nullptr; }

    [[nodiscard]] bool click(const QString &name)
    {
        QWidget *widget = find(name);
        if (!widget || !widget->isEnabled())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        QCoreApplication::processEvents();
        return true;
    }

    [[nodiscard]] bool type(const QString &name, const QString &text)
    {
        QWidget *widget = find(name);
        if (!widget || !widget->isEnabled())
            return false;
        widget->setFocus();
        QTest::keyClicks(widget, text);
        QCoreApplication::processEvents();
        return true;
    }

    [[nodiscard]] bool press(const QString &name, Qt::Key key,
                             Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *widget = find(name);
        if (!widget)
            return false;
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
        QCoreApplication::processEvents();
        return true;
    }

    /// A key for whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }

    /// Name of the page shown: "page:" and its key.
    [[nodiscard]] QString page() const
    {
        return window->currentPage() ? window->currentPage()->objectName() : QString();
    }

    /// Clicks a line of the list of sections.
    [[nodiscard]] bool jump(const QString &title)
    {
        auto *list = window->findChild<QTreeWidget *>(QStringLiteral("sections"));
        const QList<QTreeWidgetItem *> found = list->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            return false;
        list->scrollToItem(found.constLast());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(found.constLast()).center());
        QCoreApplication::processEvents();
        return true;
    }

    [[nodiscard]] Value value(const QString &address) const
    {
        return saved.values.value(*Address::fromString(address));
    }

    std::shared_ptr<const Pack> pack;
    Answers saved;
    int saves = 0;
    QString saveError;
    QString createError;
    QString readOnlyReason;
    QList<NewDossier> created;
    Services services;
    QString country; ///< of the user
    std::unique_ptr<WizardWindow> window;

private:
    static Pack loaded(const QString &folder)
    {
        Result<Pack> pack = loadPack(folder);
        if (!pack)
            qFatal("%s", qPrintable(pack.error().message + pack.error().detail));
        return std::move(*pack);
    }

    void show()
    {
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
    }
};

} // namespace binder::testing
