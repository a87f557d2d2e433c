import { describe, expect, it } from 'vitest';
import { engines } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import type { Example, Rule, Saying } from '../engine/rule.ts';
import type { Words } from '../model/field-spec.ts';
import { allPacks } from '../policy/all-packs.ts';
import { NATION } from '../policy/packs.ts';

interface RuleFile {
  readonly default: Rule;
  readonly examples?: readonly Example[];
}
const files = import.meta.glob<RuleFile>(['./*/*.ts', '!./*/*.test.ts'], { eager: true });
const told = Object.values(files).flatMap((m) => (m.default === undefined || m.default.kind === 'derivation' ? [] : [{ rule: m.default, examples: m.examples ?? [] }]));
const everyRule: readonly Rule[] = Object.values(files).flatMap((m) => m.default ?? []);
const engineFor = engines(everyRule, allPacks);

/** Every template of every rule, by where it stands. */
const templates: readonly { readonly at: string; readonly part: keyof Saying | 'title'; readonly words: Words }[] = told.flatMap(({ rule }) => [
  { at: `${rule.id} title`, part: 'title' as const, words: rule.title },
  ...Object.entries(rule.words).flatMap(([reason, saying]) =>
    (['says', 'why', 'todo', 'fix'] as const).flatMap((part) => (saying[part] ? [{ at: `${rule.id} ${reason}.${part}`, part, words: saying[part] }] : [])),
  ),
]);
const amiss = (breaks: (t: (typeof templates)[number]) => boolean): string[] => templates.filter(breaks).map((t) => `${t.at}: ${t.words.zh} / ${t.words.en}`);

/** What an example makes of its rule’s words. */
const filled = told.flatMap(({ rule, examples }) =>
  examples.flatMap((e) => {
    const engine = engineFor(e.place ?? NATION, e.on, rule.subject);
    const outcome = engine.outcomes(engine.open(e.given, e.on)).find((o) => o.rule === rule);
    const zh = outcome ? explain(outcome, 'zh', e.on) : null;
    const en = outcome ? explain(outcome, 'en', e.on) : null;
    return zh && en && outcome ? [{ rule, outcome, zh, en, at: `${rule.id} ${zh.reason || zh.is}` }] : [];
  }),
);

/** How wide it is on screen, in characters of Chinese: two Latin ones make one. */
const width = (text: string): number => [...text].reduce((sum, c) => sum + (/[ -~]/.test(c) ? 0.5 : 1), 0);

describe('the words of every rule', () => {
  it('accuse nobody', () => {
    expect(amiss(({ words: { zh, en } }) => /非法|错误|无效|违法|违规|造假|作弊|瞒报|谎报|虚报/.test(zh) || /\b(invalid|illegal|wrongly|unlawful|violat\w*|fault of|cheat\w*|false statement)\b/i.test(en))).toEqual([]);
  });

  it('use the terms of the product', () => {
    // 补贴 for the disabled and of the budget keep their own names; these are words that ours replace.
    const strange = /五保户|低保户|救助对象(?!名)|乡里|镇里|县里|村里|民政局(?!令)|自理级别|受益人|被供养人|用户|字段|校验失败|必填/;
    expect(amiss(({ words }) => strange.test(words.zh.replaceAll('县里统一印发', '')))).toEqual([]);
    expect(amiss(({ words }) => /\b(beneficiar\w+|field|validat\w*|null|undefined|boolean)\b/i.test(words.en))).toEqual([]);
  });

  it('are written with full-width marks in Chinese', () => {
    const bare = (zh: string) => zh.replace(/\{\w+\}/g, '数');
    expect(amiss(({ words }) => /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}/u.test(bare(words.zh)))).toEqual([]);
    expect(amiss(({ words }) => /[“”]/.test(words.zh) && (words.zh.match(/“/g)?.length ?? 0) !== (words.zh.match(/”/g)?.length ?? 0))).toEqual([]);
    expect(amiss(({ words }) => /["']/.test(words.zh))).toEqual([]);
  });

  it('end a sentence, and no title or button, with its mark', () => {
    expect(amiss(({ part, words }) => (part === 'title' || part === 'fix' ? /[。.？?]$/.test(words.zh) || /[.?]$/.test(words.en) : !/[。？]$/.test(words.zh) || !/[.?]$/.test(words.en)))).toEqual([]);
  });

  it('are English in English, but for what is quoted', () => {
    const own = (en: string) => en.replace(/\{\w+\}|“[^”]*”|《[^》]*》|\([^)]*\)/g, '');
    expect(amiss(({ words }) => /[\p{Script=Han}，。；：（）]/u.test(own(words.en)))).toEqual(['report/regulation-named-in-full short.says: 条例全称是《农村五保供养工作条例》。 / The title of the regulation is 农村五保供养工作条例.']);
    expect(amiss(({ words }) => words.en.trim() !== words.en || words.zh.trim() !== words.zh || words.en === '' || words.zh === '')).toEqual([]);
  });

  it('name in each language the same things', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!))].filter((n) => n !== 'urbanYear').sort().join();
    const differ = amiss(({ words }) => {
      const [zh, en] = [names(words.zh), names(words.en)];
      return zh !== en && zh.split(',').some((n) => n !== '' && !en.split(',').includes(n)) && en.split(',').some((n) => n !== '' && !zh.split(',').includes(n));
    });
    expect(differ).toEqual([]);
  });
});

describe('what is said of an example', () => {
  it('is short: a hint is some forty characters wide', () => {
    const long = filled.filter((f) => f.outcome.is === 'fail' && width(f.zh.says) > 60).map((f) => `${Math.round(width(f.zh.says))} ${f.at}: ${f.zh.says}`);
    expect([...new Set(long)].sort().reverse()).toEqual([]);
  });

  it('has, wherever a check fails, what is amiss and what to do', () => {
    const lacking = filled.filter((f) => f.rule.kind === 'check' && f.outcome.is === 'fail' && (f.zh.says === '' || f.en.says === '' || ((f.zh.todo === '' || f.en.todo === '') && f.zh.fix === null)));
    expect([...new Set(lacking.map((f) => `${f.at}: ${f.zh.says}`))]).toEqual([]);
  });
});
