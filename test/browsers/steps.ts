import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Anything that can be photographed: a Playwright page, a tab of Firefox. */
export interface Camera {
  screenshot(): Promise<Uint8Array>;
}

export interface Step {
  readonly title: string;
  readonly path: string;
}

/** A title as the name of a file, on every system: letters and digits of any script, the rest hyphens. */
export const slug = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Keeps a numbered picture of each step of a story: `FOLDER/STORY/01-TITLE.png`. Older pictures of the story go first. */
export class Story {
  readonly folder: string;
  readonly #steps: Step[] = [];

  constructor(folder: string, name: string) {
    this.folder = join(folder, slug(name));
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** @returns the path of the picture */
  async keep(title: string, camera: Camera): Promise<string> {
    const number = String(this.#steps.length + 1).padStart(2, '0');
    const path = join(this.folder, `${number}-${slug(title)}.png`);
    this.#steps.push({ title, path });
    writeFileSync(path, await camera.screenshot());
    return path;
  }
}
