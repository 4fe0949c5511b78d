import { findCheck, saveToAudit } from "#plugin/portal";
import { isOwnPost } from "../../../../sign-in/own-post.ts";
import { guideRefusal } from "../../../guide-answer.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";
import { checkPersonOf } from "../../owner.ts";

interface Context {
  readonly params: Promise<{ readonly key: string }>;
}

/** Longest form that is read, in bytes. */
const greatestForm = 16_000;

/** Puts a check on record, as whoever has signed in. */
export async function POST(
  request: Request,
  { params }: Context,
): Promise<Response> {
  const size = Number(request.headers.get("content-length") ?? Infinity);
  if (!isOwnPost(request.headers) || !(size <= greatestForm))
    return new Response("Send this form from the check’s own page", {
      status: 403,
    });
  const visit = await guideVisitOrNone();
  if (!visit) return guideRefusal();
  const { key } = await params;
  const { owner } = checkPersonOf(visit.reader, request.headers);
  const found = await findCheck(visit.payload, key, owner);
  if (!found) return new Response("No such check", { status: 404 });
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const month = text("month");
  const service = text("service").slice(0, 80);
  if (!service || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month))
    return new Response(
      "Cannot save the check: give a service, and the month as 2026-11",
      { status: 400 },
    );
  await saveToAudit(visit.req, found, {
    service,
    month,
    note: text("note").slice(0, 1000),
  });
  return new Response(null, {
    status: 303,
    headers: { location: "/brand/check/register", "cache-control": "no-store" },
  });
}
