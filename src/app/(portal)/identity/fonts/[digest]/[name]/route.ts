import config from "@payload-config";
import { getPayload } from "payload";
import { readFace } from "../../../../look/read-look.ts";

interface Asked {
  readonly params: Promise<{ readonly digest: string; readonly name: string }>;
}

/** A face of the brand in use, for everybody. Its address changes with its bytes. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { name } = await params;
  const face = await readFace(await getPayload({ config }), name);
  if (!face) return new Response(null, { status: 404 });
  return new Response(face.bytes, {
    headers: {
      "content-type": face.mediaType,
      "content-length": String(face.bytes.length),
      "x-content-type-options": "nosniff",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
