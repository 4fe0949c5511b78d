/** Where the thread of the plate desk begins: with the bundle of what it is for, as the command line does. */
import { programFile } from "../../launch/program-file.mjs";

await import(await programFile("src/render/plate-desk/thread.ts"));
