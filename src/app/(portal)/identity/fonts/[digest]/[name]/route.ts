import config from "@payload-config";
import { getPayload } from "payload";
import { readFace } from "../../../../look/read-look.ts";

interface Asked {
  readonly params: Promise<{ readonly digest: string; readonly name: string }>;
}

/** A face of the brand in use, for everybody. Its address changes with its bytes. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { name } = await params;
  const bytes = await readFace(await getPayload({ config }), name);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: {
      "content-type": "font/ttf",
      "content-length": String(bytes.length),
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
