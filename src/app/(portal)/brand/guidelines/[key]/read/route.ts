import { guideSections } from "#plugin/portal";
import { ToolkitError } from "#render/errors";
import { isOwnPost } from "../../../../sign-in/own-post.ts";
import { guideRefusal } from "../../../guide-answer.ts";
import { guideVisitOrNone } from "../../../guide-visit.ts";

interface Asked {
  readonly params: Promise<{ readonly key: string }>;
}

/** Takes what somebody says of themselves: that they have read the version in force. */
export async function POST(
  request: Request,
  { params }: Asked,
): Promise<Response> {
  if (!isOwnPost(request.headers))
    return new Response("Send this from the page of the section", {
      status: 403,
    });
  const visit = await guideVisitOrNone();
  if (visit?.reader.kind !== "person") return guideRefusal();
  const { key } = await params;
  const sections = await guideSections(visit.payload, visit);
  const section = sections.find((one) => one.key === key);
  if (!section) return new Response("No such section for you", { status: 404 });
  try {
    await visit.payload.create({
      collection: "acknowledgements",
      // The hook fills in the rest of what it asks of whoever says it.
      data: {
        guideline: section.id,
        person: visit.reader.person.id,
        version: section.version,
        key: "",
      },
      depth: 0,
      overrideAccess: false,
      req: visit.req,
    });
  } catch (error) {
    // Said twice is said.
    if (!(error instanceof ToolkitError && error.code === "already-there"))
      throw error;
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: `/brand/guidelines/${section.key}`,
      "cache-control": "no-store",
    },
  });
}
