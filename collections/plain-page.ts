/** Pages that stand alone: no script, and no other host is asked for anything. */

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

const style =
  "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1.5rem;color:#12355b;background:#fff}a{color:inherit}h1{line-height:1.2}li{margin:.75rem 0}label{display:block;font-weight:600}input{font:inherit;padding:.5rem;border:2px solid #12355b;border-radius:.25rem;max-width:100%}button{font:inherit;font-weight:600;margin-top:1rem;padding:.6rem 1.2rem;border:0;border-radius:.25rem;background:#12355b;color:#fff;cursor:pointer}:focus-visible{outline:3px solid #c2410c;outline-offset:2px}.quiet{color:#44546a}";

/** What such a page says. */
export interface PlainPage {
  readonly status: number;
  readonly title: string;
  /** HTML of the body; whoever writes it escapes what comes from outside. */
  readonly body: string;
  /** HTML of the head beside the title. */
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page as an answer, which nobody keeps, frames or indexes. */
export const plainPage = ({
  body,
  head = "",
  headers = {},
  status,
  title,
}: PlainPage): Response =>
  new Response(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedHtml(title)} · Livery</title><style>${style}</style>${head}</head><body><main>${body}</main></body></html>`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "private, no-store",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex, nofollow, noarchive",
        ...headers,
      },
    },
  );
