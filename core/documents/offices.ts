import type { PlaceNames } from './particulars.ts';

/** Names of offices from names of places, as far as the name itself tells what it is; else the name as it is. */

/** 石门镇 → 石门镇人民政府, 城关街道 → 城关街道办事处. */
export function governmentOf(township: string): string {
  if (/(?:人民政府|办事处)$/.test(township)) return township;
  if (/[乡镇]$/.test(township)) return `${township}人民政府`;
  return township.endsWith('街道') ? `${township}办事处` : township;
}

/** 麻坪村 → 麻坪村村民委员会, 东街社区 → 东街社区居民委员会. */
export function committeeOf(village: string): string {
  if (/(?:委员会|委会)$/.test(village)) return village;
  if (village.endsWith('村')) return `${village}村民委员会`;
  return village.endsWith('社区') ? `${village}居民委员会` : village;
}

/** 洛南县 → 洛南县民政部门: what its office is called there nobody has told. */
const countyOfficeOf = (county: string): string => (/民政/.test(county) ? county : `${county}民政部门`);

/** The county's civil affairs by its own name, else by that of the county; null where neither is known. */
export function countyOfficeIn(names: PlaceNames | undefined): string | null {
  const office = names?.countyOffice?.trim();
  const county = names?.county?.trim();
  return office ? office : county ? countyOfficeOf(county) : null;
}
