import { atLeast } from '../../engine/condition.ts';
import { amount, pack, product } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { dongpingService } from './service-law.ts';

const due = product(amount('service_days'), pack('talks.a-day'));

/** The staff of Dongping talk with the old each day. */
export default check({
  id: 'service/talk-every-day',
  subject: 'service',
  about: 'talk_days',
  from: '2006-03-01',
  to: null,
  law: dongpingService,
  title: { zh: '每天陪老人聊天', en: 'A talk each day' },
  when: atLeast(amount('talk_days'), due),
  facts: { talks: fact.number(amount('talk_days')), days: fact.number(amount('service_days')), source: fact.source('talks.a-day') },
  words: {
    no: {
      says: { zh: '记录{days}天，陪聊只有{talks}天。', en: '{days} days on record, a talk on {talks}.' },
      why: { zh: '当地要求每天陪老人聊天。依据：{source}。', en: 'The place wants a talk each day. Source: {source}.' },
      todo: { zh: '漏记的补记。', en: 'Enter what was left out.' },
    },
  },
});

export const covers = ['D28'];

const at = { on: '2008-06-30', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { talk_days: 30, service_days: 30 }, ...at, then: 'pass' },
  { given: { talk_days: 29, service_days: 30 }, ...at, then: 'fail' },
  { given: { service_days: 30 }, ...at, then: 'unknown', needs: ['talk_days'] },
  { given: { talk_days: 29, service_days: 30 }, on: '2018-06-01', then: 'unknown', needs: ['pack:talks.a-day'] },
];
