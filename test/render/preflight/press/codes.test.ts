import { box } from "#brand";
import QRCode from "qrcode";
import { expect, test } from "vitest";
import type { Order } from "../../../../src/render/preflight/press/artwork-subject.ts";
import { cleanFile, partsOf } from "./clean-file.ts";
import { codesOf, lookOver } from "./look-over.ts";

const parts = partsOf(await cleanFile());
const says = "https://larkmere.example/caddy";
const { modules } = QRCode.create(says, { errorCorrectionLevel: "M" });
const { size } = modules;

/** A code with its lower left corner at 100, 100, a module being so many points. */
function drawn(module: number, color = "0 0 0 1 k"): string {
  const cells = Array.from({ length: size * size }, (_, index) => index)
    .filter((index) => modules.data[index])
    .map((index) => {
      const x = 100 + (index % size) * module;
      const y = 100 + (size - 1 - Math.floor(index / size)) * module;
      return `${x} ${y} ${module} ${module} re`;
    });
  return `${color} ${cells.join(" ")} f`;
}

const ground = "0 0 0 0 k 80 80 120 120 re f";

const ordered = (module: number, text = says): Order => ({
  codes: [
    {
      page: 1,
      says: text,
      modules: size,
      // The trim begins at 42.52 and ends at 462.05.
      box: box(
        100 - 42.52,
        462.05 - 100 - size * module,
        size * module,
        size * module,
      ),
    },
  ],
});

test.each([1.15, 1.7, 2.5])(
  "a code with modules of %f points is read off the plates",
  async (module) => {
    const file = parts.copy().draw(`q ${ground} ${drawn(module)} Q`);
    expect(await lookOver(file.bytes(), ordered(module))).toEqual([]);
  },
);

test("a code that says something else blocks", async () => {
  const file = parts.copy().draw(`q ${ground} ${drawn(2)} Q`);
  const found = await lookOver(file.bytes(), ordered(2, `${says}-2`));
  expect(found).toMatchObject([
    {
      code: "press/code-unreadable",
      severity: "block",
      message: `The code says "${says}" instead of "${says}-2"`,
    },
  ]);
});

test.each([
  ["too pale", `${ground} ${drawn(2, "0 0 0.1 0 k")}`],
  ["half covered", `${ground} ${drawn(2)} 0 0 0 0 k 100 100 60 30 re f`],
])("a code that is %s blocks", async (_, operators) => {
  const file = parts.copy().draw(`q ${operators} Q`);
  expect(codesOf(await lookOver(file.bytes(), ordered(2)))).toEqual([
    "press/code-unreadable",
  ]);
});
