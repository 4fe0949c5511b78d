/**
 * Pages of an open guide, kept as long as nothing has changed that any page of the guide shows, and for a minute at
 * most, since rights end with the day. The proxy leads here whoever brings nothing but an address.
 */
import config from "@payload-config";
import { getPayload } from "payload";
import { contentRevision } from "#plugin/portal";
import { pageHeaders } from "../../../../../page-security.ts";
import { answerKept, keptPage, nonceOf } from "../kept-page.ts";
import { drawHeader, keptPath } from "../may-be-kept.ts";
import { PageShelf } from "../page-shelf.ts";

export const dynamic = "force-dynamic";

const shelf = new PageShelf({ bytes: 24_000_000, milliseconds: 60_000 });

/** The page of an address as anybody sees it. */
export async function GET(request: Request): Promise<Response> {
  const address = addressOf(request);
  let drawn: Response | undefined;
  const draw = async () => {
    const answer = (drawn = await drawPage(address));
    const nonce = nonceOf(answer.headers.get("content-security-policy"));
    if (answer.status !== 200 || nonce === undefined) return undefined;
    return keptPage(await answer.text(), nonce);
  };
  const revision = await contentRevision(await getPayload({ config }));
  const page = await shelf.get(address, revision, draw);
  // What is no page goes to one visitor each: it bears a nonce.
  return page
    ? answerKept(request, page)
    : passOn(drawn ?? (await drawPage(address)));
}

/** The address below `/brand` that was asked for, with for whom, whether the server tells it as it was typed or as it was led on. */
function addressOf({ url }: Request): string {
  const { pathname, search } = new URL(url);
  return pathname.startsWith(keptPath)
    ? `/brand${pathname.slice(keptPath.length)}${search}`
    : `${pathname}${search}`;
}

/** Asks this server itself, as nobody: what comes back shows nothing that is for somebody. */
const drawPage = (address: string): Promise<Response> =>
  fetch(new URL(address, ownAddress()), {
    headers: {
      accept: "text/html",
      "accept-encoding": "identity",
      [drawHeader]: "page",
    },
    redirect: "manual",
    cache: "no-store",
  });

/** Where this server listens, never what a visitor calls it. */
const ownAddress = (): string =>
  process.env["__NEXT_PRIVATE_ORIGIN"] ??
  `http://localhost:${process.env["PORT"] ?? "3000"}`;

const passedOn = ["content-type", "content-security-policy", "location"];

function passOn(answer: Response): Response {
  const headers = new Headers({ ...pageHeaders, "cache-control": "no-store" });
  for (const name of passedOn) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
