import { sha256 } from "../../digest.ts";
import { manifestNamespace } from "../../paint/facts.ts";
import type { XmpPacket } from "../../xmp/read-xmp.ts";
import type { EmbeddedManifest } from "../file-check.ts";

/** Our manifests are a few thousand characters. */
const longest = 200_000;

/** What a packet says that its file was made from; nothing where it says nothing that we write. */
export function manifestIn(
  xmp: XmpPacket | undefined,
): EmbeddedManifest | undefined {
  const text = xmp?.get(manifestNamespace, "manifest");
  if (text === undefined || text.length > longest) return undefined;
  try {
    const manifest: unknown = JSON.parse(text);
    const at = (...path: readonly string[]) => textAt(manifest, path);
    const toolkit = at("toolkit", "slug");
    if (toolkit === "") return undefined;
    return {
      digest: sha256(text),
      toolkit,
      template: at("template", "name"),
      format: at("format"),
      language: at("language"),
      purpose: at("purpose"),
      engine: at("engine"),
    };
  } catch {
    return undefined;
  }
}

/** A short text inside something that was parsed; empty where there is none. */
function textAt(value: unknown, path: readonly string[]): string {
  let inner: unknown = value;
  for (const key of path)
    inner =
      typeof inner === "object" && inner !== null
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined;
  return typeof inner === "string" ? inner.slice(0, 200) : "";
}
