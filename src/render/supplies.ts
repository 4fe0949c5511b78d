/**
 * What the engine is given: font files and pixels, and nothing else from outside.
 *
 * `gather` makes the supplies; layout asks them for metrics, painters for outlines and pixels.
 */
import type { Brand, Crop, Photograph } from "#brand";
import type { PressProfile } from "./press-job.ts";
import type { FontLibrary } from "./text/font-library.ts";

/** Eight bits a channel, interleaved, sRGB, no alpha. */
export interface RawPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}

/**
 * The pixels of a photograph: opaque, or with alpha as a fourth channel by which the others are
 * not multiplied.
 */
export type PicturePixels =
  RawPixels | (Omit<RawPixels, "channels"> & { readonly channels: 4 });

/** The alpha of a picture that is kept beside its colors. */
export interface Alpha {
  /**
   * A byte for each pixel, 255 where it is opaque, as one zlib stream; absent where every pixel
   * is. Colors go on beneath what is clear, so that no viewer draws a fringe.
   */
  readonly alpha?: Uint8Array;
}

/** What a photograph is separated with. */
export interface SeparationOptions {
  readonly iccProfile: PressProfile;
  /** Greatest sum of inks in one place, per cent, at least 100. */
  readonly totalInk: number;
}

/** A separated photograph: a baseline JPEG to be placed in a press file as it is. */
export interface Separation extends Alpha {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /**
   * Four: DeviceCMYK in which 255 is full ink, so a PDF needs no `Decode` array. One: DeviceGray
   * in which 255 is paper, from an original without color.
   */
  readonly channels: 1 | 4;
}

/**
 * Approved photographs as pixels. Each original is decoded once, and every derivative is kept by
 * digest within a bounded cache.
 */
export interface PixelStore {
  /**
   * The crop resized to exactly `width` x `height` pixels, upright, in sRGB; with alpha where the
   * original can be seen through.
   */
  pixels(
    photograph: Photograph,
    crop: Crop,
    width: number,
    height: number,
  ): Promise<PicturePixels>;
  /**
   * The crop as a baseline sRGB JPEG of at most `width` x `height` pixels: only ever made
   * smaller. The same arguments give the same bytes.
   */
  jpeg(
    photograph: Photograph,
    crop: Crop,
    width: number,
    height: number,
  ): Promise<
    Alpha & {
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  >;
  /**
   * The crop in the inks of a press, at most `width` x `height` pixels: converted once, at that
   * size, and only ever made smaller. The same arguments give the same bytes.
   */
  separation(
    photograph: Photograph,
    crop: Crop,
    width: number,
    height: number,
    options: SeparationOptions,
  ): Promise<Separation>;
}

/** Reads an original photograph by its digest. */
export type ReadOriginal = (photograph: Photograph) => Promise<Uint8Array>;

/** Reads the profile of a press by its digest; throws a MissingSupplyError where there is none. */
export type ReadProfile = (digest: string) => Promise<PressProfile>;

/** Everything that layout and painters may look at beside the artboard. */
export interface Supplies {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
  readonly photographs: ReadonlyMap<string, Photograph>;
  readonly pixels: PixelStore;
  /** Of the press that the job is printed on; absent on screens. */
  readonly iccProfile?: PressProfile;
}
