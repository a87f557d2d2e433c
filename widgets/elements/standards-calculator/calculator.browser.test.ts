import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../index.ts';
import type { Pack } from '../../../core/policy/pack.ts';
import type { CalculatorDetail } from './detail.ts';
import type { StandardsCalculator } from './element.ts';

const TAG = 'wubao-standards-calculator';

interface Stage {
  readonly form: HTMLFormElement;
  readonly element: StandardsCalculator;
  part<E extends HTMLElement = HTMLElement>(selector: string): E;
  text(): string;
  sent(): Record<string, string>;
}

function stage(attributes: Record<string, string> = {}): Stage {
  const form = document.createElement('form');
  const element = document.createElement(TAG) as StandardsCalculator;
  for (const [name, value] of Object.entries({ name: 'amount', ...attributes })) element.setAttribute(name, value);
  form.append(element);
  document.body.append(form);
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = element.shadowRoot!.querySelector<E>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  return {
    form,
    element,
    part,
    text: () => part('.result').innerText,
    sent: () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
  };
}

const luonan = { place: '611021', date: '2009-03-05', mode: 'centralised', months: '6' };
const dongping = { ...luonan, place: '370923', months: '12' };

afterEach(() => {
  for (const form of document.querySelectorAll('form')) form.remove();
});

describe('choices', () => {
  it('come to an amount, with its arithmetic, source and assumption', async () => {
    const { part, text, sent, element, form } = stage();
    const seen: CalculatorDetail[] = [];
    form.addEventListener('wubao-change', (event) => seen.push((event as CustomEvent<CalculatorDetail>).detail));
    await userEvent.selectOptions(part('#place'), '洛南县');
    await userEvent.fill(part('#date'), '2009-03-05');
    await userEvent.click(part('#mode-centralised'));
    await userEvent.fill(part('#months'), '６');
    expect(text()).toContain('合计 1,800元');
    expect(text()).toContain('每月300元 × 6个月');
    expect(text()).toContain('2009年3月至8月');
    expect(text()).toContain('2009年3月5日起');
    expect(text()).toContain('洛南县五保供养工作先进材料');
    expect(text()).toContain('2026年11月23日核对');
    expect(text()).toContain('这是本工具的约定');
    expect(part('[role=status]').textContent).toBe('合计 1,800元');
    expect(element.value).toBe('1800');
    expect(element.checkValidity()).toBe(true);
    expect(sent()['amount']).toBe('1800');
    expect(JSON.parse(sent()['amount-detail']!)).toEqual(element.detail);
    expect(seen.map((detail) => detail.status)).toEqual(['incomplete', 'incomplete', 'incomplete', 'known']);
    expect(seen[3]).toMatchObject({ status: 'known', value: '1800', totalFen: 180_000, place: '611021', parts: [{ standard: '300', per: 'month', months: 6 }] });
    expect(structuredClone(seen[3])).toEqual(seen[3]);
  });

  it('that span a change show the months of each part', () => {
    const { text, sent, part } = stage({ ...luonan, date: '2009-02-20', months: '4' });
    expect(sent()['amount']).toBe('840');
    expect(part('tbody').querySelectorAll('tr')).toHaveLength(2);
    expect(text()).toMatch(/2009年2月至3月\s+每月120元 × 2个月/);
    expect(text()).toMatch(/2009年4月至5月\s+每月300元 × 2个月/);
    expect(part('.caveat').innerText).toBe('原标准，资料未载始于何日');
    expect(part('tfoot').innerText).toMatch(/合计\s+840元/);
  });

  it('are complained of when they do not fit, after the person has left the field', async () => {
    const { part, element } = stage({ ...luonan, months: '' });
    const months = part<HTMLInputElement>('#months');
    await userEvent.fill(months, '0');
    expect(part('#months-error').textContent).toBe('');
    await userEvent.tab();
    expect(part('#months-error').textContent).toBe('月数应为1至120的整数');
    expect(months.getAttribute('aria-invalid')).toBe('true');
    expect(part(`#${months.getAttribute('aria-describedby')}`).textContent).toContain('1至120');
    for (const text of ['121', '1.5', '-3', '十二']) {
      await userEvent.fill(months, text);
      expect(element.value, text).toBe('');
      expect(element.validity?.badInput, text).toBe(true);
    }
    await userEvent.fill(months, '120');
    expect(part('#months-error').textContent).toBe('');
    expect(months.getAttribute('aria-invalid')).toBe('false');
  });

  it('may not be a fragment of a date, nor leave it behind on reset', async () => {
    const { form, part, element } = stage({ ...luonan, date: '' });
    const date = part<HTMLInputElement>('#date');
    date.focus();
    await userEvent.keyboard('03');
    expect(date.validity.badInput).toBe(true);
    part('#months').focus();
    expect(part('#date-error').textContent).toBe('请填写完整、真实的日期（1950年至2099年）');
    expect(element.validity?.badInput).toBe(true);
    form.reset();
    expect(date.validity.badInput).toBe(false);
    expect(part('#date-error').textContent).toBe('');
    await userEvent.fill(date, '2009-03-05');
    expect(element.value).toBe('1800');
  });

  it('can be made by keyboard alone', async () => {
    const { part, element } = stage({ place: '611021', date: '2009-03-05' });
    part('#place').focus();
    await userEvent.tab();
    expect(element.shadowRoot!.activeElement?.id).toBe('date');
    // month, day and year are stops of their own
    while (element.shadowRoot!.activeElement?.id === 'date') await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('12');
    expect(element.shadowRoot!.activeElement?.id).toBe('months');
    expect(element.detail).toMatchObject({ mode: 'centralised', months: 12, value: '3600' });
  });
});

describe('what is not known', () => {
  it('shows the candidates side by side and gives the form nothing', () => {
    const { text, sent, element, part } = stage(dongping);
    expect(text()).toContain('东平县集中供养：无法确定金额');
    expect(text()).toContain('资料没有写明各标准的生效日期');
    expect([...part('.candidates').children].map((li) => (li as HTMLElement).innerText.split('\n').slice(0, 4))).toEqual([
      ['如果适用2,000元/年', '2,000元', '每年2,000元 ÷ 12 × 12个月', '每月约166.67元'],
      ['如果适用2,300元/年', '2,300元', '每年2,300元 ÷ 12 × 12个月', '每月约191.67元'],
    ]);
    expect(text()).toContain('请向东平县民政局查询');
    expect(text()).toContain('四舍五入到分');
    expect(sent()).toEqual({});
    expect(element.value).toBe('');
    expect(element.validity?.customError).toBe(true);
    expect(element.validationMessage).toBe('东平县集中供养标准在所选期间未知，无法填入金额，请向东平县民政局查询');
    expect(element.detail.gaps[0]?.candidates.map((c) => c.amountFen)).toEqual([200_000, 230_000]);
  });

  it('says whom to ask where there is no candidate', () => {
    const { text, sent, element } = stage({ ...luonan, mode: 'home-based' });
    expect(text()).toContain('洛南县分散供养：无法确定金额');
    expect(text()).toContain('政策包没有当地的这一数字');
    expect(text()).toContain('请向洛南县民政局查询');
    expect(element.shadowRoot!.querySelector('.candidates')).toBeNull();
    expect(sent()).toEqual({});
  });

  it('shows the sure months of a period that runs past the source, and no total', () => {
    const { text, sent } = stage({ ...luonan, date: '2010-06-01', months: '12' });
    expect(text()).toContain('2011年1月至5月：资料只说到2010年');
    expect(text()).toContain('与已知月份合计3,600元');
    expect(text()).toMatch(/2010年6月至12月\s+每月300元 × 7个月/);
    expect(sent()).toEqual({});
  });
});

describe('in a form', () => {
  it('blocks sending with a message until it is answered, and not when optional', () => {
    const { form, element, part } = stage();
    expect(form.checkValidity()).toBe(false);
    expect(element.validity?.valueMissing).toBe(true);
    expect(element.validationMessage).toBe('请选择县（区）');
    expect([...element.shadowRoot!.querySelectorAll('.complaint')].map((p) => p.textContent)).toEqual(['请选择县（区）', '请填写开始日期', '请选择供养方式', '请填写月数']);
    expect(form.reportValidity()).toBe(false);
    expect(element.shadowRoot!.activeElement).toBe(part('#place'));
    element.toggleAttribute('optional', true);
    expect(form.checkValidity()).toBe(true);
  });

  it('returns to its attributes when the form is reset', async () => {
    const { form, element, part } = stage(luonan);
    await userEvent.fill(part('#months'), 'x');
    await userEvent.tab();
    await userEvent.selectOptions(part('#place'), '370923');
    expect(element.value).toBe('');
    form.reset();
    expect(part<HTMLInputElement>('#months').value).toBe('6');
    expect(part<HTMLSelectElement>('#place').value).toBe('611021');
    expect(part('#months-error').textContent).toBe('');
    expect(element.value).toBe('1800');
  });

  it('is shut off by itself and by its fieldset, and then sends nothing', () => {
    const { form, element, part, sent } = stage(luonan);
    element.disabled = true;
    expect(part<HTMLInputElement>('#months').disabled).toBe(true);
    expect(part<HTMLInputElement>('#mode-centralised').matches(':disabled')).toBe(true);
    expect(sent()).toEqual({});
    element.disabled = false;
    expect(sent()['amount']).toBe('1800');
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(element);
    expect(part<HTMLSelectElement>('#place').disabled).toBe(true);
    expect(element.willValidate).toBe(false);
  });

  it('sends nothing without a name, and follows a new one', () => {
    const { element, sent } = stage({ ...luonan, name: '' });
    expect(sent()).toEqual({});
    element.name = 'gyje';
    expect(Object.keys(sent())).toEqual(['gyje', 'gyje-detail']);
    expect(element.form).toBe(document.querySelector('form'));
  });

  it('takes back what the browser kept, and nothing else', () => {
    const { element } = stage();
    element.formStateRestoreCallback('["611021","2009-03-05","centralised","2"]');
    expect(element.value).toBe('600');
    for (const alien of ['{}', '[1,2,3,4]', 'x', '', null]) element.formStateRestoreCallback(alien);
    expect(element.value).toBe('600');
  });
});

describe('attributes', () => {
  it('are read as portals write them, and can change at any time', () => {
    const { element, text } = stage({ ...luonan, date: '2009年3月5日', months: ' 6 ' });
    expect(element.value).toBe('1800');
    element.setAttribute('months', '2');
    expect(element.value).toBe('600');
    element.setAttribute('lang', 'en');
    expect(text()).toContain('In all 600 yuan');
    expect(text()).toContain('March 2009 to April 2009');
    element.setAttribute('lang', 'zh-CN');
    expect(text()).toContain('合计 600元');
    element.setAttribute('date', '2009-02-30');
    expect(element.value).toBe('');
    expect(element.validationMessage).toContain('真实的日期');
    element.setAttribute('place', '110101');
    expect(element.validationMessage).toContain('没有该县（区）的政策包');
  });

  it('choose the theme, which the portal can colour', () => {
    const { element, part } = stage({ ...luonan, theme: 'dark' });
    const surface = (): string => getComputedStyle(part('.calculator')).backgroundColor;
    const dark = surface();
    element.setAttribute('theme', 'light');
    expect(surface()).toBe('rgb(255, 255, 255)');
    expect(surface()).not.toBe(dark);
    element.style.setProperty('--wubao-surface', 'rgb(250, 240, 230)');
    expect(surface()).toBe('rgb(250, 240, 230)');
  });

  it('stay as they are whatever the person chooses', async () => {
    const { element, part } = stage(luonan);
    await userEvent.fill(part('#months'), '3');
    expect(element.getAttribute('months')).toBe('6');
  });
});

/** A portal's own pack, with figures for towns that differ from those for villages. */
const own: Pack = {
  place: '510500',
  name: { zh: '泸州市', en: 'Luzhou' },
  within: '000000',
  sources: { notice: { title: { zh: '通知', en: 'Notice' }, where: { zh: '第一条', en: 'article 1' }, checkedOn: '2026-11-23' } },
  parameters: {
    'standard.urban.centralised': [{ value: 102_500, per: 'month', from: '2024-07-01', to: null, lastSeen: null, source: 'notice', note: null }],
    'standard.rural.centralised': [{ value: 81_000, per: 'month', from: '2024-07-01', to: null, lastSeen: null, source: 'notice', note: null }],
  },
};

describe('town and village', () => {
  const asked = { ...luonan, place: '510500', date: '2024-07-01', months: '2' };

  it('are asked for only where their figures differ', async () => {
    const { element, part, text, sent } = stage(asked);
    expect(element.validationMessage).toContain('没有该县（区）的政策包');
    expect(element.shadowRoot!.querySelector('.area')).toBeNull();
    element.packs = [own];
    expect([...part('.area').querySelectorAll('label')].map((label) => label.innerText.trim())).toEqual(['农村', '城镇']);
    expect(element.validationMessage).toBe('请选择农村或城镇');
    expect(sent()).toEqual({});
    await userEvent.click(part('#area-urban'));
    expect(text()).toContain('合计 2,050元');
    expect(element.detail).toMatchObject({ area: 'urban', value: '2050' });
    await userEvent.click(part('#area-rural'));
    expect(element.detail).toMatchObject({ area: 'rural', value: '1620' });
    await userEvent.selectOptions(part('#place'), '611021');
    expect(element.shadowRoot!.querySelector('.area')).toBeNull();
    expect(element.detail).toMatchObject({ place: '611021', area: 'rural' });
  });

  it('can be said by an attribute, and are village where only villages have figures', () => {
    const { element } = stage({ ...asked, area: 'urban' });
    element.packs = [own];
    expect(element.value).toBe('2050');
    element.setAttribute('area', 'both');
    expect(element.validity?.badInput).toBe(true);
    expect(stage(luonan).element.detail).toMatchObject({ area: 'rural', value: '1800' });
    const town: Pack = { ...own, parameters: { 'standard.urban.centralised': own.parameters['standard.urban.centralised']! } };
    element.packs = [town];
    expect(element.detail).toMatchObject({ area: 'urban', value: '2050' });
  });

  it('are kept when the person comes back', () => {
    const { element } = stage();
    element.packs = [own];
    element.formStateRestoreCallback('["510500","2024-07-01","centralised","2","urban"]');
    expect(element.value).toBe('2050');
  });
});

it('labels every control', () => {
  const { element } = stage(luonan);
  const controls = [...element.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')];
  expect(controls.map((control) => control.labels?.[0]?.innerText.trim())).toEqual(['县（区）', '开始日期', '集中供养', '分散供养', '月数']);
  expect(element.shadowRoot!.querySelector('fieldset > legend')?.textContent).toBe('供养方式');
});
