import type { Frame, Page } from 'playwright-core';
import type { OverlayNode, OverlayView } from '../browsers/overlay.ts';
import { overlayOf } from '../browsers/overlay.ts';

/** A clerk at the old system: what she does with keys and mouse, and what she sees of ours. */
export class Clerk {
  readonly page: Page;
  #form: Frame | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** The frame of the form that she has open. */
  get form(): Frame {
    if (!this.#form) throw new Error('She has no form open');
    return this.#form;
  }

  async openSystem(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** 申请登记 in the menu on the left. */
  async openForm(): Promise<void> {
    const menu = this.page.frame({ name: 'leftFrame' });
    if (!menu) throw new Error('The system has no menu');
    await menu.getByText('申请登记').click();
    const content = this.page.frame({ name: 'mainFrame' });
    await content?.waitForSelector('input[name=sfzh]');
    this.#form = content;
  }

  async type(name: string, text: string): Promise<void> {
    const box = this.form.locator(`[name=${name}]`);
    await box.click();
    await box.press('Control+A');
    await box.press('Delete');
    await box.pressSequentially(text);
    await box.press('Tab');
  }

  async focus(name: string): Promise<void> {
    await this.form.locator(`[name=${name}]`).first().click();
  }

  async choose(name: string, label: string): Promise<void> {
    await this.form.locator(`select[name=${name}]`).selectOption({ label });
  }

  async tick(name: string, value: string): Promise<void> {
    await this.form.locator(`input[name=${name}][value="${value}"]`).click();
  }

  async holds(name: string): Promise<string> {
    return this.form.locator(`[name=${name}]`).first().inputValue();
  }

  /** What the page's own script saw of a control, in order. */
  async portalSaw(name: string): Promise<string[]> {
    return this.form.evaluate(
      (control) => (window as unknown as { pageLog: { name: string; type: string; value: string }[] }).pageLog.filter((e) => e.name === control).map((e) => `${e.type}:${e.value}`),
      name,
    );
  }

  get overlay(): OverlayView {
    return overlayOf(this.page, this.form);
  }

  /** Waits until something of ours with this role and name is seen. */
  async sees(role: string, name: string | RegExp): Promise<OverlayNode> {
    return this.overlay.wait({ role, name });
  }

  async seesNo(role: string, name: string | RegExp): Promise<void> {
    await this.overlay.gone({ role, name });
  }

  /** A calm click: we act only on what she has had time to see. */
  async clicks(role: string, name: string | RegExp): Promise<void> {
    const node = await this.sees(role, name);
    await this.page.waitForTimeout(600);
    await this.overlay.click(node);
  }
}
