import { writeMap } from '../../core/recognise/site-map/write-map.ts';
import { MOST_LETTERS, readMap, type MapRead } from '../../core/recognise/site-map/read-map.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import { hostOf } from '../sites/origin.ts';
import { saveJson } from '../ui/save-file.ts';

/** What a map's file is called: `wubao-map-10.0.0.8-8080.json`. */
export const fileName = (map: SiteMap): string => `wubao-map-${hostOf(map.origin).replace(/[^a-z0-9.-]+/g, '-')}.json`;

export const download = (map: SiteMap): void => saveJson(fileName(map), writeMap(map));

/** Reads a file that was chosen. One that is too large for a map is not even opened. */
export const readFile = async (file: Blob): Promise<MapRead> => readMap(file.size > MOST_LETTERS * 4 ? 'x'.repeat(MOST_LETTERS + 1) : await file.text());
