import type { Language } from '../../model/field-spec.ts';
import type { DocumentInput } from '../input.ts';
import { called, carerKind, partiesOf, type AgreementKind, type PartyRole } from './form.ts';

/** How clauses speak of the parties, in one language. */
export type Names = Readonly<Record<PartyRole, string>> & {
  /** All that sign: 甲、乙、丙三方. */
  readonly all: string;
  /** Who gives the care: the carer or the home. */
  readonly caring: string;
};

const numbers = ['', '一', '两', '三', '四'];
const numbersEn = ['', 'one', 'two', 'three', 'four'];

export function namesOf(kind: AgreementKind, language: Language): Names {
  const of = (role: PartyRole): string => called(kind, role)[language];
  const roles = partiesOf[kind];
  const n = roles.length;
  const all = language === 'zh' ? `${roles.map((r) => of(r).replace(/方$/, '')).join('、')}${numbers[n]}方` : `the ${numbersEn[n]} parties (${roles.map((r) => of(r).replace('Party ', '')).join(', ')})`;
  return { township: of('township'), recipient: of('recipient'), village: of('village'), carer: of('carer'), home: of('home'), all, caring: of(roles.includes('home') ? 'home' : 'carer') };
}

/** Whether an organisation gives the care, which has people of its own for it. */
export const caredByHome = (kind: AgreementKind, input: DocumentInput): boolean => partiesOf[kind].includes('home') || carerKind(kind, input) === 'home';
