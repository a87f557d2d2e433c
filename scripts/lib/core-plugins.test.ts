import { describe, expect, it } from 'vitest';
import { dropExamples, keepWords } from './core-plugins.ts';

describe('a build', () => {
  it('empties what is for tests and documentation, and nothing else', () => {
    const code = "import { made } from './made.ts';\nexport default check({ id: 'a' });\nexport const covers = ['R21-01'];\nexport const examples = [{ given: made(1), then: 'pass' }];\nexport const other = [1];\n";
    const dropped = dropExamples(code);
    expect(dropped).toContain('export const covers = [];');
    expect(dropped).toContain('export const examples = [];');
    expect(dropped).toContain("check({ id: 'a' })");
    expect(dropped).toContain('other = [1]');
    expect(dropExamples('const examples = [1];')).toBe('const examples = [1];');
  });
});

describe('words', () => {
  const code = "const a = { zh: '字', en: 'word' }; const b = text('姓名', 'Name'); const c = { male: ['男', 'male'] }; const d = f('x', 'y'); const e = { title: { zh: '题', en: 'title' }, id: 'r' };";

  it('are kept of one language, of both or of none', () => {
    expect(keepWords(code, 'both')).toBe(code);
    const zh = keepWords(code, 'zh');
    expect(zh).toContain('字');
    expect(zh).toContain('姓名');
    expect(zh).toContain('男');
    expect(zh).not.toMatch(/word|Name|'male'|'title'/);
    const none = keepWords(code, 'none');
    expect(none).not.toMatch(/字|姓名|男|题|word|Name/);
    expect(none).toContain("f('x', 'y')");
    expect(none).toContain("id: 'r'");
  });
});
