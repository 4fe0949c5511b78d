import { findFormat, type Toolkit } from "#brand";
import { findTemplate } from "#templates";
import {
  equivalentFiles,
  equivalentFor,
  type InWords,
} from "../equivalents/equivalent-files.ts";
import { UnknownNameError } from "../errors.ts";
import { measureFit, type OutputFit } from "../fits.ts";
import type { Frame } from "../frame.ts";
import type { Sources } from "../gather.ts";
import { manifestOf } from "../manifest.ts";
import type { Artwork } from "../paint/paint.ts";
import { arrange, produce } from "../pipeline.ts";
import { preview } from "../preview.ts";
import type { RenderRequest } from "../request.ts";
import type { PlainRequest } from "../workers/messages.ts";
import type {
  ArtworkWords,
  DeskAnswer,
  DeskQuestion,
  SaidPage,
} from "./messages.ts";

/** Answers one question about a toolkit. */
export async function answerTo(
  question: DeskQuestion,
  toolkit: Toolkit,
  sources: Sources,
): Promise<DeskAnswer> {
  const asked = (plain: PlainRequest) => requestOf(plain, toolkit);
  switch (question.kind) {
    case "preview": {
      const { frames, picture, report } = await preview(
        toolkit,
        asked(question.request),
        sources,
        question.view,
      );
      const pages = frames.map(saidOn);
      return { kind: "preview", report, pages, ...(picture && { picture }) };
    }
    case "fits": {
      const fits: OutputFit[] = [];
      for (const request of question.requests)
        fits.push(await measureFit(toolkit, asked(request), sources));
      return { kind: "fits", fits };
    }
    case "plan": {
      const request = asked(question.request);
      const { composition, frames, report, supplies } = await arrange(
        toolkit,
        request,
        sources,
      );
      const manifest = manifestOf(
        toolkit,
        request,
        composition,
        frames,
        supplies,
      );
      return { kind: "plan", report, manifest };
    }
    case "produce": {
      const request = asked(question.request);
      const { artworks, frames, manifest, post, report } = await produce(
        toolkit,
        request,
        sources,
      );
      return {
        kind: "produce",
        report,
        manifest,
        artworks,
        frames: frames.map(saidOn),
        equivalents: artworks.map((artwork) =>
          wordsOf(artwork, { frames, post }),
        ),
      };
    }
  }
}

function wordsOf(artwork: Artwork, words: InWords): ArtworkWords {
  const { alt, caption } = equivalentFor(artwork, words);
  const files = equivalentFiles(artwork, words);
  return { fileName: artwork.fileName, alt, caption, files };
}

const saidOn = ({ format, texts }: Frame): SaidPage => ({
  width: format.width,
  height: format.height,
  texts: texts.map(({ name, text }) => ({ name, text })),
});

function requestOf(plain: PlainRequest, toolkit: Toolkit): RenderRequest {
  const template = findTemplate(plain.template);
  if (!template) throw new UnknownNameError("template", plain.template, []);
  return {
    ...plain,
    template,
    format: findFormat(plain.format, toolkit.formats),
  };
}
