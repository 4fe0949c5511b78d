import type { ImportMap } from "payload";

/** The components that the config names by path; `npm run types` writes the list. */
export declare const importMap: ImportMap;
