import type { Saying } from '../../engine/rule.ts';

/** The determination measures list cases, and leave further ones to the provinces. */
export const listedCasesWords: Readonly<Record<string, Saying>> = {
  yes: { says: { zh: '{grounds}。', en: 'Shown by: {grounds}.' } },
  no: {
    says: { zh: '现有信息未显示无劳动能力。', en: 'Inability to work isn’t shown by what is entered.' },
    why: { zh: '有下列情形之一即可认定：{grounds}。', en: 'Any of these would show it: {grounds}.' },
    todo: { zh: '本省另有规定的情形，由经办人核实。', en: 'Where the province has further cases, a person must look.' },
  },
};
