/**
 * Fills an empty database with a library as large as a county's, in seconds, by bulk SQL.
 *
 * It writes lines as Payload would have left them and runs no hook; what is measured afterwards goes
 * the product's own way.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload, PayloadRequest } from "payload";
import { runSql, type Place } from "../../../src/plugin/database/run-sql.ts";
import { inTransaction } from "../../../collections/in-transaction.ts";
import { entryOf } from "../../../src/plugin/search/search-entry.ts";
import { writeEntries } from "../../../src/plugin/search/write-entries.ts";
import type { LibrarySize } from "./library-size.ts";
import { fillTable, type Line } from "./fill-table.ts";
import { madePhotographs, type MadePhotograph } from "./made-photographs.ts";
import { dayAfter2020 } from "./spread.ts";

/** What the demonstration has brought already stands below these numbers. */
const firstId = 1000;

/** Adds a library to a database that holds the demonstration, then lets it count what it holds. */
export async function fillLibrary(
  payload: Payload,
  size: LibrarySize,
): Promise<void> {
  const { docs } = await payload.find({ collection: "promises", limit: 0 });
  const photographs = madePhotographs(size.photographs, 1).map((one) => ({
    ...one,
    ...(size.isOpen && { approval: "approved" as const, isPublic: true }),
    id: firstId + one.id,
    promises: docs
      .slice(one.id % docs.length)
      .slice(0, 1)
      .map(({ id }) => id),
  }));
  await inTransaction(payload, async (req) => {
    await fillPeople(req, size.consents);
    await fillPhotographs(req, photographs);
    await fillRenditions(req, size);
    for (let start = 0; start < photographs.length; start += 500)
      await indexMade(req, photographs.slice(start, start + 500));
  });
  await runSql({ payload }, sql`analyze`);
}

const indexMade = (req: PayloadRequest, some: readonly MadePhotograph[]) =>
  writeEntries(
    req,
    some.map(({ id }) => id),
    some.flatMap((photograph) => entryOf(photograph) ?? []),
  );

const stamps = (day: string): Line => ({ created_at: day, updated_at: day });

async function fillPeople(place: Place, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => firstId + index);
  await fillTable(
    place,
    "people",
    numbers.map((id) => ({
      id,
      reference: `BENCH-P-${id}`,
      serial: 100_000 + id,
      kind: "resident",
      ...stamps(dayAfter2020(id / 10)),
    })),
  );
  await fillTable(
    place,
    "consents",
    numbers.map((id) => ({
      id,
      reference: `BENCH-C-${id}`,
      serial: 100_000 + id,
      subject_id: id,
      age_band: "adult",
      basis: "consent",
      partners: "none",
      allows_ai_edits: false,
      signed_on: dayAfter2020(1800 + (id % 700)),
      form_version: "4",
      form_digest: "0".repeat(64),
      ...stamps(dayAfter2020(id / 10)),
    })),
  );
  const valued = (value: string) =>
    numbers.map((id) => ({ order: 1, parent_id: id, value }));
  await fillTable(place, "consents_channels", valued("web"));
  await fillTable(place, "consents_signed_by", valued("subject"));
}

async function fillPhotographs(
  place: Place,
  photographs: readonly MadePhotograph[],
): Promise<void> {
  await fillTable(place, "photographs", photographs.map(lineOf));
  await fillTable(
    place,
    "photographs_locales",
    photographs.map(({ alt, caption, id }) => ({
      _locale: "en",
      _parent_id: id,
      alt: alt.en,
      caption: caption.en,
    })),
  );
  const licences = photographs.flatMap(({ id, licences }) =>
    licences.map((licence) => ({ ...licence, id })),
  );
  await fillTable(
    place,
    "photographs_licences",
    licences.map(({ from, id, kind, media, reference, until, work }) => ({
      _order: 1,
      _parent_id: id,
      id: `licence-${id}`,
      reference,
      work,
      kind,
      media,
      from,
      until,
      commons_terms: "BY",
      commons_version: "4.0",
      holder: "Larkmere Council",
      partners: "none",
      source: "Agreement",
    })),
  );
  await fillTable(
    place,
    "photographs_licences_channels",
    licences.flatMap(({ channels, id }) =>
      channels.map((value, order) => ({
        order,
        parent_id: `licence-${id}`,
        value,
      })),
    ),
  );
  await fillTable(
    place,
    "photographs_licences_territories",
    licences.map(({ id }) => ({
      order: 0,
      parent_id: `licence-${id}`,
      value: "GB",
    })),
  );
  await fillReadings(place, photographs);
  const text = (id: number, path: string, value: string, order: number) => ({
    order,
    parent_id: id,
    path,
    text: value,
  });
  await fillTable(
    place,
    "photographs_texts",
    photographs.flatMap(({ id, keywords, services }) => [
      ...keywords.map((value, order) => text(id, "keywords", value, order)),
      ...services.map((value, order) => text(id, "services", value, order)),
    ]),
  );
  await fillTable(
    place,
    "photographs_rels",
    photographs.flatMap(({ id, promises }) =>
      promises.map((promise) => ({
        order: 1,
        parent_id: id,
        path: "promises",
        promises_id: promise,
      })),
    ),
  );
  await fillTable(
    place,
    "photographs_people",
    photographs.flatMap(({ consent, id }) =>
      consent === undefined
        ? []
        : [
            {
              _order: 1,
              _parent_id: id,
              id: `person-${id}`,
              person_id: firstId + (consent % 10_000),
              consent_id: firstId + (consent % 10_000),
              is_identifiable: true,
            },
          ],
    ),
  );
}

async function fillReadings(
  place: Place,
  photographs: readonly MadePhotograph[],
): Promise<void> {
  await fillTable(
    place,
    "photographs_reading_hues",
    photographs.flatMap(({ id, reading }) =>
      reading.hues.map((value, order) => ({ order, parent_id: id, value })),
    ),
  );
  await fillTable(
    place,
    "photographs_reading_colors",
    photographs.flatMap(({ id, reading }) =>
      reading.colors.map(({ hex, share }, order) => ({
        _order: order,
        _parent_id: id,
        id: `color-${id}-${order}`,
        hex,
        share,
      })),
    ),
  );
}

const lineOf = (photograph: MadePhotograph): Line => ({
  id: photograph.id,
  title: photograph.title,
  slug: photograph.slug,
  credit: photograph.credit,
  approval: photograph.approval,
  is_public: photograph.isPublic,
  is_safeguarded: false,
  style_set: photograph.styleSet,
  season: photograph.season,
  taken_on: photograph.takenOn,
  place_ward: photograph.place.ward,
  place_settlement: photograph.place.settlement,
  reading_orientation: photograph.reading.orientation,
  reading_long_side: Math.max(
    photograph.original.width,
    photograph.original.height,
  ),
  original_width: photograph.original.width,
  original_height: photograph.original.height,
  original_digest: String(photograph.id).padStart(64, "0"),
  filename: `${photograph.id}.jpg`,
  mime_type: "image/jpeg",
  ...stamps(photograph.createdAt),
});

async function fillRenditions(
  place: Place,
  { photographs, renditions }: LibrarySize,
): Promise<void> {
  const numbers = Array.from(
    { length: renditions },
    (_, index) => firstId + index,
  );
  await fillTable(
    place,
    "renditions",
    numbers.map((id) => ({
      id,
      name: `Rendition ${id}`,
      status: "ready",
      template: "poster",
      format: "a3",
      language: "en",
      purpose: "screen",
      encoding: "pdf",
      blocks: 0,
      warnings: 0,
      key: String(id).padStart(64, "0"),
      ...stamps(dayAfter2020(id / 10)),
    })),
  );
  await fillTable(
    place,
    "renditions_uses",
    numbers.flatMap((id) =>
      [0, 1, 2].map((order) => ({
        _order: order,
        _parent_id: id,
        id: `use-${id}-${order}`,
        of: `photograph:photograph-${1 + ((id * 31 + order * 7919) % photographs)}`,
      })),
    ),
  );
}
