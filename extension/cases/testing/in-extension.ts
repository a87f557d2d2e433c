import { browser } from 'wxt/browser';
import { drill } from '../backup/drill.ts';
import { openBackup } from '../backup/read-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { CaseProblem } from '../problem.ts';
import { openRegister, type Register } from '../register.ts';
import { findMatches } from '../store/find.ts';
import { keepDraft } from '../store/drafts.ts';
import { writePersons } from '../store/write-persons.ts';
import { inventedPerson, newPerson } from './people.ts';

/** The register for a test that looks into a page of the real extension; answers are plain data. */
const opened: Promise<Register> = openRegister(browser);

const tried = async <T>(work: () => Promise<T>): Promise<T | string> => {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof CaseProblem) return problem.kind;
    throw problem;
  }
};

const registerInPage = {
  state: async () => (await (await opened).vault.state()).kind,
  create: async (passphrase: string) => (await opened).vault.create(passphrase),
  unlock: (passphrase: string) => tried(async () => (await opened).vault.unlock(passphrase).then(() => 'open')),
  lock: async () => (await opened).vault.lock(),
  /** The data key as the session holds it: base64, or nothing. */
  sessionKey: async () => ((await browser.storage.session.get('vault'))['vault'] as { readonly key: string } | undefined)?.key ?? null,
  enrol: (from: number, to: number) =>
    tried(async () => {
      const { store } = await opened;
      const people = Array.from({ length: to - from }, (_, n) => inventedPerson(from + n));
      const written = await writePersons(store, people.map((facts) => newPerson(facts)));
      await keepDraft(store, { origin: 'http://10.0.0.8:8080', form: 'f', values: [['xm', people[0]?.name ?? '']] }, people[0]);
      return written.map(({ state }) => state);
    }),
  who: (n: number) => tried(async () => (await findMatches((await opened).store, { id_no: inventedPerson(n).id_no ?? '' })).map(({ by, person }) => [by, person.facts.name])),
  backup: (secret: string) =>
    tried(async () => {
      const { vault, store } = await opened;
      const { blob } = await writeBackup(store, await vault.header());
      return (await drill(await openBackup(blob, /^[\dA-Z-]{44}$/.test(secret) ? { code: secret } : { passphrase: secret }))).persons;
    }),
};

export type RegisterInPage = typeof registerInPage;

Object.assign(globalThis, { registerInPage });
