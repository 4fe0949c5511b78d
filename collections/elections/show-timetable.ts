import type { FieldHook, GroupField, PayloadRequest } from "payload";
import { dayText, type ElectionTimetable } from "#brand";
import type { Brand, Election } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";
import { timetableFor } from "./complete-days.ts";

const shown = [
  ["notice", "Notice of election at the latest"],
  ["register", "Register to vote by"],
  ["postal", "Apply for a postal vote by"],
  ["proxy", "Apply for a proxy or certificate by"],
] as const satisfies readonly (readonly [keyof ElectionTimetable, string])[];

/** The last days before the poll, worked out whenever they are read and never kept. */
export const timetable = (): GroupField => ({
  name: "timetable",
  type: "group",
  admin: {
    description:
      "Counted in working days before the poll, without bank holidays and the closed days below. Compare it with the returning officer’s.",
    condition: (data) => Boolean(data["pollDay"]),
  },
  fields: [
    {
      type: "row",
      fields: shown.map(([name, label]) => ({
        name,
        label,
        type: "text" as const,
        virtual: true,
        hooks: { afterRead: [dayOfTimetable(name)] },
        admin: { readOnly: true, width: "25%" },
      })),
    },
  ],
});

const dayOfTimetable =
  (name: keyof ElectionTimetable): FieldHook<Election> =>
  async ({ originalDoc, req }) => {
    const brand = await brandIn(originalDoc, req);
    const found = originalDoc && timetableFor(originalDoc, brand?.jurisdiction);
    return found ? dayText(found[name]) : null;
  };

/** The brands of a request, read once however many elections a list holds. */
const brandsRead = new WeakMap<
  PayloadRequest,
  Map<number | string, Promise<Pick<Brand, "jurisdiction"> | null>>
>();

function brandIn(
  election: Partial<Election> | undefined,
  req: PayloadRequest,
): Promise<Pick<Brand, "jurisdiction"> | null> | undefined {
  const id = referenceOf(election?.brand);
  if (id === undefined) return undefined;
  const kept = brandsRead.get(req) ?? new Map();
  brandsRead.set(req, kept);
  const reading =
    kept.get(id) ??
    req.payload.findByID({
      collection: "brands",
      id,
      depth: 0,
      select: { jurisdiction: true },
      disableErrors: true,
      req,
    });
  kept.set(id, reading);
  return reading;
}
