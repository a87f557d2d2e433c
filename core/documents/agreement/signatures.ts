import type { Signature } from '../document.ts';
import type { DocumentInput } from '../input.ts';
import { hand, handDate, line } from '../line.ts';
import { called, carerKind, partiesOf, type AgreementKind, type PartyRole } from './form.ts';

const dated = line('日期：{on}', 'Date: {on}', { on: handDate });

/** Organisations seal and their head signs; people sign or give a fingerprint; for the recipient a guardian may. Each writes the day. */
function signature(kind: AgreementKind, role: PartyRole, input: DocumentInput): Signature {
  const { zh, en } = called(kind, role);
  const person = role === 'recipient' || (role === 'carer' && carerKind(kind, input) === 'carer');
  if (!person) return { who: line(`${zh}（盖章）`, `${en} (seal)`), lines: [line('负责人签名：{sign}', 'Signed by: {sign}', { sign: hand(`${zh}负责人签名`, `signature for ${en}`, 9) }), dated], seal: true };
  const own = line('签名或按手印：{sign}', 'Signature or fingerprint: {sign}', { sign: hand(`${zh}签名`, `signature of ${en}`, 9) });
  const guardian = line('监护人签名（需要时）：{sign}', 'Guardian, where needed: {sign}', { sign: hand('监护人签名', 'signature of the guardian', 6) });
  return { who: line(zh, en), lines: role === 'recipient' ? [own, guardian, dated] : [own, dated], seal: false };
}

export const signatures = (kind: AgreementKind, input: DocumentInput): readonly Signature[] => partiesOf[kind].map((role) => signature(kind, role, input));
