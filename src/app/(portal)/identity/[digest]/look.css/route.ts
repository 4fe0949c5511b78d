import config from "@payload-config";
import { getPayload } from "payload";
import { readLook } from "../../../look/read-look.ts";

interface Asked {
  readonly params: Promise<{ readonly digest: string }>;
}

/** The style sheet of the brand in use, for everybody: it stands on the sign-in page too. */
export async function GET(
  request: Request,
  { params }: Asked,
): Promise<Response> {
  const { digest } = await params;
  const look = await readLook(await getPayload({ config }));
  if (!look) return new Response(null, { status: 404 });
  return new Response(look.css, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "x-content-type-options": "nosniff",
      // An address of yesterday gives the look of today, and is not kept.
      "cache-control":
        look.digest === digest
          ? "public, max-age=31536000, immutable"
          : "no-store",
    },
  });
}
