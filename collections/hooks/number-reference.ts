import type { CollectionBeforeValidateHook, Where } from "payload";

/** Which numbers a collection gives. */
export interface Numbering {
  readonly collection:
    "people" | "consents" | "election-overrides" | "print-jobs" | "withdrawals";
  /** What stands before the number: `P-`, or `CON-2026-` by the document's own day. */
  readonly prefix: (document: Partial<Record<string, unknown>>) => string;
}

/** A document that carries a reference and the number in it. */
interface Numbered {
  readonly serial?: number | null;
}

/**
 * Gives the next reference of a series where nobody has written one, and keeps its number apart, so
 * that the greatest is found by an index. Two that are made at once never share one: it is unique.
 */
export const numberReference =
  ({ collection, prefix }: Numbering): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (!data) return data;
    const begins = prefix({ ...originalDoc, ...data });
    const written: unknown = data["reference"] ?? originalDoc?.reference;
    if (typeof written === "string" && written !== "") {
      const serial = /-(\d{1,9})$/.exec(written)?.[1];
      return {
        ...data,
        serial: serial === undefined ? null : Number(serial),
      };
    }
    if (operation !== "create") return data;
    const where: Where = {
      reference: { like: begins },
      // Databases differ on whether nothing comes before or after every number.
      serial: { exists: true },
    };
    const { docs } = await req.payload.find({
      collection,
      where,
      sort: "-serial",
      limit: 1,
      pagination: false,
      depth: 0,
      select: { serial: true },
      req,
    });
    const [last]: readonly Numbered[] = docs;
    const serial = (last?.serial ?? 0) + 1;
    return {
      ...data,
      serial,
      reference: `${begins}${String(serial).padStart(4, "0")}`,
    };
  };
