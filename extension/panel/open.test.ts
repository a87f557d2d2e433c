import { describe, expect, it } from 'vitest';
import { openPanel } from './open.ts';
import { namedTab } from './follow.ts';

const windows = (opened: string[]) => ({
  async create({ url }: { url: string }) {
    opened.push(url);
  },
});

describe('the panel opens', () => {
  it('beside the tab where the browser has a side panel', async () => {
    const opened: string[] = [];
    await openPanel({ sidePanel: { open: async ({ tabId }) => void opened.push(`beside ${tabId}`) }, windows: windows(opened) }, 7);
    expect(opened).toEqual(['beside 7']);
  });

  it('in the sidebar of a browser that has one', async () => {
    const opened: string[] = [];
    await openPanel({ sidebarAction: { open: async () => void opened.push('sidebar') }, windows: windows(opened) }, 7);
    expect(opened).toEqual(['sidebar']);
  });

  it.each([
    ['no panel at all', {}],
    ['a panel that only the browser can open', { sidePanel: {} }],
    ['a panel that it doesn’t let open', { sidePanel: { open: async () => Promise.reject(new Error('no gesture')) } }],
  ])('in a window of its own where the browser has %s, and follows that tab there', async (_, panels) => {
    const opened: string[] = [];
    await openPanel({ ...panels, windows: windows(opened) }, 7);
    expect(opened).toHaveLength(1);
    expect(namedTab(opened[0]!.slice(opened[0]!.indexOf('?')))).toBe(7);
  });
});

it('takes nothing but a number for a tab', () => {
  for (const search of ['', '?tab=', '?tab=-1', '?tab=1e3', '?tab=99999999999', '?origin=1']) expect(namedTab(search)).toBeNull();
});
