import { bytesOf, handMade, streamOf } from "../../read-pdf/hand-made.ts";

/** A name as a PDF spells it, whatever is in it. */
const nameOf = (text: string): string =>
  `/${[...new TextEncoder().encode(text)].map((byte) => `#${byte.toString(16).padStart(2, "0")}`).join("")}`;

/** A text string as UTF-16. */
const textOf = (text: string): string => {
  const units = [...Array(text.length).keys()].map((at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `<feff${units.join("")}>`;
};

/** Names that would do harm wherever they were not escaped, and such as only look strange. */
export const hostile = {
  font: '<script>alert("1")</script>',
  spot: "حبر & \u001b[31m'><img src=x onerror=alert(1)>",
  title: "ملصق \u202e</title><script>\u0000",
} as const;

const page = (turn: number, contents: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /TrimBox [10 20 410 585] /BleedBox [5 15 415 590] /Rotate ${turn} /Contents ${contents} 0 R /Resources << /Font << /F1 6 0 R >> /ColorSpace << /S1 7 0 R >> /XObject << /I1 9 0 R >> >> >>`;

const contents = `/S1 cs 1 scn 10 20 100 50 re f
0 0 0 1 k BT /F1 6 Tf 12 300 Td (Small and at the edge) Tj ET
1 0 0 RG 0.1 w 50 400 m 300 400 l S
q 100 0 0 60 200 200 cm /I1 Do Q`;

/** A file of so many pages, each turned by as much, in which much is wrong. */
export function hostileFile(pages = 1, turn = 0): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => 20 + index);
  return bytesOf(
    handMade({
      objects: {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages} >>`,
        4: streamOf(contents),
        5: `<< /Title ${textOf(hostile.title)} /Creator (\x9b31mA) >>`,
        6: `<< /Type /Font /Subtype /TrueType /BaseFont ${nameOf(hostile.font)} >>`,
        7: `[/Separation ${nameOf(hostile.spot)} /DeviceCMYK 8 0 R]`,
        8: "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] /N 1 >>",
        9: streamOf(
          new Uint8Array(60 * 36 * 3).fill(120),
          "/Type /XObject /Subtype /Image /Width 60 /Height 36 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
        ),
        ...Object.fromEntries(numbers.map((number) => [number, page(turn, 4)])),
      },
      trailer: "/Info 5 0 R",
    }),
  );
}
