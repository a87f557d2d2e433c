import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../test/browsers/temporary-folder.ts';
import { findPages } from './files.ts';

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder('pages');
  onTestFinished(() => folder.remove());
  for (const name of names) {
    mkdirSync(join(folder.path, name, '..'), { recursive: true });
    writeFileSync(join(folder.path, name), '');
  }
  return folder.path;
}

it('finds what looks like a page in a folder and below it, sorted', () => {
  const from = folderWith('a/z.HTM', 'a/b/x.jsp', 'a/b.html', 'a/x.mht', 'a/y.mhtml', 'a/c.aspx', 'a/B.html', 'a/x.js', 'a/x.png', 'a/html', 'other.html');
  expect(findPages(['a'], from).map((page) => page.shown)).toEqual(['a/B.html', 'a/b/x.jsp', 'a/b.html', 'a/c.aspx', 'a/x.mht', 'a/y.mhtml', 'a/z.HTM']);
});

it('takes a file whatever it is called, keeps the order of asking, and opens none twice', () => {
  const from = folderWith('b/x.html', 'a/y.html', 'save.do');
  expect(findPages(['save.do', join(from, 'b'), 'a', 'b/x.html'], from).map((page) => page.path)).toEqual(['save.do', 'b/x.html', 'a/y.html'].map((name) => join(from, name)));
});

it('leaves to a page what was saved beside it', () => {
  const from = folderWith('a/表单.html', 'a/表单_files/主 页.html', 'a/old_files/x.html', 'a/b.htm', 'a/b.files/c.htm');
  expect(findPages(['a'], from).map((page) => page.shown)).toEqual(['a/b.htm', 'a/old_files/x.html', 'a/表单.html']);
});

it('tells of a name that is not there', () => {
  expect(findPages(['none.html'], folderWith())).toMatchObject([{ shown: 'none.html', problem: 'there is no such file or folder' }]);
});
