import type * as guideFiles from "#render/guide-files";
import type { LogoGround } from "#render/guide-files";

/** The engine's door to the files of a guide, as it is loaded. */
export type GuideEngine = typeof guideFiles;

/** What files of a guide are made from. */
export type GuideGround = LogoGround;
