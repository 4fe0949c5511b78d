/**
 * Makes the files of the logo that suppliers ask for, from the brand's one drawing of each version: nothing is kept
 * as a file and nothing is drawn twice by hand.
 */
import { writeSvg, type LogoFile, type LogoVersion } from "#brand";
import { logoPdf, type LogoGround } from "./logo-pdf.ts";
import { logoJpeg, logoPng } from "./logo-picture.ts";

/** A file that can be taken away. */
export interface GuideFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file of a version; the same for the same brand. */
export async function makeLogoFile(
  ground: LogoGround,
  version: LogoVersion,
  { making }: LogoFile,
): Promise<Uint8Array> {
  switch (making.kind) {
    case "svg":
      return Buffer.from(writeSvg(version.art, ground.brand.swatches), "utf8");
    case "pdf":
      return logoPdf(ground, version, making.inks);
    case "png":
      return logoPng(ground, version, making.width);
    case "jpeg":
      return logoJpeg(ground, version, making.width);
  }
}
