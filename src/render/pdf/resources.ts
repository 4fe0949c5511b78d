import type { Entries, Ref } from "./document.ts";

/** The kinds of resource that our pages use, with the letter that their names begin with. */
const initials = {
  Font: "F",
  XObject: "X",
  ExtGState: "G",
  Shading: "S",
  ColorSpace: "C",
  Properties: "P",
} as const;

/** What one page or form refers to by name. A name is made of the object's number, so it never clashes. */
export class Resources {
  readonly #used = new Map<keyof typeof initials, Map<string, Ref>>();

  /** The name, with its slash, under which a content stream calls an object. */
  name(kind: keyof typeof initials, ref: Ref): string {
    const name = `${initials[kind]}${ref.objectNumber}`;
    let used = this.#used.get(kind);
    if (!used) this.#used.set(kind, (used = new Map()));
    used.set(name, ref);
    return `/${name}`;
  }

  /** The dictionary, in a fixed order. */
  entries(): Entries {
    const entries: Record<string, Entries> = {};
    for (const kind of [...this.#used.keys()].sort()) {
      const refs = [...(this.#used.get(kind) ?? [])];
      refs.sort(([, a], [, b]) => a.objectNumber - b.objectNumber);
      entries[kind] = Object.fromEntries(refs);
    }
    return entries;
  }
}
