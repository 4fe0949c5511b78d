import { defineConfig } from "vitest/config";

/** Tests in a real browser, against the web app as it is served. They share one build and one site. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/browser/**/*.spec.ts"],
    globalSetup: ["test/browser/support/serve-demonstration.ts"],
    pool: "forks",
    // One file after the other: they work on one site.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
