import { citizenNumber } from '../../../core/format/testing/citizen-numbers.ts';
import { luhnDigit } from '../../../core/format/bank-card.ts';
import { addDays } from '../../../core/format/dates.ts';
import type { Facts } from '../../../core/model/fields.ts';
import { newId } from '../vault/bytes.ts';
import type { PersonWrite } from '../store/write-persons.ts';

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const given = ['德福', '桂兰', '长顺', '秀英', '有田', '玉梅', '满仓', '春生'];
const townships = ['石门乡', '古城镇', '保安镇', '洛源镇'];

/** The n-th of as many invented people as a test wants; n below 2,000,000. Nobody alive was born in those years. */
export function inventedPerson(n: number): Facts {
  const birth = addDays('1880-01-01', n % 4000);
  const card = `62282${String(n).padStart(13, '0')}`;
  return {
    name: `${surnames.charAt(n % 16)}${given[(n >> 4) % 8]}`,
    id_no: citizenNumber({ birth, sequence: Math.floor(n / 4000) % 1000 }),
    birth,
    township: townships[n % 4]!,
    village: `第${(n % 97) + 1}村`,
    address: `第${(n % 97) + 1}村${n}号`,
    account_no: card + luhnDigit(card),
    phone: `139${String(n).padStart(8, '0')}`,
    mode: n % 5 === 0 ? 'centralised' : 'home-based',
    support_start: addDays('2006-03-01', n % 6000),
    basic_amount_year: 140_000,
    member_state: 'normal',
  };
}

export const newPerson = (facts: Facts, op: string = newId(), id: string = newId()): PersonWrite => ({ op, id, facts, source: { kind: 'clerk', name: '' }, as: 'new' });
