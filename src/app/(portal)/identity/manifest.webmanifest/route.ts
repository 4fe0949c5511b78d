import config from "@payload-config";
import { getPayload } from "payload";
import { hexOf } from "#brand";
import { siteIconWidth } from "#plugin/portal";
import { readLook } from "../../look/read-look.ts";

/** Answered at each request: it names the brand in use. */
export const dynamic = "force-dynamic";

/** What a phone needs to put the toolkits on its home screen. */
export async function GET(): Promise<Response> {
  const look = await readLook(await getPayload({ config }));
  const name = look?.brand.name ?? "Livery";
  const ground = look?.brand.swatches.find(({ role }) => role === "primary");
  return Response.json(
    {
      name: `${name} toolkits`,
      short_name: name,
      start_url: "/",
      display: "browser",
      ...(ground && { theme_color: hexOf(ground.srgb) }),
      icons: [
        {
          src: "/identity/icon",
          type: "image/png",
          sizes: `${siteIconWidth}x${siteIconWidth}`,
        },
      ],
    },
    {
      headers: {
        "content-type": "application/manifest+json",
        "cache-control": "public, max-age=3600",
        "x-content-type-options": "nosniff",
      },
    },
  );
}
