/**
 * What somebody without a login meets at `/api/share/:token`: a page of files, and each file.
 *
 * Nothing is remembered of the visitor. Rights and elections are asked with every file, so that a link which was
 * sent weeks ago closes in the moment in which a consent is withdrawn or an election begins.
 */
import type { Endpoint, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { filesIn } from "../content/files-in.ts";
import type { Folders } from "../folders.ts";
import type { Rendition, Share } from "../payload-types.ts";
import { Attempts } from "../sign-in/attempts.ts";
import { readArtwork } from "../read-artwork.ts";
import { handOut } from "../rights/hand-out.ts";
import { countDownload, countOpening } from "./count-use.ts";
import { findShare } from "./find-share.ts";
import { isPassword } from "./password.ts";
import { noLonger, refusalPage } from "./refusal-page.ts";
import { releasesAnswer, releasesOfShare } from "./releases-of-share.ts";
import { isWithdrawn, renditionsIn } from "./renditions-in.ts";
import { closedPage, filesPage, passwordPage } from "./share-page.ts";
import { closedBecause, shareStateAt } from "./share-state.ts";
import { isTicket, linkOf, makeTicket } from "./ticket.ts";

/** Wrong passwords of one link, from wherever: ten in a quarter of an hour. */
const wrongPasswords = () =>
  new Attempts({ attempts: 10, within: 15 * 60 * 1000 });

const nothing = () =>
  closedPage(
    404,
    "This link leads nowhere: it is not whole, or it was replaced.",
  );

/** What a link answers where it is open; a page that says why where it is not. */
async function atOpenShare(
  req: PayloadRequest,
  answer: (share: Share, token: string) => Promise<Response>,
): Promise<Response> {
  const token = String(req.routeParams?.["token"]);
  const share = await findShare(req, token);
  if (!share) return nothing();
  const state = shareStateAt(share, new Date());
  return state === "open"
    ? answer(share, token)
    : closedPage(410, closedBecause[state]);
}

const addressOf = (token: string): string => `/api/share/${token}`;

async function showFiles(
  req: PayloadRequest,
  share: Share,
  { ticket, token }: { ticket?: string; token: string },
): Promise<Response> {
  const renditions = await shownBy(req, share);
  await countOpening(req, share);
  return filesPage({
    share,
    renditions,
    address: addressOf(token),
    guide: `/brand/open/${token}`,
    ticket,
  });
}

/** What a link still gives: all that it was made for but what was withdrawn since. */
const stillIn = (share: Share): readonly number[] =>
  renditionsIn(share).filter((id) => !isWithdrawn(share, id));

/** The outputs that a link shows. */
async function shownBy(
  req: PayloadRequest,
  share: Share,
): Promise<readonly Rendition[]> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: [...stillIn(share)] }, status: { equals: "ready" } },
    select: { standing: false },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
}

/** The endpoints of a link. */
export const shareEndpoints = ({
  renditions: folder,
}: Pick<Folders, "renditions">): Endpoint[] => {
  const attempts = wrongPasswords();
  return [
    {
      path: "/share/:token",
      method: "get",
      handler: (req) =>
        atOpenShare(req, async (share, token) =>
          share.passwordHash
            ? passwordPage(addressOf(token))
            : showFiles(req, share, { token }),
        ),
    },
    {
      path: "/share/:token",
      method: "post",
      handler: (req) =>
        atOpenShare(req, (share, token) =>
          askPassword(req, share, { attempts, token }),
        ),
    },
    {
      path: "/share/:token/files/:rendition/:number",
      method: "get",
      handler: (req) =>
        atOpenShare(req, (share, token) =>
          fetchFile(req, share, { folder, token }),
        ),
    },
    {
      path: "/share/:token/releases.json",
      method: "get",
      handler: (req) =>
        atOpenShare(req, (share, token) =>
          tellReleases(req, share, { folder, token }),
        ),
    },
  ];
};

async function askPassword(
  req: PayloadRequest,
  share: Share,
  { attempts, token }: { attempts: Attempts; token: string },
): Promise<Response> {
  const name = String(share.id);
  const wait = attempts.take(name);
  if (wait > 0)
    return closedPage(
      429,
      "There were too many wrong passwords: wait a quarter of an hour.",
      { "retry-after": String(wait) },
    );
  const form = await req.formData?.();
  const password = form?.get("password");
  const kept = share.passwordHash ?? "";
  if (
    typeof password !== "string" ||
    !(await isPassword(password.slice(0, 1000), kept))
  )
    return passwordPage(
      addressOf(token),
      "That is not the password. Check it and try again.",
    );
  attempts.giveBack(name);
  const ticket = makeTicket(linkOf(share), req.payload.secret, new Date());
  return showFiles(req, share, { ticket, token });
}

/** Whether a link asks for no password, or somebody has given it within the hour. */
function mayEnter(req: PayloadRequest, share: Share, now: Date): boolean {
  const { searchParams } = new URL(req.url ?? "", "http://localhost");
  return (
    !share.passwordHash ||
    isTicket(searchParams.get("ticket") ?? "", {
      link: linkOf(share),
      now,
      secret: req.payload.secret,
    })
  );
}

const passwordAgain = (token: string): Response =>
  passwordPage(
    addressOf(token),
    "Give the password once more: it holds for an hour.",
  );

/** How the files of a link are released, for whoever checks them. */
async function tellReleases(
  req: PayloadRequest,
  share: Share,
  { folder, token }: { folder: string; token: string },
): Promise<Response> {
  if (!mayEnter(req, share, new Date())) return passwordAgain(token);
  const releases = await releasesOfShare(req, share, {
    files: filesIn(folder),
    renditions: await shownBy(req, share),
  });
  if (releases.length === 0)
    return closedPage(
      404,
      share.isProof
        ? "These files are proofs: nobody has approved them yet."
        : "None of these files is released at the moment.",
    );
  return releasesAnswer(releases);
}

async function fetchFile(
  req: PayloadRequest,
  share: Share,
  { folder, token }: { folder: string; token: string },
): Promise<Response> {
  const moment = new Date();
  if (!mayEnter(req, share, moment)) return passwordAgain(token);
  const wanted = String(req.routeParams?.["rendition"]);
  if (!renditionsIn(share).some((id) => String(id) === wanted))
    return nothing();
  if (isWithdrawn(share, Number(wanted))) return closedPage(410, noLonger);
  const rendition = await req.payload.findByID({
    collection: "renditions",
    id: wanted,
    depth: 0,
    select: { standing: false },
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const file = rendition?.files?.[Number(req.routeParams?.["number"]) - 1];
  if (!rendition || !file || rendition.status !== "ready") return nothing();
  const answer = await readArtwork(folder, file, share.isProof ?? false);
  const refusal = await handToVisitor(req, {
    file: file.digest,
    folder,
    moment,
    rendition,
    share,
  });
  return refusal ?? answer;
}

/** Asks for everything again, counts and records; a page where it is refused. */
async function handToVisitor(
  req: PayloadRequest,
  {
    file,
    folder,
    moment,
    rendition,
    share,
  }: {
    file: string;
    folder: string;
    moment: Date;
    rendition: Rendition;
    share: Share;
  },
): Promise<Response | undefined> {
  try {
    await handOut(
      rendition,
      {
        handing: "share",
        isForMember: share.isForMember ?? false,
        ...(share.partner && { partner: share.partner }),
        moment,
      },
      {
        file,
        files: filesIn(folder),
        isProof: share.isProof ?? false,
        req,
        actor: `share:${share.id}`,
        alongside: (inside) => countDownload(inside, share),
      },
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    return refusalPage(error);
  }
}
