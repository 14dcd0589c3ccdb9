// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/zip_file.h"

#include <QCoreApplication>
#include <zip.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr zip_uint16_t firstDosDate = (1 << 5) | 1; // 1 January 1980
constexpr zip_uint16_t midnight = 0;

tl::unexpected<Error> notMade(const char *cause)
{
    return failure(ErrorKind::FileTrouble,
                   QCoreApplication::translate(
                       "Render", "The document could not be made: there is not enough memory. Your "
                                 "answers are safe. Close other programs and save it again."),
                   QString::fromUtf8(cause));
}

tl::unexpected<Error> damaged(const QString &cause)
{
    return failure(ErrorKind::BadInput, QCoreApplication::translate("Render", "The file is damaged."), cause);
}

/// An archive that is thrown away unless it is closed on purpose.
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
/// Keeps the bytes of an archive past the archive itself.
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0
           && zip_file_set_dostime(archive, at, midnight, firstDosDate, 0) == 0;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipEntry> &entries)
{
    zip_error_t trouble;
    zip_error_init(&trouble);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &trouble), zip_source_free);
    if (!source)
        return notMade(zip_error_strerror(&trouble));
    zip_source_keep(source.get()); // the archive gives one away when it is closed
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &trouble), zip_discard);
    if (!archive) {
        zip_source_free(source.get());
        return notMade(zip_error_strerror(&trouble));
    }
    for (const ZipEntry &entry : entries) {
        if (!add(archive.get(), entry))
            return notMade(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return notMade(zip_strerror(archive.get()));
    (void)archive.release();

    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_open(source.get()) != 0 || zip_source_stat(source.get(), &about) != 0
        || !(about.valid & ZIP_STAT_SIZE))
        return notMade(zip_error_strerror(zip_source_error(source.get())));
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source.get(), bytes.data(), about.size);
    zip_source_close(source.get());
    if (read != bytes.size())
        return notMade("zip_source_read");
    return bytes;
}

Result<QList<ZipEntry>> unzipped(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // the library takes it for an archive without entries
        return damaged(u"no bytes"_s);
    zip_error_t trouble;
    zip_error_init(&trouble);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &trouble);
    if (!source)
        return damaged(QString::fromUtf8(zip_error_strerror(&trouble)));
    const Archive archive(zip_open_from_source(source, ZIP_RDONLY, &trouble), zip_discard);
    if (!archive) {
        zip_source_free(source);
        return damaged(QString::fromUtf8(zip_error_strerror(&trouble)));
    }
    QList<ZipEntry> entries;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &about) != 0)
            return damaged(QString::fromUtf8(zip_strerror(archive.get())));
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
            zip_fopen_index(archive.get(), zip_uint64_t(i), 0), zip_fclose);
        ZipEntry entry{about.name, QByteArray(qsizetype(about.size), Qt::Uninitialized),
                       about.comp_method != ZIP_CM_STORE};
        // Reading to the end also checks the sum of the bytes.
        char beyond = 0;
        if (!file || zip_fread(file.get(), entry.bytes.data(), about.size) != entry.bytes.size()
            || zip_fread(file.get(), &beyond, 1) != 0)
            return damaged(QString::fromUtf8(entry.name));
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace binder
