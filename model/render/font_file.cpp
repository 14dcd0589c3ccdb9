// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/font_file.h"

#include <QtEndian>

namespace binder {

namespace {

constexpr int characterLimit = 0x20000;

/// Reads big-endian numbers; zero outside of the data, so that a damaged file cannot lead outside of it.
class Reader
{
public:
    explicit Reader(const QByteArray &data)
        : m_data(data)
    {}

    [[nodiscard]] quint32 u16(qsizetype at) const { return read<quint16>(at); }
    [[nodiscard]] quint32 u32(qsizetype at) const { return read<quint32>(at); }

    /// Where the table begins, or -1.
    [[nodiscard]] qsizetype table(const char *tag) const
    {
        const quint32 count = u16(4);
        for (quint32 i = 0; i < count; ++i) {
            const qsizetype record = 12 + 16 * qsizetype(i);
            if (m_data.mid(record, 4) == tag)
                return u32(record + 8);
        }
        return -1;
    }

private:
    template<typename T>
    [[nodiscard]] T read(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(T)) > m_data.size())
            return 0;
        return qFromBigEndian<T>(m_data.constData() + at);
    }

    const QByteArray &m_data;
};

void addSegments(const Reader &reader, qsizetype at, std::vector<bool> &characters)
{
    const quint32 doubled = reader.u16(at + 6);
    const qsizetype ends = at + 14;
    const qsizetype starts = ends + doubled + 2;
    const qsizetype deltas = starts + doubled;
    const qsizetype offsets = deltas + doubled;
    for (quint32 i = 0; i < doubled; i += 2) {
        const quint32 start = reader.u16(starts + i);
        const quint32 end = reader.u16(ends + i);
        const quint32 delta = reader.u16(deltas + i);
        const quint32 offset = reader.u16(offsets + i);
        for (quint32 c = start; c <= end && c < 0xffff; ++c) {
            quint32 glyph = c;
            if (offset != 0)
                glyph = reader.u16(offsets + i + offset + 2 * qsizetype(c - start));
            if ((glyph != 0 || offset == 0) && ((glyph + delta) & 0xffff) != 0)
                characters[c] = true;
        }
    }
}

void addGroups(const Reader &reader, qsizetype at, std::vector<bool> &characters)
{
    const quint32 count = reader.u32(at + 12);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype group = at + 16 + 12 * qsizetype(i);
        const quint32 start = reader.u32(group);
        const quint32 end = reader.u32(group + 4);
        if (end < start)
            return;
        for (quint32 c = start; c <= end && c < characterLimit; ++c)
            characters[c] = true;
    }
}

} // namespace

std::vector<bool> charactersIn(const QByteArray &fontFile)
{
    std::vector<bool> characters(characterLimit);
    const Reader reader(fontFile);
    const qsizetype cmap = reader.table("cmap");
    if (cmap < 0)
        return characters;
    const quint32 count = reader.u16(cmap + 2);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype record = cmap + 4 + 8 * qsizetype(i);
        const quint32 platform = reader.u16(record);
        if (platform != 0 && platform != 3) // neither Unicode nor Windows
            continue;
        const qsizetype at = cmap + reader.u32(record + 4);
        const quint32 format = reader.u16(at);
        if (format == 4)
            addSegments(reader, at, characters);
        else if (format == 12)
            addGroups(reader, at, characters);
    }
    return characters;
}

QByteArray withFamilyRenamed(const QByteArray &fontFile, QLatin1StringView from, QLatin1StringView to)
{
    Q_ASSERT(from.size() == to.size());
    const Reader reader(fontFile);
    const qsizetype name = reader.table("name");
    if (name < 0)
        return fontFile;

    const auto utf16 = [](QLatin1StringView text) {
        QByteArray bytes;
        for (const char c : text)
            bytes.append('\0').append(c);
        return bytes;
    };
    QByteArray result = fontFile;
    const quint32 count = reader.u16(name + 2);
    const qsizetype strings = name + reader.u16(name + 4);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype record = name + 6 + 12 * qsizetype(i);
        const quint32 id = reader.u16(record + 6);
        if (id != 1 && id != 4 && id != 16) // family, full name, typographic family
            continue;
        const qsizetype length = reader.u16(record + 8);
        const qsizetype at = strings + reader.u16(record + 10);
        if (at + length > result.size())
            continue;
        QByteArray value = result.mid(at, length);
        const bool singleBytes = reader.u16(record) == 1;
        value.replace(singleBytes ? QByteArray(from.data(), from.size()) : utf16(from),
                      singleBytes ? QByteArray(to.data(), to.size()) : utf16(to));
        result.replace(at, length, value);
    }
    return result;
}

} // namespace binder
