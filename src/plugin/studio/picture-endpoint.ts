/**
 * `GET /api/studio/pictures`: the first page of an output in the campaign's own words, for galleries. What is
 * behind an address of `pictureOf` never changes, so that browsers keep it; the program keeps it too.
 */
import type { Endpoint } from "payload";
import type { Toolkit } from "#brand";
import { digestOf } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { RenderRequest } from "#render";
import { pictureSchema } from "./asked.ts";
import { openToolkit } from "./open-toolkit.ts";
import { StudioAllowance, studioPerson } from "./person.ts";
import { pictureVersion } from "./picture-address.ts";
import type { PictureShelf } from "./picture-shelf.ts";
import { checked } from "./read-body.ts";
import { requestOf } from "./request-of.ts";
import type { StudioDesk } from "./studio-desk.ts";

/** A page with all formats of all templates, twice. */
const allowed = { attempts: 600, seconds: 60 };

/** The endpoint, for the root of the API. */
export function pictureEndpoint(
  desk: StudioDesk,
  shelf: PictureShelf,
): Endpoint {
  const allowance = new StudioAllowance(allowed.attempts, allowed.seconds);
  return {
    path: "/studio/pictures",
    method: "get",
    handler: async (req) => {
      const person = studioPerson(req);
      const asked = checked(
        pictureSchema,
        Object.fromEntries(req.searchParams ?? []),
      );
      const toolkit = await openToolkit(req, person, asked.toolkit);
      const { layout, width, ...choice } = asked;
      const request = requestOf(
        toolkit,
        { ...choice, copy: {}, options: layout ? { layout } : {} },
        choice,
      );
      const { engineVersion } = await import("#render/version");
      const version = pictureVersion(toolkit, request.template, engineVersion);
      const key = keyOf(toolkit, request, { version, width });
      const headers = headersOf(key, asked.v === version);
      if (req.headers.get("if-none-match") === headers.etag)
        return new Response(null, { status: 304, headers });
      const bytes = await shelf.get(key, async () => {
        allowance.take(person, req);
        const { picture, report } = await (
          await desk.now()
        ).preview(
          request,
          { width, page: 1, encoding: "webp" },
          // Somebody else may wait for the same picture: nobody's leaving ends it.
          { toolkit, person: person.name },
        );
        if (picture) return picture.bytes;
        const [finding] = report.findings;
        throw noPicture(finding?.message ?? "");
      });
      return new Response(new Uint8Array(bytes), {
        headers: {
          ...headers,
          "content-type": "image/webp",
          "content-length": String(bytes.length),
        },
      });
    },
  };
}

/** Everything that decides how a picture looks. */
const keyOf = (
  { slug }: Toolkit,
  { format, language, options, photograph, template }: RenderRequest,
  { version, width }: { readonly version: string; readonly width: number },
): string =>
  digestOf({
    slug,
    template: template.name,
    format: format.code,
    language,
    options,
    photograph: photograph ?? "",
    version,
    width,
  });

/** One who asks for what it looked like before gets what it looks like now, and asks again next time. */
const headersOf = (key: string, isCurrent: boolean) => ({
  etag: `"${key}"`,
  "cache-control": isCurrent
    ? "private, max-age=31536000, immutable"
    : "private, no-cache",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'",
  "cross-origin-resource-policy": "same-origin",
});

const noPicture = (why: string) =>
  new ToolkitError("not-found", `There is no picture of this output: ${why}`);
