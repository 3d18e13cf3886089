import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('/resolutie.json: at most five, each with a reason, and the same from both sides', () => {
  const { provisions: published } = JSON.parse(readFileSync(join(inject('site').dist, 'resolutie.json'), 'utf8')) as {
    provisions: { id: string; related: { id: string; reasons: string[] }[] }[];
  };
  const byId = new Map(published.map(({ id, related }) => [id, related]));
  for (const [id, related] of byId) {
    expect(related.length, id).toBeLessThanOrEqual(5);
    for (const other of related) {
      expect(other.reasons).toHaveLength(1);
      // One sentence, of which the other provision is the subject.
      expect(other.reasons[0]).toMatch(/^(?:noemt|gaat|raakt|valt|zegt|gebruikt) [^()]+[^.]$/);
      expect(byId.get(other.id)).toContainEqual({ id, reasons: other.reasons });
    }
  }
  expect(byId.get('overweging-i')?.map(({ id }) => id)).toContain('aanhaling-10');
  const reasonOf = (id: string, other: string) => byId.get(id)?.find((related) => related.id === other)?.reasons[0];
  expect(reasonOf('overweging-i', 'overweging-f')).toBe(
    'noemt ook de Laçın-corridor en valt ook onder het thema “De afsluiting van de Laçın-corridor”',
  );
  expect(reasonOf('aanhaling-10', 'paragraaf-2')).toBe(
    'raakt ook aan de beschikking van 6 juli 2023 en de beschikking van 22 februari 2023',
  );
  expect(byId.get('overweging-b')?.map(({ id }) => id)).toContain('paragraaf-2');
});
