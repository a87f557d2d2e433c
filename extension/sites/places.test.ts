import { expect, it } from 'vitest';
import { findPlaces, placeOfCode, places } from './places.ts';

it('a county is found by its name in both languages and by how its code begins', () => {
  const codes = (said: string): string[] => findPlaces(said).map(({ code }) => code);
  expect(codes('洛南')).toEqual(['611021']);
  expect(codes(' LUONAN ')).toEqual(['611021']);
  expect(codes('6110')).toEqual(['611000', '611021']);
  expect(codes('亚特兰蒂斯')).toEqual([]);
  expect(codes('')).toEqual(places.map(({ code }) => code));
});

it('a county without figures of its own has those of its city or province, and none outside', () => {
  expect(placeOfCode('611021')).toMatchObject({ name: { zh: '洛南县' }, within: null });
  expect(placeOfCode('611022')).toMatchObject({ within: { zh: '商洛市' } });
  expect(placeOfCode('610322')).toMatchObject({ within: { zh: '陕西省' } });
  for (const code of ['000000', '990101', '6110', '洛南', '']) expect(placeOfCode(code)).toBeNull();
});
