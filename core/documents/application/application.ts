import type { PrintedDocument } from '../document.ts';
import { Filler } from '../fill.ts';
import { line, w } from '../line.ts';
import { noticesOf } from '../notices.ts';
import type { DocumentInput } from '../input.ts';
import { members, supporters } from './household.ts';
import { means } from './means.ts';
import { county, township, village } from './opinions.ts';
import { person } from './person.ts';
import { statement } from './statement.ts';

/** The application for support, with the opinions of village, township and county to which it goes. */
export function application(input: DocumentInput): PrintedDocument {
  const fill = new Filler(input);
  const place = line('{township}　{village}', '{township}, {village}', {
    township: fill.named('township', fill.spec('township').label, fill.name('township'), 8),
    village: fill.named('village', fill.spec('village').label, fill.name('village'), 8),
  });
  return {
    kind: 'application',
    layout: 'form',
    title: w('特困人员救助供养申请审批表', 'Application and approval form for support of people in extreme hardship'),
    head: [line('档案编号：{no}　　所在地：{place}', 'File number: {no};   Place: {place}', { no: fill.value('file_no', { later: true, width: 10 }), place })],
    blocks: [person(fill), members(fill), supporters(fill), means(fill), ...statement(fill), village(fill), township(fill), county(fill)],
    annexes: annexes(input),
    day: input.day,
    notices: noticesOf(input),
  };
}

/** What goes with it; by article 62 of the law of 2026 nothing that a data check can show may be asked for. */
function annexes({ facts }: DocumentInput) {
  const disabled = facts.disab_type === 'none' ? [] : [w('残疾人证复印件（残疾人）', 'copy of the disability certificate (for disabled persons)')];
  return [w('有效身份证件复印件', 'copy of the proof of identity'), ...disabled, w('申请人、法定义务人核查授权书', 'authorisations of checks, of the applicant and the statutory supporters'), w('生活自理能力评估表', 'assessment of self-care')];
}
