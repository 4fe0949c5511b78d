/** Fills an empty database with what governance is asked about, in seconds, by bulk SQL: outputs, links and downloads. */
import type { Payload, PayloadRequest } from "payload";
import { inTransaction } from "../../../collections/in-transaction.ts";
import type { Rendition } from "#collections";
import { fillTable, type Line } from "../library/fill-table.ts";

/** How much there is. */
export interface GovernanceSize {
  /** All outputs, made ready in one campaign. */
  readonly renditions: number;
  /** Those with the photographs that a consent allows. */
  readonly reached: number;
  readonly links: number;
  readonly downloads: number;
}

/** The sizes that the product promises its speed for. */
export const promisedSize: GovernanceSize = {
  renditions: 20_000,
  reached: 1000,
  links: 100,
  downloads: 2000,
};

/** What the demonstration has brought already stands below these numbers. */
const firstId = 1000;

const stamps: Line = {
  created_at: "2026-06-01T12:00:00.000Z",
  updated_at: "2026-06-01T12:00:00.000Z",
};

/** The numbers of the outputs that a consent reaches. */
export const reachedIds = ({ reached }: GovernanceSize): readonly number[] =>
  Array.from({ length: reached }, (_, index) => firstId + index);

/** Copies one output many times, the first of them with the photographs, and shares and hands those out. */
export async function fillGovernance(
  payload: Payload,
  size: GovernanceSize,
  {
    model,
    person,
    photographs,
  }: {
    readonly model: Rendition;
    readonly person: number;
    readonly photographs: readonly string[];
  },
): Promise<void> {
  await inTransaction(payload, async (req) => {
    await fillRenditions(req, size, model);
    await fillUses(req, size, photographs);
    await fillLinks(req, size, person);
    await fillDownloads(req, size, person);
  });
}

const idsOf = (size: GovernanceSize): readonly number[] =>
  Array.from({ length: size.renditions }, (_, index) => firstId + index);

const fillRenditions = (
  req: PayloadRequest,
  size: GovernanceSize,
  model: Rendition,
): Promise<void> =>
  fillTable(
    req,
    "renditions",
    idsOf(size).map((id) => ({
      id,
      name: `${model.name} ${id}`,
      status: "ready",
      toolkit_id: Number(model.toolkit),
      template: model.template,
      format: model.format,
      language: model.language,
      purpose: id % 10 === 0 ? "press" : "social",
      encoding: model.encoding,
      blocks: 0,
      warnings: 0,
      key: `bench-${id}`,
      toolkit_digest: model.toolkitDigest,
      spoken: JSON.stringify(model.spoken),
      manifest: JSON.stringify(model.manifest),
      report: JSON.stringify({ isBlocked: false, findings: [] }),
      ...stamps,
    })),
  );

/** What each was made from: a dozen things, among them one photograph. */
function fillUses(
  req: PayloadRequest,
  size: GovernanceSize,
  photographs: readonly string[],
): Promise<void> {
  const others = ["brand:larkmere", "template:poster", "format:a3"];
  const swatches = Array.from({ length: 8 }, (_, index) => `token:${index}`);
  return fillTable(
    req,
    "renditions_uses",
    idsOf(size).flatMap((id, index) => {
      const shown =
        index < size.reached
          ? photographs[index % photographs.length]
          : `nobody-${index % 500}`;
      const of = [`photograph:${shown ?? ""}`, ...others, ...swatches];
      return of.map((name, order) => ({
        _order: order,
        _parent_id: id,
        id: `use-${id}-${order}`,
        of: name,
      }));
    }),
  );
}

async function fillLinks(
  req: PayloadRequest,
  size: GovernanceSize,
  person: number,
): Promise<void> {
  const links = Array.from({ length: size.links }, (_, index) => index + 1);
  await fillTable(
    req,
    "shares",
    links.map((id) => ({
      id,
      recipient: `Printer ${id}`,
      purpose: "Posters for the libraries",
      person_id: person,
      is_proof: false,
      is_for_member: false,
      is_revoked: false,
      has_password: false,
      opened: 0,
      downloads: 0,
      expires: "2999-01-01T00:00:00.000Z",
      ...stamps,
    })),
  );
  const reached = reachedIds(size);
  await fillTable(
    req,
    "shares_rels",
    links.flatMap((id) =>
      Array.from({ length: 10 }, (_, order) => ({
        id: id * 100 + order,
        order,
        parent_id: id,
        path: "renditions",
        renditions_id: reached[(id * 10 + order) % reached.length] ?? 0,
      })),
    ),
  );
}

/** Each by somebody of the house or through a link. */
const fillDownloads = (
  req: PayloadRequest,
  size: GovernanceSize,
  person: number,
): Promise<void> =>
  fillTable(
    req,
    "audit_events",
    Array.from({ length: size.downloads }, (_, index) => ({
      id: 100_000 + index,
      says: "An output is handed out",
      at: "2026-06-01T12:00:00.000Z",
      kind: "handed-out",
      actor:
        index % 2 === 0
          ? `user:${person}`
          : `share:${1 + (index % size.links)}`,
      about: `rendition:${firstId + (index % size.reached)}`,
      detail: JSON.stringify({ handing: "download", file: "" }),
      sequence: 100_000 + index,
      previous: "",
      content_digest: "",
      digest: `bench-${index}`,
      ...stamps,
    })),
  );
