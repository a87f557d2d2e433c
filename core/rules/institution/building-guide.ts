import { all, holds, implies, named, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { conclusion, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

/** A local text on building, of a place that is not named: a guide. What is under it is shown, and is nobody’s fault. */
export default conclusion({
  id: 'institution/building-guide',
  subject: 'institution',
  about: 'beds',
  decides: 'fits_building_guide',
  from: '2006-03-01',
  to: null,
  law: equipmentLaw,
  title: { zh: '建设参考标准', en: 'Building guide' },
  when: all(
    named('床位数', 'number of beds', number('beds').atLeast(pack('guide.beds'))),
    named('居室面积', 'room', number('room_area').atLeast(pack('guide.room'))),
    named('每床位面积', 'area for a bed', number('bed_area').atLeast(pack('guide.bed-area'))),
    named('寒冷地区供暖', 'heating where it is cold', implies(holds('cold_area'), holds('heated'))),
  ),
  facts: { beds: fact.number(pack('guide.beds')), room: fact.number(pack('guide.room')), area: fact.number(pack('guide.bed-area')), source: fact.source('guide.beds') },
  words: {
    no: {
      says: { zh: '低于参考标准：{grounds}。', en: 'Under the guide: {grounds}.' },
      why: { zh: '参考：床位{beds}张，居室{room}平方米，每床{area}平方米；寒冷地区供暖。来源：{source}，没有全国文件。', en: 'Guide: {beds} beds, {room} m² a room, {area} m² a bed; heating where it is cold. Source: {source}; none of the nation.' },
      todo: { zh: '对照当地的建设标准。', en: 'Compare with the standard of the place.' },
    },
  },
});

export const covers = ['F37-04'];

const home = { beds: 40, room_area: 10, bed_area: 5, cold_area: true, heated: true };

export const examples: readonly Example[] = [
  { given: home, on: '2012-05-04', then: 'pass', decides: true },
  { given: { ...home, cold_area: false, heated: false }, on: '2026-08-01', then: 'pass', decides: true },
  { given: { ...home, beds: 39 }, on: '2012-05-04', then: 'fail', decides: false },
  { given: { ...home, room_area: 9.9 }, on: '2018-05-04', then: 'fail', decides: false },
  { given: { ...home, bed_area: 4.9 }, on: '2018-05-04', then: 'fail', decides: false },
  { given: { ...home, heated: false }, on: '2018-05-04', then: 'fail', decides: false },
  { given: { ...home, heated: null, room_area: null }, on: '2018-05-04', then: 'unknown', needs: ['heated', 'room_area'] },
];
