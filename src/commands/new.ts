/**
 * `npm run new -- <folder>`: the smallest content folder that builds, with a comment on every field, to be written over by the
 * text of a resolution.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freezeAddresses } from './addresses/freeze.ts';

const resolution = `---
# What the document is, in lower case.
kind: ontwerpresolutie
# Its number, as printed on it.
reference: R-0001/2030
# The procedure it belongs to.
procedure: 2030/0001(RSP)
# Who speaks in it.
institution: Raad van Voorbeeldstad
language: nl
# What the site calls it, for the titles of pages.
shortTitle: Een voorbeeld
# Copyright and source.
rights: Vrij van rechten
# Which text stands here: tabled (as put forward) or adopted (as adopted). The head says so.
state: tabled
# What such a text is and does, in a sentence at its head.
standing: Een ontwerpresolutie is een voorstel; de raad stemt erover.
# Whose site this is not, in a sentence at the foot of each page.
disclaimer: Dit is geen site van de Raad van Voorbeeldstad.
# What its parts are called, where that is not Aanhaling, Overweging, Paragraaf and Bijlage.
# parts:
#   paragraph: { one: Punt, more: Punten }
# Its adoption, when there has been one; votes and manner may be left out.
# adopted:
#   date: 2030-06-01
#   votes: { for: 30, against: 9, abstentions: 2 }
#   status: confirmed
# Every other field: content/README.md.
---

# Ontwerpresolutie over een voorbeeld

De Raad van Voorbeeldstad,

- gezien zijn Reglement,

A. overwegende dat een tekst met zijn woorden begint;

1. verzoekt de redactie deze tekst te vervangen.
`;

const about = `---
title: Over deze site
description: Wat deze site is en waar de tekst vandaan komt.
---

Schrijf hier wat deze site is, waar de tekst vandaan komt en wie haar maakt.
`;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run new -- <new folder>');
  process.exit(1);
}
if ((await readdir(folder).catch(() => [])).length > 0) {
  console.error(`${folder} is not empty: expected a new folder, since nothing of an editor is overwritten.`);
  process.exit(1);
}
await mkdir(join(folder, 'pages'), { recursive: true });
await writeFile(join(folder, 'resolution.md'), resolution);
await writeFile(join(folder, 'pages/over.md'), about);
const { lines } = await freezeAddresses(folder);
console.log(`${lines.at(-1) ?? ''}\nBuild it: CONTENT_DIR=${folder} npm run build`);
