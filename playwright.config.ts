import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from '@/server/host/browser';

/** `npm test` starts two app processes, a worker and a database, and names them here by E2E_URL, E2E_URL_2 and DATABASE_URL. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 180_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A slow machine is not a fault of the product; what fails three times is.
  retries: process.env.CI ? 2 : 0,
  outputDir: 'test-results',
  // Statements are counted when nobody else asks the servers for anything.
  projects: [
    { name: 'journeys', testIgnore: 'statements.spec.ts' },
    { name: 'statements', testMatch: 'statements.spec.ts', dependencies: ['journeys'] },
  ],
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    // What is not there after so long does not come.
    actionTimeout: 45_000,
    launchOptions: { executablePath: browserPath(), args: browserArgs() },
  },
});
