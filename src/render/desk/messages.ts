/**
 * What the desk and its threads say to each other: plain data only. Unlike the threads of a batch, those of the
 * desk answer about many toolkits, which are sent once each.
 */
import type { Photograph, Toolkit } from "#brand";
import type { EquivalentFile } from "../equivalents/equivalent-files.ts";
import type { Report } from "../finding.ts";
import type { OutputFit } from "../fits.ts";
import type { Manifest } from "../manifest.ts";
import type { Artwork } from "../paint/paint.ts";
import type { PreviewPicture, PreviewView } from "../preview.ts";
import type { PlainError, PlainRequest } from "../workers/messages.ts";

/** What a thread is started with. */
export interface DeskSetup {
  /** Bytes of decoded pixels, and of painted layers, that the thread may keep. */
  readonly pixelLimit: number;
  readonly layerLimit: number;
}

/** What can be asked of the desk. */
export type DeskQuestion =
  | {
      readonly kind: "preview";
      readonly request: PlainRequest;
      readonly view: PreviewView;
    }
  | { readonly kind: "fits"; readonly requests: readonly PlainRequest[] }
  | { readonly kind: "plan"; readonly request: PlainRequest }
  | { readonly kind: "produce"; readonly request: PlainRequest };

/** A page as far as it says something, and how large it is. */
export interface SaidPage {
  /** Of the trim, in points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** What one artwork says in words, in files named after it. */
export interface ArtworkWords {
  readonly fileName: string;
  readonly alt: string;
  readonly caption: string;
  readonly files: readonly EquivalentFile[];
}

/** What the desk answers, by what was asked. */
export type DeskAnswer =
  | {
      readonly kind: "preview";
      readonly report: Report;
      readonly pages: readonly SaidPage[];
      readonly picture?: PreviewPicture;
    }
  | { readonly kind: "fits"; readonly fits: readonly OutputFit[] }
  | {
      readonly kind: "plan";
      readonly report: Report;
      readonly manifest: Manifest;
    }
  | {
      readonly kind: "produce";
      readonly report: Report;
      readonly manifest: Manifest;
      readonly artworks: readonly Artwork[];
      readonly frames: readonly SaidPage[];
      /** Beside each artwork what it says in words. */
      readonly equivalents: readonly ArtworkWords[];
    };

/** From the desk to a thread. */
export type ToDeskThread =
  | {
      readonly kind: "toolkit";
      readonly toolkit: Toolkit;
      /** Digests that the thread need not remember any more. */
      readonly forget: readonly string[];
    }
  | {
      readonly kind: "ask";
      readonly job: number;
      readonly digest: string;
      readonly question: DeskQuestion;
    }
  | {
      readonly kind: "original";
      readonly asked: number;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "not-given";
      readonly asked: number;
      readonly error: PlainError;
    };

/** From a thread to the desk. */
export type FromDeskThread =
  /** It has started, and takes what it was asked meanwhile. */
  | { readonly kind: "up" }
  | {
      readonly kind: "answered";
      readonly job: number;
      readonly answer: DeskAnswer;
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
    };
