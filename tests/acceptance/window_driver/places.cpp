// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/window_driver/places.h"

#include "app/window/printing.h"
#include "app/window/start_window.h"
#include "model/documents/compose.h"
#include "tests/support/patience.h"
#include "wizard/documents/preview_window.h"
#include "wizard/wizard_window.h"

#include <QApplication>
#include <QJsonObject>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

QJsonArray json(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

/// Waits until the window has its frame and stands where it belongs; when it never does, says where it is.
QJsonObject placeOf(const QString &name, QWidget &window)
{
    QJsonObject place;
    const auto isInside = [&] {
        const QMargins margins = window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
        const QRect frame = window.geometry().marginsAdded(margins);
        const QRect available = window.screen()->availableGeometry();
        const bool inside = margins.top() > 0 && frame.height() > 200 && available.contains(frame);
        place = {{u"window"_s, name},
                 {u"frame"_s, json(frame)},
                 {u"screen"_s, json(available)},
                 {u"title"_s, margins.top()},
                 {u"inside"_s, inside}};
        return inside;
    };
    static_cast<void>(QTest::qWaitFor(isInside, patience)); // `place` says how it ended
    return place;
}

} // namespace

QJsonArray placesOfWindows(OpenDossier dossier, const Services &services)
{
    QJsonArray places;
    StartWindow start(u"nl"_s);
    start.show();
    places.append(placeOf(u"start"_s, start));
    start.close();

    WizardWindow wizard(std::move(dossier), services);
    wizard.show();
    places.append(placeOf(u"wizard"_s, wizard));
    wizard.showMaximized();
    if (!QTest::qWaitFor([&] { return wizard.isMaximized(); }, patience))
        qWarning("the window manager does not maximise");
    wizard.showNormal();
    places.append(placeOf(u"wizard, restored"_s, wizard));

    const auto document =
        compose(wizard.session()->evaluation(), u"plan"_s, wizard.session()->documentLanguage());
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    PreviewWindow preview;
    preview.showDocument(*document, PageSetup());
    preview.show();
    places.append(placeOf(u"preview"_s, preview));
    preview.close();

    QTimer::singleShot(0, qApp, [&] {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, patience))
            qFatal("the print preview does not open");
        QWidget *dialog = QApplication::activeModalWidget();
        places.append(placeOf(u"print preview"_s, *dialog));
        dialog->close();
    });
    printWithPreview(&wizard, *document, PageSetup());
    wizard.close();
    return places;
}

} // namespace binder::testing
