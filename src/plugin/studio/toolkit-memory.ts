/**
 * Toolkits as somebody read them a moment ago: reading one takes many queries, and a preview has no time for
 * them. Nothing that leaves the program is made from here; that is read anew.
 */
import type { Payload, TypedUser } from "payload";
import type { Toolkit } from "#brand";
import { readToolkit } from "../toolkit/read-toolkit.ts";

/** How long one is taken as it is, and how long it may still be shown while it is read again; milliseconds. */
const fresh = 3_000;
const shown = 30_000;
const greatestKept = 60;

/** A toolkit and when its document was saved last. */
export interface Stamped {
  readonly slug: string;
  readonly updatedAt: string;
}

interface Kept {
  readonly at: number;
  readonly toolkit: Promise<Toolkit>;
}

/** What everybody has read lately, each as they may see it. */
export class ToolkitMemory {
  readonly #payload: Payload;
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(payload: Payload, now: () => number = Date.now) {
    this.#payload = payload;
    this.#now = now;
  }

  /**
   * The toolkit of a slug as a person may see it: as its document stands, and with what it refers to at most half
   * a minute old.
   */
  read({ slug, updatedAt }: Stamped, user: TypedUser): Promise<Toolkit> {
    const key = `${user.collection}:${user.id} ${slug} ${updatedAt}`;
    const found = this.#kept.get(key);
    const age = found ? this.#now() - found.at : Infinity;
    if (found && age < fresh) return found.toolkit;
    const next = this.#begin(key, slug, user);
    return found && age < shown ? found.toolkit : next;
  }

  #begin(key: string, slug: string, user: TypedUser): Promise<Toolkit> {
    const toolkit = readToolkit(this.#payload, slug, { user });
    this.#kept.delete(key);
    this.#kept.set(key, { at: this.#now(), toolkit });
    // What cannot be read is not remembered; whoever waits for it hears why.
    toolkit.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= greatestKept) break;
      this.#kept.delete(oldest);
    }
    return toolkit;
  }
}

const memories = new WeakMap<Payload, ToolkitMemory>();

/** The memory of one opened CMS. It ends with it. */
export function toolkitMemory(payload: Payload): ToolkitMemory {
  const found = memories.get(payload) ?? new ToolkitMemory(payload);
  memories.set(payload, found);
  return found;
}
