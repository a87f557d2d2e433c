import { inspectAccount } from '../../../core/format/bank-card.ts';
import { readCitizenId, soundCitizenId } from '../../../core/format/citizen-id.ts';
import { inspectCertificate, readCertificate } from '../../../core/format/disability-certificate.ts';
import { bare } from '../../../core/format/typed.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { keyedHash } from '../vault/keys.ts';

/** By what one record is found from another without opening any. */
export type LookupKind = 'number' | 'certificate' | 'account' | 'address';

/** A house, a flat or a household: a group or a village has many of them under one address. */
const precise = /[\da-z一二三四五六七八九十百]+(?:号|室|户)/i;

/** The number of 18 characters; null for one that is mistyped, masked or provisional: nobody is taken for another because of it. */
function numberOf(text: string): string | null {
  const id = readCitizenId(text);
  const sound = soundCitizenId(id);
  return sound === null ? null : sound.form === 'fifteen' ? sound.eighteen : id;
}

/** As it was first issued: a reissued one has the same number and a count behind it. */
function certificateOf(text: string): string | null {
  const no = readCertificate(text);
  return inspectCertificate(no).form === 'malformed' ? null : no.slice(0, 20);
}

function accountOf(text: string): string | null {
  const { form, number } = inspectAccount(text);
  return form === 'card' || form === 'account' ? number : null;
}

function addressOf({ township, village, address }: Facts): string | null {
  const house = bare(address ?? '');
  if (!precise.test(house)) return null;
  return [township, village].map((part) => bare(part ?? '')).filter((part) => !house.includes(part)).join('') + house;
}

/** What of these facts others may have too, in one writing each; null where there is nothing sure. */
export const lookupsOf = (facts: Facts): Readonly<Record<LookupKind, string | null>> => ({
  number: facts.id_no ? numberOf(facts.id_no) : null,
  certificate: facts.disab_no ? certificateOf(facts.disab_no) : null,
  account: facts.account_no ? accountOf(facts.account_no) : null,
  address: addressOf(facts),
});

/** A kind in clear, so that one kind is never taken for another, and the keyed hash of the value. */
export type Token = string;

export const tokenOf = async (key: CryptoKey, kind: LookupKind, value: string): Promise<Token> => `${kind} ${await keyedHash(key, `${kind} ${value}`)}`;

export const numberToken = (tokens: readonly Token[]): Token | null => tokens.find((token) => token.startsWith('number ')) ?? null;

export async function tokensOf(key: CryptoKey, facts: Facts): Promise<readonly Token[]> {
  const known = Object.entries(lookupsOf(facts)) as [LookupKind, string | null][];
  return Promise.all(known.flatMap(([kind, value]) => (value === null ? [] : [tokenOf(key, kind, value)])));
}
