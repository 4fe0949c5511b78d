/** What preflight uses of the reader of XMP, which photographs share. */
export { xmpNamespaces } from "../../xmp/namespaces.ts";
export { readXmp, type XmpPacket } from "../../xmp/read-xmp.ts";
