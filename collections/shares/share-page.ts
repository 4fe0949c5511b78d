import { escapedHtml, plainPage } from "../plain-page.ts";
import type { Rendition, Share } from "../payload-types.ts";

/** What stands behind a link. */
export interface Shown {
  readonly share: Share;
  /** Only those whose files there are. */
  readonly renditions: readonly Rendition[];
  /** The link's own address, and the ticket of whoever gave its password. */
  readonly address: string;
  /** Where the link leads into the brand guide, if it opens that. */
  readonly guide: string;
  readonly ticket: string | undefined;
}

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

const until = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** The files of a link, each with its name and size. */
export function filesPage({
  address,
  guide,
  renditions,
  share,
  ticket,
}: Shown): Response {
  const query =
    ticket === undefined ? "" : `?ticket=${encodeURIComponent(ticket)}`;
  const lines = renditions.flatMap((rendition) =>
    (rendition.files ?? []).map(
      ({ bytes, fileName, mediaType }, index) =>
        `<li><a href="${escapedHtml(`${address}/files/${rendition.id}/${index + 1}${query}`)}" download>${escapedHtml(rendition.name)}</a><br><span class="quiet">${escapedHtml(fileName)}, ${escapedHtml(mediaType)}, ${size(bytes)}</span></li>`,
    ),
  );
  const leads = share.kit
    ? "Open the kit"
    : share.opensGuide && "Open the brand guide";
  const way = leads
    ? `<p><a href="${escapedHtml(`${guide}${query}`)}">${leads}</a></p>`
    : "";
  const releases =
    share.isProof || lines.length === 0
      ? ""
      : `<p><a href="${escapedHtml(`${address}/releases.json${query}`)}" download>How these files were approved (JSON)</a></p>`;
  const ends = share.expires ? until.format(new Date(share.expires)) : "";
  return plainPage({
    status: 200,
    title: `Files for ${share.recipient}`,
    body: `<h1>Files for ${escapedHtml(share.recipient)}</h1><p>${escapedHtml(share.purpose)}</p>${way}<ul>${lines.join("")}</ul>${releases}<p class="quiet">The link is open until ${escapedHtml(ends)}. Use the files for this purpose alone; each download is recorded.</p>`,
  });
}

/** Asks for the password of a link. */
export const passwordPage = (address: string, said?: string): Response =>
  plainPage({
    status: said === undefined ? 200 : 403,
    title: "Password",
    body: `<h1>These files ask for a password</h1>${said === undefined ? "" : `<p role="alert">${escapedHtml(said)}</p>`}<form method="post" action="${escapedHtml(address)}"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required${said === undefined ? "" : ' aria-invalid="true"'}><br><button>Show the files</button></form>`,
  });

/** Says that there is nothing here, or no longer, and what to do. */
export const closedPage = (
  status: number,
  says: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  plainPage({
    status,
    title: "Closed",
    body: `<h1>There is nothing to fetch here</h1><p>${escapedHtml(says)}</p><p>Ask whoever sent you the link.</p>`,
    headers,
  });
