import { expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

it('runs scripts and sums up nothing unless it is asked', () => {
  expect(readArguments(['a', 'b.html'])).toEqual({ paths: ['a', 'b.html'], scripts: true, summary: false, lists: false });
  expect(readArguments(['--no-scripts', 'a', '--summary'])).toEqual({ paths: ['a'], scripts: false, summary: true, lists: false });
});

it('tells of lists and shown values when it is asked', () => {
  expect(readArguments(['--lists', 'a'])).toMatchObject({ lists: true });
});

it.each([[[]], [['--summary']], [['--what', 'a']]])('says how it is used when it is asked %j', (args) => {
  expect(readArguments(args)).toMatch(/Usage: .*FILE\|FOLDER/);
});
