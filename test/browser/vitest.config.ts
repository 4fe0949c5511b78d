import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

/** By name: one file leaves its traces on the site for the next, and each run is to meet the same. */
class ByName extends BaseSequencer {
  override async sort(
    files: TestSpecification[],
  ): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Tests in a real browser, against the web app as it is served. They share one build and one site. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/browser/**/*.spec.ts"],
    globalSetup: ["test/browser/support/serve-demonstration.ts"],
    pool: "forks",
    // One file after the other: they work on one site.
    fileParallelism: false,
    sequence: { sequencer: ByName },
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
