import type { Toolkit } from "#brand";
import { compose, type Composition } from "./compose.ts";
import type { Report } from "./finding.ts";
import { framesOf } from "./frames-of.ts";
import type { Frame } from "./frame.ts";
import { gather, type Sources } from "./gather.ts";
import { manifestOf, type Manifest } from "./manifest.ts";
import { paint, type Artwork } from "./paint/paint.ts";
import { englishFor } from "./preflight/english-for.ts";
import { inspectArtworks } from "./preflight/inspect-artworks.ts";
import { picturesBeneath } from "./preflight/pictures-beneath.ts";
import { preflight } from "./preflight/preflight.ts";
import type { Inspection } from "./preflight/press/inspect-press-file.ts";
import type { RenderRequest } from "./request.ts";
import type { Supplies } from "./supplies.ts";

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
  /** The message that it is posted with, where its channel has one. */
  readonly post?: string;
  /** Of press files: what was read back from each, for its report. */
  readonly inspections: readonly Inspection[];
}

/** Everything that is known of an output before it is painted. */
export interface Arrangement {
  readonly composition: Composition;
  readonly supplies: Supplies;
  readonly frames: readonly Frame[];
  /** What preflight says of the frames. */
  readonly report: Report;
}

/** Composes, gathers, lays out and looks: the same for an output and for every preview of it. */
export async function arrange(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<Arrangement> {
  const composition = compose(toolkit, request);
  const { pages, photograph } = composition;
  const job = { toolkit, photograph, press: request.press };
  const supplies = await gather(pages, job, sources);
  const frames = await framesOf(composition, supplies);
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
  return { composition, supplies, frames, report };
}

/** Turns a toolkit into artwork: the whole engine, in the order of the design. */
export async function produce(
  toolkit: Toolkit,
  request: RenderRequest,
  sources: Sources,
): Promise<Production> {
  const { composition, frames, report, supplies } = await arrange(
    toolkit,
    request,
    sources,
  );
  const manifest = manifestOf(toolkit, request, composition, frames, supplies);
  const job = { toolkit, request, frames, supplies, manifest };
  const artworks = report.isBlocked
    ? []
    : await paint({
        ...job,
        ...(sources.layers && { layers: sources.layers }),
      });
  const made = {
    request,
    frames,
    manifest,
    artworks,
    ...(composition.post && { post: composition.post.text }),
  };
  const { press } = request;
  if (!press) return { ...made, report, inspections: [] };
  const subject = { toolkit, frames, job: press };
  return { ...made, ...(await inspectArtworks(artworks, subject, report)) };
}
