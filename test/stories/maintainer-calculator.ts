import type { Locator, Page } from 'playwright-core';
import type { Portals } from '../portals/serve.ts';
import type { Album } from './clerk-first-light.ts';

/** The portal's page with the calculator: open root, so a locator finds its parts by their labels. */
export class Calculator {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get element(): Locator {
    return this.page.locator('wubao-standards-calculator');
  }

  async open(portals: Portals): Promise<void> {
    await this.page.goto(portals.url('/modern/standards.html'));
    await this.element.locator('select').waitFor();
  }

  async choose(county: string, mode: string, date: string, months: string): Promise<void> {
    await this.element.locator('select').selectOption({ label: county });
    await this.element.getByLabel(mode, { exact: true }).check();
    await this.element.locator('input[type=date]').fill(date);
    await this.element.locator('input[inputmode=numeric]').fill(months);
    await this.element.locator('input[inputmode=numeric]').press('Tab');
  }

  async shows(text: string | RegExp): Promise<void> {
    await this.element.getByText(text).first().waitFor();
  }
}

/** Luonan, known to the yuan; Dongping, where the source does not say since when. */
export async function calculate(page: Page, portals: Portals, album: Album): Promise<Calculator> {
  const calculator = new Calculator(page);
  await calculator.open(portals);
  await album.keep('门户：供养标准计算器', page);
  await calculator.choose('东平县', '分散供养', '2008-05-01', '6');
  await calculator.shows('1,200');
  await calculator.shows('1,400');
  await album.keep('计算器：东平县，资料未载生效日期', page);
  await calculator.choose('洛南县', '集中供养', '2010-05-04', '6');
  await calculator.shows('1,800');
  await calculator.shows(/洛南县五保供养工作先进材料/);
  await album.keep('计算器：洛南县，6个月', page);
  return calculator;
}
