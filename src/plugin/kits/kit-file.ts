import type { PayloadRequest } from "payload";
import { inTransaction } from "#collections";
import { sha256 } from "#render/digest";
import type { OpenKit } from "./open-kit.ts";

/** Where a file stands in the kit and in its archive. */
export type KitFolder =
  "logo" | "colour" | "formats" | "artwork" | "photographs" | "ticket";

/** What is written when a file goes out, in one transaction with the event of the door. */
export type Alongside = (req: PayloadRequest, digest: string) => Promise<void>;

/** One file of a kit. */
export interface KitFile {
  readonly folder: KitFolder;
  /** Letters, figures, `.`, `_` and `-` alone; once in its folder. */
  readonly name: string;
  /** What it is and for what, in a few words. */
  readonly says: string;
  readonly mediaType: string;
  /** Throws what keeps it from going out now. It records nothing. */
  readonly ask?: () => Promise<void>;
  /** Its bytes, through the door where it has one. */
  readonly take: (alongside: Alongside) => Promise<Uint8Array>;
}

/** Takes a file that has no door: it is the brand's own. */
export const takeOpen =
  ({ payload }: Pick<OpenKit, "payload">, make: () => Promise<Uint8Array>) =>
  async (alongside: Alongside): Promise<Uint8Array> => {
    const bytes = await make();
    await inTransaction(payload, (inside) => alongside(inside, sha256(bytes)));
    return bytes;
  };
