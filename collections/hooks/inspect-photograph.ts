import type { PayloadRequest, SanitizedConfig } from "payload";
import { ToolkitError } from "#render/errors";

/** What the bytes say of a photograph; its size is upright, after EXIF orientation. */
export interface PhotographFacts {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly colorSpace: string;
}

type IncomingFile = NonNullable<PayloadRequest["file"]>;

const formats = ["jpeg", "png", "webp", "avif", "tiff", "gif"];

const refusal = (name: string, found: string, cause?: unknown): ToolkitError =>
  new ToolkitError(
    "unusable-photograph",
    `Cannot use "${name}" as a photograph: it holds ${found}, so hand in a whole JPEG, PNG, WebP, AVIF, TIFF or GIF file`,
    { cause },
  );

/**
 * Reads what a file really is, whatever its name says, and offers an sRGB JPEG of it.
 *
 * Anything but a photograph is refused here: a drawing or a web page named `.jpg` is neither.
 */
export async function inspectPhotograph(
  sharp: SanitizedConfig["sharp"],
  file: IncomingFile,
): Promise<{ facts: PhotographFacts; standIn: () => Promise<Buffer> }> {
  if (!sharp)
    throw new ToolkitError(
      "missing-sharp",
      "Cannot read photographs: the Payload config has no sharp, so make it with createConfig",
    );
  const found = await sharp(file.data)
    .metadata()
    .catch((cause: unknown) => {
      throw refusal(file.name, "no picture that can be read", cause);
    });
  const format = found.compression === "av1" ? "avif" : found.format;
  if (!formats.includes(format)) throw refusal(file.name, format);
  await sharp(file.data)
    .resize({ width: 8 })
    .toBuffer()
    .catch((cause: unknown) => {
      throw refusal(file.name, "a damaged picture", cause);
    });
  const { width, height } = found.autoOrient;
  return {
    facts: { format, width, height, colorSpace: found.space },
    standIn: () =>
      sharp(file.data)
        .autoOrient()
        // A JPEG has no alpha, and what shows through would come out black.
        .flatten({ background: "#ffffff" })
        .toColourspace("srgb")
        .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
        .toBuffer(),
  };
}
