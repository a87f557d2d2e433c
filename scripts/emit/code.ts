/** Lines of code under way: what they read is named once, at the head of the function that they stand in. */
export class Code {
  readonly lines: string[] = [];
  readonly #read: Set<string>;
  readonly #names: { next: number };
  readonly #depth: number;

  private constructor(read: Set<string>, names: { next: number }, depth: number) {
    this.#read = read;
    this.#names = names;
    this.#depth = depth;
  }

  static function(): Code {
    return new Code(new Set(), { next: 0 }, 0);
  }

  /** A slot of the case (`s`) or of a row (`r`). */
  slot(of: 's' | 'r', at: number): string {
    this.#read.add(`${of}${at}`);
    return `${of}${at}`;
  }

  add(line: string): void {
    this.lines.push(`${'  '.repeat(this.#depth)}${line}`);
  }

  /** A name that stands for a value from here on. */
  keep(value: string, word: 'const' | 'let' = 'const'): string {
    const name = `t${this.#names.next++}`;
    this.add(`${word} ${name} = ${value};`);
    return name;
  }

  /** What only runs under a condition. */
  when(condition: string, fill: (inside: Code) => void): void {
    const inside = new Code(this.#read, this.#names, this.#depth + 1);
    fill(inside);
    this.add(`if (${condition}) {`);
    this.lines.push(...inside.lines);
    this.add('}');
  }

  /** The whole function, `result` being what it answers. */
  arrow(parameters: string, result: string): string {
    const reads = [...this.#read].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((name) => `${name} = ${name[0]}[${name.slice(1)}]`);
    const head = reads.length > 0 ? [`const ${reads.join(', ')};`] : [];
    const body = [...head, ...this.lines, result === '' ? '' : `return ${result};`].filter((line) => line !== '');
    return `(${parameters}) => {\n${body.map((line) => `  ${line}`).join('\n')}\n}`;
  }
}
