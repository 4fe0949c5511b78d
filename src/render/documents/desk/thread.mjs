/** Where the thread that makes documents begins: with the bundle of what it is for, as the command line does. */
import { programFile } from "../../../launch/program-file.mjs";

await import(await programFile("src/render/documents/desk/thread.ts"));
