import { writeMap } from '../../core/recognise/site-map/write-map.ts';
import { MOST_LETTERS, readMap, type MapRead } from '../../core/recognise/site-map/read-map.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import { hostOf } from '../sites/origin.ts';

/** What a map's file is called: `wubao-map-10.0.0.8-8080.json`. */
export const fileName = (map: SiteMap): string => `wubao-map-${hostOf(map.origin).replace(/[^a-z0-9.-]+/g, '-')}.json`;

/** Gives a map to the browser's own downloads, by this page's own anchor: no permission is needed for it. */
export const download = (map: SiteMap): void => {
  const address = URL.createObjectURL(new Blob([writeMap(map)], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName(map);
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Reads a file that was chosen. One that is too large for a map is not even opened. */
export const readFile = async (file: Blob): Promise<MapRead> => readMap(file.size > MOST_LETTERS * 4 ? 'x'.repeat(MOST_LETTERS + 1) : await file.text());
