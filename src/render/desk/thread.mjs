/** Where a thread of the desk begins: with the bundle of what it is for, as the command line does. */
import { programFile } from "../../launch/program-file.mjs";

await import(await programFile("src/render/desk/thread.ts"));
