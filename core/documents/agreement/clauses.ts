import type { Block, Clause } from '../document.ts';
import type { Filler } from '../fill.ts';
import { line, w } from '../line.ts';
import { numeral } from '../numerals.ts';
import { careClause } from './care.ts';
import type { Draft, Drafting } from './draft.ts';
import { endClauses } from './end.ts';
import { partiesOf, type AgreementKind } from './form.ts';
import { law } from './law.ts';
import { amounts } from './money.ts';
import { caredByHome, namesOf } from './names.ts';
import { propertyClause } from './property.ts';
import { recipientClauses } from './recipient.ts';

function moneyClause({ fill, kind, zh, en }: Drafting): Draft {
  const carer = caredByHome(kind, fill.input) ? 'home' : 'carer';
  return {
    title: w('供养标准和发放', 'Standard and payment'),
    law: law.money,
    lines: [
      line(`（一）供养标准由省级或者设区的市级人民政府公布。签订时的标准见下表；标准调整的，自新标准执行之日起按新标准发放，不另签协议。`, '(1) The standard is published by the province or the prefecture-level city. The table has it as of signing; when it changes, the new one is paid from the day on which it holds, without another agreement.'),
      line(`（二）基本生活费自{from}起按月发放，发放账户：{payee}。开户银行：{bank}，账户名称：{holder}，账号：{no}。`, '(2) Basic living is paid each month from {from}, into: {payee}. Bank: {bank}; account holder: {holder}; number: {no}.', {
        from: fill.value('start_month'),
        payee: fill.choice('payee_account', { but: ['carer', 'village', 'other'] }),
        bank: fill.value('bank'),
        holder: fill.value('account_name', { width: 7 }),
        no: fill.value('account_no', { width: 18 }),
      }),
      line(`（三）照料护理费发放账户：{payee}。开户银行：{bank}，账号：{no}。`, '(3) Care money is paid into: {payee}. Bank: {bank}; number: {no}.', { payee: fill.choice('care_payee', { but: ['village', 'other'] }), bank: fill.particular(carer, 'bank'), no: fill.particular(carer, 'account_no', 18) }),
      line(`（四）供养资金专款用于${zh.recipient}，任何一方不得截留、挪用、私分。`, `(4) The money is for ${en.recipient} alone; no party may hold back, divert or share it out.`),
    ],
    after: [amounts(fill)],
  };
}

function dutiesClause({ kind, zh, en }: Drafting): Draft {
  const withVillage = partiesOf[kind].includes('village');
  return {
    title: w('各方责任', 'Duties of the parties'),
    law: law.duties,
    lines: [
      line(`（一）${zh.township}督促、检查本协议的履行，受理${zh.recipient}的意见和投诉，落实救助供养待遇。`, `(1) ${en.township} sees that this agreement is kept, hears what ${en.recipient} says and complains of, and makes the support good.`),
      line(`（二）${zh.recipient}如实提供情况；家庭成员、收入、财产等发生变化的，及时告知${zh.township}。`, `(2) ${en.recipient} reports truthfully, and tells ${en.township} of changes of household, income or property.`),
      line(`（三）${zh.caring}按第五条提供照料；因故不能照料的，提前告知${zh.township}另作安排。`, `(3) ${en.caring} gives the care of article 5; who can’t, tells ${en.township} beforehand so that other care is found.`),
      ...(withVillage ? [line(`（四）${zh.village}协助${zh.township}了解${zh.recipient}的生活状况，协助登记、看护其不动产。`, `(4) ${en.village} helps ${en.township} to know how ${en.recipient} lives, and to list and look after their land and house.`)] : []),
    ],
  };
}

/** The clauses in their order, numbered, each with what stands behind it. Clause 5 is the one on care: others speak of it. */
export function clauses(fill: Filler, kind: AgreementKind): readonly Block[] {
  const drafting: Drafting = { fill, kind, zh: namesOf(kind, 'zh'), en: namesOf(kind, 'en') };
  const drafts = [...recipientClauses(drafting), moneyClause(drafting), careClause(drafting), propertyClause(drafting), dutiesClause(drafting), ...endClauses(drafting)];
  return drafts.flatMap(({ title, lines, law: basis, after = [] }, i): readonly Block[] => {
    const clause: Clause = { k: 'clause', number: w(`第${numeral(i + 1)}条`, `Article ${i + 1}`), title, lines, law: basis };
    return [clause, ...after];
  });
}
