import { box, findFormat, formats, pt, type Box } from "#brand";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrameItem, Paint } from "../../../src/render/frame.ts";
import { preflight } from "../../../src/render/preflight/preflight.ts";
import { brand } from "../../support/make-brand.ts";
import {
  fill,
  glyphs,
  makeFrame,
  makeSubject,
  photo,
  setText,
  vector,
} from "../../support/make-frame.ts";

const length = fc.oneof(
  fc.double({ min: -2000, max: 4000, noNaN: true }),
  fc.constantFrom(0, 0.5, 1e-9, 1e9),
);
const extent = fc.oneof(
  fc.double({ min: 0, max: 3000, noNaN: true }),
  fc.constantFrom(0, 1e-9, 1e9),
);
const anyBox = fc
  .tuple(length, length, extent, extent)
  .map(([x, y, width, height]): Box => box(x, y, width, height));
const swatch = fc.constantFrom(
  ...brand.swatches.map(({ name }) => name),
  "nowhere",
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const role = fc.constantFrom("heading-1", "caption", "figure", "artifact");
const subject = fc.constantFrom("logo", "code", "icon", "pattern", "art");
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

const paint: fc.Arbitrary<Paint> = fc.oneof(
  fc.record({ kind: fc.constant("swatch"), swatch, opacity: share }),
  fc.record({
    kind: fc.constant("gradient"),
    from: fc.tuple(share, share),
    to: fc.tuple(share, share),
    stops: fc.array(fc.record({ at: share, swatch, opacity: share })),
  }),
);

const item: fc.Arbitrary<FrameItem> = fc.oneof(
  fc
    .record({ at: anyBox, paint })
    .map(({ at, ...given }) => fill(at, "ink", 1, given)),
  fc
    .record({ at: anyBox, swatch, role, size: extent, font: text })
    .map(({ at, size, ...given }) => glyphs(at, { ...given, size: pt(size) })),
  fc
    .record({ at: anyBox, role, subject })
    .map(({ at, ...given }) => vector(at, given)),
  fc
    .record({
      at: anyBox,
      cutsSafeCrop: fc.boolean(),
      photograph: fc.constantFrom("market", "nowhere"),
      crop: fc.record({ x: share, y: share, width: share, height: share }),
    })
    .map(({ at, ...given }) => photo(at, given)),
);

const set = fc
  .record({
    text,
    role,
    box: anyBox,
    type: fc.constantFrom("headline", "body", "legal"),
    missing: fc.array(text),
    overflows: fc.boolean(),
    lines: fc.nat(200),
    greatestLines: fc.nat(5),
    size: extent,
    xHeight: extent,
  })
  .map(({ size, xHeight, ...given }) =>
    setText({ ...given, size: pt(size), xHeight: pt(xHeight) }),
  );

const frame = fc
  .tuple(
    fc.constantFrom(...formats),
    fc.array(item, { maxLength: 30 }),
    fc.array(set, { maxLength: 5 }),
  )
  .map(([format, items, texts]) => makeFrame(format, items, texts));

describe("preflight", () => {
  it("has nothing against an empty page", () => {
    expect(preflight(makeSubject([]))).toEqual({
      findings: [],
      isBlocked: false,
    });
  });

  it("blocks where one finding blocks, and not for warnings", () => {
    const reportOf = (overflows: boolean) =>
      preflight(
        makeSubject([
          makeFrame(
            findFormat("a4"),
            [photo(box(0, 0, 50, 50), { cutsSafeCrop: true })],
            [setText({ overflows })],
          ),
        ]),
      );
    expect(reportOf(false)).toMatchObject({
      isBlocked: false,
      findings: [{ severity: "warn" }],
    });
    expect(reportOf(true)).toMatchObject({
      isBlocked: true,
      findings: [{ severity: "block" }, { severity: "warn" }],
    });
  });

  it("never throws, leaves every frame as it was, and says the same again", () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 3 }), (frames) => {
        const before = structuredClone(frames);
        const subject = makeSubject(frames);
        const report = preflight(subject);
        expect(frames).toEqual(before);
        expect(preflight(subject)).toEqual(report);
        report.findings.forEach(({ message, hint, where }) => {
          expect(message).not.toMatch(/NaN|undefined|\[object/);
          expect(hint).not.toMatch(/NaN|undefined|\[object/);
          expect(where).toContain(" › ");
        });
      }),
      { seed: 15, numRuns: 400 },
    );
  });
});
