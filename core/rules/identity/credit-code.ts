import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { inspectCreditCode } from '../../format/credit-code.ts';

/** The code of the home. Codes in force that fail their check exist, so that is asked about; length and characters are sure. */
export default check({
  id: 'identity/credit-code',
  about: 'inst_uscc',
  from: '2015-10-01',
  to: null,
  law: [cite('gb-32100')],
  title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  when: compute(['inst_uscc'], ([typed]): Answer => {
    if (typed === null || typed.trim() === '') return { is: 1, needs: ['inst_uscc'] };
    const code = inspectCreditCode(typed);
    const [strange] = code.strange;
    if (code.form === 'citizen-id') return { is: 0, reason: 'citizen-id' };
    if (code.form === 'organisation' || code.form === 'registration') return { is: 1, needs: ['inst_uscc'], reason: 'old' };
    if (code.length !== 18) return { is: 0, reason: 'length', facts: { length: code.length } };
    if (strange) {
      return { is: 0, reason: 'strange', facts: { at: strange.at + 1, character: strange.character }, ...(code.meant && { fix: { field: 'inst_uscc', value: code.meant } as const }) };
    }
    if (!code.regionKnown) return { is: 1, needs: ['inst_uscc'], reason: 'region', facts: { region: code.region ?? '' } };
    return code.check && code.check.expected !== code.check.actual ? { is: 1, needs: ['inst_uscc'], reason: 'check', facts: { ...code.check } } : yes;
  }),
  words: {
    'citizen-id': {
      says: { zh: '这是身份证号，不是统一社会信用代码。', en: 'This is an ID number, not a credit code.' },
      todo: { zh: '对照登记证书填写。', en: 'Fill it in from the certificate.' },
    },
    length: {
      says: { zh: '信用代码是{length}位，应为18位。', en: 'The code has {length} characters; it should have 18.' },
      todo: { zh: '对照登记证书核对。', en: 'Compare it with the certificate.' },
    },
    strange: {
      says: { zh: '第{at}位“{character}”不该出现（代码不用I、O、S、V、Z，第3至8位是数字）。', en: 'Character {at}, “{character}”, can’t stand there (no I, O, S, V, Z; digits from 3 to 8).' },
      todo: { zh: '对照登记证书改正。', en: 'Correct it from the certificate.' },
      fix: { zh: '换成数字', en: 'Change to digits' },
    },
    old: { says: { zh: '这是旧的机构代码或注册号，请换成18位信用代码。', en: 'This is an old organisation code or registration number; the code of 18 has replaced it.' } },
    region: { says: { zh: '第3至8位“{region}”不像行政区划代码，请核对。', en: 'Characters 3 to 8, “{region}”, look like no region code; look again.' } },
    check: { says: { zh: '末位按推算应为“{expected}”，现为“{actual}”；个别早期代码例外，请对照证书。', en: 'The last character should be “{expected}”, it is “{actual}”; some early codes differ, so compare with the certificate.' } },
  },
});

export const examples: readonly Example[] = [
  { given: { inst_uscc: '91310115MA1H8R7C67' }, on: '2022-03-01', then: 'pass' },
  { given: { inst_uscc: '91310115MA1H8R7C6' }, on: '2022-03-01', then: 'fail', reason: 'length' },
  { given: { inst_uscc: '9I310115MA1H8R7C67' }, on: '2022-03-01', then: 'fail', reason: 'strange', fix: { field: 'inst_uscc', value: '91310115MA1H8R7C67' } },
  { given: { inst_uscc: '611021188001010010' }, on: '2022-03-01', then: 'fail', reason: 'citizen-id' },
  { given: { inst_uscc: '91310115MA1H8R7C6D' }, on: '2022-03-01', then: 'unknown', reason: 'check', needs: ['inst_uscc'] },
  { given: { inst_uscc: '91990115MA1H8R7C67' }, on: '2022-03-01', then: 'unknown', reason: 'region', needs: ['inst_uscc'] },
  { given: { inst_uscc: 'MA1H8R7C-6' }, on: '2022-03-01', then: 'unknown', reason: 'old', needs: ['inst_uscc'] },
  { given: {}, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['inst_uscc'] },
  { given: { inst_uscc: ' ' }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['inst_uscc'] },
];
