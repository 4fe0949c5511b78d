import { utf16Hex } from "../strings.ts";
import type { FontCode } from "./font-use.ts";

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;

const foot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

/** A section may hold a hundred lines. */
const greatestSection = 100;

/** The character map that says what text each code stands for. */
export function toUnicode(codes: readonly FontCode[]): string {
  const parts = [head];
  for (let from = 0; from < codes.length; from += greatestSection) {
    const section = codes.slice(from, from + greatestSection);
    parts.push(`${section.length} beginbfchar\n`);
    for (const { hex, text } of section)
      parts.push(`<${hex}> <${utf16Hex(text)}>\n`);
    parts.push("endbfchar\n");
  }
  parts.push(foot);
  return parts.join("");
}
