// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/program.h"
#include "tests/support/patience.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

#include <unistd.h>
#include <memory>

namespace binder::testing {

using namespace Qt::StringLiterals;

QByteArray Run::text() const
{
    return "exit " + QByteArray::number(exitCode) + "; output: " + output.left(2000)
           + "; errors: " + errors.left(2000);
}

namespace {

/// A copy of the program with its module that anybody may read: the build may stand in a folder that is
/// closed to all but root.
QString programForAnybody()
{
    static const QTemporaryDir place;
    const QString program = place.filePath(u"bin/privacy-binder"_s);
    if (QFile::exists(program))
        return program;
    const QString module = QStringLiteral(BINDER_WRITERS_MODULE);
    const QString fromProgram = QFileInfo(QStringLiteral(BINDER_PROGRAM)).dir().relativeFilePath(module);
    const QString copy = QDir::cleanPath(QFileInfo(program).dir().filePath(fromProgram));
    const bool made = QFile::setPermissions(place.path(), QFile::permissions(u"/"_s))
                      && QDir().mkpath(QFileInfo(program).path()) && QDir().mkpath(QFileInfo(copy).path())
                      && QFile::copy(module, copy) && QFile::copy(QStringLiteral(BINDER_PROGRAM), program);
    return made ? program : QString();
}

} // namespace

Run run(const QStringList &arguments, const Surroundings &surroundings)
{
    QStringList words = surroundings.before;
    if (surroundings.unprivileged && geteuid() == 0) {
        words += {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        words.append(programForAnybody());
    } else {
        words.append(QStringLiteral(BINDER_PROGRAM));
    }
    words += arguments;

    QProcess process;
    process.setProcessEnvironment(surroundings.environment);
    if (!surroundings.folder.isEmpty())
        process.setWorkingDirectory(surroundings.folder);
    process.start(words.takeFirst(), words);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        result.errors = process.errorString().toUtf8();
        return result;
    }
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return result;
}

void makeDossier(const QString &file, const QString &answersFile, const Surroundings &surroundings)
{
    const Run made = run({u"new"_s, file, u"--pack"_s, u"ca-pipeda"_s}, surroundings);
    QVERIFY2(made.exitCode == 0, made.text().constData());
    const Run imported = run({u"answers"_s, u"import"_s, file, answersFile}, surroundings);
    QVERIFY2(imported.exitCode == 0, imported.text().constData());
}

QString testData(const QString &name)
{
    return QStringLiteral(BINDER_TEST_DATA) + u'/' + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray treeOf(const QString &folder)
{
    QList<QByteArray> lines;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info = each.nextFileInfo();
        QByteArray line =
            info.filePath().toUtf8() + ' ' + QByteArray::number(static_cast<int>(info.permissions()), 16);
        if (info.isFile()) {
            QFile file(info.filePath());
            line += file.open(QIODevice::ReadOnly)
                        ? ' ' + QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                        : QByteArray(" closed");
        }
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QString pdfText(const QByteArray &pdf)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return {};
    QString text;
    for (int i = 0; i < document->numPages(); ++i)
        text += document->page(i)->text({}, Poppler::Page::PhysicalLayout) + u'\n';
    return text;
}

QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace binder::testing
