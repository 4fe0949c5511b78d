import { ToolkitError } from "../../../errors.ts";
import { Entries } from "../../../plates/content/entries.ts";
import { asName } from "../../../read-pdf/values.ts";
import type { UsedFont } from "./used-fonts.ts";

/** A CMap that stands in the file: its dictionary, and what its own text says. */
export interface EmbeddedCmap {
  readonly entries: Entries;
  /** 0 across, 1 downward; absent where its text does not say. */
  readonly direction: number | undefined;
  /** The CMap that it builds upon; absent where there is none. */
  readonly uses: string | undefined;
  readonly registry: string | undefined;
  readonly ordering: string | undefined;
  readonly supplement: number | undefined;
}

/** The CMap that a composite font brings with it; nothing where it only names one. */
export function embeddedCmapOf({
  kind,
  entries,
}: UsedFont): EmbeddedCmap | undefined {
  const stream = kind === "Type0" ? entries.stream("Encoding") : undefined;
  if (!stream) return undefined;
  const own = new Entries(entries.file, stream.dict);
  const text = textOf(() => entries.file.decode(stream).data);
  const system = own.entries("CIDSystemInfo");
  const written = (pattern: RegExp): string | undefined =>
    pattern.exec(text)?.[1];
  const numbered = (found: string | undefined): number | undefined =>
    found === undefined ? undefined : Number(found);
  const used = own.get("UseCMap");
  return {
    entries: own,
    direction: numbered(written(/\/WMode\s+(\d)\s+def/)),
    uses:
      asName(used) ??
      Entries.of(entries.file, own.dict.get("UseCMap"))?.name("CMapName") ??
      written(/\/(\S+)\s+usecmap/),
    registry: system?.text("Registry") ?? written(/\/Registry\s*\(([^)]*)\)/),
    ordering: system?.text("Ordering") ?? written(/\/Ordering\s*\(([^)]*)\)/),
    supplement:
      system?.number("Supplement") ?? numbered(written(/\/Supplement\s+(\d+)/)),
  };
}

/** What stands before its ranges says all that is asked. */
const mostText = 20_000;

function textOf(decode: () => Uint8Array): string {
  try {
    return Buffer.from(decode().subarray(0, mostText)).toString("latin1");
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    return "";
  }
}
