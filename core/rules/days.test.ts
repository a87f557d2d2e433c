import { expect, it } from 'vitest';
import { allPacks } from '../policy/all-packs.ts';
import { documentDays, type DocumentDays } from '../policy/document-days.ts';
import { rules } from './all.ts';
import { turnOf } from './own-time.ts';
import { otherDays, unaccountedDays } from './testing/days.ts';

const days: readonly [string, DocumentDays][] = Object.entries(documentDays);

it('has no day that neither a text, a figure nor a reason accounts for', () => {
  expect(rules.flatMap((rule) => unaccountedDays(rule, allPacks, turnOf))).toEqual([]);
});

it('notices each of a rule’s days when it is moved', () => {
  const rule = rules.find((r) => r.id === 'procedure/town-opinion-in-time-2006')!;
  expect(unaccountedDays({ ...rule, from: '2006-03-02' }, allPacks, turnOf)).toEqual([`${rule.id}: from 2006-03-02`]);
  expect(unaccountedDays({ ...rule, to: '2014-04-30' }, allPacks, turnOf)).toEqual([`${rule.id}: to 2014-04-30`]);
  expect(unaccountedDays({ ...rule, law: [{ document: 'regulations-2006', article: null, from: '2006-03-02', to: '2014-05-02' }] }, allPacks, turnOf)).toHaveLength(2);
  expect(unaccountedDays(rule, allPacks, () => '2014-05-02')).toContain(`${rule.id}: turns on 2014-05-02`);
});

it('takes no reason from the table that a rule does not need', () => {
  for (const other of otherDays) {
    const without = otherDays.filter((o) => o !== other);
    const needy = rules.filter((r) => unaccountedDays(r, allPacks, turnOf, without).length > 0);
    expect(needy.length, `${other.day} ${other.why}`).toBeGreaterThan(0);
    for (const id of other.rules ?? []) expect(needy.map((r) => r.id), `${other.day} ${other.why}`).toContain(id);
    for (const document of other.documents ?? []) expect(needy.some((r) => r.law.some((c) => c.document === document)), `${other.day} ${document}`).toBe(true);
  }
});

it('knows of each document when it ended no earlier than it began, and what followed it', () => {
  for (const [document, { since, until, followedBy = [] }] of days) {
    expect(since === null || until === undefined || since < until, document).toBe(true);
    // What ends has something that ends it, and it then begins.
    if (until !== undefined) expect(followedBy.map((d) => documentDays[d].since), document).toContain(until);
    for (const next of followedBy) expect(since === null || (documentDays[next].since ?? '9999') > since, `${document}, ${next}`).toBe(true);
  }
});
