import { describe, expect, it } from "vitest";
import { drawn, inksAt, process } from "./make-pdf.ts";

/** What a full sheet of one colour prints. */
async function printed(space: string, color: string, objects: string[] = []) {
  const plates = await drawn({
    content: `/S cs ${color} scn 0 0 100 100 re f`,
    resources: `/ColorSpace << /S ${space} >>`,
    objects: objects.map((data) => ({
      dict: "/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1 0 1]",
      data,
    })),
  });
  return inksAt(plates, 50, 50);
}

/** What a shading prints halfway, where its function gives four inks. */
async function halfway(functions: string, calculator = "{ }") {
  const plates = await drawn({
    content: "/Sh sh",
    resources: `/Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 100 0] /Function ${functions} >> >>`,
    objects: [
      {
        dict: "/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1 0 1]",
        data: calculator,
      },
      {
        dict: "/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1 0 1] /Size [3] /BitsPerSample 8",
        data: Uint8Array.of(0, 0, 0, 0, 255, 51, 102, 0, 0, 0, 0, 255),
      },
    ],
  });
  return inksAt(plates, 50, 50);
}

describe("colours become ink", () => {
  it.each([
    ["/DeviceGray", ".25", process(0, 0, 0, 75)],
    ["/DeviceCMYK", ".1 .2 .3 .4", process(10, 20, 30, 40)],
    ["/DeviceRGB", "1 .5 0", process(0, 50, 100, 0)],
    ["/DeviceRGB", ".2 .2 .2", process(0, 0, 0, 80)],
    [
      "[/Lab << /WhitePoint [.9642 1 .8249] >>]",
      "100 0 0",
      process(0, 0, 0, 0),
    ],
    [
      "[/Lab << /WhitePoint [.9642 1 .8249] >>]",
      "0 0 0",
      process(0, 0, 0, 100),
    ],
    [
      "[/Indexed /DeviceCMYK 1 <0000000033660099>]",
      "1",
      process(20, 40, 0, 60),
    ],
    [
      "[/DeviceN [/Black /None /Cyan] /DeviceCMYK 10 0 R]",
      ".5 1 .25",
      process(25, 0, 0, 50),
    ],
  ])("of %s %s", async (space, color, want) => {
    const found = await printed(space, color, ["{ 0 0 0 }"]);
    for (const [ink, value] of Object.entries(want))
      expect(Math.abs((found[ink] ?? NaN) - value), ink).toBeLessThanOrEqual(1);
  });
});

describe("functions of colour", () => {
  it.each([
    ["{ dup 0.4 mul exch 1 exch sub 0 0 }", process(20, 50, 0, 0)],
    ["{ 0.5 gt { 1 0 0 0 } { 0 1 0 0 } ifelse }", process(100, 0, 0, 0)],
    ["{ pop .1 .2 .3 .4 4 1 roll }", process(40, 10, 20, 30)],
    ["{ 60 mul sin 0 0 0 }", process(50, 0, 0, 0)],
    [
      "{ pop 7 2 mod 3 4 eq { 1 } { 0 } ifelse 0.25 sqrt 0 }",
      process(100, 0, 50, 0),
    ],
  ])("calculated by %s", async (calculator, want) => {
    const found = await halfway("10 0 R", calculator);
    for (const [ink, value] of Object.entries(want))
      expect(Math.abs((found[ink] ?? NaN) - value), ink).toBeLessThanOrEqual(1);
  });

  it("sampled, straight between the samples", async () => {
    const found = await halfway("11 0 R");
    expect(found.Cyan).toBeGreaterThanOrEqual(98);
    expect(found.Yellow).toBeGreaterThanOrEqual(39);
    expect(found.Black).toBeLessThanOrEqual(2);
  });

  it("stitched together at their bounds", async () => {
    const part = (ink: string) =>
      `<< /FunctionType 2 /Domain [0 1] /C0 [${ink}] /C1 [${ink}] /N 1 >>`;
    const found = await halfway(
      `<< /FunctionType 3 /Domain [0 1] /Functions [${part("1 0 0 0")} ${part("0 .5 0 0")}] /Bounds [.3] /Encode [0 1 0 1] >>`,
    );
    expect(found).toEqual(process(0, 50, 0, 0));
  });
});
