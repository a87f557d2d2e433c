import { line, w } from '../line.ts';
import { numeral } from '../numerals.ts';
import { countyOfficeIn } from '../offices.ts';
import type { Draft, Drafting } from './draft.ts';
import { copiesOf } from './form.ts';
import { law } from './law.ts';
import type { Filler } from '../fill.ts';
import type { Line } from '../document.ts';

/** With whom it is filed: as agreed, else the county’s civil affairs. */
function filedWith(fill: Filler): Line {
  const { facts, names } = fill.input;
  const own = facts.filing_office?.trim();
  return fill.named('filing_office', fill.spec('filing_office').label, own ? own : countyOfficeIn(names), 12);
}

/** Term, end, breach, dispute, copies: how it begins and stops. */
export function endClauses({ fill, kind, zh, en }: Drafting): readonly Draft[] {
  const copies = copiesOf(kind);
  const each = zh.all.replace(/[一两三四]方$/, '');
  return [
    {
      title: w('期限', 'Term'),
      law: law.term,
      lines: [line('本协议期限自{from}至{to}。期满前各方无异议的，可以续签。', 'This agreement holds from {from} to {to}. Before it ends it may be renewed where no party objects.', { from: fill.value('agreement_start'), to: fill.value('agreement_end') })],
    },
    {
      title: w('变更和终止', 'Change and end'),
      law: law.end,
      lines: [
        line(`（一）${zh.recipient}死亡，或者依法终止救助供养的，本协议终止。作出调减、终止救助供养的决定前应当听取${zh.recipient}的意见，决定书面告知并说明理由。`, `(1) It ends when ${en.recipient} dies or support is ended by law. Before support is reduced or ended ${en.recipient} is heard; the decision is given in writing, with reasons.`),
        line('（二）变更照料服务人、供养形式或者服务内容的，由各方书面变更或者另签协议。', '(2) Another carer, mode or service is agreed in writing, or in another agreement.'),
      ],
    },
    {
      title: w('违约责任', 'Breach'),
      law: law.breach,
      lines: [
        line(`${zh.caring}的服务不符合约定的，由${zh.township}责令限期改正；逾期不改正的，${zh.township}有权终止本协议；造成损失的，${zh.caring}依法承担赔偿责任。其他各方违约的，依法承担责任。`, `Where ${en.caring} does not serve as agreed, ${en.township} orders it put right by a day; if it is not, ${en.township} may end this agreement, and ${en.caring} makes good what was lost, by law. Any other party in breach is liable by law.`),
        line('发生争议的，由各方协商解决；协商不成的，依法通过调解、诉讼等途径解决。', 'Disputes are settled by the parties, or else by mediation or in court, by law.'),
      ],
    },
    {
      title: w('份数、备案和生效', 'Copies, filing, effect'),
      law: law.signing,
      lines: [
        line(`本协议一式${numeral(copies)}份，${each}各执一份，一份报{filed}备案。自最后一方签名或者盖章之日起生效。`, `This agreement is made in ${copies} copies: one for each party, one filed with {filed}. It takes effect on the day on which the last party signs or seals.`, { filed: filedWith(fill) }),
      ],
    },
  ];
}
