/**
 * The plates of a job's press file, under `/api/print-jobs/:id/plates`. Whoever may pull the file may look at its
 * plates: that is asked each time, and what a browser has kept is used again only after it was asked.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { privateJson, type PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";
import type { PlateTile } from "#render/plates";
import { artworkFor } from "./artwork-for.ts";
import type { PackPart } from "./plate-pack.ts";
import type { PlateRoom, PlateSize } from "./plate-room.ts";

type Route = Omit<Endpoint, "root">;

interface Asked {
  readonly page: number;
  readonly size: PlateSize;
  readonly part?: PackPart;
}

/** The endpoints, for a collection that finds its jobs as the one who asks. */
export function plateEndpoints(
  room: PlateRoom,
  jobOf: (req: PayloadRequest) => Promise<PrintJob>,
): readonly Route[] {
  const route = (
    path: string,
    asked: (ink: string) => Omit<Asked, "page">,
  ): Route => ({
    path: `/:id/plates/:page${path}`,
    method: "get",
    handler: async (req) =>
      serve(room, req, {
        job: await jobOf(req),
        page: pageIn(req),
        ...asked(req.searchParams?.get("ink") ?? ""),
      }),
  });
  return [
    route("", () => ({ size: "whole" })),
    route("/sheet", () => ({ size: "small", part: { kind: "sheet" } })),
    route("/picture", (ink) => ({
      size: "small",
      part: { kind: "picture", ink },
    })),
    route("/plate", (ink) => ({ size: "whole", part: { kind: "plate", ink } })),
    {
      path: "/:id/plates/:page/tile",
      method: "get",
      handler: async (req) => serveTile(room, req, await jobOf(req)),
    },
  ];
}

/** The page that a route names, from 1; throws `not-found` for what is none. */
export function pageIn(req: PayloadRequest): number {
  const asked = req.routeParams?.["page"];
  const page = Number(asked);
  if (Number.isSafeInteger(page) && page >= 1 && page <= 1000) return page;
  throw new ToolkitError(
    "not-found",
    `There is no page "${String(asked).slice(0, 20)}": pages count from 1`,
  );
}

async function serve(
  room: PlateRoom,
  req: PayloadRequest,
  { job, page, part, size }: Asked & { readonly job: PrintJob },
): Promise<Response> {
  const digest = await artworkFor(req, job);
  const headers = headersFor(room.tagOf(digest, page, size));
  if (isKnown(req, headers))
    return new Response(null, { status: 304, headers });
  const pack = await room.open(req, digest, { page, size });
  if (!part) return privateJson(pack.page);
  const bytes = pack.part(part);
  if (!bytes)
    throw new ToolkitError(
      "not-found",
      "The page has no such plate: ask for an ink of its list with ?ink=",
    );
  const mediaType = part.kind === "plate" ? "application/gzip" : "image/webp";
  return sent(bytes, mediaType, headers);
}

async function serveTile(
  room: PlateRoom,
  req: PayloadRequest,
  job: PrintJob,
): Promise<Response> {
  const page = pageIn(req);
  const tile = tileIn(req);
  const digest = await artworkFor(req, job);
  const headers = headersFor(room.tileTagOf(digest, page, tile));
  if (isKnown(req, headers))
    return new Response(null, { status: 304, headers });
  const bytes = await room.tile(req, digest, { page, tile });
  return sent(bytes, "application/gzip", headers);
}

/** The tile that a question names; throws `not-found` for what can be none. */
function tileIn(req: PayloadRequest): PlateTile {
  const numberOf = (name: string): number => {
    const written = req.searchParams?.get(name) ?? "";
    if (/^\d{1,4}$/.test(written)) return Number(written);
    throw new ToolkitError(
      "not-found",
      `There is no such tile: say ?level=, &column= and &row= as whole numbers ("${name}" is none)`,
    );
  };
  return {
    level: numberOf("level"),
    column: numberOf("column"),
    row: numberOf("row"),
  };
}

type TaggedHeaders = Readonly<Record<"etag", string>>;

const headersFor = (tag: string) => ({
  etag: `"${tag}"`,
  "cache-control": "private, no-cache",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'",
  "cross-origin-resource-policy": "same-origin",
});

const isKnown = (req: PayloadRequest, { etag }: TaggedHeaders): boolean =>
  req.headers.get("if-none-match") === etag;

const sent = (
  bytes: Uint8Array,
  mediaType: string,
  headers: TaggedHeaders,
): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "content-length": String(bytes.length),
      "content-type": mediaType,
    },
  });
