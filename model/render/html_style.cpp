// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/html_style.h"

#include "model/render/accent.h"
#include "model/render/style.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

QString named(QRgb colour)
{
    return QColor::fromRgb(colour).name();
}

/// The colours that another accent brings along, on light, on dark and on paper. None for the accent of the
/// style, whose shades were chosen by eye.
QString accentColours(QRgb wanted)
{
    if (wanted == style::accent)
        return {};
    const QRgb onLight = readableOn(readableAccent(wanted), {0xffffffff, style::tint, style::warningTint});
    const QRgb onDark = readableOn(wanted, {0xff16191c, 0xff20282e, 0xff2b2820});
    const QString light =
        u":root { --accent: "_s + named(onLight) + u"; --tint: "_s + named(tintFor(onLight)) + u"; }\n"_s;
    return light + u"@media (prefers-color-scheme: dark) { :root { --accent: "_s + named(onDark)
           + u"; --tint: #20282e; } }\n@media print { "_s + light.trimmed() + u" }\n"_s;
}

} // namespace

QString htmlStyle(QRgb accent)
{
    return uR"css(:root {
  --ink: #1c1c1c; --paper: #ffffff; --quiet: #55595e; --accent: #1f4e6b;
  --tint: #eef3f6; --warm: #f4f1ea; --line: #bcc4ca;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8e8e6; --paper: #16191c; --quiet: #a9b0b6; --accent: #8fc3e0;
    --tint: #20282e; --warm: #2b2820; --line: #4a545b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem;
  color: var(--ink); background: var(--paper);
  font: 1rem/1.55 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--accent); margin: 2em 0 .5em; }
h1 { font-size: 1.9rem; margin: 0; padding-top: 1rem; }
h1::before { content: ""; display: block; width: 3.5rem; border-top: .3rem solid var(--accent); margin-bottom: 1rem; }
h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; color: var(--ink); }
p { margin: .6em 0; }
bdi { white-space: pre-wrap; }
.subtitle { font-size: 1.15rem; }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .4rem .8rem; background: var(--paper); color: var(--accent); border: 2px solid var(--accent); }
.skip:focus { left: 1rem; z-index: 1; }
a { color: var(--accent); }
main:focus { outline: none; }
nav { margin: 1.5rem 0; padding: .7rem 1.1rem; border: 1px solid var(--line); }
nav ul { list-style-type: ""; padding-left: 0; } nav ul ul { padding-left: 1.5rem; }
.draft { float: right; margin: 0; padding: .1em .6em; border: 2px solid currentColor; font-weight: bold; letter-spacing: .12em; }
dl { margin: 1rem 0; border-top: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: minmax(8rem, 27%) 1fr; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); } dd { margin: 0; }
.told, .meaning, .later, .note { padding-left: 1rem; border-left: 1px solid var(--accent); }
.told { border-left-width: 4px; padding-left: calc(1rem - 3px); }
.later { border-left: 2px dotted var(--quiet); color: var(--quiet); }
.note { border-left-color: var(--line); font-style: italic; }
.assumed, .open, .advice { padding-left: 1.5rem; position: relative; }
.assumed::before, .open::before, .advice::before { position: absolute; left: 0; color: var(--accent); font-weight: bold; }
.assumed::before { content: "?"; } .open::before { content: "\25CC"; } .advice::before { content: "\2192"; }
.reference { font-size: .85rem; color: var(--quiet); }
.label { margin-bottom: .2em; font-size: .85rem; font-weight: bold; color: var(--quiet); }
ul, ol { padding-left: 1.5rem; margin: .4em 0; } li { margin: .2em 0; }
/* A sign of its own in the place of the bullet, and after a number. */
ul > .assumed, ul > .open, ul > .advice { margin-left: -1.5rem; list-style-type: ""; }
/* Not list-style: none, by which some screen readers take it for no list. */
.done { list-style-type: "\2611\00a0"; } .todo { list-style-type: "\2610\00a0"; }
.done li::marker, .todo li::marker { color: var(--accent); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.4; overflow-wrap: normal; }
caption { text-align: start; font-weight: bold; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
th, td { min-width: 6.5rem; overflow-wrap: anywhere; }
/* Long words break at a syllable, in the language of the page; addresses at their joints, without a hyphen. */
th, td { -webkit-hyphens: auto; hyphens: auto; hyphenate-limit-chars: 12 4 4; }
.address { -webkit-hyphens: none; hyphens: none; }
/* In a frame that scrolls, a column is as wide as its longest word, within reason. */
.scroll th, .scroll td { overflow-wrap: break-word; max-width: 22rem; }
@media screen and (min-width: 60rem) { .scroll.wide { margin-inline: calc(50% - min(46vw, 38rem)); } }
thead th { background: var(--tint); color: var(--accent); border-bottom: 2px solid var(--accent); }
td p, th p { margin: 0 0 .2em; } td ul, th ul { margin: 0; padding-left: 1rem; }
.box { margin: 1.2rem 0; padding: .7rem 1.1rem; border: 1px solid var(--line); border-left: 3px solid var(--accent); background: var(--tint); }
.box.warning { background: var(--warm); border-left-width: 6px; } .box.summary { border-left: 1px solid var(--line); }
.box-title { font-weight: bold; color: var(--accent); }
.form { list-style-type: ""; padding: 0; }
.form li { margin: 1rem 0; }
.form .line, .form .date { display: grid; grid-template-columns: minmax(8rem, 36%) 1fr; align-items: end; gap: .6rem; }
.form .line::after, .form .date::after { content: ""; border-bottom: 1px solid var(--quiet); }
.form .date::after { max-width: 12rem; }
.form .tick::before { content: "\2610"; color: var(--accent); margin-right: .6rem; }
.form .area::after { content: ""; display: block; height: 7rem; margin-top: .4rem; border: 1px solid var(--quiet); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--quiet); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@page { margin: 24mm 22mm 22mm 28mm; @bottom-right { content: counter(page) " / " counter(pages); } }
@media print {
  :root {
    --ink: #000000; --paper: #ffffff; --quiet: #444444; --accent: #1f4e6b;
    --tint: #eef3f6; --warm: #f4f1ea; --line: #999999;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, li, .box { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  .skip, nav { display: none; }
  .scroll { overflow: visible; }
  th, td { min-width: 0; }
  .scroll th, .scroll td { overflow-wrap: anywhere; }
  .scroll.wide table { font-size: 7.5pt; } .scroll.wide th, .scroll.wide td { padding: .3rem .25rem; }
  caption, thead { break-after: avoid; }
  .page-break { break-after: page; }
}
)css"_s + accentColours(accent);
}

} // namespace binder
