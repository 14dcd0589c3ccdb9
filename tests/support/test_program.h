// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace binder::testing {

/// Runs the tests of one class with the arguments of QTest; how many failed.
using RunTests = int (*)(int argc, char **argv);

/// A QTest class of the program, called after its file: "tst_compose". Made by BINDER_TEST.
class TestClass
{
public:
    TestClass(const char *file, RunTests run);
};

template<typename Class, typename Application>
int runTests(int argc, char **argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Class test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace binder::testing

/// Takes a QTest class into the program of its folder, to be run with an application of this type:
/// QCoreApplication, QGuiApplication or QApplication. Stands where QTEST_MAIN would.
#define BINDER_TEST(Class, Application)                                                                      \
    static const binder::testing::TestClass takes##Class(__FILE_NAME__,                                      \
                                                         &binder::testing::runTests<Class, Application>);
