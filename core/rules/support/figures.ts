import { all, choice, over, under, type Condition } from '../../engine/condition.ts';
import { by, difference, either, pack, product, type Quantity } from '../../engine/quantity.ts';

type Per = 'month' | 'year';

const inArea = (kind: 'standard' | 'floor', area: 'rural' | 'urban', per: Per): Quantity =>
  by('mode', { centralised: pack(`${kind}.${area}.centralised`, per), 'home-based': pack(`${kind}.${area}.home-based`, per) });

/** The place's figure for the case's area and mode. */
export const placeFigure = (kind: 'standard' | 'floor', per: Per): Quantity => either(choice('support_area').is('rural'), inArea(kind, 'rural', per), inArea(kind, 'urban', per));

const byClass = (kind: 'care' | 'wage-share', mode: 'centralised' | 'home-based', per?: Per): Quantity =>
  by('care_class', { full: pack(`${kind}.${mode}.full`, per), partial: pack(`${kind}.${mode}.partial`, per), independent: pack(`${kind}.${mode}.independent`, per) });

/** The place's care standard, or the share of the minimum wage, for mode and class of self-care; `other`: of the other mode. */
export const careFigure = (kind: 'care' | 'wage-share', per?: Per, other = false): Quantity =>
  by('mode', { centralised: byClass(kind, other ? 'home-based' : 'centralised', per), 'home-based': byClass(kind, other ? 'centralised' : 'home-based', per) });

/** A month's sum makes the year's, but for what rounding a month to the yuan may do. */
export const makesYear = (month: Quantity, year: Quantity): Condition => {
  const apart = difference(product(12, month), year);
  return all(over(apart, -1200), under(apart, 1200));
};
