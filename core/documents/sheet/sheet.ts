import { dateInWords } from '../../format/dates.ts';
import { cite } from '../../engine/rule.ts';
import type { Block, Clause, PrintedDocument } from '../document.ts';
import { Filler } from '../fill.ts';
import type { DocumentInput } from '../input.ts';
import { inBoth, line, textLine, w } from '../line.ts';
import { noticesOf } from '../notices.ts';
import { governmentOf } from '../offices.ts';
import { applyingLaw } from '../application/law.ts';
import { asked, conditionsTable } from './conditions.ts';
import { knownTables } from './known.ts';

/** What the rules still need, each once, as lines to write on. */
function stillNeeded({ conclusions }: DocumentInput): Clause | null {
  // Figures of the place are the township’s to tell.
  const needs = new Map(asked.flatMap((field) => conclusions?.[field]?.needs ?? []).filter(({ need }) => !need.startsWith('pack:')).map(({ need, label }) => [need, label] as const));
  if (needs.size === 0) return null;
  return {
    k: 'clause',
    number: w('还需要的信息', 'What is still needed'),
    title: w('', ''),
    law: [],
    lines: [...needs].map(([field, label]) => line('{what}：{place}', '{what}: {place}', { what: textLine(label), place: inBoth((language) => [{ k: 'blank', field, label: label[language], shape: 'line', width: 20 }]) })),
  };
}

/** What to bring: by the measures of 2021, and no more than data checks can't show by the law of 2026. */
function toBring({ facts, day }: DocumentInput): Clause {
  const disabled = facts.disab_type === 'none' ? [] : [line('残疾人：残疾人证', 'who is disabled: the disability certificate')];
  const spared = day < '2026-07-01' ? [] : [line('能够通过信息核对查实的材料，不要求申请人提供。', 'What data checks can show is not asked of the applicant.')];
  return {
    k: 'clause',
    number: w('要带的材料', 'What to bring'),
    title: w('', ''),
    law: [cite('determination-2021', '第十条、第十二条', 'articles 10 and 12'), cite('assistance-law-2026', '第四十条、第六十二条', 'articles 40 and 62')],
    lines: [line('有效身份证件', 'proof of identity'), line('劳动能力、收入、财产和供养情况的书面声明，如实申报的承诺', 'a written statement on capacity for work, income, property and support, and the promise that it is true'), line('申请人和法定义务人的核查授权书', 'authorisations of checks, of the applicant and the statutory supporters'), ...disabled, ...spared],
  };
}

/** A sheet to take to the township: what is known, what holds, what is missing, what to bring. It decides nothing. */
export function sheet(input: DocumentInput): PrintedDocument {
  const fill = new Filler(input);
  const township = fill.name('township');
  const conditions = conditionsTable(input);
  const needed = stillNeeded(input);
  const blocks: Block[] = [
    { k: 'lines', lines: [line('本单按所填情况自动对照规定得出，仅供咨询和准备材料使用，不是申请，也不是审核确认决定。', 'Worked out from what was filled in, to ask and to prepare by. It is no application and no decision.')], small: false },
    ...(conditions ? [conditions] : []),
    ...(needed ? [needed] : []),
    toBring(input),
    {
      k: 'clause',
      number: w('到哪里申请', 'Where to apply'),
      title: w('', ''),
      law: applyingLaw,
      lines: [
        line('向户籍所在地的{township}提出；有居住证的，先问居住地是否受理。申请有困难的，可以委托村（居）民委员会或者他人代为提出。', 'At {township}, where the applicant is registered; who has a residence permit may ask whether it can be done where they live. Who can’t apply may entrust the village committee or another.', {
          township: fill.named('township', fill.spec('township').label, township === null ? null : governmentOf(township), 14),
        }),
      ],
    },
    ...knownTables(fill),
  ];
  return {
    kind: 'sheet',
    layout: 'form',
    title: w('特困人员救助供养情况单', 'Sheet on support of people in extreme hardship'),
    head: [line(`适用规定的日期：${dateInWords(input.day, 'zh')}`, `Law as of ${dateInWords(input.day, 'en')}`)],
    blocks,
    annexes: [],
    day: input.day,
    notices: noticesOf(input),
  };
}
