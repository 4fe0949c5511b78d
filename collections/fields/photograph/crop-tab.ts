import type { Tab } from "payload";
import { safeCrop } from "../safe-crop.ts";

/** What every crop must keep. The focal point is set on the picture itself. */
export const cropTab = (): Tab => ({ label: "Cropping", fields: [safeCrop()] });
