import { afterEach, describe, expect, it } from 'vitest';
import { Cells } from './cells.ts';
import { placeRow, placeRows, type Placed } from './grid.ts';

afterEach(() => document.body.replaceChildren());

const cell = (id: string): Element => document.getElementById(id)!;

/** The rows of a table, in order, with their cells as they are drawn. */
function table(html: string): readonly (readonly Placed[])[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(`<table>${html}</table>`));
  const groups = [...document.querySelector('table')!.children];
  return groups.flatMap((group) => [...placeRows(group).values()]);
}
const columnOf = (row: readonly Placed[], id: string): number | undefined => row.find((c) => c.cell === cell(id))?.from;
const at = (row: readonly Placed[], column: number): Element | undefined => row.find((c) => c.from <= column && column < c.to)?.cell;

describe('a table as it is drawn', () => {
  it('has each cell at its column, whatever spans down from above', () => {
    const rows = table(
      '<tbody><tr><td rowspan="3" id="side">家庭成员</td><td id="name">姓名</td><td colspan="2" id="work">单位</td><td id="age">年龄</td></tr><tr><td id="a">1</td><td colspan="2" id="b">2</td><td id="c">3</td></tr><tr><td id="d">4</td></tr></tbody>',
    );
    expect(rows).toHaveLength(3);
    expect([columnOf(rows[1]!, 'a'), columnOf(rows[1]!, 'b'), columnOf(rows[1]!, 'c'), columnOf(rows[2]!, 'd')]).toEqual([1, 2, 4, 1]);
    expect(at(rows[0]!, 4)).toBe(cell('age'));
    expect(at(rows[0]!, 3)).toBe(cell('work'));
    expect(rows[1]!.map((c) => c.cell)).toEqual([cell('side'), cell('a'), cell('b'), cell('c')]);
    const cells = new Cells(() => false);
    expect(cells.sideTitle(cell('c'))).toBe('家庭成员');
    expect(cells.sideTitle(cell('side'))).toBe('');
  });

  it('has heads of two rows', () => {
    const [, second, body] = table('<thead><tr><th rowspan="2" id="x">称谓</th><th colspan="2" id="k">亲属</th></tr><tr><th id="n">姓名</th><th id="g">年龄</th></tr></thead><tbody><tr><td id="a"></td><td id="b"></td><td id="c"></td></tr></tbody>');
    expect([0, 1, 2].map((column) => at(second!, column))).toEqual([cell('x'), cell('n'), cell('g')]);
    expect(at(placeRow(cell('k').parentElement!, []), 2)).toBe(cell('k'));
    expect(columnOf(body!, 'c')).toBe(2);
  });

  it('is bounded, and knows nothing of tables inside', () => {
    const rows = table('<tbody><tr><td rowspan="99999" colspan="99999" id="huge">x</td></tr><tr><td id="after"><table><tr><td id="inner">y</td></tr></table></td></tr></tbody>');
    expect(rows.flat().some((c) => c.cell === cell('inner'))).toBe(false);
    expect(rows[7]).toBeUndefined();
    expect(at(rows[0]!, 0)).toBe(cell('huge'));
    expect(rows[0]![0]).toMatchObject({ to: 1000, down: 199 });
  });
});
