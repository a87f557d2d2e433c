import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { soundCitizenId } from '../../../core/format/citizen-id.ts';
import { arbitraryFacts } from '../../../core/model/testing/arbitrary-facts.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { CaseProblem } from '../problem.ts';
import { inventedPerson, newPerson } from '../testing/people.ts';
import { testStore } from '../testing/places.ts';
import { kindOf } from '../testing/problem.ts';
import { newId } from '../vault/bytes.ts';
import { onChange } from './changes.ts';
import { dismissalsOf, keepDismissal, takeBackDismissal } from './dismissals.ts';
import { eraseDraft, eraseDraftsOf, keepDraft, readDraft, sweepDrafts } from './drafts.ts';
import { erasePerson } from './erase-person.ts';
import { factsFrom } from './facts.ts';
import { findMatches, sharedBy } from './find.ts';
import { countPersons, readCards, readHistory, readPerson } from './read-persons.ts';
import { makeIndex } from './search.ts';
import { writePersons, type PersonWrite } from './write-persons.ts';

type Store = Awaited<ReturnType<typeof testStore>>;
const opened: Store[] = [];
const store = async (): Promise<Store> => {
  const made = await testStore();
  opened.push(made);
  return made;
};

afterEach(async () => {
  for (const { db } of opened.splice(0)) await db.delete();
});

/** Puts people on the list; their ids. */
const enrol = async (at: Store, ...people: readonly Facts[]): Promise<string[]> => {
  const written = await writePersons(at, people.map((facts) => ({ ...newPerson(facts), twin: true })));
  expect(written.every(({ state }) => state === 'added')).toBe(true);
  return written.map(({ id }) => id);
};

const change = (id: string, facts: PersonWrite['facts'], op = newId()): PersonWrite => ({ op, id, facts, source: { kind: 'clerk', name: '' }, as: 'change' });

describe('a record', () => {
  it('comes out as it went in, whatever it says', async () => {
    const at = await store();
    await fc.assert(
      fc.asyncProperty(arbitraryFacts('case'), async (facts) => {
        const [written] = await writePersons(at, [{ ...newPerson(facts), twin: true }]);
        expect((await readPerson(at, written!.id)).facts).toEqual(factsFrom(facts));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what a newer catalogue filled in, and nothing that reaches into objects', async () => {
    const hostile = JSON.parse('{"name":"甲","__proto__":{"x":1},"constructor":"y","a_field_of_tomorrow":7,"members":{"rows":[{"__proto__":{"x":1},"name":"乙"}],"complete":true}}') as object;
    expect(factsFrom(hostile)).toEqual({ name: '甲', a_field_of_tomorrow: 7, members: { rows: [{ name: '乙' }], complete: true } });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('is refused when any byte of it was changed', async () => {
    const at = await store();
    const [id] = await enrol(at, inventedPerson(1));
    const row = (await at.db.persons.get(id!))!;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('box' as const, 'iv' as const), fc.nat(5000), fc.integer({ min: 1, max: 255 }), async (part, where, by) => {
        const bytes = row[part].slice();
        bytes[where % bytes.length]! ^= by;
        await at.db.persons.put({ ...row, [part]: bytes });
        expect(await kindOf(readPerson(at, id!))).toBe('damaged');
      }),
      { numRuns: 100 },
    );
    await at.db.persons.put(row);
    expect((await readPerson(at, id!)).facts.name).toBe(inventedPerson(1).name);
  });

  it('is refused in another’s place, in another table and under another version', async () => {
    const at = await store();
    const [a, b] = await enrol(at, inventedPerson(1), inventedPerson(2));
    const [one, card] = [(await at.db.persons.get(a!))!, (await at.db.cards.get(a!))!];
    await at.db.persons.put({ ...one, id: b! });
    expect(await kindOf(readPerson(at, b!))).toBe('damaged');
    await at.db.persons.put({ ...one, iv: card.iv, box: card.box });
    expect(await kindOf(readPerson(at, a!))).toBe('damaged');
    await at.db.persons.put({ ...one, v: 0 });
    expect(await kindOf(readPerson(at, a!))).toBe('damaged');
    await at.db.persons.put({ ...one, v: 2 });
    expect(await kindOf(readPerson(at, a!))).toBe('newer-version');
  });

  it('that is damaged keeps none of the others away', async () => {
    const at = await store();
    const [a, b] = await enrol(at, inventedPerson(1), inventedPerson(2));
    await at.db.cards.update(a!, { box: new Uint8Array(40) });
    const { cards, unreadable } = await readCards(at, [a!, b!]);
    expect([cards.map(({ id }) => id), unreadable.map(({ id, problem }) => [id, problem.kind])]).toEqual([[b], [[a, 'damaged']]]);
    const index = makeIndex(at);
    await index.refresh();
    expect([index.size, index.unreadable.map(({ id }) => id)]).toEqual([1, [a]]);
  });
});

describe('the history of a record', () => {
  it('tells what was changed, when and by what; the rest stays', async () => {
    const at = await store();
    const [id] = await enrol(at, inventedPerson(1));
    at.now.pass(60_000);
    const [written] = await writePersons(at, [{ ...change(id!, { township: '保安镇', phone: null, mode: 'home-based' }), source: { kind: 'page', name: 'http://10.0.0.8:8080' } }]);
    expect(written).toEqual({ state: 'changed', id });
    const { facts, changed } = await readPerson(at, id!);
    expect(facts).toEqual({ ...factsFrom(inventedPerson(1)), township: '保安镇', phone: undefined });
    expect(changed).toBe(new Date(at.now()).toISOString());
    const [latest, first] = await readHistory(at, id!);
    expect(latest).toMatchObject({ time: changed, source: { kind: 'page', name: 'http://10.0.0.8:8080' } });
    expect(latest!.changes).toEqual([
      { field: 'phone', before: '13900000001', after: null },
      { field: 'township', before: '古城镇', after: '保安镇' },
    ]);
    expect(first!.changes).toEqual([]);
    expect(await writePersons(at, [change(id!, { township: '保安镇' })])).toEqual([{ state: 'same', id }]);
    expect((await readHistory(at, id!)).length).toBe(2);
  });

  it('counts what is sent again after a lost answer once', async () => {
    const at = await store();
    const write = newPerson(inventedPerson(1));
    const [id] = [write.id];
    await writePersons(at, [write]);
    const edit = change(id, { township: '保安镇' });
    await writePersons(at, [edit]);
    await writePersons(at, [change(id, { township: '洛源镇' })]);
    expect(await writePersons(at, [edit])).toEqual([{ state: 'repeated', id }]);
    expect((await readPerson(at, id)).facts.township).toBe('洛源镇');
    await writePersons(at, [write]);
    expect([await countPersons(at), (await readHistory(at, id)).length]).toEqual([1, 3]);
  });

  it('loses nothing when two windows change one record at once', async () => {
    const at = await store();
    const [id] = await enrol(at, inventedPerson(1));
    const fields = ['phone', 'village', 'township', 'address', 'remark', 'bank', 'nation', 'health'] as const;
    await Promise.all(fields.map((field) => writePersons(at, [change(id!, { [field]: '改过' })])));
    const { facts } = await readPerson(at, id!);
    expect(fields.map((field) => facts[field])).toEqual(fields.map(() => '改过'));
    expect((await readHistory(at, id!)).length).toBe(1 + fields.length);
  });
});

describe('one person', () => {
  it('is not entered twice: neither by two windows nor by a number of 15 digits', async () => {
    const at = await store();
    const facts = { ...inventedPerson(1), id_no: '611021190101013' };
    const eighteen = soundCitizenId(facts.id_no)!.eighteen!;
    const states = (await Promise.all([writePersons(at, [newPerson(facts)]), writePersons(at, [newPerson({ ...facts, id_no: ` ${eighteen}` })])])).flat().map(({ state }) => state);
    expect(states.toSorted()).toEqual(['added', 'listed']);
    const inOne = await writePersons(at, [newPerson(inventedPerson(2)), newPerson(inventedPerson(2))]);
    expect(inOne.map(({ state }) => state)).toEqual(['added', 'listed']);
    expect(inOne[1]).toMatchObject({ twin: inOne[0]!.id });
    expect(await countPersons(at)).toBe(2);
  });

  it('is found while she types, with what differs', async () => {
    const at = await store();
    const [id] = await enrol(at, { ...inventedPerson(1), support_start: '2018-03-01', township: '石门乡', mode: 'home-based', basic_amount_year: 140_000 }, inventedPerson(2));
    const typed: Facts = { name: inventedPerson(1).name!, id_no: ` ${inventedPerson(1).id_no}`, township: '古城镇' };
    const [match, more] = await findMatches(at, typed);
    expect([match!.by, match!.person.id, more]).toEqual(['number', id, undefined]);
    expect(match!.person.facts.support_start).toBe('2018-03-01');
    expect(match!.differs.find(({ field }) => field === 'township')).toEqual({ field: 'township', before: '石门乡', after: '古城镇' });
    expect(await findMatches(at, typed, id)).toEqual([]);
    expect(await findMatches(at, { id_no: `${inventedPerson(1).id_no!.slice(0, 17)}*` })).toEqual([]);
  });

  it('is told of when account, certificate or house are another’s; a household and a home share theirs by right', async () => {
    const at = await store();
    const other: Facts = { ...inventedPerson(1), mode: 'home-based', disab_no: `${inventedPerson(1).id_no}42`, township: '石门乡', village: '第2村', address: '第2村1号' };
    const [id] = await enrol(at, other);
    const own = inventedPerson(3);
    const by = async (facts: Facts) => (await findMatches(at, facts)).map(({ by }) => by);
    expect(await by({ ...own, account_no: `${other.account_no!.slice(0, 6)} ${other.account_no!.slice(6)}` })).toEqual(['account']);
    expect(await by({ ...own, disab_no: `${other.disab_no}B1` })).toEqual(['certificate']);
    const neighbour: Facts = { name: own.name!, id_no: own.id_no!, mode: 'home-based', township: '石门乡', village: '第2村', address: '石门乡第2村1号' };
    expect(await by(neighbour)).toEqual(['address']);
    expect(await by({ ...neighbour, address: '石门乡第2村三组' })).toEqual([]);
    expect(await by({ ...neighbour, members: { rows: [{ id_no: other.id_no! }], complete: false } })).toEqual([]);
    await writePersons(at, [change(id!, { mode: 'centralised' })]);
    expect(await by({ ...neighbour, mode: 'centralised' })).toEqual([]);
  });

  it('is not accused by a token that somebody moved', async () => {
    const at = await store();
    const [a, b] = await enrol(at, inventedPerson(1), inventedPerson(2));
    await at.db.cards.update(b!, { tokens: (await at.db.cards.get(a!))!.tokens });
    expect((await findMatches(at, inventedPerson(1))).map(({ person }) => person.id)).toEqual([a]);
    expect(await sharedBy(at, 'account')).toEqual([]);
  });

  it('stands in a list of those who share an account', async () => {
    const at = await store();
    const [a, , c] = await enrol(at, inventedPerson(1), inventedPerson(2), { ...inventedPerson(3), account_no: inventedPerson(1).account_no! });
    expect((await sharedBy(at, 'account')).map((ids) => ids.toSorted())).toEqual([[a, c].toSorted()]);
    expect(await sharedBy(at, 'number')).toEqual([]);
  });
});

describe('erasing a person', () => {
  it('takes record, card, history, dismissals and drafts, and only theirs; a late repetition brings nobody back', async () => {
    const at = await store();
    const [first, second] = [newPerson(inventedPerson(1)), newPerson(inventedPerson(2))];
    await writePersons(at, [first, second]);
    for (const n of [1, 2]) {
      const number = inventedPerson(n).id_no!;
      await keepDismissal(at, { number, rule: 'identity/age', values: '80', reason: '已核实' });
      await keepDraft(at, { origin: 'http://a.example', form: `f${n}`, values: [['x', number]] }, inventedPerson(n));
    }
    await erasePerson(at, first.id);
    await erasePerson(at, first.id);
    expect(await kindOf(readPerson(at, first.id))).toBe('gone');
    const { db } = at;
    expect([await db.persons.count(), await db.cards.count(), await db.history.count(), await db.dismissals.count(), await db.drafts.count()]).toEqual([1, 1, 1, 1, 1]);
    expect((await db.audit.where('n').above(0).toArray()).filter(({ what }) => what === 'person-erased').length).toBe(1);
    expect(await writePersons(at, [first, change(first.id, { phone: '1' })])).toEqual([{ state: 'gone', id: first.id }, { state: 'gone', id: first.id }]);
    expect((await readPerson(at, second.id)).facts.name).toBe(inventedPerson(2).name);
  });
});

describe('the list', () => {
  it('finds and pages as going through all of it would', async () => {
    const at = await store();
    const people = Array.from({ length: 200 }, (_, n) => inventedPerson(n));
    await enrol(at, ...people);
    const index = makeIndex(at);
    await index.refresh();
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            text: fc.oneof(fc.constantFrom('赵', '石门乡 赵', '玉梅　', '第3村', '139000001', '没有'), fc.nat(199).map((n) => people[n]!.id_no!.slice(6, 14))),
            township: fc.constantFrom('石门乡', '古城镇', '某乡'),
            mode: fc.constantFrom('centralised' as const, 'home-based' as const),
            from: fc.constantFrom('2006-03-01', '2006-05-01'),
            until: fc.constantFrom('2006-06-01', '2030-01-01'),
          },
          { requiredKeys: [] },
        ),
        fc.integer({ min: 1, max: 40 }),
        async (query, count) => {
          const words = (query.text ?? '').split(/\s/).filter((w) => w !== '');
          const wanted = people.filter(
            (p) =>
              words.every((w) => [p.name, p.id_no, p.township, p.village, p.address, p.phone, p.account_no].some((v) => v!.includes(w))) &&
              (query.township === undefined || p.township === query.township) &&
              (query.mode === undefined || p.mode === query.mode) &&
              (query.from === undefined || p.support_start! >= query.from) &&
              (query.until === undefined || p.support_start! <= query.until),
          );
          const ids: string[] = [];
          for (let offset = 0; offset <= wanted.length; offset += count) {
            const page = index.search({ ...query, order: 'township', offset, count });
            expect(page.total).toBe(wanted.length);
            ids.push(...page.ids);
          }
          const { cards } = await readCards(at, ids);
          expect(cards.map(({ facts }) => facts.id_no).toSorted()).toEqual(wanted.map((p) => p.id_no).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds letter by letter what it finds at once, whatever was asked before', async () => {
    const at = await store();
    await enrol(at, ...Array.from({ length: 60 }, (_, n) => inventedPerson(n)));
    const typed = makeIndex(at);
    await typed.refresh();
    const texts = fc.constantFrom('赵德福 石门乡', '石门乡 第1村', '1390000000', '钱 18800', '没有这个人');
    const step = fc.record({ text: texts, length: fc.nat(10), order: fc.constantFrom('name' as const, 'township' as const), offset: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { text, length, order, offset } of steps) {
          const query = { text: text.slice(0, length), order, offset, count: 5 };
          const fresh = makeIndex(at);
          await fresh.refresh();
          expect(typed.search(query)).toEqual(fresh.search(query));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('follows what another window adds, changes and erases, and forgets all on lock', async () => {
    const at = await store();
    const [a, b] = await enrol(at, inventedPerson(1), inventedPerson(2));
    const index = makeIndex(at);
    await index.refresh();
    let told = 0;
    const stop = onChange(at.db, () => (told += 1));
    await new Promise((done) => setTimeout(done, 50));
    await writePersons(at, [change(a!, { name: '改名人' }), newPerson(inventedPerson(3))]);
    await erasePerson(at, b!);
    await index.refresh();
    await expect.poll(() => told).toBeGreaterThan(0);
    stop();
    expect(index.search({ text: '改名', offset: 0, count: 9 }).ids).toEqual([a]);
    expect(index.size).toBe(2);
    // Asked for while one is under way that has looked already: it is in the list all the same.
    const early = index.refresh();
    await writePersons(at, [newPerson(inventedPerson(4))]);
    await Promise.all([early, index.refresh()]);
    expect(index.size).toBe(3);
    const underWay = index.refresh();
    index.clear();
    await underWay;
    expect([index.size, index.search({ offset: 0, count: 9 }).total]).toEqual([0, 0]);
  });
});

describe('“don’t show for this case”', () => {
  it('is kept with its reason for these values, and can be taken back', async () => {
    const at = await store();
    const number = '61102119010101x';
    await keepDismissal(at, { number, rule: 'identity/age', values: '80', reason: '户口本为准' });
    await keepDismissal(at, { number: ' 61102119010101X', rule: 'identity/age', values: '80', reason: '已核实' });
    await keepDismissal(at, { number, rule: 'identity/age', values: '81', reason: '另有说明' });
    const kept = await dismissalsOf(at, number);
    expect(kept.map(({ values, reason }) => [values, reason]).toSorted()).toEqual([['80', '已核实'], ['81', '另有说明']]);
    await takeBackDismissal(at, kept.find(({ values }) => values === '80')!);
    expect((await dismissalsOf(at, number)).map(({ values }) => values)).toEqual(['81']);
    expect(await dismissalsOf(at, inventedPerson(1).id_no!)).toEqual([]);
  });
});

describe('a draft', () => {
  const form = { origin: 'http://10.0.0.8:8080', form: '申请表' };
  it('comes back for its form on its site, as last typed, for seven days', async () => {
    const at = await store();
    await keepDraft(at, { ...form, values: [['name', '赵']] });
    await keepDraft(at, { ...form, values: [['name', '赵德福'], ['id', '']] });
    expect((await readDraft(at, form.origin, form.form))?.values).toEqual([['name', '赵德福'], ['id', '']]);
    expect(await readDraft(at, 'http://10.0.0.9:8080', form.form)).toBeNull();
    expect(await readDraft(at, form.origin, '登记表')).toBeNull();
    at.now.pass(7 * 24 * 3600 * 1000 - 1);
    expect(await sweepDrafts(at)).toBe(0);
    at.now.pass(1);
    expect(await readDraft(at, form.origin, form.form)).toBeNull();
    expect(await sweepDrafts(at)).toBe(1);
    expect(await at.db.drafts.count()).toBe(0);
  });

  it('goes after a save, and with its site', async () => {
    const at = await store();
    for (const origin of ['http://a.example', 'http://b.example']) await keepDraft(at, { ...form, origin, values: [] });
    await eraseDraft(at, 'http://a.example', form.form);
    expect(await at.db.drafts.count()).toBe(1);
    await keepDraft(at, { ...form, origin: 'http://a.example', values: [] });
    await eraseDraftsOf(at, 'http://b.example');
    expect((await readDraft(at, 'http://a.example', form.form))?.origin).toBe('http://a.example');
    expect(await at.db.drafts.count()).toBe(1);
  });
});

describe('while the register is locked', () => {
  it('nothing is kept, found or read', async () => {
    const at = await store();
    const [id] = await enrol(at, inventedPerson(1));
    const locked = { ...at, keys: () => Promise.reject(new CaseProblem('locked')) };
    const tries = [
      writePersons(locked, [newPerson(inventedPerson(2))]),
      readPerson(locked, id!),
      findMatches(locked, inventedPerson(1)),
      keepDraft(locked, { origin: 'http://a.example', form: 'f', values: [] }),
      keepDismissal(locked, { number: '1', rule: 'r', values: '', reason: '' }),
      makeIndex(locked).refresh(),
      erasePerson(locked, id!),
    ];
    expect(await Promise.all(tries.map(kindOf))).toEqual(tries.map(() => 'locked'));
    expect([await at.db.persons.count(), await at.db.drafts.count(), await at.db.dismissals.count()]).toEqual([1, 0, 0]);
  });
});
