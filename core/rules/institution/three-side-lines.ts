import { all, named, number } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { gardenLaw } from './garden-needed.ts';

const one = pack('side.lines');

/** Dongping’s “three ones”: a plot, an animal yard, a bean-curd shop. */
export default check({
  id: 'institution/three-side-lines',
  subject: 'institution',
  about: 'plots',
  from: '2006-03-01',
  to: null,
  law: gardenLaw,
  title: { zh: '菜地、养殖场、豆腐坊', en: 'Plot, animal yard, bean-curd shop' },
  when: all(
    named('菜地', 'a vegetable plot', number('plots').atLeast(one)),
    named('养殖场', 'an animal yard', number('animal_yards').atLeast(one)),
    named('豆腐坊', 'a bean-curd shop', number('curd_shops').atLeast(one)),
  ),
  facts: { source: fact.source('side.lines') },
  words: {
    no: {
      says: { zh: '“三个一”还缺：{grounds}。', en: 'Of the “three ones” there lacks: {grounds}.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '因地制宜补上，或说明原因。', en: 'Add it where the place allows, or say why not.' },
    },
  },
});

export const covers = ['SRC-14', 'D35'];

const three = { plots: 1, animal_yards: 1, curd_shops: 1 };
const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: three, ...at, then: 'pass' },
  { given: { ...three, plots: 0 }, ...at, then: 'fail' },
  { given: { ...three, animal_yards: 0 }, ...at, then: 'fail' },
  { given: { ...three, curd_shops: 0 }, ...at, then: 'fail' },
  { given: { plots: 1, animal_yards: 1 }, ...at, then: 'unknown', needs: ['curd_shops'] },
  { given: { ...three, plots: 0 }, on: '2026-08-01', then: 'unknown', needs: ['pack:side.lines'] },
];
