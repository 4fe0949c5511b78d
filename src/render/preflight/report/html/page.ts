import { createHash } from "node:crypto";
import { Markup, markup, type Part } from "./markup.ts";
import { styleSheet } from "./style-sheet.ts";

/** Only this style sheet and pictures within the page; whatever else a file smuggles in is dead. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256")
  .update(styleSheet)
  .digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Letter by letter what the policy allows. */
const styleElement = new Markup(`<style>${styleSheet}</style>`);

/** A report as one page that needs nothing else: no request, no script. */
export const htmlPage = (title: string, body: Part): string =>
  markup`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>
          ${title}
        </title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${body}
      </body>
    </html> `.text
    .trim()
    .concat("\n");
