/**
 * The door for those who take photographs in and hand copies of them out. It loads sharp and nothing
 * that lays out, typesets or writes PDFs.
 */
export {
  copyMediaType,
  copyRecipe,
  makeCopy,
  pictureWithin,
  type CopyName,
  type PhotographCopy,
} from "./copies.ts";
export { writeRights, type Attributed } from "./write-rights.ts";
export { takeIn, type TakenIn } from "./take-in.ts";
export { recognize } from "../recognize.ts";
export { printSizesOf } from "../character/print-sizes.ts";
export { likenessOfPicture } from "../likeness/likeness-of-picture.ts";
export { alikeWithin, findAlike } from "../likeness/likeness.ts";
export type { PhotographMetadata } from "../metadata/photograph-metadata.ts";
export { readPhotographMetadata } from "../metadata/read-photograph-metadata.ts";
export { readStatementXmp } from "../metadata/read-statement-xmp.ts";
