import config from "@payload-config";
import { getPayload } from "payload";
import { siteIcon } from "#plugin/portal";

/** Answered at each request: it is the icon of the brand in use. */
export const dynamic = "force-dynamic";

/** Browsers ask each site for an icon. That a brand has none is said without an error. */
export async function GET(): Promise<Response> {
  const icon = await siteIcon(await getPayload({ config }));
  const headers = new Headers({
    "cache-control": "public, max-age=86400",
    "x-content-type-options": "nosniff",
  });
  if (!icon) return new Response(null, { status: 204, headers });
  headers.set("content-type", "image/png");
  return new Response(new Uint8Array(icon), { headers });
}
