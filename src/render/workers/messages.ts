/**
 * What the pool and its threads say to each other: plain data only, for functions and classes do
 * not cross between threads.
 */
import type { Photograph, Toolkit } from "#brand";
import type { Report } from "../finding.ts";
import type { Manifest } from "../manifest.ts";
import type { Artwork } from "../paint/paint.ts";
import type { PressProfile } from "../press-job.ts";
import type { RenderRequest } from "../request.ts";

/** A request whose template and format go by their names. */
export interface PlainRequest extends Omit<
  RenderRequest,
  "template" | "format"
> {
  readonly template: string;
  readonly format: string;
}

/** What a thread is started with. */
export interface ThreadSetup {
  readonly toolkit: Toolkit;
  /** Bytes of decoded pixels, and of painted layers, that the thread may keep. */
  readonly pixelLimit: number;
  readonly layerLimit: number;
}

/** From the pool to a thread. */
export type ToThread =
  | {
      readonly kind: "produce";
      readonly job: number;
      readonly request: PlainRequest;
    }
  | {
      readonly kind: "original";
      readonly asked: number;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "profile";
      readonly asked: number;
      readonly iccProfile: PressProfile;
    }
  | {
      readonly kind: "not-given";
      readonly asked: number;
      readonly error: PlainError;
    };

/** From a thread to the pool. */
export type FromThread =
  | {
      readonly kind: "made";
      readonly job: number;
      readonly report: Report;
      readonly manifest: Manifest;
      readonly artworks: readonly Artwork[];
    }
  | {
      readonly kind: "failed";
      readonly job: number;
      readonly error: PlainError;
    }
  | {
      readonly kind: "wants-original";
      readonly asked: number;
      readonly photograph: Photograph;
    }
  | {
      readonly kind: "wants-profile";
      readonly asked: number;
      readonly digest: string;
    };

/** An error as data. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** Of a `ToolkitError`; absent on errors that nobody foresaw. */
  readonly code?: string;
}
