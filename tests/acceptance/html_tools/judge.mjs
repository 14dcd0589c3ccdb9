// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges HTML files: their markup (html-validate), and how accessible they are (axe-core, in a headless Chromium), in
// light and dark, on a wide and on a narrow screen.
//   node judge.mjs CHROMIUM FILE...
// A file whose name ends in .fragment.html is judged as a part of a page. Prints a line for each thing that is wrong, and
// ends with 1 when there is one.
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import puppeteer from 'puppeteer-core';

const [chromium, ...files] = process.argv.slice(2);
if (!chromium || files.length === 0) {
  console.error('Use: node judge.mjs CHROMIUM FILE...');
  process.exit(2);
}

const isFragment = (file) => file.endsWith('.fragment.html');
const inPage = (html) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A site</title>\n</head>\n<body>\n<main>\n` +
  `<h1>A page of a site</h1>\n${html}</main>\n</body>\n</html>\n`;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Of taste, not of right or wrong: how a file is laid out for who reads its source.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // What was typed is kept as it was typed.
    'no-raw-characters': 'error',
    'tel-non-breaking': 'off',
  },
});

let faults = 0;
const fault = (file, text) => {
  faults += 1;
  console.log(`${basename(file)}: ${text}`);
};

const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let runs = 0;
try {
  for (const file of files) {
    const html = await readFile(file, 'utf8');
    const whole = isFragment(file) ? inPage(html) : html;
    const report = await validator.validateString(whole);
    for (const result of report.results) {
      for (const message of result.messages)
        fault(file, `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
    // Colours have nothing to do with the width of the screen: each of both is judged once.
    for (const [scheme, width] of [['light', 1280], ['dark', 320]]) {
      const page = await browser.newPage();
      await page.setBypassCSP(true); // axe is put into the page, which allows no script of its own
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      page.on('request', (request) => {
        if (!request.url().startsWith('data:') && !request.url().startsWith('about:'))
          fault(file, `asks for ${request.url()}`);
      });
      await page.setContent(whole);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
      runs += 1;
      if (passes.length < 10)
        fault(file, `axe looked at ${passes.length} rules only`);
      for (const violation of violations) {
        for (const node of violation.nodes)
          fault(file, `${scheme} ${width}: ${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`);
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (!isFragment(file) && wider > 0)
        fault(file, `${scheme} ${width}: the page is ${wider} pixels wider than the screen`);
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`${files.length} files, ${runs} runs of axe, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
