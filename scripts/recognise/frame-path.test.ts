import { expect, it } from 'vitest';
import { placeFrames, type FrameTree } from './frame-path.ts';

const frame = (name: string | undefined, ...childFrames: readonly FrameTree[]): FrameTree => ({ frame: { id: `${name}`, url: 'about:blank', ...(name === undefined ? {} : { name }) }, childFrames });
const paths = (tree: FrameTree): readonly string[] => placeFrames(tree).map((f) => f.path);

it('leads to each frame by names, else by indexes', () => {
  expect(paths(frame(undefined, frame('menu'), frame(undefined, frame('main'), frame('')), frame('主框架')))).toEqual(['', 'menu', '1', '1/main', '1/1', '主框架']);
});

it('takes no name that comes twice, that looks like an index, or that nobody gave', () => {
  expect(paths(frame(undefined, frame('a'), frame('a'), frame('7'), frame('x/y'), frame('{"id":1}'), frame('n'.repeat(50))))).toEqual(['', '0', '1', '2', '3', '4', '5']);
});

it('never leads to two frames by one path', () => {
  const all = paths(frame(undefined, frame('_0', frame('x')), frame('0', frame('x')), frame(undefined, frame('x'))));
  expect(new Set(all).size).toBe(all.length);
});

it('knows the frame around each, and what could not be had', () => {
  const tree: FrameTree = { frame: { id: 't', url: 'file:///a.html' }, childFrames: [{ frame: { id: 'k', url: 'chrome-error://chromewebdata/', unreachableUrl: 'http://portal.test/' } }] };
  expect(placeFrames(tree)).toEqual([
    { id: 't', path: '', url: 'file:///a.html', parent: null },
    { id: 'k', path: '0', url: 'chrome-error://chromewebdata/', parent: 't', missing: 'http://portal.test/' },
  ]);
});
