/**
 * The one door to sharp. One thread for each picture and no operation cache: jobs run side by
 * side, every derivative is kept by digest, and memory stays within our own bounds.
 */
import sharp from "sharp";

sharp.cache(false);
sharp.concurrency(1);

export { sharp };
