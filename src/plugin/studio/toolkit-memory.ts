/**
 * Toolkits as somebody read them a moment ago: reading one takes many queries, and a preview has no time for
 * them. Nothing that leaves the program is made from here; that is read anew.
 */
import type { Payload, TypedUser } from "payload";
import type { Toolkit } from "#brand";
import { contentRevision } from "../database/content-revision.ts";
import { readToolkit } from "../toolkit/read-toolkit.ts";

/**
 * How long one is taken as it is; how long it is where nothing has changed since, but for who may see it; and how
 * long it may still be shown while it is read again; milliseconds.
 */
const fresh = 3_000;
const unchanged = 20_000;
const shown = 30_000;
const greatestKept = 60;

/** A toolkit and when its document was saved last. */
export interface Stamped {
  readonly slug: string;
  readonly updatedAt: string;
}

interface Kept {
  readonly at: number;
  /** Of all content, before it was read. */
  readonly revision: string;
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
  async read(document: Stamped, user: TypedUser): Promise<Toolkit> {
    const key = `${user.collection}:${user.id} ${document.slug} ${document.updatedAt}`;
    const recent = this.#kept.get(key);
    if (recent && this.#ageOf(recent) < fresh) return recent.toolkit;
    const revision = await contentRevision(this.#payload);
    // Somebody else may have begun to read it meanwhile.
    const found = this.#kept.get(key);
    const age = found ? this.#ageOf(found) : Infinity;
    if (found && age < (found.revision === revision ? unchanged : fresh))
      return found.toolkit;
    const toolkit = readToolkit(this.#payload, document.slug, { user });
    this.#keep(key, { at: this.#now(), revision, toolkit });
    return found && age < shown ? found.toolkit : toolkit;
  }

  #ageOf({ at }: Kept): number {
    return this.#now() - at;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    // What cannot be read is not remembered; whoever waits for it hears why.
    kept.toolkit.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= greatestKept) break;
      this.#kept.delete(oldest);
    }
  }
}

const memories = new WeakMap<Payload, ToolkitMemory>();

/** The memory of one opened CMS. It ends with it. */
export function toolkitMemory(payload: Payload): ToolkitMemory {
  const found = memories.get(payload) ?? new ToolkitMemory(payload);
  memories.set(payload, found);
  return found;
}
