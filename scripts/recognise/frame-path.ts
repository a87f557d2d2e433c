/** One document of a page, as the browser's protocol tells of it. */
export interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string; readonly name?: string; readonly unreachableUrl?: string };
  readonly childFrames?: readonly FrameTree[];
}

export interface PlacedFrame {
  readonly id: string;
  /** '' for the top document, else names or indexes from the top: `0/main`. */
  readonly path: string;
  readonly url: string;
  /** The address that could not be had. */
  readonly missing?: string;
  readonly parent: string | null;
}

/** A name that a person gave. Scripts keep other things in it, and a number would be taken for an index. */
const isName = (name: string): boolean => name.length <= 40 && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name);

/** All frames, the top first and each before its own, with the path that leads to it. The order of siblings is that of `window.frames`. */
export function placeFrames({ frame, childFrames = [] }: FrameTree, path = '', parent: string | null = null): readonly PlacedFrame[] {
  const { id, url, unreachableUrl } = frame;
  const names = childFrames.map((child) => child.frame.name ?? '');
  const step = (name: string, at: number): string => (isName(name) && names.indexOf(name) === names.lastIndexOf(name) ? name : String(at));
  return [
    { id, path, url, parent, ...(unreachableUrl === undefined ? {} : { missing: unreachableUrl }) },
    ...childFrames.flatMap((child, at) => placeFrames(child, `${path === '' ? '' : `${path}/`}${step(names[at] ?? '', at)}`, id)),
  ];
}
