import type { JobState } from "#brand";
import type { Photograph, Rendition } from "../payload-types.ts";

/** A photograph that shows somebody with the consent, thrown away or not. */
export type ReachedPhotograph = Pick<Photograph, "id" | "slug" | "title">;

/** An output with such a photograph in it, crops and all. */
export interface ReachedRendition extends Pick<
  Rendition,
  "id" | "name" | "purpose" | "createdAt"
> {
  /** The campaign that it was made for, where that is still there. */
  readonly toolkit: number | null;
}

/** Somebody or something that has such outputs, or can fetch them. */
export interface ReachedUser {
  /** As the audit names it: `user:4`, `share:7`, `machine:2`. */
  readonly who: string;
  /** As people call it. */
  readonly name: string;
  /** What for, where that is known. */
  readonly purpose: string;
  /** ISO 8601: when it fetched them; the last moment of a link. */
  readonly at: string;
  readonly renditions: readonly number[];
  /** The login of whoever looks after it, where there is one. */
  readonly keeper?: number;
  /** Where a print job stands. */
  readonly state?: JobState;
  /** Whom to ring about it, as the library knows them: `Mere Print, Sam Inker, 01632 960123`. */
  readonly contact?: string;
}

/** Everything of one kind that uses such outputs. */
export interface ReachedUsers {
  /** One of `outputUsers`. */
  readonly kind: string;
  readonly title: string;
  readonly items: readonly ReachedUser[];
}

/** A document that still shows or offers such a photograph: a toolkit, a guideline. */
export interface ReachedDocument {
  readonly collection: string;
  readonly id: number;
  readonly title: string;
}

/** What a consent reaches. Plain data, which a worksheet keeps as it was. */
export interface ConsentReach {
  readonly photographs: readonly ReachedPhotograph[];
  /** The latest first. */
  readonly renditions: readonly ReachedRendition[];
  readonly users: readonly ReachedUsers[];
  readonly documents: readonly ReachedDocument[];
}

/** What a consent reaches that nobody was photographed under. */
export const noReach: ConsentReach = {
  photographs: [],
  renditions: [],
  users: [],
  documents: [],
};
