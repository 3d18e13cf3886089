/** What stands in the folder that `npm run new` makes, to be written over. */

/** resolution.md of a new folder, with a comment on every field. */
export const newResolution = `---
# What the document is, in lower case.
kind: ontwerpresolutie
# Its number, as printed on it.
reference: R-0001/2030
# The procedure it belongs to.
procedure: 2030/0001(RSP)
# Who speaks in it.
institution: Raad van Voorbeeldstad
# Of which country: nl, be and so on, or eu.
country: nl
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
# Its adoption, when there has been one; votes may be left out. With sources, its status is confirmed.
# adopted:
#   date: 2030-06-01
#   votes: { for: 30, against: 9, abstentions: 2 }
#   status: known
# Every other field: content/README.md.
---

# Ontwerpresolutie over een voorbeeld

De Raad van Voorbeeldstad,

- gezien zijn Reglement,

A. overwegende dat een tekst met zijn woorden begint;

1. verzoekt de redactie deze tekst te vervangen.
`;

/** pages/over.md of a new folder. */
export const newAbout = `---
title: Over deze site
description: Wat deze site is en waar de tekst vandaan komt.
---

Schrijf hier wat deze site is, waar de tekst vandaan komt en wie haar maakt.
`;
