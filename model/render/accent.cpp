// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/accent.h"

#include "model/render/style.h"

#include <QColor>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr qreal readable = 4.5;
constexpr QRgb paperWhite = 0xffffffff;
constexpr QRgb black = 0xff000000;
constexpr int shades = 100;

/// Relative luminance as WCAG defines it.
qreal luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const qreal value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

QRgb mixed(QRgb colour, QRgb other, qreal share)
{
    const auto mix = [share](int one, int two) { return int(std::lround(one * share + two * (1 - share))); };
    return qRgb(mix(qRed(colour), qRed(other)), mix(qGreen(colour), qGreen(other)),
                mix(qBlue(colour), qBlue(other)));
}

struct Recolouring
{
    QRgb accent = 0;
    QRgb tint = 0;

    void change(QRgb &colour) const
    {
        if (colour == style::accent)
            colour = accent;
        else if (colour == style::tint)
            colour = tint;
    }
    void operator()(TextLine &text) const { change(text.colour); }
    void operator()(Fill &fill) const { change(fill.colour); }
    void operator()(Rule &rule) const { change(rule.colour); }
    void operator()(Mark &mark) const { change(mark.colour); }
    void operator()(Outline &outline) const { change(outline.colour); }
    void operator()(Picture &) const {}
};

} // namespace

qreal contrast(QRgb one, QRgb other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QRgb tintFor(QRgb accent)
{
    return accent == style::accent ? style::tint : mixed(accent, paperWhite, 0.07);
}

QRgb readableAccent(QRgb wanted)
{
    QRgb colour = wanted | black; // opaque
    for (int step = 1; step <= shades; ++step) {
        if (contrast(colour, tintFor(colour)) >= readable && contrast(colour, paperWhite) >= readable)
            break;
        colour = mixed(wanted, black, 1 - qreal(step) / shades);
    }
    return colour;
}

QRgb readableOn(QRgb wanted, const QList<QRgb> &grounds)
{
    const bool dark = std::all_of(grounds.cbegin(), grounds.cend(), [](QRgb ground) {
        return contrast(ground, paperWhite) > contrast(ground, black);
    });
    QRgb colour = wanted | black; // opaque
    for (int step = 1; step <= shades; ++step) {
        const bool isReadable = std::all_of(grounds.cbegin(), grounds.cend(), [&](QRgb ground) {
            return contrast(colour, ground) >= readable;
        });
        if (isReadable)
            break;
        colour = mixed(wanted, dark ? paperWhite : black, 1 - qreal(step) / shades);
    }
    return colour;
}

std::optional<QRgb> accentFromText(const QString &text)
{
    constexpr qsizetype digits = 6;
    const QString hex = text.startsWith(u'#') ? text.mid(1) : text;
    bool isNumber = false;
    const uint value = hex.toUInt(&isNumber, 16);
    const bool isPlain = std::all_of(hex.cbegin(), hex.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (hex.size() != digits || !isNumber || !isPlain)
        return std::nullopt;
    return 0xff000000 | value;
}

AccentChange::AccentChange(QRgb wanted)
    : m_accent(wanted == style::accent ? wanted : readableAccent(wanted))
    , m_tint(tintFor(m_accent))
{}

void AccentChange::apply(LaidPage &page) const
{
    if (m_accent == style::accent)
        return;
    const Recolouring recolouring{m_accent, m_tint};
    for (QList<DrawItem> *items : {&page.ground, &page.items}) {
        for (DrawItem &item : *items)
            std::visit(recolouring, item.shape);
    }
}

} // namespace binder
