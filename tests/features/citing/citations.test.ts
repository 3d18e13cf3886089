import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { citationFor, quotation, type Citation } from '../../../src/features/citing/forms/index.ts';
import { cslProfile } from './csl-profile.ts';
import { readContent, sourceOf, targetOf } from './source.ts';

const resolution = await readContent();
const source = sourceOf(resolution);
const everyTarget = resolution.provisions.flatMap((provision) => [
  { provision },
  ...provision.clauses.map((clause) => ({ provision, clause })),
]);

const golden = (name: string) => `../../fixtures/cite/${name}`;

/** A citation as one file that people can read. */
function printed({ csl, bibtex, ris, ...prose }: Citation, words = ''): string {
  const sections = { ...prose, bibtex, ris, csl, ...(words && { quotation: words }) };
  return `${Object.entries(sections)
    .map(([name, text]) => `== ${name}\n${text.replaceAll('\r', '').trim()}`)
    .join('\n\n')}\n`;
}

describe('citations', () => {
  it('cite the whole resolution', async () => {
    await expect(printed(citationFor(source))).toMatchFileSnapshot(golden('whole.txt'));
  });

  it.each([
    ['a citation', 'aanhaling-5'],
    ['a recital', 'overweging-g'],
    ['a paragraph', 'paragraaf-13'],
    ['a paragraph with another number in the text as adopted', 'paragraaf-21'],
    ['a clause of a recital', 'overweging-g-2'],
    ['a clause of a paragraph', 'paragraaf-11-4'],
  ])('cite %s', async (_, id) => {
    const target = targetOf(resolution, id);
    const text = printed(citationFor(source, target), quotation(source, target).text);
    await expect(text).toMatchFileSnapshot(golden(`${id}.txt`));
  });

  it('have an id and a link of their own', () => {
    const citations = everyTarget.map((target) => citationFor(source, target));
    expect(new Set(citations.map(({ url }) => url)).size).toBe(citations.length);
    expect(new Set(citations.map(({ bibtex }) => bibtex.split(',')[0])).size).toBe(citations.length);
    expect(new Set(citations.map(({ ris }) => /^ID {2}- .*$/m.exec(ris)?.[0])).size).toBe(citations.length);
  });

  it('fit the schema of CSL-JSON', () => {
    const validate = new Ajv({ allErrors: true }).compile(cslProfile);
    for (const target of [undefined, ...everyTarget]) {
      validate(JSON.parse(citationFor(source, target).csl));
      expect(validate.errors).toBeNull();
    }
  });

  it('have no address on the machine of who built the site, in any form', () => {
    for (const target of [undefined, ...everyTarget]) {
      const { url, ...forms } = citationFor({ ...source, home: 'http://localhost:4321/' }, target);
      const { url: published, ...wanted } = citationFor(source, target);
      expect(url).toContain('localhost');
      expect(Object.values(forms).join('\n')).not.toContain('localhost');
      expect(forms.footnote).toBe(wanted.footnote);
      expect(forms.plain).toBe(wanted.plain.replace(` ${published}`, ''));
      expect(forms.ris).toBe(wanted.ris.replace(`UR  - ${published}\r\n`, ''));
      expect(forms.bibtex).toBe(wanted.bibtex.replace(`\turl = {${published}},\n`, ''));
      expect(Object.keys(forms.csl ? ((JSON.parse(forms.csl) as object[])[0] ?? {}) : {})).not.toContain('URL');
    }
  });

  it('escape what means something to TeX, and leave the address as it is', () => {
    const home = 'https://example.org/a_b%20c/';
    const { bibtex } = citationFor({ ...source, home, title: 'Over 5 % & “Laçın_dorp” #1 $2 {a} ~b ^c \\d' });
    expect(bibtex).toContain(
      String.raw`title = {{Over 5 \% \& “Laçın\_dorp” \#1 \$2 {\textbraceleft}a{\textbraceright} \~{}b \^{}c {\textbackslash}d}},`,
    );
    expect(bibtex).toContain(`url = {${home}},`);
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });

  it('are lines of RIS, whatever breaks a title has', () => {
    const { ris } = citationFor({ ...source, title: 'Resolutie\nER  - over\u2028Kəlbəcər' });
    expect(ris).toContain('\r\nTI  - Resolutie ER - over Kəlbəcər\r\n');
    expect(ris).toMatch(/^TY {2}- RPRT\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/);
  });
});

describe('facts that are not confirmed', () => {
  const { adopted, tabled } = resolution.document;

  it('are in no citation', () => {
    const document = { ...resolution.document, tabled: tabled && { ...tabled, status: 'known' as const } };
    const unsure = { ...source, document };
    const all = everyTarget.map((target) => Object.values(citationFor(unsure, target)).join('\n')).join('\n');
    expect(adopted?.status).toBe('confirmed');
    expect(adopted?.celex?.status).toBe('known');
    expect(all).not.toContain(adopted?.celex?.value);
    expect(all).not.toContain(adopted?.title?.value);
    expect(tabled?.date).toBe('2023-10-04');
    expect(all).not.toContain('4 oktober');
  });

  it('leave out the adoption', () => {
    const { adopted: event, ...document } = resolution.document;
    const versions = [document, { ...document, adopted: event && { ...event, status: 'known' as const } }];
    for (const version of versions) {
      const citation = citationFor({ ...source, document: version });
      expect(Object.values(citation).join('\n')).not.toMatch(/aangenomen|P9_TA/i);
    }
  });
});

describe('a provision that differs in the text as adopted', () => {
  const { reworded = [], renumbered = [] } = resolution.document.adopted ?? {};
  const prose = (id: string) => {
    const { plain, footnote, officialJournal, csl } = citationFor(source, targetOf(resolution, id));
    return [plain, footnote, officialJournal, csl];
  };

  it('is cited with what is known of it there', () => {
    expect(reworded).toEqual(['paragraaf-10']);
    expect(renumbered).toEqual(['paragraaf-20', 'paragraaf-21', 'paragraaf-22']);
    for (const id of reworded) for (const text of prose(id)) expect(text).toMatch(/, daar .+ in andere woorden[).]/);
    for (const id of [...renumbered, 'paragraaf-21-2'])
      for (const text of prose(id)) expect(text).toMatch(/P9_TA\(2023\)0356\)?, daar .+ met een ander nummer[).]/);
  });

  it('is the only one that is', () => {
    for (const { provision, ...target } of everyTarget) {
      if ([...reworded, ...renumbered].includes(provision.id)) continue;
      expect(Object.values(citationFor(source, { provision, ...target })).join('\n')).not.toContain(', daar ');
    }
    expect(Object.values(citationFor(source)).join('\n')).not.toContain(', daar ');
  });
});

describe('quotations', () => {
  it('hold exactly the official words', () => {
    for (const target of everyTarget) {
      const { words, text } = quotation(source, target);
      expect(words).toBe(('clause' in target ? target.clause : target.provision).text);
      expect(text.split('\n')[0]?.slice(1, -1)).toBe(words);
    }
  });
});
