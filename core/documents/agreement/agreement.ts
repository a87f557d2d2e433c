import type { Words } from '../../model/field-spec.ts';
import type { PrintedDocument } from '../document.ts';
import { Filler } from '../fill.ts';
import type { DocumentInput } from '../input.ts';
import { hand, line, w } from '../line.ts';
import { noticesOf } from '../notices.ts';
import { lawInWords, lawOn } from '../law.ts';
import { clauses } from './clauses.ts';
import { isAgreement, modeOf, type AgreementKind } from './form.ts';
import { law } from './law.ts';
import { namesOf } from './names.ts';
import { parties } from './parties.ts';
import { signatures } from './signatures.ts';

export { isAgreement };

export const titles: Readonly<Record<'home-based' | 'centralised', Words>> = {
  'home-based': w('特困人员分散供养服务协议书', 'Agreement on support at home of a person in extreme hardship'),
  centralised: w('特困人员集中供养服务协议书', 'Agreement on support in an institution of a person in extreme hardship'),
};

/** By which laws it says that it is made: 《…》. */
export function citedLaw(day: string): Words {
  const cited = lawInWords(lawOn(day, law.made));
  // Without the article: a preamble names the law.
  return w(cited.map((c) => /《[^》]*》/.exec(c.zh)?.[0] ?? c.zh).join('、'), cited.map((c) => c.en.replace(/, article.*$/, '')).join('; '));
}

function preamble(kind: AgreementKind, day: string) {
  const cited = citedLaw(day);
  const [zh, en] = [namesOf(kind, 'zh'), namesOf(kind, 'en')];
  return line(`根据${cited.zh}，为保障${zh.recipient}依法得到救助供养，经${zh.all}协商一致，订立本协议。`, `Law: ${cited.en}. So that ${en.recipient} has the support due by law, ${en.all} have agreed as follows.`);
}

function notices(kind: AgreementKind, { facts }: DocumentInput): readonly Words[] {
  const found: Words[] = [];
  if ((facts.mode ?? modeOf(kind)) !== modeOf(kind)) found.push(w('档案中的供养方式与所选协议不同，请核对。', 'The case has another mode of support than this agreement.'));
  if (facts.recipient_capacity === 'none' || facts.recipient_capacity === 'limited') found.push(w('供养对象为无或限制民事行为能力人，应由监护人签名。', 'The recipient has no or limited capacity: the guardian signs.'));
  return found;
}

/** A support agreement of three or four parties, at home or in an institution. */
export function agreement(kind: AgreementKind, input: DocumentInput): PrintedDocument {
  const fill = new Filler(input);
  return {
    kind,
    layout: 'letter',
    title: titles[modeOf(kind)],
    head: [line('协议编号：{no}', 'Agreement number: {no}', { no: hand('协议编号', 'agreement number', 12) })],
    blocks: [
      parties(fill, kind),
      { k: 'lines', lines: [preamble(kind, input.day)], small: false },
      ...clauses(fill, kind),
      { k: 'signatures', of: signatures(kind, input) },
    ],
    annexes: [w('生活自理能力评估表', 'assessment of self-care'), w('各方身份（资格）证明复印件', 'copies of the parties’ proof of identity or standing')],
    day: input.day,
    notices: [...noticesOf(input), ...notices(kind, input)],
  };
}
