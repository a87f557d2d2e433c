import { defineConfig } from 'wxt';
import { manifestFor, mendManifest } from './extension/manifest.ts';
import { withoutExamples } from './scripts/lib/core-plugins.ts';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  // Every import is written out: a file says what it stands on.
  imports: false,
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  hooks: { 'build:manifestGenerated': (_, manifest) => mendManifest(manifest) },
  webExt: { disabled: true },
  vite: () => ({
    plugins: [withoutExamples],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The preload polyfill calls fetch, and this extension makes no request of any kind.
    build: { modulePreload: false },
  }),
});
