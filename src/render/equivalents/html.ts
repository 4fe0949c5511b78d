import { directionOf } from "#brand";
import { markup, type Markup } from "../preflight/report/html/markup.ts";
import type { Equivalent } from "./equivalent-of.ts";
import type { Said } from "./said.ts";

/** The picture that an equivalent stands beside; a PDF is linked to instead. */
export interface Beside {
  readonly fileName: string;
  readonly mediaType: string;
}

/** An equivalent as a page of its own, with nothing in it that is fetched but the picture. */
export function htmlOf(equivalent: Equivalent, beside: Beside): string {
  const { language, direction, title, said } = equivalent;
  const page = markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}figure{margin:0}img{max-width:100%;height:auto}</style>
</head>
<body>
<main>
${pictureOf(equivalent, beside)}${blocksOf(said, language)}</main>
</body>
</html>
`;
  return page.text;
}

function pictureOf(
  { alt, caption, title }: Equivalent,
  { fileName, mediaType }: Beside,
): Markup {
  const address = encodeURIComponent(fileName);
  if (!mediaType.startsWith("image/"))
    return markup`<p><a href="${address}" type="${mediaType}">${title} (PDF)</a></p>\n`;
  return markup`<figure>
<img src="${address}" alt="${alt}">
<figcaption>${caption}</figcaption>
</figure>
`;
}

/** Blocks in the order of reading; items that follow each other are one list. */
function blocksOf(said: readonly Said[], outer: string): readonly Markup[] {
  const blocks: Markup[] = [];
  let items: Markup[] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push(markup`<ul>\n${items}</ul>\n`);
    items = [];
  };
  for (const part of said) {
    const words = wordsOf(part);
    const tongue = tongueOf(part, outer);
    if (part.role === "list-item") {
      items.push(markup`<li${tongue}>${words}</li>\n`);
      continue;
    }
    closeList();
    blocks.push(blockOf(part, words, tongue));
  }
  closeList();
  return blocks;
}

function blockOf({ role }: Said, words: Markup, tongue: Markup): Markup {
  switch (role) {
    case "heading-1":
      return markup`<h1${tongue}>${words}</h1>\n`;
    case "heading-2":
      return markup`<h2${tongue}>${words}</h2>\n`;
    case "heading-3":
      return markup`<h3${tongue}>${words}</h3>\n`;
    case "heading-4":
      return markup`<h4${tongue}>${words}</h4>\n`;
    case "caption":
    case "note":
      return markup`<p${tongue}><small>${words}</small></p>\n`;
    case "figure":
      return markup`<p${tongue}>[${words}]</p>\n`;
    default:
      return markup`<p${tongue}>${words}</p>\n`;
  }
}

const wordsOf = ({ text, href }: Said): Markup =>
  href === undefined ? markup`${text}` : markup`<a href="${href}">${text}</a>`;

/** What is in another language says so, and which way it goes. */
const tongueOf = ({ language }: Said, outer: string): Markup =>
  language === outer
    ? markup``
    : markup` lang="${language}" dir="${directionOf(language)}"`;
