import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Properties take as long as they take: a slow machine is no failure.
          testTimeout: 120_000,
          include: ['{core,widgets,extension,scripts,test}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'test/journeys/**', '**/node_modules/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Found only while the tests run, it would reload the page under them.
        optimizeDeps: { include: ['dexie'] },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          include: ['{core,widgets,extension}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
          },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
