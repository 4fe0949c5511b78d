import path from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles, type SourceFile } from "../support/sources.ts";

/** Left to right as in the design: a layer imports from those before it and from itself. */
const layers = [
  { name: "brand", holds: /^brand\//, doors: ["#brand", "#larkmere"] },
  { name: "templates", holds: /^templates\//, doors: ["#templates"] },
  {
    name: "render",
    holds: /^src\/render\//,
    doors: [
      "#render",
      "#render/errors",
      "#render/digest",
      "#render/finding-codes",
      "#render/fonts",
      "#render/font-facts",
      "#render/press-report",
      "#render/ua-report",
      "#render/evidence",
      "#render/election-papers",
      "#render/ticket",
      "#render/photographs",
      "#render/watermark",
      "#render/alternatives",
      "#render/guide-files",
      "#render/words",
      "#render/desk",
      "#render/plates",
      "#render/check",
      "#render/documents",
      "#render/version",
      "#render/web-fonts",
    ],
  },
  { name: "collections", holds: /^collections\//, doors: ["#collections"] },
  {
    name: "plugin",
    holds: /^src\/plugin\//,
    doors: [
      "#plugin",
      "#plugin/config",
      "#plugin/graphql",
      "#plugin/portal",
      "#plugin/sender",
      "#plugin/workers",
      "#plugin/studio",
    ],
  },
  { name: "faces", holds: /^src\//, doors: [] },
];

/** Each heavy library has one door. */
const libraries: readonly [library: RegExp, door: RegExp][] = [
  [/^sharp$/, /^src\/(render\/pixels\/|plugin\/payload-sharp\.ts)/],
  [/^@cantoo\/pdf-lib/, /^src\/render\/pdf\//],
  [/^@resvg\//, /^src\/render\/paint\/raster/],
  [/^harfbuzzjs/, /^src\/render\/(text|pdf)\//],
  [/^yoga-layout/, /^src\/render\/layout\//],
  [/^nodemailer$/, /^src\/plugin\/notices\/transport\//],
  [
    /^(payload|@payloadcms\/.*|@payload-config)$/,
    /^(collections\/|src\/plugin\/|src\/app\/|src\/payload\.config\.ts|src\/instrumentation\.ts)/,
  ],
  [/^(next|next\/.*)$/, /^src\/(app\/|proxy\.ts|instrumentation\.ts)/],
];

const doors = new Map(
  Object.entries(manifest.imports).map(([name, file]) => [name, file.slice(2)]),
);

const layerOf = (file: string): number =>
  layers.findIndex((layer) => layer.holds.test(file));

const isRelative = (specifier: string): boolean =>
  /^\.\.?(\/|$)/.test(specifier);

const targetOf = (file: SourceFile, specifier: string): string =>
  path.posix.normalize(
    path.posix.join(path.posix.dirname(file.path), specifier),
  );

/** What the picture of the layers has against one import; nothing when it is fine. */
function objection(file: SourceFile, specifier: string): string | undefined {
  const own = layerOf(file.path);
  if (isRelative(specifier))
    return layerOf(targetOf(file, specifier)) === own
      ? undefined
      : `${file.path}: "${specifier}" leaves the layer by a path: use its # door`;
  if (specifier.startsWith("#")) {
    const there = layers.findIndex(({ doors }) => doors.includes(specifier));
    if (there < 0) return `${file.path}: "${specifier}" is not a door`;
    if (there < own) return undefined;
    return `${file.path}: "${specifier}" is not to the left of ${layers[own]?.name}`;
  }
  const library = libraries.find(([name]) => name.test(specifier));
  return !library || library[1].test(file.path)
    ? undefined
    : `${file.path}: "${specifier}" has its one door at ${library[1].source}`;
}

const objections = (file: SourceFile): string[] =>
  file.imports.flatMap(({ specifier }) => objection(file, specifier) ?? []);

/** The files of a cycle of imports that remain at run time, first file first. */
function cycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter(
          ({ isTypeOnly, specifier }) => !isTypeOnly && isRelative(specifier),
        )
        .map(({ specifier }) => targetOf(file, specifier)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const again = trail.indexOf(file);
    if (again >= 0) found.push([...trail.slice(again), file].join(" → "));
    if (again >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? [])
      visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file.path, []);
  return found;
}

/** Everything that is loaded with a file at once: our files by path, packages by name. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set<string>();
  const visit = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const file = sourceFiles.find((candidate) => candidate.path === name);
    for (const { isLazy, isTypeOnly, specifier } of file?.imports ?? [])
      if (file && !isLazy && !isTypeOnly)
        visit(
          isRelative(specifier)
            ? targetOf(file, specifier)
            : (doors.get(specifier) ?? specifier),
        );
  };
  visit(start);
  return [...loaded];
}

const source = (name: string, text: string): SourceFile => ({
  path: name,
  text,
  imports: importsOf(name, text),
});

describe("the layers", () => {
  it("import only to the left, through their doors, each heavy library at one place", () => {
    expect(sourceFiles.flatMap(objections)).toEqual([]);
  });

  it("have no import cycle", () => {
    expect(cycles(sourceFiles)).toEqual([]);
  });

  it("let the Payload config be read without the engine", () => {
    const loaded = loadedWith("src/payload.config.ts");
    expect(loaded).toContain("collections/photographs.ts");
    expect(
      loaded.filter((name) =>
        /^(sharp|@resvg|harfbuzzjs|yoga-layout|@cantoo|src\/render\/(?!errors|digest|finding-codes|text\/(?:font-facts\/(?:check|unfit)|font-places|read-font-file)|pdf\/font\/sfnt)|brand\/larkmere)/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });

  it("hold every source file", () => {
    expect(sourceFiles.filter(({ path: file }) => layerOf(file) < 0)).toEqual(
      [],
    );
  });
});

describe("the picture itself", () => {
  it.each([
    ["brand/a.ts", 'import { b } from "#render"'],
    ["brand/a.ts", 'import { b } from "#larkmere"'],
    ["src/render/a.ts", 'export * from "#collections"'],
    ["src/render/a.ts", 'const b = await import("../plugin/b.ts")'],
    ["src/render/a.ts", 'import { getPayload } from "payload"'],
    ["src/render/a.ts", 'import sharp from "sharp"'],
    ["collections/a.ts", 'import { b } from "#plugin"'],
    ["src/plugin/a.ts", 'import { b } from "#elsewhere"'],
    ["src/cli/a.ts", 'import { b } from "../plugin/b.ts"'],
    ["src/cli/a.ts", 'import type { Payload } from "payload"'],
  ])("refuses in %s: %s", (name, text) => {
    expect(objections(source(name, text))).toHaveLength(1);
  });

  it.each([
    ["src/plugin/a.ts", 'import { b } from "#brand"; import "payload"'],
    ["src/render/pixels/a.ts", 'import sharp from "sharp"'],
    ["src/cli/a.ts", 'import { b } from "#larkmere"'],
  ])("allows in %s: %s", (name, text) => {
    expect(objections(source(name, text))).toEqual([]);
  });

  it("sees a cycle of two files, and none where the way back is a type", () => {
    const there = source("brand/a.ts", 'import { b } from "./b.ts"');
    expect(
      cycles([there, source("brand/b.ts", 'import { a } from "./a.ts"')]),
    ).toEqual(["brand/a.ts → brand/b.ts → brand/a.ts"]);
    expect(
      cycles([there, source("brand/b.ts", 'import type { A } from "./a.ts"')]),
    ).toEqual([]);
  });
});
