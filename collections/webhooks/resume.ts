import type { CollectionBeforeChangeHook } from "payload";
import type { Webhook } from "../payload-types.ts";

/** Whoever lifts a pause has looked at its reason. */
export const resume: CollectionBeforeChangeHook<Webhook> = ({
  data,
  originalDoc,
}) =>
  originalDoc?.isPaused && data.isPaused === false
    ? { ...data, pausedBecause: null }
    : data;
