import type { PartyKind } from '../../model/agreement.ts';
import type { Words } from '../../model/field-spec.ts';
import type { DocumentKind } from '../document.ts';
import type { DocumentInput } from '../input.ts';
import { w } from '../line.ts';

export type AgreementKind = Extract<DocumentKind, `agreement-${string}`>;
export const agreementKinds = ['agreement-home-three', 'agreement-home-four', 'agreement-institution-three', 'agreement-institution-four'] as const satisfies readonly AgreementKind[];

export const isAgreement = (kind: DocumentKind): kind is AgreementKind => (agreementKinds as readonly string[]).includes(kind);

/** What a party does in the agreement, whoever it is. */
export type PartyRole = 'township' | 'recipient' | 'village' | 'carer' | 'home';
export const letters = ['jia', 'yi', 'bing', 'ding'] as const;
export type Letter = (typeof letters)[number];

const letterWords: Readonly<Record<Letter, Words>> = { jia: w('甲方', 'Party A'), yi: w('乙方', 'Party B'), bing: w('丙方', 'Party C'), ding: w('丁方', 'Party D') };

/**
 * Who signs. The township always does (2006 regulations, article 17), the recipient too; at home it is whoever cares, in
 * an institution the home; of four, the village that looks after the recipient’s land and house, as in clause 3 of the
 * source’s own form. That form’s first party, all households of the group, is left out: no law gives them a duty in it.
 */
export const partiesOf: Readonly<Record<AgreementKind, readonly PartyRole[]>> = {
  'agreement-home-three': ['township', 'recipient', 'carer'],
  'agreement-home-four': ['township', 'recipient', 'village', 'carer'],
  'agreement-institution-three': ['township', 'recipient', 'home'],
  'agreement-institution-four': ['township', 'recipient', 'home', 'village'],
};

export const modeOf = (kind: AgreementKind): 'home-based' | 'centralised' => (kind.startsWith('agreement-home') ? 'home-based' : 'centralised');

/** A party by its letter: 丙方. Of who is no party, what they are. */
export function called(kind: AgreementKind, role: PartyRole): Words {
  const letter = letters[partiesOf[kind].indexOf(role)];
  return letter ? letterWords[letter] : roleWords[role];
}

export const roleWords: Readonly<Record<PartyRole, Words>> = {
  township: w('乡镇人民政府（街道办事处）', 'the township'),
  recipient: w('特困人员', 'the recipient'),
  village: w('村（居）民委员会', 'the village committee'),
  carer: w('照料服务人', 'the carer'),
  home: w('供养服务机构', 'the home'),
};

/** Who cares, as the catalogue has it: of four, the village is a party already and the carer another. */
export function carerKind(kind: AgreementKind, { facts }: DocumentInput): PartyKind {
  if (facts.carer_kind === 'home') return 'home';
  return facts.carer_kind === 'village' && !partiesOf[kind].includes('village') ? 'village' : 'carer';
}

/** Copies: one for each party and one filed with the county. */
export const copiesOf = (kind: AgreementKind): number => partiesOf[kind].length + 1;
