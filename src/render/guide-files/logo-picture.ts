import type { LogoVersion, Rgb } from "#brand";
import { paintRaster } from "../paint/raster/paint-raster.ts";
import { encode } from "../pixels/encode.ts";
import { encodeTransparent } from "../pixels/encode-transparent.ts";
import { createPixelStore } from "../pixels/pixel-store.ts";
import type { Supplies } from "../supplies.ts";
import { logoFrame } from "./logo-frame.ts";
import type { LogoGround } from "./logo-pdf.ts";

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** A version of the logo on no ground, so many pixels wide. */
export async function logoPng(
  ground: LogoGround,
  version: LogoVersion,
  width: number,
): Promise<Uint8Array> {
  const frame = logoFrame(ground.brand.logo, version, { width });
  const supplies = suppliesOf(ground);
  const onWhite = await paintRaster(frame, supplies, { background: white });
  const onBlack = await paintRaster(frame, supplies, { background: black });
  return encodeTransparent(onWhite, onBlack);
}

/** A version of the logo on white. */
export async function logoJpeg(
  ground: LogoGround,
  version: LogoVersion,
  width: number,
): Promise<Uint8Array> {
  const frame = logoFrame(ground.brand.logo, version, { width });
  const pixels = await paintRaster(frame, suppliesOf(ground), {
    background: white,
  });
  return encode(pixels, "jpeg", { density: 72 });
}

const suppliesOf = ({ brand, fonts }: LogoGround): Supplies => ({
  brand,
  fonts,
  photographs: new Map(),
  pixels: createPixelStore(() =>
    Promise.reject(new Error("A logo has no photographs")),
  ),
});
