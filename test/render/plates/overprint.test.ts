import { describe, expect, it } from "vitest";
import { drawn, inksAt, process } from "./make-pdf.ts";

const spot =
  "/ColorSpace << /S [/Separation /Warm#20Red /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.8 0.7 0] /N 1 >>] /A [/Separation /All /DeviceGray << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>] /N [/Separation /None /DeviceGray << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>] /P [/Separation /Black /DeviceGray << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>] /D [/DeviceN [/Cyan /Warm#20Red] /DeviceCMYK << /FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1 0 1] /Length 0 >>] >>";
const states =
  "/ExtGState << /Off << /OP false /op false >> /Zero << /OP true /op true /OPM 0 >> /One << /OP true /op true /OPM 1 >> >>";

const ground = ".6 .2 .1 0 k 0 0 100 100 re f /S cs .5 scn 50 0 50 100 re f ";

/** What lies at the left, over the ground, and at the right, over the spot. */
async function over(operations: string) {
  const plates = await drawn({
    content: `${ground} ${operations}`,
    resources: `${spot} ${states}`,
  });
  expect(plates.missing).toEqual([]);
  return [inksAt(plates, 25, 50), inksAt(plates, 75, 50)];
}

const all = "0 0 100 100 re f";

describe("a press with overprinting on", () => {
  it("knocks out every other plate unless a paint overprints", async () => {
    const want = { ...process(0, 0, 0, 100), "Warm Red": 0 };
    expect(await over(`0 0 0 1 k ${all}`)).toEqual([want, want]);
  });

  it("keeps the colours under black type in mode 1", async () => {
    expect(await over(`/One gs 0 0 0 1 k ${all}`)).toEqual([
      { ...process(60, 20, 10, 100), "Warm Red": 0 },
      { ...process(0, 0, 0, 100), "Warm Red": 50 },
    ]);
  });

  it("keeps spots but not process inks in mode 0", async () => {
    expect(await over(`/Zero gs 0 0 0 1 k ${all}`)).toEqual([
      { ...process(0, 0, 0, 100), "Warm Red": 0 },
      { ...process(0, 0, 0, 100), "Warm Red": 50 },
    ]);
  });

  it("never lets grey keep process inks, since grey is no CMYK", async () => {
    expect((await over(`/One gs 0 g ${all}`))[0]).toEqual({
      ...process(0, 0, 0, 100),
      "Warm Red": 0,
    });
  });

  it("prints an overprinting spot beside the process inks", async () => {
    expect((await over(`/Zero gs /S cs .25 scn ${all}`))[0]).toEqual({
      ...process(60, 20, 10, 0),
      "Warm Red": 25,
    });
  });

  it("prints a separation named Black from the black plate", async () => {
    expect((await over(`/Zero gs /P cs .7 scn ${all}`))[0]).toEqual({
      ...process(60, 20, 10, 70),
      "Warm Red": 0,
    });
  });

  it("prints an ink mixture from its own plates", async () => {
    expect(await over(`/Off gs /D cs .3 .4 scn ${all}`)).toEqual([
      { ...process(30, 0, 0, 0), "Warm Red": 40 },
      { ...process(30, 0, 0, 0), "Warm Red": 40 },
    ]);
  });

  it("prints All on every plate, and None on no plate", async () => {
    expect((await over(`/A cs 1 scn ${all}`))[0]).toEqual({
      ...process(100, 100, 100, 100),
      "Warm Red": 100,
    });
    expect((await over(`/N cs 1 scn ${all}`))[0]).toEqual({
      ...process(60, 20, 10, 0),
      "Warm Red": 0,
    });
  });

  it("overprints strokes by their own switch", async () => {
    const plates = await drawn({
      content: `${ground} << >> gs /Stroke gs 0 0 0 1 K 0 0 0 1 k 200 w 0 50 m 100 50 l S`,
      resources: `${spot} /ExtGState << /Stroke << /OP true /op false /OPM 1 >> >>`,
    });
    expect(inksAt(plates, 25, 50)).toEqual({
      ...process(60, 20, 10, 100),
      "Warm Red": 0,
    });
  });
});
