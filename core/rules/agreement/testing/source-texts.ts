import type { Facts } from '../../../model/fields.ts';

/**
 * The two agreement forms of the source material, and four other models, as facts: what their words say. They are blank
 * forms, so that names, days, figures and signatures are unknown; where a line leaves no place for a seal or a
 * fingerprint, there is none.
 */
const clauseTwo = {
  land_said_owned: true,
  disposal_clause: 'recipient-and-village',
  land_yield_to: 'recipient',
  liable_role: 'bing',
  estate_clause: 'not-said',
} as const satisfies Facts;

const missingClauses = { states_amount: false, states_service: false, states_carer: false, states_term: false, states_breach: false } as const satisfies Facts;

/** Piece 2, 散养五保供养协议（新）. */
export const newForm: Facts = {
  ...clauseTwo,
  ...missingClauses,
  agreement_kind: 'support',
  agreement_title: '农村五保对象分散供养协议书',
  mode: 'home-based',
  parties: {
    complete: true,
    rows: [
      { role: 'jia', kind: 'villagers', named_in_preamble: true, supervises: false },
      { role: 'yi', kind: 'recipient', named_in_preamble: true, supervises: false, sealed: false },
      { role: 'bing', kind: 'village', named_in_preamble: true, supervises: false },
      { role: 'ding', kind: 'township-office', named_in_preamble: false, supervises: true, signed: false, fingerprint: false },
    ],
  },
  duty_holders: { complete: true, rows: [{ kind: 'village' }, { kind: 'township-office' }] },
  date_lines: 1,
  copies: 4,
  parties_in_copy_clause: 4,
  copy_holders: { complete: true, rows: [{ kind: 'villagers' }, { kind: 'recipient' }, { kind: 'village' }, { kind: 'township' }] },
  effective_clause: 'on-signing',
  states_filing: true,
  filing_office: '区民政局',
  region_code: '341502',
  status_decided_by: 'village',
  states_group: false,
  childless_as_unsupported: false,
  covers_unable_supporters: true,
};

/** Piece 3, 农村散养五保供养协议. */
export const oldForm: Facts = {
  ...clauseTwo,
  ...missingClauses,
  agreement_kind: 'support',
  agreement_title: '农村五保协议',
  mode: 'home-based',
  cites: '《农村五保供养条例》',
  parties: {
    complete: true,
    rows: [
      { role: 'jia', kind: 'villagers', supervises: false, fingerprint: false },
      { role: 'yi', kind: 'recipient', supervises: false, sealed: false, fingerprint: false },
      { role: 'bing', kind: 'village', supervises: false, sealed: false, fingerprint: false },
    ],
  },
  duty_holders: { complete: true, rows: [{ kind: 'village' }] },
  date_lines: 1,
  copies: 4,
  parties_in_copy_clause: 4,
  copy_holders: { complete: true, rows: [{ kind: 'villagers' }, { kind: 'recipient' }, { kind: 'village' }, { kind: 'township' }] },
  effective_clause: 'on-signing',
  states_filing: false,
  status_decided_by: 'village-reviews',
  states_group: false,
  childless_as_unsupported: true,
  covers_unable_supporters: false,
};

/** A home and a village committee, 1800 yuan a year; it gives the township duties. */
export const homeForm: Facts = {
  agreement_kind: 'support',
  mode: 'centralised',
  parties: { complete: true, rows: [{ role: 'jia', kind: 'home' }, { role: 'yi', kind: 'village' }] },
  duty_holders: { complete: true, rows: [{ kind: 'home' }, { kind: 'village' }, { kind: 'township' }] },
  agreed_amount: 180000,
  agreed_per: 'year',
  amount_upper: '壹仟捌佰元整',
  estate_clause: 'heirs',
};

/** Township, responsible villager and recipient; the recipient may use and not dispose. */
export const henanForm: Facts = {
  agreement_kind: 'support',
  mode: 'home-based',
  parties: { complete: true, rows: [{ role: 'jia', kind: 'township' }, { role: 'yi', kind: 'carer' }, { role: 'bing', kind: 'recipient' }] },
  disposal_clause: 'banned',
};

/** Village committee, recipient and carer: an agreement on care, in which the village supervises. */
export const xishuiForm: Facts = {
  agreement_kind: 'care',
  mode: 'home-based',
  parties: {
    complete: true,
    rows: [
      { role: 'jia', kind: 'village', supervises: true },
      { role: 'yi', kind: 'recipient', supervises: false },
      { role: 'bing', kind: 'carer', supervises: false },
    ],
  },
};

/** The fields of a township system of 2026: township, recipient, and a carer or a home; a year's term. */
export const modernForm: Facts = {
  agreement_kind: 'support',
  mode: 'home-based',
  parties: { complete: true, rows: [{ role: 'jia', kind: 'township' }, { role: 'yi', kind: 'recipient' }, { role: 'bing', kind: 'carer' }] },
  agreement_start: '2026-08-01',
  agreement_end: '2027-07-31',
  states_amount: true,
  states_service: true,
  states_carer: true,
  states_term: true,
};

/** Invented, and sound in every clause. */
export const soundForm: Facts = {
  agreement_kind: 'support',
  agreement_title: '某乡农村五保对象分散供养协议书',
  mode: 'home-based',
  cites: '《农村五保供养工作条例》',
  name: '某某',
  id_no: '611021188001010010',
  age: 130,
  disab_type: 'none',
  hukou_type: 'rural',
  township: '某乡',
  village: '某村',
  region_code: '611021',
  recipient_capacity: 'full',
  parties: {
    complete: true,
    rows: [
      { role: 'jia', kind: 'township', named_in_preamble: true, supervises: true, signed: true, sealed: true, fingerprint: false, signed_on: '2010-05-06' },
      { role: 'yi', kind: 'village', named_in_preamble: true, supervises: false, signed: true, sealed: true, fingerprint: false, signed_on: '2010-05-05' },
      { role: 'bing', kind: 'recipient', named_in_preamble: true, supervises: false, signed: false, sealed: false, fingerprint: true, signed_on: '2010-05-05' },
      { role: 'ding', kind: 'carer', named_in_preamble: true, supervises: false, signed: true, sealed: false, fingerprint: false, signed_on: '2010-05-05' },
    ],
  },
  duty_holders: { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'carer' }] },
  date_lines: 4,
  blanks: 0,
  copies: 5,
  parties_in_copy_clause: 4,
  copy_holders: { complete: true, rows: [{ kind: 'township' }, { kind: 'village' }, { kind: 'recipient' }, { kind: 'carer' }, { kind: 'county' }] },
  effective_clause: 'on-signing',
  effective: '2010-05-06',
  agreement_start: '2010-06-01',
  agreement_end: '2011-05-31',
  states_amount: true,
  states_service: true,
  states_carer: true,
  states_term: true,
  states_breach: true,
  states_filing: true,
  filing_office: '县民政局',
  liable_role: 'yi',
  status_decided_by: 'county',
  states_group: true,
  childless_as_unsupported: false,
  covers_unable_supporters: true,
  land_area: 2.5,
  homestead: 130,
  house_rooms: 3,
  house_area: 66.5,
  land_said_owned: false,
  disposal_clause: 'recipient',
  estate_clause: 'heirs',
  heirs: 'some',
  collective_member: true,
  land_yield_to: 'recipient',
  land_income_recipient: 20000,
  land_income_villager: 20000,
  carer_kind: 'villager',
  carer_entrusted_by: 'village',
  carer_id_no: '11010519491231002X',
  carer_age: 60,
  agreed_amount: 150000,
  agreed_per: 'year',
  amount_upper: '壹仟伍佰元整',
  card_holder: 'recipient',
  ended_for_poor_service: false,
};
