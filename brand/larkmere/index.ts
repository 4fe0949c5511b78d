/** Larkmere Council, the demonstration brand: fictional, whole, and used like any other brand. */
import type { Brand } from "../brand.ts";
import { logo, pattern, swatches } from "./art.ts";
import { guidelines } from "./guidelines.ts";
import { lines } from "./lines.ts";
import { promises } from "./promises.ts";
import { typography } from "./typography.ts";
import { words } from "./words.ts";

export { approvalRoutes } from "./approval-routes.ts";
export { briefs } from "./briefs.ts";
export { campaigns, writtenCampaigns, type Campaign } from "./campaigns.ts";
export { facts } from "./facts.ts";
export { houseNarrative } from "./house-narrative.ts";
export { identity } from "./identity.ts";
export { kits } from "./kits.ts";
export { originalOf, photographs } from "./photographs.ts";
export { rightsOf } from "./rights.ts";
export { rightsExamplePhotographs } from "./rights-examples.ts";
export { styleExamples } from "./style-examples.ts";

/** The brand as its token, drawing and text files say it. */
export const larkmere: Brand = Object.freeze({
  slug: "larkmere",
  name: "Larkmere Council",
  strapline: "Living well, together",
  languages: ["en", "cy", "pl", "ro", "ar", "ur", "pa", "bn"],
  swatches,
  typography,
  logo,
  promises,
  pattern,
  lines,
  guidelines,
  words,
});
