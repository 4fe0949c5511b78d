import type { Payload, PayloadRequest } from "payload";
import type { Guide } from "../guide-reader.ts";

/** A page of the guide that can be found. */
export interface SearchedPlace {
  readonly address: string;
  readonly words: string;
  readonly says: string;
}

/** The guide as one reader searches it. */
export interface SearchedGuide extends Pick<
  Guide,
  "audiences" | "brand" | "brandId"
> {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  /** The pages that there are. */
  readonly places: readonly SearchedPlace[];
}
