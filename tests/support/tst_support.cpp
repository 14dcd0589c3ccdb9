// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/result.h"
#include "tests/support/property.h"
#include "tests/support/result.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace binder;

/// The helpers fail when they should: a helper that always passes would hide every defect.
class SupportTest : public QObject
{
    Q_OBJECT

private slots:
    void propertyPasses()
    {
        BINDER_PROPERTY("reversing twice changes nothing", [](const std::vector<int> &values) {
            auto twice = values;
            std::reverse(twice.begin(), twice.end());
            std::reverse(twice.begin(), twice.end());
            RC_ASSERT(twice == values);
        });
    }

    void propertyFails()
    {
        QEXPECT_FAIL("", "every number is below ten: untrue on purpose", Continue);
        BINDER_PROPERTY("every number is below ten", [](int number) { RC_ASSERT(number < 10); });
    }

    void resultPasses()
    {
        QVERIFY_RESULT(Result<int>(1));
        QVERIFY_RESULT(Result<>());
    }

    void resultFails()
    {
        const Result<int> failed = failure(ErrorKind::BadInput, u"This pack cannot be read."_s);
        QEXPECT_FAIL("", "an error on purpose", Continue);
        QVERIFY_RESULT(failed);
    }

    void errorsArePrintedWithTheirDetail()
    {
        const Error error{ErrorKind::BadInput, u"This pack cannot be read."_s, u"pack.json, /pages/0"_s};
        QCOMPARE(testing::errorText(error), "This pack cannot be read. [pack.json, /pages/0]");
        QCOMPARE(testing::errorText(Error{ErrorKind::BadInput, u"No."_s, {}}), "No.");
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "tst_support.moc"
