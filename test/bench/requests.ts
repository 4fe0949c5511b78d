import { findFormat, type Encoding, type Toolkit } from "#brand";
import type { RenderRequest } from "#render";
import { findTemplate } from "#templates";
import { greatestHeadline, greatestMessage, towns } from "./copy.ts";

type Layout = "photograph" | "panel";

/** A request of the benchmarks: the photograph fills the whole picture unless told. */
function requestOf(
  template: string,
  format: string,
  encoding: Encoding,
  language: string,
  layout: Layout = "photograph",
): RenderRequest {
  const found = findTemplate(template);
  if (!found) throw new Error(`No template "${template}"`);
  return {
    template: found,
    format: findFormat(format),
    purpose: encoding === "pdf" ? "screen" : "social",
    encoding,
    language,
    options: { layout },
    copy: {},
  };
}

/** The `index`th of a run of cards at 1080 x 1350: the languages take turns, no two have the same words. */
export function cardRequest(
  { languages, narratives }: Toolkit,
  index: number,
  encoding: Encoding,
): RenderRequest {
  const language = languages[index % languages.length] ?? "en";
  const visit = Math.floor(index / languages.length);
  const town = towns[visit % towns.length] ?? "";
  const { headline = "", message = "" } = narratives[language] ?? {};
  return {
    ...requestOf("social-card", "ig-portrait", encoding, language),
    copy: {
      headline: `${headline} ${town}`.slice(0, greatestHeadline),
      message: `${message} ${town} ${visit + 1}`.slice(0, greatestMessage),
    },
  };
}

/** The A3 poster as a PDF. */
export const posterRequest = (): RenderRequest =>
  requestOf("poster", "a3", "pdf", "en");

const packItems: readonly (readonly [
  template: string,
  format: string,
  encoding: Encoding,
  layout?: Layout,
])[] = [
  ["social-card", "fb-square", "png"],
  ["social-card", "fb-link", "png"],
  ["social-card", "li-landscape", "png"],
  ["social-card", "li-square", "png"],
  ["social-card", "x-post", "png"],
  ["social-card", "ig-portrait", "jpeg"],
  ["social-card", "ig-square", "jpeg"],
  ["social-card", "ig-34", "jpeg"],
  ["social-card", "meta-story", "jpeg"],
  ["social-card", "fb-portrait", "jpeg"],
  ["social-card", "web-hero", "webp"],
  ["social-card", "intranet-hero", "webp"],
  ["poster", "a4", "pdf"],
  ["poster", "a3", "pdf"],
  ["poster", "a1", "pdf"],
  ["flyer", "dl", "pdf", "panel"],
];

/** A campaign's full pack: 12 social pictures and 4 PDFs. */
export const packRequests = (): readonly RenderRequest[] =>
  packItems.map(([template, format, encoding, layout]) =>
    requestOf(template, format, encoding, "en", layout),
  );
