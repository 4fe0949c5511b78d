/** Counts looks and fetches of a kit, each with its event in the same transaction. */
import type { PayloadRequest } from "payload";
import { recordEvents } from "../audit/record-events.ts";
import { inTransaction } from "../in-transaction.ts";
import type { Kit } from "../payload-types.ts";

/** Which kit, and who uses it. */
export interface KitUse {
  readonly kit: Pick<Kit, "id" | "title">;
  readonly req: PayloadRequest;
  /** Who uses it, as the audit names them: `user:4`, `share:7`. */
  readonly actor: string;
}

/** Counts one look at the page. */
export const countKitView = (use: KitUse): Promise<void> =>
  inTransaction(use.req.payload, (inside) =>
    count({ ...use, req: inside }, "opened", {
      kind: "kit-opened",
      says: `Kit ${use.kit.id} "${use.kit.title}" is opened`,
    }),
  );

/** What was fetched: a file by its path in the kit, or everything. */
export interface KitFetch {
  readonly what: string;
  /** SHA-256 of what went out, hex. */
  readonly digest: string;
}

/** Counts one fetch, in the transaction of the request where there is one. */
export const countKitFetch = (use: KitUse, fetch: KitFetch): Promise<void> =>
  inTransaction(
    use.req.payload,
    (inside) =>
      count({ ...use, req: inside }, "downloads", {
        kind: "kit-fetched",
        says: `${fetch.what} is fetched from kit ${use.kit.id} "${use.kit.title}"`,
        detail: { what: fetch.what, file: fetch.digest },
      }),
    use.req,
  );

async function count(
  { actor, kit, req }: KitUse,
  counter: "opened" | "downloads",
  event: {
    readonly kind: "kit-opened" | "kit-fetched";
    readonly says: string;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const found = await req.payload.findByID({
    collection: "kits",
    id: kit.id,
    depth: 0,
    select: { opened: true, downloads: true },
    overrideAccess: true,
    req,
  });
  await req.payload.db.updateOne({
    collection: "kits",
    id: kit.id,
    data: { [counter]: (found[counter] ?? 0) + 1 },
    req,
  });
  await recordEvents(
    req.payload,
    [{ ...event, about: `kit:${kit.id}`, actor }],
    req,
  );
}
