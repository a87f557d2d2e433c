import { afterEach, describe, expect, it } from 'vitest';
import { Grid } from './grid.ts';

afterEach(() => document.body.replaceChildren());

function table(html: string): { grid: Grid; cell: (id: string) => Element } {
  document.body.replaceChildren(document.createRange().createContextualFragment(`<table>${html}</table>`));
  const cell = (id: string): Element => document.getElementById(id)!;
  return { grid: Grid.of(document.querySelector('td,th')!, new Map())!, cell };
}

describe('a table as it is drawn', () => {
  it('has each cell at its column, whatever spans down from above', () => {
    const { grid, cell } = table(
      '<tr><td rowspan="3" id="side">家庭成员</td><td id="name">姓名</td><td colspan="2" id="work">单位</td><td id="age">年龄</td></tr><tr><td id="a">1</td><td colspan="2" id="b">2</td><td id="c">3</td></tr><tr><td id="d">4</td></tr>',
    );
    expect([cell('a'), cell('b'), cell('c'), cell('d')].map((e) => grid.place(e))).toEqual([{ row: 1, column: 1 }, { row: 1, column: 2 }, { row: 1, column: 4 }, { row: 2, column: 1 }]);
    expect(grid.at(0, 4)).toBe(cell('age'));
    expect(grid.at(0, 3)).toBe(cell('work'));
    expect(grid.row(1)).toEqual([cell('side'), cell('a'), cell('b'), cell('c')]);
    expect(grid.beside(cell('c'))).toEqual([cell('side')]);
    expect(grid.beside(cell('side'))).toEqual([]);
  });

  it('has heads of two rows', () => {
    const { grid, cell } = table('<thead><tr><th rowspan="2" id="x">称谓</th><th colspan="2" id="k">亲属</th></tr><tr><th id="n">姓名</th><th id="g">年龄</th></tr></thead><tbody><tr><td id="a"></td><td id="b"></td><td id="c"></td></tr></tbody>');
    expect([0, 1, 2].map((column) => grid.at(1, column))).toEqual([cell('x'), cell('n'), cell('g')]);
    expect(grid.at(0, 2)).toBe(cell('k'));
    expect(grid.place(cell('c'))).toEqual({ row: 2, column: 2 });
  });

  it('is bounded, and knows nothing of tables inside', () => {
    const { grid, cell } = table('<tr><td rowspan="99999" colspan="99999" id="huge">x</td></tr><tr><td id="after"><table><tr><td id="inner">y</td></tr></table></td></tr>');
    expect(grid.place(cell('inner'))).toBeNull();
    expect(grid.row(7)).toEqual([]);
    expect(grid.at(0, 0)).toBe(cell('huge'));
  });
});
