import type { Toolkit } from "#brand";
import { compose } from "./compose.ts";
import type { Report } from "./finding.ts";
import type { Frame } from "./frame.ts";
import { gather, type Sources } from "./gather.ts";
import { layOut } from "./layout/lay-out.ts";
import { manifestOf, type Manifest } from "./manifest.ts";
import { paint, type Artwork } from "./paint/paint.ts";
import { englishFor } from "./preflight/english-for.ts";
import { inspectArtworks } from "./preflight/inspect-artworks.ts";
import { picturesBeneath } from "./preflight/pictures-beneath.ts";
import { preflight } from "./preflight/preflight.ts";
import type { Inspection } from "./preflight/press/inspect-press-file.ts";
import type { RenderRequest } from "./request.ts";

/** Everything that came of one request. */
export interface Production {
  readonly request: RenderRequest;
  readonly frames: readonly Frame[];
  readonly report: Report;
  readonly manifest: Manifest;
  /**
   * One file, or one for each page where the encoding has no pages. None where a finding of the
   * frames blocks; a press file that its plates refuse is there to be looked at, in a blocked report.
   */
  readonly artworks: readonly Artwork[];
  /** Of press files: what was read back from each, for its report. */
  readonly inspections: readonly Inspection[];
}

/** Turns a toolkit into artwork: the whole engine, in the order of the design. */
export async function produce(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<Production> {
  const composition = compose(toolkit, request);
  const supplies = await gather(
    composition.pages,
    { toolkit, press: request.press },
    sources,
  );
  const frames = composition.pages.map((page) =>
    layOut(page.artboard, page.context, supplies),
  );
  const english = await englishFor(frames);
  const pictures = await picturesBeneath(frames, supplies);
  const report = preflight({
    toolkit,
    request,
    composition,
    frames,
    fonts: supplies.fonts,
    pictures,
    ...(english && { english }),
  });
  const manifest = manifestOf(toolkit, request, composition, frames, supplies);
  const job = { toolkit, request, frames, supplies, manifest };
  const artworks = report.isBlocked
    ? []
    : await paint({
        ...job,
        ...(sources.layers && { layers: sources.layers }),
      });
  const made = { request, frames, manifest, artworks };
  const { press } = request;
  if (!press) return { ...made, report, inspections: [] };
  const subject = { toolkit, frames, job: press };
  return { ...made, ...(await inspectArtworks(artworks, subject, report)) };
}
