/** Marks a finished file as a proof, for whoever may look at it and not use it. The file in the store stays as it is. */
import { ToolkitError } from "../errors.ts";

/** A copy with the word PROOF across every page. Throws `unfit-value` for a file of a type that we do not make. */
export async function watermark(
  bytes: Uint8Array,
  mediaType: string,
): Promise<Uint8Array> {
  if (mediaType === "application/pdf") {
    const { watermarkPdf } = await import("../pdf/foreign/watermark-pdf.ts");
    return watermarkPdf(bytes);
  }
  if (["image/png", "image/jpeg", "image/webp"].includes(mediaType)) {
    const { watermarkPicture } = await import("../pixels/watermark-picture.ts");
    return watermarkPicture(bytes);
  }
  throw new ToolkitError(
    "unfit-value",
    `Cannot mark a file of type "${mediaType}" as a proof: share it without the mark`,
  );
}
