import { directionOf } from "#brand";
import { escapedHtml } from "#collections";
import type { Letter, LetterMatter } from "./letter.ts";

/**
 * The style of every mail. Colours come in pairs of ink and ground, so that a reader who turns one over turns both;
 * each pair has a contrast of 7 : 1 or more. No picture, no font and nothing else is fetched.
 */
const style = `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background:#f3f5f7;color:#12202b;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{display:block;box-sizing:border-box;max-width:36rem;margin:0 auto;padding:1.5rem;background:#ffffff;color:#12202b;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.125rem;line-height:1.3;margin:1.5rem 0 .25rem;padding-top:1.5rem;border-top:1px solid #c8d1d9}
p{margin:0 0 1rem}
a{color:#0b3d6e;text-decoration:underline}
.way a{display:inline-block;padding:.6rem 1.1rem;border-radius:.25rem;background:#12355b;color:#ffffff;font-weight:600}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid #c8d1d9;font-size:.875rem}
@media (prefers-color-scheme:dark){body{background:#0b1117;color:#e8edf2}main{background:#141c24;color:#e8edf2}h2,footer{border-color:#41505d}a{color:#a9c6e8}.way a{background:#a9c6e8;color:#0c2643}}
@media (max-width:30rem){main{padding:1rem}}`;

const paragraph = (text: string): string => `<p>${escapedHtml(text)}</p>`;

/** Links are told apart by their words alone: one of several bears the heading, and the only one is drawn as a button. */
const matterHtml = ({
  after = [],
  heading,
  link,
  paragraphs,
}: LetterMatter): string => {
  const anchor = (words: string) =>
    `<a href="${escapedHtml(link.address)}">${escapedHtml(words)}</a>`;
  const texts = paragraphs.map(paragraph);
  const lines =
    heading === undefined
      ? [...texts, `<p class="way">${anchor(link.words)}</p>`]
      : [`<h2>${anchor(heading)}</h2>`, ...texts];
  return [...lines, ...after.map(paragraph)].join("\n");
};

/** A mail as a page of HTML, which is read well without its style too. */
export function letterHtml({
  footer,
  greeting,
  intro,
  language,
  matters,
  subject,
}: Letter): string {
  const { address, words } = footer.change;
  return `<!doctype html>
<html lang="${escapedHtml(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapedHtml(subject)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapedHtml(subject)}</h1>
${[greeting, ...intro].map(paragraph).join("\n")}
${matters.map(matterHtml).join("\n")}
<footer>
${paragraph(footer.why)}
<p><a href="${escapedHtml(address)}">${escapedHtml(words)}</a></p>
</footer>
</main>
</body>
</html>
`;
}
