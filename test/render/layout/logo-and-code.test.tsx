import { box, findFormat, inset, insets, pt } from "#brand";
import { Artboard, Code, Mark } from "#templates";
import { describe, expect, it } from "vitest";
import { frameOf, itemsOf } from "../../support/lay-out.ts";

describe("the logo", () => {
  const logoOn = (on: string) =>
    itemsOf(
      frameOf(
        <Artboard>
          <Mark layout="horizontal" on={on} width={pt(100)} />
        </Artboard>,
      ),
      "vector",
    )[0];

  it("comes in the version for its ground, in its own proportions", () => {
    expect(logoOn("white")).toMatchObject({
      box: { width: 100, height: 30 },
      scale: 1,
      paths: [{ fill: "mere" }],
    });
    expect(logoOn("mere")?.paths[0]?.fill).toBe("white");
  });

  it("is refused where no version may stand", () => {
    expect(() => logoOn("sunrise")).toThrow(/"sunrise".*may stand on "white"/);
  });
});

describe("a QR code", () => {
  const codeIn = (code: string, side: number, at: number) => {
    const frame = frameOf(
      <Artboard>
        <Code
          value="https://larkmere.example/food"
          alt="QR code"
          side={pt(side)}
          swatch="ink"
          ground="white"
          pin={{ top: pt(at), left: pt(at) }}
        />
      </Artboard>,
      { format: findFormat(code) },
    );
    const [ground] = itemsOf(frame, "fill");
    const [symbol] = itemsOf(frame, "vector");
    return { ground: ground?.box ?? box(0, 0, 0, 0), symbol };
  };

  it.each([
    ["a4", 100, 40],
    ["a4", 71.3, 33.3],
    ["ig-portrait", 220, 50],
    ["ig-portrait", 233.7, 50.4],
  ])(
    "on %s at %d keeps four modules of its ground free on every side",
    (code, side, at) => {
      const { ground, symbol } = codeIn(code, side, at);
      const quiet = 4 * (symbol?.scale ?? 0);
      const inner = inset(ground, insets(pt(quiet)));
      const symbolBox = symbol?.box ?? ground;
      // Half a pixel of rounding on screens.
      expect(symbolBox.x - inner.x).toBeGreaterThanOrEqual(-0.5);
      expect(symbolBox.y - inner.y).toBeGreaterThanOrEqual(-0.5);
      expect(symbolBox.width).toBeLessThanOrEqual(inner.width + 0.01);
      expect(ground.width).toBeCloseTo(side, 3);
    },
  );

  it.each([100, 150, 220, 233.7, 400])(
    "at %d px has modules of whole pixels, on whole pixels",
    (side) => {
      const { symbol } = codeIn("ig-portrait", side, 50.4);
      expect(Number.isInteger(symbol?.scale)).toBe(true);
      expect([symbol?.dx, symbol?.dy].every(Number.isInteger)).toBe(true);
    },
  );

  it("fills its side in print", () => {
    const { symbol } = codeIn("a4", 100, 40);
    const modules = (symbol?.box.width ?? 0) / (symbol?.scale ?? 1);
    expect((modules + 8) * (symbol?.scale ?? 0)).toBeCloseTo(100, 6);
  });
});
