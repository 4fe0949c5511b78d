/**
 * Where a render thread begins: with the bundle of what it is for, as the command line does. tsx
 * would start a further thread beside each.
 */
import { programFile } from "../../launch/program-file.mjs";

await import(await programFile("src/render/workers/thread.ts"));
