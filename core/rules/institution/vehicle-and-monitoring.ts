import { all, named, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

const one = pack('equipment.each');

/** Dongping equips each home with a vehicle and a monitoring system: 14 and 14. */
export default check({
  id: 'institution/vehicle-and-monitoring',
  subject: 'institution',
  about: 'home_vehicles',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第二部分', 'part 2')],
  title: { zh: '专用车和电子监控', en: 'Vehicle and monitoring' },
  when: all(named('专用车', 'a vehicle', number('home_vehicles').atLeast(one)), named('电子监控设备', 'a monitoring system', number('monitors').atLeast(one))),
  facts: { source: fact.source('equipment.each') },
  words: {
    no: {
      says: { zh: '还缺：{grounds}。', en: 'There lacks: {grounds}.' },
      why: { zh: '当地为每所机构各配一辆、一套。依据：{source}。', en: 'The place gives each home one of both. Source: {source}.' },
      todo: { zh: '核对固定资产登记。', en: 'Check the register of equipment.' },
    },
  },
});

export const covers = ['D19'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { home_vehicles: 1, monitors: 1 }, ...at, then: 'pass' },
  { given: { home_vehicles: 0, monitors: 1 }, ...at, then: 'fail' },
  { given: { home_vehicles: 1, monitors: 0 }, ...at, then: 'fail' },
  { given: { home_vehicles: 1 }, ...at, then: 'unknown', needs: ['monitors'] },
  { given: { home_vehicles: 0, monitors: 0 }, on: '2018-06-01', then: 'unknown', needs: ['pack:equipment.each'] },
];
