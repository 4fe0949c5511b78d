import { z } from "zod";
import { addressSlot, textSlot } from "../define-template.ts";

/**
 * Slots that every campaign output shares, with their copy limits.
 *
 * Address and phone belong to the campaign: an officer does not retype them.
 */
export const headline = textSlot("Headline", 60);
export const message = textSlot("Message", 160);
export const callToAction = textSlot("Call to action", 36);
export const scanInstruction = textSlot("Beside the QR code", 30);
export const shortUrl = addressSlot("Short web address", 40, "locked");
export const phone = textSlot("Phone", 24, "locked");

/** How words and photograph stand to each other. */
export const layout = z.enum(["panel", "photograph"]).default("panel");
