import type { Entries } from "../../plates/content/entries.ts";
import {
  type PdfStream,
  type PdfFile,
  type PdfPage,
} from "../../read-pdf/pdf-file.ts";
import { walkPage } from "../artwork/walk-page.ts";
import type { WalkedContent } from "./fonts/used-fonts.ts";
import type { UaPage } from "./ua-subject.ts";

/** Appearances of more fields than this set nothing new. */
const most = 5000;

/** What annotations show, each walked as a page of its own: they too set letters. */
export function appearancesOf(
  file: PdfFile,
  pages: readonly UaPage[],
): readonly WalkedContent[] {
  const seen = new Set<PdfStream>();
  const walked: WalkedContent[] = [];
  for (const { number, annotations } of pages)
    for (const { entries, isShown } of annotations) {
      const stream = isShown ? appearanceOf(entries) : undefined;
      if (!stream || seen.has(stream) || seen.size >= most) continue;
      seen.add(stream);
      walked.push({ number, walk: walkPage(file, asPage(file, stream)) });
    }
  return walked;
}

/** The normal appearance, of the state that is chosen where there are several. */
function appearanceOf(annotation: Entries): PdfStream | undefined {
  const appearances = annotation.entries("AP");
  return (
    appearances?.stream("N") ??
    appearances?.entries("N")?.stream(annotation.name("AS") ?? "")
  );
}

const asPage = (file: PdfFile, stream: PdfStream): PdfPage => ({
  number: 1,
  dict: new Map([["Contents", stream]]),
  inherited: (key) =>
    key === "Resources"
      ? file.resolve(stream.dict.get("Resources"))
      : key === "MediaBox"
        ? file.resolve(stream.dict.get("BBox"))
        : null,
});
