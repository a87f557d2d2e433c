import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { builtWidgets, root } from './lib/paths.ts';

export type WidgetFormat = 'iife' | 'es';

const files: Readonly<Record<WidgetFormat, string>> = { iife: 'wubao.js', es: 'wubao.mjs' };

/** The build of the custom elements: Preact inside, nothing to load besides. */
export function widgetsConfig(format: WidgetFormat): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      // Both names: the first bounds the syntax, the second what the browsers of old office machines lack.
      target: ['es2019', 'chrome80'],
      outDir: builtWidgets,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: join(root, 'widgets/elements/index.ts'), name: 'Wubao', formats: [format], fileName: () => files[format] },
      // Vite leaves the white space in ES libraries, for bundlers; ours is also loaded as it is.
      rolldownOptions: { output: { minify: true } },
    },
  };
}
