import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { firstAltered, readNotes } from '../audit.ts';
import { kindOf } from '../testing/problem.ts';
import { testPlaces, type TestPlaces } from '../testing/places.ts';
import { waitAfter } from './attempts.ts';
import { utf8 } from './bytes.ts';
import { openBytes, sealBytes } from './cipher.ts';
import { leastRounds } from './derive.ts';
import { isStrongEnough } from './passphrase.ts';
import { newRecoverySecret, readRecoveryCode, writeRecoveryCode } from './recovery-code.ts';
import { makeVault, type Vault } from './vault.ts';

const passphrase = '石门 春耕 算盘 1986';
const opened: TestPlaces[] = [];
const places = (): TestPlaces => {
  const made = testPlaces();
  opened.push(made);
  return made;
};

afterEach(async () => {
  for (const { db } of opened.splice(0)) await db.delete();
});

const seconds = 1000;
const minutes = 60 * seconds;

/** What a browser that was closed and opened again has left: the disk, and no session. */
const nextDay = (at: TestPlaces): Vault => {
  at.session.all.clear();
  return makeVault(at);
};

describe('the lock of the register', () => {
  it('is not there until a passphrase is chosen, and then opens with it alone', async () => {
    const at = places();
    const vault = makeVault(at);
    expect(await vault.state()).toEqual({ kind: 'none' });
    expect(await kindOf(vault.keys())).toBe('no-vault');
    await vault.create(passphrase);
    expect(await vault.state()).toEqual({ kind: 'open' });
    expect(await kindOf(vault.create(passphrase))).toBe('vault-exists');

    const later = nextDay(at);
    expect(await later.state()).toEqual({ kind: 'locked', wait: 0 });
    expect(await kindOf(later.keys())).toBe('locked');
    expect(await kindOf(later.unlock('石门 春耕 算盘 1987'))).toBe('wrong-passphrase');
    // Typed with the input method's full-width digits and space.
    await later.unlock('石门　春耕　算盘　１９８６');
    expect(await later.state()).toEqual({ kind: 'open' });
  });

  it('stays open for a background page that was killed, and closes for all windows at once', async () => {
    const at = places();
    await makeVault(at).create(passphrase);
    const reborn = makeVault(at);
    const panel = makeVault(at);
    await reborn.keys();
    await panel.keys();
    await panel.lock();
    expect(await kindOf(reborn.keys())).toBe('locked');
    // Who notes a little late that she was there does not open it again.
    await reborn.touch();
    expect(await reborn.state()).toEqual({ kind: 'locked', wait: 0 });
    expect(at.session.all.has('vault')).toBe(false);
  });

  it('hands out no key that could be taken away', async () => {
    const vault = makeVault(places());
    await vault.create(passphrase);
    for (const key of Object.values(await vault.keys())) {
      expect((key as CryptoKey).extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
    }
  });

  it('keeps on the disk nothing that opens it: not the key, not in the header, not as a key object', async () => {
    const at = places();
    await makeVault(at).create(passphrase);
    const { key } = at.session.all.get('vault') as { key: string };
    const rows = await Promise.all(at.db.tables.map((table) => table.toArray()));
    const seen = JSON.stringify(rows.flat(), (_, v: unknown) => (v instanceof Uint8Array ? btoa(String.fromCharCode(...v)) : v));
    expect(key.length).toBe(44);
    expect(seen).not.toContain(key);
    expect(JSON.stringify([...at.local.all])).not.toContain(key);
    const hasKey = (value: unknown): boolean => value instanceof CryptoKey || (typeof value === 'object' && value !== null && Object.values(value).some(hasKey));
    expect(rows.flat().some(hasKey)).toBe(false);
    expect((await makeVault(at).header()).derivation.rounds).toBeGreaterThanOrEqual(leastRounds);
  });

  it('takes no passphrase that anybody would guess', () => {
    for (const weak of ['', 'abc', '1234567', '12345678', '19800101', 'aaaaaaaaaaaa', '1234567890', '139 1234 5678']) expect(isStrongEnough(weak), weak).toBe(false);
    for (const fine of [passphrase, 'shimen-1986', '石门春耕算盘雨伞', '4711 0815 2236 9173']) expect(isStrongEnough(fine), fine).toBe(true);
  });
});

describe('a wrong passphrase', () => {
  it('slows down whoever goes on, also after a restart and in a second window', async () => {
    const at = places();
    await makeVault(at).create(passphrase);
    let vault = nextDay(at);
    for (let i = 0; i < 3; i++) expect(await kindOf(vault.unlock(`falsch ${i} falsch`))).toBe('wrong-passphrase');
    expect(await kindOf(vault.unlock('falsch 3 falsch'))).toBe('wrong-passphrase');
    vault = nextDay(at);
    expect(await vault.state()).toEqual({ kind: 'locked', wait: 5 });
    expect(await kindOf(vault.unlock(passphrase))).toBe('wait');
    at.now.pass(5 * seconds);
    const two = await Promise.all([kindOf(vault.unlock('falsch 4 falsch')), kindOf(makeVault(at).unlock('falsch 5 falsch'))]);
    expect(two.toSorted()).toEqual(['wait', 'wrong-passphrase']);
    at.now.pass(10 * seconds);
    await vault.unlock(passphrase);
    await vault.lock();
    expect(await kindOf(vault.unlock('falsch 6 falsch'))).toBe('wrong-passphrase');
    expect(await vault.state()).toEqual({ kind: 'locked', wait: 0 });
  });

  it('makes nobody wait longer than a quarter of an hour, and a clock set back not a second more', async () => {
    fc.assert(fc.property(fc.nat(5000), (n) => waitAfter(n + 1) >= waitAfter(n) && waitAfter(n) <= 15 * minutes));
    const at = places();
    await makeVault(at).create(passphrase);
    const vault = nextDay(at);
    for (let i = 0; i < 4; i++) await kindOf(vault.unlock(`falsch ${i} falsch`));
    at.now.pass(-365 * 24 * 60 * minutes);
    expect(await vault.state()).toEqual({ kind: 'locked', wait: 5 });
  });
});

describe('the idle lock', () => {
  it('closes when nobody was here for as long as she said, and not while she works', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    await vault.changeSettings({ idleMinutes: 10 });
    for (let i = 0; i < 5; i++) {
      at.now.pass(9 * minutes);
      await vault.touch();
    }
    expect(await vault.state()).toEqual({ kind: 'open' });
    at.now.pass(10 * minutes);
    await vault.lockIfIdle();
    expect(at.session.all.size).toBe(0);
    await vault.unlock(passphrase);
    // The setting outlives the lock.
    at.now.pass(10 * minutes);
    await vault.touch();
    expect(await kindOf(vault.keys())).toBe('locked');
  });

  it('closes too when the clock is set back: nobody can tell then how long it was', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    at.now.pass(-2 * minutes);
    expect(await kindOf(vault.keys())).toBe('locked');
  });
});

describe('another passphrase', () => {
  it('opens what the old one opened, and the old one opens no more', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    const sealed = await sealBytes((await vault.keys()).records, ['t', 'a', 1], utf8('张三'));
    expect(await kindOf(vault.changePassphrase('falsch falsch', '另一句 不同的话'))).toBe('wrong-passphrase');
    expect(await kindOf(vault.changePassphrase(passphrase, '12345678'))).toBe('weak-passphrase');
    await vault.changePassphrase(passphrase, '另一句 不同的话');
    const later = nextDay(at);
    expect(await kindOf(later.unlock(passphrase))).toBe('wrong-passphrase');
    await later.unlock('另一句 不同的话');
    expect(await openBytes((await later.keys()).records, ['t', 'a', 1], sealed)).toEqual(utf8('张三'));
  });
});

describe('the recovery code', () => {
  it('opens a register whose passphrase is forgotten, even while no passphrase is taken', async () => {
    const at = places();
    const code = await makeVault(at).create(passphrase);
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const vault = nextDay(at);
    for (let i = 0; i < 4; i++) await kindOf(vault.unlock(`falsch ${i} falsch`));
    await vault.recover(code.toLowerCase().replaceAll('-', ' '), '新的 口令 三个词');
    expect(await vault.state()).toEqual({ kind: 'open' });
    await vault.lock();
    await vault.unlock('新的 口令 三个词');
  });

  it('is worthless once it was renewed, and another register’s always', async () => {
    const at = places();
    const vault = makeVault(at);
    const old = await vault.create(passphrase);
    const next = await vault.renewRecovery(passphrase);
    expect(await kindOf(vault.recover(old, '新的 口令 三个词'))).toBe('wrong-recovery');
    expect(await kindOf(vault.recover(await writeRecoveryCode(newRecoverySecret()), '新的 口令 三个词'))).toBe('wrong-recovery');
    await vault.recover(next, '新的 口令 三个词');
  });

  it('is read back as it was written, with letters that look alike; a slip of the pen is told apart from a wrong code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(35), fc.integer({ min: 1, max: 31 }), async (bytes, at, by) => {
        const secret = new Uint8Array(bytes);
        const code = await writeRecoveryCode(secret);
        expect(await readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(secret);
        const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const plain = code.replaceAll('-', '');
        const slip = plain.slice(0, at) + letters.charAt((letters.indexOf(plain.charAt(at)) + by) % 32) + plain.slice(at + 1);
        // Twenty bits of check: one slip in a million goes by, and then opens nothing.
        expect(await kindOf(readRecoveryCode(slip))).toBe('mistyped-recovery');
      }),
    );
    for (const bad of ['', 'ABCD', '张三'.repeat(18)]) expect(await kindOf(readRecoveryCode(bad)), bad).toBe('mistyped-recovery');
  });
});

describe('what was removed behind our back', () => {
  it('is said to have vanished, not to have never been', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    await at.db.delete({ disableAutoOpen: false });
    expect(await vault.state()).toEqual({ kind: 'vanished' });
    expect(await kindOf(vault.keys())).toBe('vanished');
    expect(at.session.all.has('vault')).toBe(false);
    await vault.create(passphrase);
    expect(await vault.state()).toEqual({ kind: 'open' });
  });

  it('leaves nothing at all where she erased it herself', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    await vault.eraseAll();
    expect(await vault.state()).toEqual({ kind: 'none' });
    expect([at.session.all.size, at.local.all.size]).toEqual([0, 0]);
    expect((await Promise.all(at.db.tables.map((table) => table.count()))).every((n) => n === 0)).toBe(true);
  });
});

describe('the audit log', () => {
  it('tells what was done in order, and where somebody altered it', async () => {
    const at = places();
    const vault = makeVault(at);
    await vault.create(passphrase);
    await vault.lock();
    await kindOf(vault.unlock('falsch falsch'));
    await vault.unlock(passphrase);
    const { audit } = await vault.keys();
    expect((await readNotes(at.db, 0, 10)).map(({ what }) => what).toReversed()).toEqual(['created', 'locked', 'wrong-passphrase', 'unlocked']);
    expect(await firstAltered(at.db, audit)).toBeNull();
    await at.db.audit.update(2, { what: 'exported' });
    expect(await firstAltered(at.db, audit)).toBe(2);
    await at.db.audit.delete(2);
    expect(await firstAltered(at.db, audit)).toBe(3);
  });
});
