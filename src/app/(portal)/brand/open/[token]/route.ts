import config from "@payload-config";
import { createLocalReq, getPayload } from "payload";
import { enterGuide, guidePassCookie, kitPassCookie } from "#plugin/portal";

interface Asked {
  readonly params: Promise<{ readonly token: string }>;
}

/** Follows a link into the brand guide or to one kit; one that does not open leads to the page that says why. */
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
  const kit = entry.kit === undefined ? undefined : `/brand/kits/${entry.kit}`;
  // A link to a kit alone opens nothing else: its cookie goes nowhere else.
  const [name, path] = entry.isGuide
    ? [guidePassCookie, "/brand"]
    : [kitPassCookie, kit ?? "/brand"];
  return goTo(
    kit ?? "/brand",
    `${name}=${entry.pass}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`,
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
