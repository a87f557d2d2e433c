import type { PartyKind } from '../../model/agreement.ts';
import type { Facts } from '../../model/fields.ts';
import { countyOfficeIn } from '../offices.ts';
import type { DocumentInput } from '../input.ts';
import { missingIn } from '../missing.ts';
import { agreement, citedLaw, titles } from './agreement.ts';
import { carerKind, copiesOf, letters, modeOf, partiesOf, type AgreementKind } from './form.ts';

/**
 * The agreement as the rules look at one: what is known of the case, and what the printed words say. So whoever fills it
 * in can have it checked before it is signed. Signatures are those of the case, where it has any.
 */
export function agreementAsFacts(kind: AgreementKind, input: DocumentInput): Facts {
  const { facts, names } = input;
  const kinds: readonly PartyKind[] = partiesOf[kind].map((role) => (role === 'carer' ? carerKind(kind, input) : role));
  const known = facts.parties?.rows ?? [];
  const office = facts.filing_office ?? countyOfficeIn(names);
  return {
    ...facts,
    agreement_kind: 'support',
    agreement_title: titles[modeOf(kind)].zh,
    cites: citedLaw(input.day).zh,
    mode: modeOf(kind),
    parties: { complete: true, rows: kinds.map((is, i) => ({ ...known.find((row) => row.kind === is), role: letters[i]!, kind: is, named_in_preamble: true, supervises: is === 'township' })) },
    duty_holders: { complete: true, rows: kinds.map((is) => ({ kind: is })) },
    copies: copiesOf(kind),
    parties_in_copy_clause: kinds.length,
    copy_holders: { complete: true, rows: [...kinds, 'county' as const].map((is) => ({ kind: is })) },
    date_lines: kinds.length,
    blanks: missingIn(agreement(kind, input)).length,
    effective_clause: 'on-signing',
    states_amount: true,
    states_service: true,
    states_carer: true,
    states_term: true,
    states_breach: true,
    states_filing: true,
    filing_office: office,
    status_decided_by: 'county',
    states_group: true,
    childless_as_unsupported: false,
    covers_unable_supporters: true,
    land_said_owned: false,
    disposal_clause: 'recipient',
    estate_clause: 'heirs',
    land_yield_to: 'recipient',
  };
}
