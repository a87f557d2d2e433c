import type { Found, Path } from './found.ts';
import type { JsonNode } from './json.ts';

/** Names that every object answers to by itself. */
const reserved = (key: string): boolean => key in Object.prototype || key === 'prototype';

/** The plain value; of a name that stands twice the first one holds, and none that objects have by themselves comes in. */
export function plain(node: JsonNode, path: Path, found: Found): unknown {
  if (node.k === 'value') return node.value;
  if (node.k === 'list') return node.items.map((item, i) => plain(item, [...path, i], found));
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, at, node: of } of node.members) {
    if (found.full) break;
    const here = [...path, key];
    if (reserved(key)) found.add(here, { zh: `不能用“${key}”作名称`, en: `“${key}” can’t be a name` }, { zh: '换一个名称。', en: 'Choose another name.' }, at);
    else if (seen.has(key)) found.add(here, { zh: `“${key}”写了两次`, en: `“${key}” stands twice` }, { zh: '合并为一项，或删去一项。', en: 'Make one of the two, or delete one.' }, at);
    else value[key] = plain(of, here, found);
    seen.add(key);
  }
  return value;
}
