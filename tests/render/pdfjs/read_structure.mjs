// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a browser that uses pdf.js tells a screen reader: the role and the text of each element, in reading order, a line
// each, for all pages of the files named.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(process.env.PDFJS_FOLDER + "/");
const { getDocument } = require("pdfjs-dist/legacy/build/pdf.js");

function textsById(content) {
  const texts = new Map();
  const open = [];
  for (const item of content.items) {
    if (item.type === "beginMarkedContentProps") open.push(item.id);
    else if (item.type === "beginMarkedContent") open.push(null);
    else if (item.type === "endMarkedContent") open.pop();
    else if (open.at(-1)) texts.set(open.at(-1), (texts.get(open.at(-1)) ?? "") + item.str + (item.hasEOL ? " " : ""));
  }
  return texts;
}

function tell(node, texts) {
  if (node.type === "content") return texts.get(node.id) ?? "";
  let own = "";
  const below = [];
  for (const child of node.children ?? []) {
    if (child.role) below.push(child);
    own += child.role ? "" : tell(child, texts);
  }
  console.log(`${node.role}\t${own.trim()}`);
  for (const child of below) tell(child, texts);
  return "";
}

for (const file of process.argv.slice(2)) {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  console.log(`file\t${file}`);
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tree = await page.getStructTree();
    const texts = textsById(await page.getTextContent({ includeMarkedContent: true }));
    if (tree) tell(tree, texts);
    else console.log("no structure\t");
  }
}
