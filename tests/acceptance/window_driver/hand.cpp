// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/window_driver/hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <algorithm>

namespace binder::testing {

using namespace Qt::StringLiterals;

Hand::Hand(WizardWindow &window)
    : m_window(window)
{}

QString Hand::page() const
{
    return m_window.currentPage() ? m_window.currentPage()->objectName() : QString();
}

QWidget *Hand::find(const QString &name) const
{
    const QList<QWidget *> all = m_window.findChildren<QWidget *>(name);
    for (QWidget *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget &Hand::needed(const QString &name) const
{
    QWidget *widget = find(name);
    if (!widget)
        qFatal("there is no %s on %s", qPrintable(name), qPrintable(page()));
    if (!widget->isEnabled())
        qFatal("%s cannot be used on %s", qPrintable(name), qPrintable(page()));
    if (auto *scroll = m_window.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
        scroll && scroll->isAncestorOf(widget))
        scroll->ensureWidgetVisible(widget);
    return *widget;
}

QStringList Hand::questions() const
{
    QList<QPair<int, QString>> found;
    const QList<QWidget *> all = m_window.currentPage()->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->objectName().startsWith("question:"_L1) && widget->isVisible())
            found.append({widget->mapTo(&m_window, QPoint()).y(), widget->objectName().mid(9)});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[top, name] : found)
        names.append(name);
    return names;
}

void Hand::click(const QString &name) const
{
    QTest::mouseClick(&needed(name), Qt::LeftButton);
    QCoreApplication::processEvents();
}

void Hand::type(const QString &name, const QString &text) const
{
    QWidget &field = needed(name);
    QTest::mouseClick(&field, Qt::LeftButton);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClick(&field, Qt::Key_Delete);
    typeMore(name, text);
}

void Hand::typeMore(const QString &name, const QString &text) const
{
    QWidget &field = needed(name);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_End, Qt::ControlModifier);
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    QCoreApplication::processEvents();
}

void Hand::chooseLine(const QString &name, const QString &code) const
{
    auto *list = qobject_cast<QComboBox *>(&needed(name));
    if (!list || list->findData(code) < 0)
        qFatal("%s does not offer %s", qPrintable(name), qPrintable(code));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int steps = 0; list->currentData().toString() != code && steps < list->count(); ++steps)
        QTest::keyClick(list, Qt::Key_Down);
    QCoreApplication::processEvents();
}

void Hand::chooseInMenu(const QString &action) const
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    const auto isIt = [&action](const QAction *each) { return each->objectName() == action; };
    if (std::none_of(actions.cbegin(), actions.cend(), isIt))
        qFatal("no open menu offers %s", qPrintable(action));
    while (!isIt(menu->activeAction()))
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
}

bool Hand::isChecked(const QString &name) const
{
    const auto *button = qobject_cast<QAbstractButton *>(&needed(name));
    return button && button->isChecked();
}

bool Hand::showsSaved() const
{
    const auto *label = qobject_cast<QLabel *>(find(u"saveState"_s));
    return label && (label->text().startsWith("Saved"_L1) || label->text() == "Everything is saved"_L1);
}

void Hand::waitUntilSaved() const
{
    if (!QTest::qWaitFor([this] { return showsSaved() && session().saveState() == SaveState::Saved; },
                         10'000))
        qFatal("not saved after ten seconds: %s", qPrintable(session().saveError()));
}

} // namespace binder::testing
