import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], timeout: number, options: object = {}) => ({
  extends: true as const,
  test: { name, include, testTimeout: timeout, hookTimeout: Math.max(timeout, 60_000), ...options },
});

/** Slow projects run one file at a time: each starts servers, browsers or hundreds of workers. */
const alone = { fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      project("unit", ["src/**/*.test.ts", "src/**/*.test.tsx", "scripts/**/*.test.ts"], 30_000),
      project("golden", ["tests/golden/**/*.test.ts"], 60_000),
      project("architecture", ["tests/architecture/**/*.test.ts"], 120_000, alone),
      project("contract-sqlite", ["tests/contract/**/*.sqlite.test.ts"], 60_000),
      project("contract-postgres", ["tests/contract/**/*.postgres.test.ts"], 120_000, alone),
      project("package", ["tests/package/**/*.test.ts"], 300_000, alone),
      project("e2e", ["tests/e2e/**/*.test.ts"], 600_000),
    ],
  },
});
