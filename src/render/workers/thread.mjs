/**
 * Where a render thread begins. Node 20 does not hand tsx on to threads, so each registers it for
 * itself and then loads what it is for.
 */
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
