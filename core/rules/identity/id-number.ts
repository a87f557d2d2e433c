import { inspectCitizenId, likelySlip } from '../../format/citizen-id.ts';
import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Length, characters, date, region and check character of the recipient's ID number. */
export default check({
  id: 'identity/id-number',
  about: 'id_no',
  from: '1999-07-01',
  to: null,
  law: [cite('gb-11643'), cite('gb-t-2260')],
  title: { zh: '身份证号', en: 'ID number' },
  when: compute(['id_no', 'case_day'], ([id, day]): Answer => {
    if (id === null || id.trim() === '') return { is: 1, needs: ['id_no'] };
    const number = inspectCitizenId(id);
    const [strange] = number.strange;
    if (number.form === 'provisional') return { is: 1, needs: ['id_no'], reason: 'provisional' };
    if (number.form === 'masked') return { is: 1, needs: ['id_no'], reason: 'masked' };
    if (number.length !== 18 && number.length !== 15) return { is: 0, reason: 'length', facts: { length: number.length } };
    if (strange) return { is: 0, reason: 'strange', facts: { at: strange.at + 1, character: strange.character } };
    if (!number.birthReal || number.birth === null) return { is: 0, reason: 'date', facts: { digits: id.slice(6, number.length === 15 ? 12 : 14) } };
    if (day !== null && number.birth > day) return { is: 0, reason: 'future', facts: { birth: { date: number.birth }, day: { date: day } } };
    if (!number.regionKnown) return { is: 0, reason: 'region', facts: { region: id.slice(0, 6) } };
    if (number.form === 'fifteen') {
      return number.eighteen === null
        ? { is: 1, needs: ['id_no'] }
        : { is: 1, needs: ['id_no'], reason: 'fifteen', facts: { eighteen: number.eighteen }, fix: { field: 'id_no', value: number.eighteen } };
    }
    if (!number.check || number.check.expected === number.check.actual) return yes;
    const slip = likelySlip(id);
    const facts = { expected: number.check.expected, actual: number.check.actual };
    if (!slip) return { is: 0, reason: 'check', facts };
    const [a, b] = [id.charAt(slip.at), id.charAt(slip.at + 1)];
    return { is: 0, reason: 'swapped', facts: { ...facts, first: slip.at + 1, second: slip.at + 2, pair: a + b, turned: b + a } };
  }),
  words: {
    length: {
      says: { zh: '身份证号是{length}位，应为18位。', en: 'The ID number has {length} characters; it should have 18.' },
      todo: { zh: '对照证件补全或删去多余的数字。', en: 'Compare with the card; add or remove digits.' },
    },
    strange: {
      says: { zh: '第{at}位是“{character}”，这里只能是数字（末位可为X）。', en: 'Character {at} is “{character}”; only digits may stand here (the last may be X).' },
      todo: { zh: '对照证件改正第{at}位。', en: 'Correct character {at} from the card.' },
    },
    date: {
      says: { zh: '出生日期码“{digits}”不是日历上的一天。', en: 'The birth date in it, “{digits}”, is no day of the calendar.' },
      todo: { zh: '对照证件核对第7位起的出生日期码。', en: 'Compare the digits from the 7th on with the card.' },
    },
    future: {
      says: { zh: '号码中的出生日期{birth}晚于{day}。', en: 'The birth date in it, {birth}, is later than {day}.' },
      todo: { zh: '对照证件核对出生日期码。', en: 'Compare the birth date in it with the card.' },
    },
    region: {
      says: { zh: '前六位“{region}”不是行政区划代码。', en: 'The first six digits, “{region}”, are no region code.' },
      todo: { zh: '对照证件核对前六位。', en: 'Compare the first six digits with the card.' },
    },
    check: {
      says: { zh: '末位校验码不符：按前17位推算应为“{expected}”，现为“{actual}”。', en: 'The check character rules it out: the first 17 digits call for “{expected}”, it is “{actual}”.' },
      why: { zh: '前17位加权求和，除以11的余数对应校验码“{expected}”。', en: 'The weighted sum of the first 17 digits, modulo 11, stands for “{expected}”.' },
      todo: { zh: '号码中有一位写错，或有两位写颠倒；请对照证件逐位核对。', en: 'A digit is wrong or two have changed places; compare each with the card.' },
    },
    swapped: {
      says: { zh: '末位校验码不符：按前17位推算应为“{expected}”，现为“{actual}”。', en: 'The check character rules it out: the first 17 digits call for “{expected}”, it is “{actual}”.' },
      why: { zh: '第{first}、{second}位“{pair}”如对调为“{turned}”，全部相符。', en: 'Were characters {first} and {second}, “{pair}”, turned to “{turned}”, all would agree.' },
      todo: { zh: '先对照证件看第{first}、{second}位是否颠倒，再逐位核对。', en: 'See on the card whether characters {first} and {second} have changed places, then compare the rest.' },
    },
    fifteen: {
      says: { zh: '这是15位旧号码，按国家标准对应的18位号码是{eighteen}。', en: 'This is an old number of 15 digits; its form of 18 is {eighteen}.' },
      todo: { zh: '以现用证件为准；与证件相同再换成18位。', en: 'The present card decides; change it to 18 when the card agrees.' },
      fix: { zh: '换成18位', en: 'Change to 18' },
    },
    provisional: {
      says: { zh: '这是临时身份代码，不是身份证号；无法据此核对出生日期、性别和年龄。', en: 'This is a provisional code, not an ID number; birth date, sex and age can’t be checked by it.' },
      todo: { zh: '取得身份证号后替换。', en: 'Replace it when the number is known.' },
    },
    masked: {
      says: { zh: '号码有几位被隐去，无法核对。', en: 'Some characters are hidden, so it can’t be checked.' },
    },
  },
});

export const examples: readonly Example[] = [
  { given: { id_no: '611021188001010010' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '611021188202030108' }, on: '2010-05-04', then: 'fail', reason: 'swapped' },
  { given: { id_no: '611021182802030018' }, on: '2010-05-04', then: 'fail', reason: 'check' },
  { given: { id_no: '11010519491231002X' }, on: '2010-05-04', then: 'pass' },
  { given: { id_no: '110105194912310021' }, on: '2010-05-04', then: 'fail', reason: 'swapped' },
  { given: { id_no: '110105202702300010' }, on: '2010-05-04', then: 'fail', reason: 'date' },
  { given: { id_no: '110105202702010010' }, on: '2010-05-04', then: 'fail', reason: 'future' },
  { given: { id_no: '110105********002X' }, on: '2010-05-04', then: 'unknown', reason: 'masked', needs: ['id_no'] },
  { given: { id_no: '11010519490231002X' }, on: '2010-05-04', then: 'fail', reason: 'date' },
  { given: { id_no: '1101051949123100X2' }, on: '2010-05-04', then: 'fail', reason: 'strange' },
  { given: { id_no: '61102118800101001' }, on: '2010-05-04', then: 'fail', reason: 'length' },
  { given: { id_no: '999999188505050050' }, on: '2010-05-04', then: 'fail', reason: 'region' },
  { given: { id_no: '440524800101001' }, on: '2010-05-04', then: 'unknown', reason: 'fifteen', needs: ['id_no'], fix: { field: 'id_no', value: '440524198001010013' } },
  { given: { id_no: '000000000000000000' }, on: '2010-05-04', then: 'unknown', reason: 'provisional', needs: ['id_no'] },
  { given: { id_no: '6110211880N1010010' }, on: '2010-05-04', then: 'unknown', reason: 'provisional', needs: ['id_no'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: ' ' }, on: '2026-11-24', then: 'unknown', needs: ['id_no'] },
  { given: { id_no: '999999201005040018' }, on: '2010-05-04', then: 'fail', reason: 'region' },
];
