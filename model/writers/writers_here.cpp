// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/writers_here.h"

#include "model/writers/pdf_finish.h"
#include "model/writers/xlsx.h"
#include "model/writers/zip_file.h"

namespace binder {

namespace {

class WritersHere final : public FileWriters
{
public:
    [[nodiscard]] Result<qint64> finishPdf(const QByteArray &pdf, const Document &document,
                                           const PagePlaces &places, const TagTree &tree,
                                           QIODevice &device) const override
    {
        return binder::finishPdf(pdf, document, places, tree, device);
    }
    [[nodiscard]] Result<QByteArray> zipped(const QList<ZipEntry> &entries) const override
    {
        return binder::zipped(entries);
    }
    [[nodiscard]] Result<QByteArray> toXlsx(const Document &document, const PageSetup &setup) const override
    {
        return binder::toXlsx(document, setup);
    }
};

} // namespace

const FileWriters &writersHere()
{
    static const WritersHere writers;
    return writers;
}

} // namespace binder
