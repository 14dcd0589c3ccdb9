// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

/// The floor for start and memory: a wizard with one page that holds one line of text.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("One page"));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("Nothing but this.")));
    wizard.addPage(page);
    wizard.resize(1024, 700);
    FirstPaint watch;
    wizard.show();
    return QApplication::exec();
}
