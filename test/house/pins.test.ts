import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import advisories from "../fixtures/payload-advisories.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { root } from "../support/sources.ts";

interface LockEntry {
  readonly version?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, LockEntry>> } =
  JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));

const pins: readonly [name: string, version: string][] = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
});

const numbers = (version: string): readonly number[] =>
  version.split(".").map(Number);

/** Whether a version is older than another, both as `1.2.3`. */
function isBelow(version: string, than: string): boolean {
  const wanted = numbers(than);
  const difference = numbers(version)
    .map((part, index) => part - (wanted[index] ?? 0))
    .find((part) => part !== 0);
  return (difference ?? 0) < 0;
}

/** Where npm would find a package that an entry asks for, looking upwards. */
function isLocked(from: string, name: string): boolean {
  const parts = from === "" ? [] : from.split("/node_modules/");
  return parts
    .map((_, index) => parts.slice(0, index + 1).join("/node_modules/"))
    .concat("")
    .some((base) => {
      const place = `${base === "" ? "" : `${base}/`}node_modules/${name}`;
      return lock.packages[place] !== undefined;
    });
}

const payloadPackages = Object.entries(lock.packages).filter(([place]) =>
  /(^|\/)node_modules\/(payload|@payloadcms\/[^/]+)$/.test(place),
);

it("every dependency is pinned to one version", () => {
  const loose = pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it("the lockfile holds the version that is pinned", () => {
  const different = pins.filter(
    ([name, version]) =>
      lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(different).toEqual([]);
});

it("Payload and all its packages are 3.90.1, since they are released in lockstep", () => {
  const versions = payloadPackages.map(([, { version }]) => version);
  expect(new Set(versions)).toEqual(new Set(["3.90.1"]));
});

it("no Payload package falls below the fix of an advisory", () => {
  const fixes = advisories.advisories
    .map(({ cve, fixed }) => ({ cve, fixed }))
    .filter(({ fixed }) => /^\d+\.\d+\.\d+$/.test(fixed));
  expect(fixes.length).toBeGreaterThan(25);
  const below = payloadPackages.flatMap(([place, { version }]) =>
    fixes
      .filter(({ fixed }) => isBelow(version ?? "0.0.0", fixed))
      .map(({ cve }) => `${place} is open to ${cve}`),
  );
  expect(below).toEqual([]);
});

it("the lockfile has no entry without a version, and none is missing, or npm ci fails", () => {
  const entries = Object.entries(lock.packages);
  const empty = entries.filter(
    ([place, entry]) => place !== "" && !entry.version && !entry.link,
  );
  const missing = entries.flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place} lacks ${name}`),
  );
  expect(empty).toEqual([]);
  expect(missing).toEqual([]);
});
