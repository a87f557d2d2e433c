interface Panels {
  /** Chromium from 116 on. */
  readonly sidePanel?: { open?(where: { tabId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open?(): Promise<void> };
  readonly windows: { create(window: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown> };
}

/**
 * Opens the panel beside the page of a tab; in a small window of its own where the browser has no panel, or none that can
 * be opened from here. To be called in the click itself: nothing may be waited for before.
 */
export function openPanel({ sidePanel, sidebarAction, windows }: Panels, tab: number): Promise<unknown> {
  const apart = (): Promise<unknown> => windows.create({ url: `/sidepanel.html?tab=${tab}`, type: 'popup', width: 440, height: 760 });
  const beside = sidePanel?.open?.({ tabId: tab }) ?? sidebarAction?.open?.();
  return beside === undefined ? apart() : beside.catch(apart);
}
