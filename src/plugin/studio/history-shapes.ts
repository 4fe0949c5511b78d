/** What the studio's history answers. */
import type { LanguageTag } from "#brand";
import type { OutputChoice } from "./asked.ts";

/** `GET /api/studio/history?page=`: `{ made, page, pages }`, the newest first. */
export interface HistoryEntry extends OutputChoice {
  readonly rendition: number;
  readonly name: string;
  /** In its language: what tells it from others of its kind. */
  readonly headline: string;
  readonly toolkit: string;
  readonly language: LanguageTag;
  readonly madeAt: string;
  readonly handedOut: number;
  /** Whether it is a size of paper, so that print may be ordered. */
  readonly isPrintable: boolean;
  /** `/api/renditions/:id/files/:n`. */
  readonly files: readonly string[];
  /** Its first page, small. */
  readonly picture: string;
  readonly pack: string;
}
