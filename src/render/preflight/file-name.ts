/** Endings of pictures and documents, and the names that cameras and desktops give. */
const endings =
  /^\S.{0,200}\.(jpe?g|png|gif|tiff?|webp|heic|avif|bmp|svg|eps|ai|psd|indd|pdf)$/i;
const given =
  /^(img|dsc[fn]?|dcim|pxl|image|picture|photo|screenshot|untitled|scan)[-_ ]?\(?\d[\d_-]*\)?$/i;

/** Whether somebody left a file's name where a description belongs. */
export const isFileName = (text: string): boolean =>
  endings.test(text.trim()) || given.test(text.trim());
