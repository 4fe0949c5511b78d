import config from "@payload-config";
import { createLocalReq, getPayload } from "payload";
import { enterGuide, guidePassCookie } from "#plugin/portal";

interface Asked {
  readonly params: Promise<{ readonly token: string }>;
}

/** Follows a link into the brand guide; one that does not open leads to the page that says why. */
export async function GET(
  request: Request,
  { params }: Asked,
): Promise<Response> {
  const { token } = await params;
  const payload = await getPayload({ config });
  const req = await createLocalReq({}, payload);
  const ticket = new URL(request.url).searchParams.get("ticket");
  const entry = await enterGuide(req, { ticket, token });
  if (entry.kind !== "open")
    return goTo(`/api/share/${encodeURIComponent(token)}`);
  const seconds = Math.round((entry.until.getTime() - Date.now()) / 1000);
  // Pages behind https alone are given it back behind https alone.
  const isSecure =
    (request.headers.get("x-forwarded-proto") ??
      new URL(request.url).protocol.replace(":", "")) === "https";
  return goTo(
    "/brand",
    `${guidePassCookie}=${entry.pass}; Path=/brand; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`,
  );
}

const goTo = (location: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      ...(cookie !== undefined && { "set-cookie": cookie }),
    },
  });
