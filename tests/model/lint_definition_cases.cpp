// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lint_cases.h"

namespace {

const auto when = "/documents/0/blocks/0/blocks/2/when";
const auto use = "{'use': 'alone'}";
const auto alone =
    "{'conditions': {'alone': {'question': 'organisation.alone', 'operator': '=', 'answer': true}}}";

LintCase withDefinitions(const char *name, const char *rule, const char *where, const char *definitions,
                         const char *condition = use)
{
    return {name, rule, where, {inDocuments("/definitions", definitions), inDocuments(when, condition)}};
}

} // namespace

QList<LintCase> definitionCases()
{
    const auto value = "/documents/0/blocks/0/blocks/0/values/name";
    LintCase unusedExpression{
        "an expression nobody uses",
        "unused-definition",
        "documents.json#/definitions/expressions/subject",
        {inDocuments("/definitions", "{'expressions': {'subject': {'answer': 'organisation.name'}}}")}};
    LintCase unused = withDefinitions("a condition nobody uses", "unused-definition",
                                      "documents.json#/definitions/conditions/alone", alone,
                                      "{'question': 'organisation.alone', 'operator': '=', 'answer': true}");
    return {
        asWarning(unused),
        asWarning(unusedExpression),
        withDefinitions("a condition without a definition", "unknown-definition",
                        "documents.json#/documents/0/blocks/0/blocks/2/when/use", alone, "{'use': 'lonely'}"),
        withDefinitions("an unknown condition in a part", "unknown-definition",
                        "documents.json#/documents/0/blocks/0/blocks/2/when/all/1/use", alone,
                        "{'all': [{'use': 'alone'}, {'use': 'lonely'}]}"),
        inDocuments("an expression without a definition", "unknown-definition",
                    "documents.json#/documents/0/blocks/0/blocks/0/values/name/use", value,
                    "{'use': 'name'}"),
        // A name of the one kind is none of the other.
        {"a condition for a value",
         "unknown-definition",
         "documents.json#/documents/0/blocks/0/blocks/0/values/name/use",
         {inDocuments("/definitions", alone), inDocuments(when, use), inDocuments(value, use)}},
        withDefinitions("a condition that uses itself", "circular-definition",
                        "documents.json#/definitions/conditions/alone",
                        "{'conditions': {'alone': {'not': {'use': 'alone'}}}}"),
        withDefinitions("conditions that use each other", "circular-definition",
                        "documents.json#/definitions/conditions/alone",
                        "{'conditions': {'alone': {'not': {'use': 'together'}}, "
                        "'together': {'any': [{'use': 'alone'}]}}}"),
        {"an expression that uses itself",
         "circular-definition",
         "documents.json#/definitions/expressions/subject",
         {inDocuments("/definitions", "{'expressions': {'subject': {'join': [{'use': 'subject'}]}}}"),
          inDocuments(value, "{'use': 'subject'}")}},
        withDefinitions("a condition with a blank in its name", "bad-id",
                        "documents.json#/definitions/conditions/all alone",
                        "{'conditions': {'all alone': {'question': 'organisation.alone', 'operator': '=', "
                        "'answer': true}}}",
                        "{'use': 'all alone'}"),
        // What is wrong in a definition is told where it stands.
        withDefinitions(
            "an unknown question in a definition", "unknown-question",
            "documents.json#/definitions/conditions/alone/question",
            "{'conditions': {'alone': {'question': 'organisation.alne', 'operator': '=', 'answer': true}}}"),
        {"an unknown question in an expression",
         "unknown-question",
         "documents.json#/definitions/expressions/subject/answer",
         {inDocuments("/definitions", "{'expressions': {'subject': {'answer': 'organisation.nme'}}}"),
          inDocuments(value, "{'use': 'subject'}")}},
        // Which entry is at hand follows from the place of use.
        withDefinitions("a definition used where no entry is at hand", "no-entry-at-hand",
                        "documents.json#/definitions/conditions/alone/question",
                        "{'conditions': {'alone': {'question': 'information.consent', 'operator': '=', "
                        "'answer': true}}}"),
    };
}
