// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

namespace binder::testing {

namespace {

/// Filled before main() by what BINDER_TEST makes, in whatever order.
std::map<std::string, RunTests> &testClasses()
{
    static std::map<std::string, RunTests> classes;
    return classes;
}

} // namespace

TestClass::TestClass(const char *file, RunTests run)
{
    const std::string name(file);
    testClasses()[name.substr(0, name.rfind('.'))] = run;
}

} // namespace binder::testing

/// tests_model tst_compose [arguments of QTest]
int main(int argc, char **argv)
{
    const auto &classes = binder::testing::testClasses();
    const auto found = argc > 1 ? classes.find(argv[1]) : classes.end();
    if (found == classes.end()) {
        std::fprintf(stderr, "Usage: %s TEST [arguments of QTest]. The tests:\n", argv[0]);
        for (const auto &one : classes)
            std::fprintf(stderr, "  %s\n", one.first.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
