import { sharp } from "./sharp.ts";

/** The XMP packet of an encoded picture, or undefined when it carries none. */
export async function readXmp(
  picture: Uint8Array,
): Promise<string | undefined> {
  const { xmp } = await sharp(picture).metadata();
  return xmp?.toString("utf8");
}
